import { describe, expect, it } from 'vitest'
import type { ImportGarde } from '../../../src/dataset/mine/mine-file.ts'
import type { MesDonnees } from '../../../src/worker/protocol/mes-donnees.ts'
import { REGLAGES } from '../../support/examples/contexte-import.ts'
import { MONTLUCON, TODAY } from '../../support/examples/montlucon.ts'
import { nothing, openPiloteImports } from '../../support/files/pilote-imports.ts'
import { openPiloteWorker } from '../../support/files/pilote-worker.ts'

const reglages = { ...REGLAGES, vacances: 'ouvert', confirme: true } as const

/** The forms over the pilot, and the page that shows what they change. */
async function open(partage = true) {
  const { imports: forms, store } = await openPiloteImports({ partage })
  const { handlers: page, data } = await openPiloteWorker()
  const follow = (mes: MesDonnees | null) => page.mesDonnees({ octets: mes?.octets ?? null })
  const { lieux } = await data.lieux('03')
  const ateliers = await data.ateliers('03')
  return { forms, page, follow, lieux, ateliers, store }
}
const ask = <P, R>(handler: (params: P, onProgress: () => void) => Promise<R>, params: P) =>
  handler(params, nothing)

describe('a record that others publish', () => {
  it('is put right in every view, marked, and as it was when the correction is taken back', async () => {
    const { forms, page, follow, lieux } = await open()
    const lieu = lieux[0]!
    const { id, codeInsee } = lieu
    const valeurs = { telephone: '04 70 99 99 99', horaires: 'Mo-Fr 09:00-12:00' }
    const note = await ask(forms.corriger, { id, codeInsee, genre: 'lieu', valeurs, le: 1 })
    expect(note.refus).toEqual([])
    await follow(note.mes)
    const seen = async () => (await page.lieux({ territoire: MONTLUCON })).lieux.find((one) => one.id === id)
    expect(await seen()).toEqual({
      ...lieu,
      telephone: '+33470999999',
      horaires: 'Mo-Fr 09:00-12:00',
      dateMaj: '2026-11-28',
      corrige: true,
    })
    const { corrections } = await ask(forms.modifications, null)
    expect(
      corrections.map(({ champ, ancien, nouveau, etat, publique }) => [
        champ,
        ancien,
        nouveau,
        etat,
        publique,
      ]),
    ).toEqual([
      ['telephone', lieu.telephone, '+33470999999', 'appliquee', true],
      ['horaires', lieu.horaires, 'Mo-Fr 09:00-12:00', 'appliquee', true],
      ['date_maj', lieu.dateMaj, '2026-11-28', 'appliquee', true],
    ])
    // Written back as it was, a field has no correction any more.
    const back = { telephone: lieu.telephone, horaires: lieu.horaires }
    await ask(forms.corriger, { id, codeInsee, genre: 'lieu', valeurs: back, le: 2 })
    const left = (await ask(forms.modifications, null)).corrections
    expect(left.map(({ champ }) => champ)).toEqual(['date_maj'])
    await follow(await ask(forms.supprimer, { genre: 'correction', id, champ: 'date_maj', le: 3 }))
    expect(await seen()).toEqual(lieu)
  })

  it('keeps nothing of a form with a value that no reader takes, and says what was wanted', async () => {
    const { forms, lieux, store } = await open(false)
    const { id, codeInsee } = lieux[0]!
    const valeurs = { telephone: '04 70 99 99 99', nom: '', horaires: 'quand on veut' }
    const note = await ask(forms.corriger, { id, codeInsee, genre: 'lieu', valeurs, le: 1 })
    expect(note.refus.map(({ champ, voulu }) => `${champ} : ${voulu}`)).toEqual([
      'nom : attendu un nom',
      'horaires : attendu des jours et des heures',
    ])
    expect(note.mes).toBeNull()
    expect(await store.imports()).toEqual([])
  })

  it('tells a correction whose record is gone, has changed, or says so by now', async () => {
    const { forms, lieux, store } = await open(false)
    const { id, codeInsee, nom, telephone } = lieux[0]!
    const said = { genre: 'lieu', codeInsee, nom, source: 'x', date: '2026-11-01' } as const
    const kept: ImportGarde = {
      id: '/saisies',
      nom: '/saisies',
      le: 1,
      lieux: [],
      ateliers: [],
      corrections: [
        { ...said, id: 'parti', champ: 'telephone', ancien: '', nouveau: '+33470000001' },
        { ...said, id, champ: 'telephone', ancien: '+33470000000', nouveau: '+33470000001' },
        { ...said, id, champ: 'nom', ancien: 'Autrefois', nouveau: nom },
      ],
    }
    await store.keep([kept])
    const { corrections } = await ask(forms.modifications, null)
    expect(corrections.map(({ etat, actuel }) => [etat, actuel])).toEqual([
      ['disparue', ''],
      ['changee', telephone],
      ['faite', nom],
    ])
  })
})

