import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import { examineFeuilles } from '../../../src/domain/imports/examine.ts'
import { guessPlan } from '../../../src/domain/imports/guess-plan.ts'
import { readHeures } from '../../../src/domain/imports/lists/read-heures.ts'
import { defaultPeriod } from '../../../src/domain/imports/lists/read-liste.ts'
import type { Examen, Reglages } from '../../../src/domain/imports/model.ts'
import type { Atelier } from '../../../src/domain/sessions/atelier.ts'
import { readFeuilles } from '../../../src/domain/tables/read-feuilles.ts'
import { CONTEXTE, REGLAGES } from '../../support/examples/contexte-import.ts'
import { type FeuilleBrute, makeXlsx } from '../../support/files/make-xlsx.ts'

async function examine(bytes: Uint8Array, reglages: Reglages = REGLAGES) {
  const read = await readFeuilles(bytes, 'programme.csv')
  if (read.refus !== null) throw new Error(read.refus)
  const feuilles = read.feuilles.map((feuille) => ({ feuille, plan: guessPlan(feuille), retouches: {} }))
  return { plans: feuilles.map(({ plan }) => plan), examens: examineFeuilles(feuilles, reglages, CONTEXTE) }
}
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/mairie/${name}`, import.meta.url))
const examineFile = async (name: string, reglages?: Reglages) => {
  const { plans, examens } = await examine(fixture(name), reglages)
  return { plan: plans[0]!, examen: examens[0]! }
}

const when = ({ debut }: Atelier): string => {
  if (debut === null) return '?'
  const { date, minute } = debut
  return minute === null
    ? formatIsoDate(date)
    : `${formatIsoDate(date)} ${Math.floor(minute / 60)}:${minute % 60}`
}
const told = ({ remarques }: Examen, gravite: string) =>
  remarques.filter((one) => one.gravite === gravite).map(({ ligne, voulu }) => `${ligne} ${voulu}`)

describe('a list of dates under a title, with names of people', () => {
  it('keeps one session a line, and tells each line it cannot take', async () => {
    const { examen } = await examineFile('liste-dates.csv')
    expect(examen.ateliers.map((a) => `${when(a)} ${a.dureeMin} ${a.lieuId || '-'} ${a.statut}`)).toEqual([
      '2026-12-08 9:30 120 biblio prevue',
      '2026-12-09 14:0 120 biblio prevue',
      `2026-12-10 14:0 120 ${examen.lieux[0]?.id} prevue`,
      '2026-12-15 10:0 null biblio annulee',
    ])
    expect([examen.lues, examen.gardees, examen.rejetees]).toEqual([5, 4, 1])
    expect(told(examen, 'rejet')).toEqual(['7 attendu des heures, comme 14h-16h ou 14:00'])
    expect(told(examen, 'verifier')).toContain(
      '8 le 2026-12-15 est un autre jour de la semaine : date gardée',
    )
  })

  it('leaves people out: the column of participants, and a mobile among the telephones', async () => {
    const { plan, examen } = await examineFile('liste-dates.csv')
    expect(plan.colonnes.filter(({ personne }) => personne).map(({ entete }) => entete)).toEqual([
      'Participants',
    ])
    const all = JSON.stringify([examen.ateliers, examen.lieux])
    expect(all).not.toMatch(/Quidam|Untelle|06 ?12/)
    expect(told(examen, 'verifier')).toContain(
      '6 une adresse ou un numéro qui semble personnel, laissé de côté : attendu celui de la structure',
    )
  })

  it('makes a place at the start point of the commune that a name ends with', async () => {
    const { examen } = await examineFile('liste-dates.csv')
    expect(examen.lieux).toMatchObject([
      {
        nom: 'Salle des fêtes de Domérat',
        codeInsee: '03101',
        position: 'approximative',
        confiance: 'deduit',
        longitude: 2.53,
        latitude: 46.61,
      },
    ])
  })

  it('takes a line once its cell is corrected', async () => {
    const { feuilles } = await readFeuilles(fixture('liste-dates.csv'), 'programme.csv')
    const feuille = feuilles[0]!
    const plan = guessPlan(feuille)
    const [examen] = examineFeuilles([{ feuille, plan, retouches: { '7:1': '14h-15h' } }], REGLAGES, CONTEXTE)
    expect([examen?.gardees, examen?.rejetees]).toEqual([5, 0])
  })
})

describe('a list of weekdays', () => {
  it('gives series over the period, deduced until confirmed', async () => {
    const { examen } = await examineFile('jours-semaine.csv')
    expect(examen.ateliers.map((a) => `${when(a)} ${a.rrule} ${a.type} ${a.lieuId} ${a.confiance}`)).toEqual([
      '2026-12-01 14:0 FREQ=WEEKLY;BYDAY=TU permanence mairie-desertines deduit',
      '2026-12-03 9:0 FREQ=MONTHLY;BYDAY=1TH atelier centre-domerat deduit',
      '2026-11-30 10:0 FREQ=WEEKLY;BYDAY=MO,FR permanence biblio deduit',
    ])
    expect(examen.ateliers.every((a) => a.vacancesScolaires === 'ferme')).toBe(true)
    expect(examen.ateliers.map((a) => formatIsoDate(a.valideAu ?? 0))).toEqual(Array(3).fill('2027-07-31'))
    expect(examen.rejetees).toBe(1)
    const { examen: sure } = await examineFile('jours-semaine.csv', { ...REGLAGES, confirme: true })
    expect(sure.ateliers.every(({ confiance }) => confiance === 'fait')).toBe(true)
  })

  it('proposes next Monday to 31 July', () => {
    const { du, au } = defaultPeriod(CONTEXTE.aujourdhui)
    expect([formatIsoDate(du), formatIsoDate(au)]).toEqual(['2026-11-30', '2027-07-31'])
  })
})

describe('cells pasted from a spreadsheet', () => {
  it('finds the year by the weekday, and says that it did', async () => {
    const { examen } = await examineFile('colle.txt')
    expect(examen.ateliers.map((a) => `${when(a)} ${a.moment ?? ''} ${a.lieuId} ${a.confiance}`)).toEqual([
      '2026-12-08 9:30  centre-domerat deduit',
      '2026-12-12 10:0  centre-domerat deduit',
      '2027-12-08 matin centre-domerat deduit',
    ])
    expect(told(examen, 'verifier')).toContain('2 année non écrite : lue 2026')
  })
})

describe('hours in words', () => {
  it.each([
    ['après-midi', [], 'apres-midi'],
    ['l’après midi', [], 'apres-midi'],
    ['à midi', [720], null],
    ['10h-midi', [600], null],
    ['matin', [], 'matin'],
  ])('reads %s, and no hour that is not said', (text, debuts, moment) => {
    const { creneaux, moment: read } = readHeures(text)
    expect([creneaux.map(({ debut }) => debut), read]).toEqual([debuts, moment])
  })
})

describe('a programme by month, several dates and slots in a cell', () => {
  it('gives one session a date and a slot, and leaves the month titles out', async () => {
    const { examen } = await examineFile('par-mois.csv')
    expect(examen.ateliers.map((a) => `${when(a)} ${a.titre}`)).toEqual([
      '2027-01-08 14:0 Prendre en main son ordinateur',
      '2027-01-15 14:0 Prendre en main son ordinateur',
      '2027-01-22 14:0 Prendre en main son ordinateur',
      '2027-01-29 14:0 Atelier numérique',
      '2027-02-05 10:0 Sécurité sur internet',
      '2027-02-05 14:0 Sécurité sur internet',
      '2027-02-12 10:0 Sécurité sur internet',
      '2027-02-12 14:0 Sécurité sur internet',
    ])
    expect(examen.lieux.map(({ nom, codeInsee }) => `${nom} ${codeInsee}`)).toEqual([
      'Salle polyvalente, Désertines 03098',
    ])
  })
})

describe('a directory of places without id nor position', () => {
  it('gives ids and approximate positions, mends codes, and leaves the adviser out', async () => {
    const { plan, examen } = await examineFile('lieux-annuaire.csv')
    expect(plan.genre).toBe('lieux')
    expect(plan.colonnes.filter(({ personne }) => personne).map(({ entete }) => entete)).toEqual([
      'Nom du conseiller',
    ])
    expect(
      examen.lieux.map((l) => `${l.nom} ${l.codePostal} ${l.codeInsee} ${l.telephone} ${l.position}`),
    ).toEqual([
      'Médiathèque Boris-Vian 03100 03185 +33470000001 approximative',
      'Point numérique 03410 03101 +33470000002 approximative',
    ])
    expect(examen.lieux[0]?.id).toMatch(/^programme-[0-9a-f]{12}$/)
    expect(examen.lieux[1]?.courriels).toEqual([])
    expect([examen.lues, examen.rejetees]).toEqual([3, 1])
  })
})

/** Serial of a day, as a spreadsheet writes it. */
const day = (iso: string) => ({
  v: String(Date.parse(`${iso}T00:00Z`) / 86_400_000 + 25_569),
  format: 'date' as const,
})
const hour = (h: number) => ({ v: String(h / 24), format: 'heure' as const })

describe('a workbook of two sheets, with titles, merged cells and hours of a spreadsheet', () => {
  const LIEUX: FeuilleBrute = {
    nom: 'Lieux',
    lignes: [
      ['Lieu', 'Adresse', 'Code postal', 'Commune', 'Latitude', 'Longitude'],
      ['Salle Bleue', '3 rue Neuve', 3410, 'Domérat', 46.361, 2.531],
    ],
  }
  const ATELIERS: FeuilleBrute = {
    nom: 'Ateliers',
    lignes: [
      ['Ateliers numériques 2026-2027'],
      ['Contact : service numérique'],
      [],
      ['Date', 'Horaires', null, 'Lieu', 'Sujet', 'Inscrits'],
      [null, 'Début', 'Fin', null, null, null],
      [day('2026-12-07'), hour(9), hour(11.25), 'Salle Bleue', 'Ordinateur', 4],
      [null, hour(14), hour(16), 'Salle Bleue', 'Téléphone', 0],
      [day('2026-12-08'), hour(13.75), hour(15), 'médiathèque Boris Vian', 'Courriel', 8],
    ],
    fusions: ['A1:F1', 'B4:C4', 'A4:A5', 'A6:A7'],
  }

  it('reads both, and places the list on the sheet of places', async () => {
    const { plans, examens } = await examine(makeXlsx([LIEUX, ATELIERS]))
    expect(plans.map(({ genre }) => genre)).toEqual(['lieux', 'liste'])
    const [lieux, liste] = examens
    const salle = lieux?.lieux[0]?.id
    expect(
      liste?.ateliers.map((a) => `${when(a)} ${a.dureeMin} ${a.lieuId} ${a.titre} ${a.placesPrises}`),
    ).toEqual([
      `2026-12-07 9:0 135 ${salle} Ordinateur 4`,
      `2026-12-07 14:0 120 ${salle} Téléphone 0`,
      '2026-12-08 13:45 75 biblio Courriel 8',
    ])
    expect(liste?.lieux).toEqual([])
    expect(plans[1]?.remarques[1]).toBe(
      'ligne 1 : « Ateliers numériques 2026-2027 », au-dessus des titres, laissée de côté',
    )
  })
})

describe('two places of one name', () => {
  it('are asked for, and the answer is taken', async () => {
    const lieux = [...CONTEXTE.lieux, { ...CONTEXTE.lieux[0]!, id: 'annexe' }]
    const { feuilles } = await readFeuilles(fixture('liste-dates.csv'), 'programme.csv')
    const feuille = feuilles[0]!
    const input = [{ feuille, plan: guessPlan(feuille), retouches: {} }]
    const [asked] = examineFeuilles(input, { ...REGLAGES, commune: '03185' }, { ...CONTEXTE, lieux })
    expect(asked?.lieuxDemandes[0]?.candidats.map(({ id }) => id)).toEqual(['biblio', 'annexe'])
    const lieuxChoisis = { [asked?.lieuxDemandes[0]?.cle ?? '']: 'annexe' }
    const [answered] = examineFeuilles(input, { ...REGLAGES, lieuxChoisis }, { ...CONTEXTE, lieux })
    expect(answered?.ateliers.map(({ lieuId }) => lieuId)).toContain('annexe')
  })
})

describe('the level of a session', () => {
  it.each([
    ['débutant', 'Debutant'],
    ['Débutants', 'Debutant'],
    ['Grands débutants', 'Debutant'],
    ['niveau intermédiaire', 'Intermediaire'],
    ['AVANCÉ', 'Avance'],
    // None in particular, or none that is known: neither yes nor no.
    ['Tous niveaux', null],
    ['débutant et intermédiaire', null],
    ['', null],
  ])('reads %j, as a town hall writes it, without a word', async (cell, niveau) => {
    const text = `Date;Heure;Lieu;Atelier;Niveau\n08/12/2026;14h-16h;Médiathèque Boris-Vian;Photos;${cell}\n`
    const { plans, examens } = await examine(new TextEncoder().encode(text))
    expect(plans[0]?.colonnes.map(({ cible }) => cible)).toEqual(['date', 'heure', 'lieu', 'titre', 'niveau'])
    expect(examens[0]?.ateliers.map((one) => one.niveau)).toEqual([niveau])
    expect(examens[0]?.remarques.filter(({ champ }) => champ === 'niveau')).toEqual([])
  })

  it.each(['expert', 'pas pour les débutants'])('tells %j, which it does not understand', async (cell) => {
    const text = `Date;Heure;Lieu;Atelier;Niveau\n08/12/2026;14h-16h;Médiathèque Boris-Vian;Photos;${cell}\n`
    const { examens } = await examine(new TextEncoder().encode(text))
    expect(examens[0]?.ateliers.map((one) => one.niveau)).toEqual([null])
    expect(examens[0]?.remarques.filter(({ champ }) => champ === 'niveau')).toMatchObject([
      { ligne: 2, recu: cell, gravite: 'verifier' },
    ])
  })
})

describe('the themes of a session', () => {
  const listOf = (entete: string, cell: string) =>
    new TextEncoder().encode(`Date;Heure;Lieu;${entete}\n08/12/2026;14h-16h;Médiathèque Boris-Vian;${cell}\n`)

  it.each([
    ['Email', ['Email']],
    ['Mails', ['Email']],
    ['mail, internet', ['Email', 'NavigationSurInternet']],
    ['Sécurité et démarches en ligne', ['SecuriteNumerique', 'AideAuxDemarchesAdministratives']],
    ['Réseaux sociaux', ['ReseauxSociaux']],
    ['Smartphone / tablette', ['PrendreEnMainDuMateriel']],
    ['Tous thèmes', []],
    ['', []],
  ])('reads %j beside a title, as a town hall writes it, without a word', async (cell, themes) => {
    const { plans, examens } = await examine(listOf('Atelier;Thème', `"Le mardi des mails";"${cell}"`))
    expect(plans[0]?.colonnes.map(({ cible }) => cible)).toEqual([
      ...['date', 'heure', 'lieu', 'titre', 'thematiques'],
    ])
    expect(examens[0]?.ateliers.map((one) => one.thematiques)).toEqual([themes])
    expect(examens[0]?.remarques.filter(({ champ }) => champ === 'thematiques')).toEqual([])
  })

  it('tells what it does not understand, and keeps the rest', async () => {
    const { examens } = await examine(listOf('Thématiques;Intitulé', '"internet, macramé";"Le mardi"'))
    expect(examens[0]?.ateliers.map(({ titre, thematiques }) => [titre, thematiques])).toEqual([
      ['Le mardi', ['NavigationSurInternet']],
    ])
    expect(examens[0]?.remarques.filter(({ champ }) => champ === 'thematiques')).toMatchObject([
      { ligne: 2, gravite: 'verifier' },
    ])
  })

  it('is the title where there is no other', async () => {
    const { examens } = await examine(listOf('Thème', 'Ranger ses photos'))
    expect(examens[0]?.ateliers.map(({ titre, thematiques }) => [titre, thematiques])).toEqual([
      ['Ranger ses photos', []],
    ])
  })
})