describe('a place and a workshop written by hand', () => {
  it('stand in every view, are changed in place, and go one by one', async () => {
    const { forms, page, follow } = await open()
    const valeurs = {
      nom: 'Salle des associations',
      adresse: '1 place de la Mairie',
      commune: 'Lamaids',
      telephone: '06 12 34 56 78',
      horaires: 'Tu 14:00-17:00',
    }
    const made = await ask(forms.ajouterLieu, { valeurs, le: 1 })
    expect(made.refus).toEqual([])
    const { saisies } = await ask(forms.modifications, null)
    const [{ id = '', codeInsee = '' } = {}] = saisies
    const atelier = {
      titre: 'Découvrir sa tablette',
      date: '08/12/2026',
      heure: '14h-16h',
      lieu_id: id,
      code_insee: codeInsee,
      places: '8',
    }
    const added = await ask(forms.ajouterAtelier, { valeurs: atelier, reglages, le: 2 })
    expect(added.refus).toEqual([])
    await follow(added.mes)
    const { lieux } = await page.lieux({ territoire: MONTLUCON })
    expect(lieux.find((one) => one.id === id)).toMatchObject({
      nom: 'Salle des associations',
      telephone: '+33612345678',
      horaires: 'Tu 14:00-17:00',
      position: 'approximative',
      source: 'Mes données : saisie à la main',
    })
    const demande = { territoire: MONTLUCON, du: TODAY, au: TODAY + 30 }
    const mine = async () =>
      (await page.seances(demande)).seances
        .filter(({ serie }) => serie.source.startsWith('Mes données'))
        .map(({ seance, ou }) => `${seance.titre}, ${ou.nom}`)
    expect(await mine()).toEqual(['Découvrir sa tablette, Salle des associations'])

    const renamed = await ask(forms.corriger, {
      id,
      codeInsee,
      genre: 'lieu',
      valeurs: { nom: 'Salle du haut' },
      le: 3,
    })
    await follow(renamed.mes)
    expect(await mine()).toEqual(['Découvrir sa tablette, Salle du haut'])
    expect((await ask(forms.modifications, null)).corrections).toEqual([])

    const series = (await ask(forms.modifications, null)).saisies.find(({ genre }) => genre === 'atelier')
    await follow(await ask(forms.supprimer, { genre: 'atelier', id: series?.id ?? '', champ: '', le: 4 }))
    expect(await mine()).toEqual([])
    await ask(forms.supprimer, { genre: 'lieu', id, champ: '', le: 5 })
    expect((await ask(forms.modifications, null)).saisies).toEqual([])
  })

  it('says which field is missing or wrong', async () => {
    const { forms } = await open()
    const lieu = await ask(forms.ajouterLieu, { valeurs: { nom: 'Sans commune' }, le: 1 })
    expect(lieu.refus.map(({ champ }) => champ)).toEqual(['commune'])
    const sans = await ask(forms.ajouterLieu, { valeurs: { commune: 'Lamaids' }, le: 1 })
    expect(sans.refus.map(({ champ }) => champ)).toEqual(['nom'])
    const atelier = await ask(forms.ajouterAtelier, {
      valeurs: { titre: 'Photos', date: '08/12/2026', heure: '16h-14h', commune: 'Lamaids' },
      reglages,
      le: 1,
    })
    expect(atelier.refus.map(({ champ, recu }) => [champ, recu])).toEqual([['heure', '16h-14h']])
  })
})

describe('one session of a published series', () => {
  it('is cancelled, moved, and as it was again; the rest of the series stays', async () => {
    const { forms, page, follow, lieux, ateliers } = await open()
    const lieu = lieux.find(({ id }) => ateliers.some(({ lieuId, rrule }) => lieuId === id && rrule !== ''))!
    const fiche = { id: lieu.id, codeInsee: lieu.codeInsee }
    const before = (await ask(forms.ficheModifiable, fiche))?.seances ?? []
    expect(before.length).toBeGreaterThan(2)
    const [first, second] = before
    const say = (uid: string, atelierId: string, debut: string | null | undefined, le: number) =>
      ask(forms.noterSeance, {
        ...fiche,
        uid,
        atelierId,
        motif: 'salle fermée',
        le,
        ...(debut === undefined ? {} : { debut }),
      })
    await say(first!.uid, first!.atelierId, null, 1)
    const moved = await say(second!.uid, second!.atelierId, '2027-01-15T10:30', 2)
    const after = (await ask(forms.ficheModifiable, fiche))?.seances ?? []
    const find = (uid: string) => after.find((one) => one.uid === uid)
    expect(find(first!.uid)).toMatchObject({ etat: 'annulee', mienne: true })
    expect(find(second!.uid)).toMatchObject({ etat: 'deplacee', date: '2027-01-15', heure: '10:30' })
    expect(after.length).toBe(before.length)
    await follow(moved.mes)
    const { seances } = await page.seances({ territoire: MONTLUCON, du: TODAY, au: TODAY + 120 })
    const told = seances.filter(({ seance }) => seance.uid === first!.uid)
    expect(told.map(({ seance, serie }) => [seance.statut, seance.motif, serie.corrige])).toEqual([
      ['annulee', 'salle fermée', true],
    ])
    await say(first!.uid, first!.atelierId, undefined, 3)
    await say(second!.uid, second!.atelierId, undefined, 4)
    expect((await ask(forms.ficheModifiable, fiche))?.seances).toEqual(before)
  })

  it('is cancelled with the others while its place is closed', async () => {
    const { forms, lieux, ateliers } = await open()
    const lieu = lieux.find(({ id }) => ateliers.some(({ lieuId, rrule }) => lieuId === id && rrule !== ''))!
    const fiche = { id: lieu.id, codeInsee: lieu.codeInsee }
    const closed = await ask(forms.fermer, {
      ...fiche,
      du: '2026-12-01',
      au: '2026-12-31',
      motif: 'travaux',
      le: 1,
    })
    expect(closed.refus).toEqual([])
    const found = await ask(forms.ficheModifiable, fiche)
    expect(found?.valeurs.horaires).toMatch(/2026 Dec 01-2026 Dec 31 off "travaux"$/)
    const isInside = ({ date }: { date: string }) => date >= '2026-12-01' && date <= '2026-12-31'
    expect(found?.seances.filter(isInside).length).toBeGreaterThan(0)
    expect(found?.seances.filter((one) => isInside(one) !== (one.etat === 'annulee'))).toEqual([])
    const wrong = await ask(forms.fermer, { ...fiche, du: '2026-12-31', au: '2026-12-01', motif: '', le: 2 })
    expect(wrong.refus.map(({ champ }) => champ)).toEqual(['au'])
  })
})

describe('the list of records to look at', () => {
  it('loses those that were looked at, whatever they still lack', async () => {
    const { forms } = await open()
    const before = await ask(forms.fraicheur, null)
    expect(before.fiches.length).toBeGreaterThan(3)
    expect(before.faites).toBe(0)
    const [{ id, codeInsee } = { id: '', codeInsee: '' }] = before.fiches
    await ask(forms.corriger, { id, codeInsee, genre: 'lieu', valeurs: {}, le: 1 })
    const after = await ask(forms.fraicheur, null)
    expect(after.fiches.map((one) => one.id)).toEqual(before.fiches.slice(1).map((one) => one.id))
    expect(after.faites).toBe(1)
    // One that lacks nothing any more is done too.
    const valeurs = { telephone: '04 70 99 99 99', horaires: 'Mo 09:00-12:00' }
    const [next = { id: '', codeInsee: '' }] = after.fiches
    await ask(forms.corriger, { id: next.id, codeInsee: next.codeInsee, genre: 'lieu', valeurs, le: 1 })
    expect((await ask(forms.fraicheur, null)).faites).toBe(2)
  })
})

describe('a place written by hand', () => {
  const base = { nom: 'Salle du haut', code_insee: '03280', commune: 'Terjat', adresse: '3 rue Haute' }
  const add = async (more: Readonly<Record<string, string>>) => {
    const { forms, page, follow } = await open()
    const note = await ask(forms.ajouterLieu, { valeurs: { ...base, ...more }, le: 1 })
    if (note.mes !== null) await follow(note.mes)
    const { lieux } = await page.lieux({ territoire: MONTLUCON })
    return { note, lieu: lieux.find(({ nom }) => nom === base.nom) }
  }

  it('stands where its position says, exact; without one at its commune’s start point, approximate', async () => {
    const exact = await add({ latitude: '46,21', longitude: '2.63' })
    expect(exact.lieu).toMatchObject({ latitude: 46.21, longitude: 2.63, position: 'exacte' })
    const unsure = await add({ latitude: '46.21', longitude: '2.63', position: 'approximative' })
    expect(unsure.lieu?.position).toBe('approximative')
    const none = await add({})
    expect(none.lieu?.position).toBe('approximative')
    expect(none.note.remarques.join()).toContain('point de départ de Terjat')
  })

  it('is refused with half a position or an impossible one, and told when it is in another commune', async () => {
    const half = await add({ latitude: '46,21' })
    expect(half.note.refus).toEqual([
      { champ: 'longitude', recu: '', voulu: 'attendu les deux nombres, ou aucun' },
    ])
    expect(half.lieu).toBeUndefined()
    const absurd = await add({ latitude: 'ici', longitude: '2,6' })
    expect(absurd.note.refus.map(({ champ }) => champ)).toEqual(['latitude'])
    const away = await add({ latitude: '46.34', longitude: '2.6' })
    expect(away.note.remarques).toContain('cette position est à Montluçon, pas à Terjat')
  })
})
