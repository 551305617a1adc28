import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Reglages } from '../../../src/domain/imports/model.ts'
import { REGLAGES } from '../../support/examples/contexte-import.ts'
import { MONTLUCON, TODAY } from '../../support/examples/montlucon.ts'
import { makeXlsx } from '../../support/files/make-xlsx.ts'
import { asRead, ateliersWithin, nothing, openPiloteImports } from '../../support/files/pilote-imports.ts'
import { openPiloteWorker } from '../../support/files/pilote-worker.ts'

const reglages: Reglages = { ...REGLAGES, commune: '03185' }

const fixture = (nom: string) => {
  const bytes = readFileSync(new URL(`../../fixtures/mairie/${nom}`, import.meta.url))
  return { nom, octets: Uint8Array.from(bytes).buffer }
}

describe('a file brought into the page', () => {
  it('changes nothing before it is used, then stands in every answer, and can be taken back', async () => {
    const { imports: handlers } = await openPiloteImports()
    const { handlers: page } = await openPiloteWorker()
    const question = ateliersWithin(2000)
    const before = await page.couverture({ question, par: 'commune' })
    const sheet = makeXlsx([
      {
        nom: 'Ateliers',
        lignes: [
          ['Ateliers de Marcillat'],
          ['Date', 'Heures', 'Lieu', 'Commune', 'Titre'],
          ['08/12/2026', '14h-16h', 'Salle des fêtes', 'Lamaids', 'Découvrir sa tablette'],
        ],
      },
    ])
    const octets = Uint8Array.from(sheet).buffer
    const read = await handlers.lire({ fichiers: [{ nom: 'lamaids.xlsx', octets }] }, nothing)
    const demande = { feuilles: asRead(read), reglages, doublons: {} }
    const examen = await handlers.examiner(demande, nothing)
    expect([examen.lues, examen.gardees, examen.lieux, examen.ateliers]).toEqual([1, 1, 1, 1])

    const kept = await handlers.utiliser({ le: 1 }, nothing)
    const bref = { id: 'lamaids.xlsx', nom: 'lamaids.xlsx', le: 1, lieux: 1, ateliers: 1, corrections: 0 }
    expect(kept.imports).toEqual([bref])
    const manifest = await page.mesDonnees({ octets: kept.octets })
    expect(manifest.version).not.toBe(before.version.key)
    const after = await page.couverture({ question, par: 'commune' })
    expect(after.rapport.population?.atteinte).toBeGreaterThan(before.rapport.population?.atteinte ?? 0)
    expect((await page.couvertureSans({ question })).population).toEqual(before.rapport.population)
    const { seances } = await page.seances({ territoire: MONTLUCON, du: TODAY, au: TODAY + 30 })
    const mine = seances.filter(({ serie }) => serie.source.startsWith('Mes données'))
    expect(mine.map(({ seance, ou }) => [seance.titre, ou.nom])).toEqual([
      ['Découvrir sa tablette', 'Salle des fêtes'],
    ])
    const found = await page.chercher({ texte: 'salle des fetes', limite: 8 })
    expect(found.map((one) => (one.type === 'lieu' ? one.nom : ''))).toContain('Salle des fêtes')

    const gone = await handlers.retirer({ id: 'lamaids.xlsx', le: 2 }, nothing)
    await page.mesDonnees({ octets: gone.octets })
    const again = await page.couverture({ question, par: 'commune' })
    expect(again.rapport.population).toEqual(before.rapport.population)
  })

  it('leaves figures alone while the person counts them out', async () => {
    const { imports: handlers } = await openPiloteImports()
    const read = await handlers.lire({ fichiers: [fixture('jours-semaine.csv')] }, nothing)
    await handlers.examiner({ feuilles: asRead(read), reglages, doublons: {} }, nothing)
    await handlers.utiliser({ le: 1 }, nothing)
    const { octets, imports } = await handlers.compter({ sans: true }, nothing)
    expect(imports.length).toBe(1)
    expect(JSON.parse(new TextDecoder().decode(octets ?? new Uint8Array()))).toEqual([])
  })

  it('tells what a newer version of a file changes, and takes its place', async () => {
    const { imports: handlers } = await openPiloteImports()
    const list = (rows: string) => ({
      nom: 'programme.csv',
      octets: Uint8Array.from(new TextEncoder().encode(`Date;Heures;Lieu;Titre\n${rows}`)).buffer,
    })
    const bring = async (rows: string) => {
      const read = await handlers.lire({ fichiers: [list(rows)] }, nothing)
      return handlers.examiner({ feuilles: asRead(read), reglages, doublons: {} }, nothing)
    }
    await bring('08/12/2026;14h-16h;Salle A;Photos\n09/12/2026;14h-16h;Salle A;Courriel')
    await handlers.utiliser({ le: 1 }, nothing)
    const { miseAJour } = await bring(
      '08/12/2026;14h-16h;Salle A;Photos\n10/12/2026;14h-16h;Salle A;Internet',
    )
    expect(miseAJour).toEqual({ ajoutes: 1, changes: 0, disparus: 1 })
    const { imports } = await handlers.utiliser({ le: 2 }, nothing)
    expect(imports.map(({ le, ateliers }) => [le, ateliers])).toEqual([[2, 2]])
  })

  it('remembers what the columns of the same headings are taken for', async () => {
    const { imports: handlers } = await openPiloteImports()
    const read = await handlers.lire({ fichiers: [fixture('colle.txt')] }, nothing)
    const [[sheet]] = asRead(read) as [[ReturnType<typeof asRead>[0][0]]]
    const plan = sheet!.plan
    const colonnes = plan.colonnes.map((one, i) => (i === 3 ? { ...one, cible: 'publics' } : one))
    await handlers.examiner(
      { feuilles: [[{ plan: { ...plan, colonnes }, retouches: {} }]], reglages, doublons: {} },
      nothing,
    )
    const again = await handlers.lire({ fichiers: [fixture('colle.txt')] }, nothing)
    expect(again[0]?.feuilles[0]?.plan.colonnes.map(({ cible }) => cible)).toEqual([
      'date',
      'heure',
      'lieu',
      'publics',
    ])
  })

  it('gives back what it took: the tables read the same', async () => {
    const { imports: handlers } = await openPiloteImports()
    const read = await handlers.lire(
      { fichiers: [fixture('par-mois.csv'), fixture('jours-semaine.csv')] },
      nothing,
    )
    await handlers.examiner({ feuilles: asRead(read), reglages, doublons: {} }, nothing)
    const before = await handlers.utiliser({ le: 1 }, nothing)
    const files = await Promise.all(
      (['lieux', 'ateliers'] as const).map(async (quoi) => ({
        nom: `${quoi}.csv`,
        octets: Uint8Array.from(new TextEncoder().encode(await handlers.exporter({ quoi }, nothing))).buffer,
      })),
    )
    await handlers.retirer({ id: null, le: 2 }, nothing)
    const back = await handlers.lire({ fichiers: files }, nothing)
    expect(back.map(({ feuilles }) => feuilles[0]?.plan.genre)).toEqual(['lieux', 'ateliers'])
    const examen = await handlers.examiner({ feuilles: asRead(back), reglages, doublons: {} }, nothing)
    const count = (of: 'lieux' | 'ateliers') => before.imports.reduce((n, one) => n + one[of], 0)
    expect([examen.ateliers, examen.rejetees]).toEqual([count('ateliers'), 0])
    expect(examen.lieux).toBe(count('lieux'))
  })

  it('reads a calendar and a GeoJSON by the readers of the pipeline, and finds their places', async () => {
    const { imports: handlers } = await openPiloteImports()
    const text = (nom: string, content: string) => ({
      nom,
      octets: Uint8Array.from(new TextEncoder().encode(content)).buffer,
    })
    const agenda = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTART;TZID=Europe/Paris:20261208T140000',
      'DTEND;TZID=Europe/Paris:20261208T160000',
      'SUMMARY:Atelier photo',
      'LOCATION:Salle des fêtes de Terjat',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n')
    const point = { type: 'Point', coordinates: [2.66, 46.2] }
    const properties = { nom: 'Espace numérique', commune: 'Terjat' }
    const geojson = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', geometry: point, properties }],
    }
    const read = await handlers.lire(
      { fichiers: [text('agenda.ics', agenda), text('lieux.geojson', JSON.stringify(geojson))] },
      nothing,
    )
    expect(read.map(({ refus }) => refus)).toEqual([null, null])
    const examen = await handlers.examiner({ feuilles: asRead(read), reglages, doublons: {} }, nothing)
    expect([examen.ateliers, examen.lieux, examen.rejetees]).toEqual([1, 2, 0])
    expect(examen.points.map(({ nom }) => nom).sort()).toEqual([
      'Espace numérique',
      'Salle des fêtes de Terjat',
    ])
    expect(examen.points.find(({ nom }) => nom === 'Espace numérique')).toMatchObject({
      lon: 2.66,
      lat: 46.2,
    })
  })

  it('puts a place that is published already side by side, and lays mine over it', async () => {
    const { imports: handlers } = await openPiloteImports()
    const { data, handlers: page } = await openPiloteWorker()
    const [publie] = (await data.lieux('03')).lieux
    const csv = `id;nom;latitude;longitude;telephone\n${publie?.id};${publie?.nom};${publie?.latitude};${publie?.longitude};0470000009\n`
    const octets = Uint8Array.from(new TextEncoder().encode(csv)).buffer
    const read = await handlers.lire({ fichiers: [{ nom: 'corrige.csv', octets }] }, nothing)
    const demande = { feuilles: asRead(read), reglages, doublons: {} }
    const { doublons } = await handlers.examiner(demande, nothing)
    expect(doublons.map(({ publie: { id }, raison }) => [id, raison])).toEqual([[publie?.id, 'id']])
    const { octets: merged } = await handlers.utiliser({ le: 1 }, nothing)
    await page.mesDonnees({ octets: merged })
    const { lieux } = await page.lieux({ territoire: MONTLUCON })
    const found = lieux.filter(({ id }) => id === publie?.id)
    expect(found).toMatchObject([
      { ...publie, telephone: '+33470000009', source: 'Mes données : corrige.csv' },
    ])
  })

  it('refuses a file with a sentence, and reads the others', async () => {
    const { imports: handlers } = await openPiloteImports()
    const read = await handlers.lire(
      {
        fichiers: [
          { nom: 'image.pdf', octets: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]).buffer },
          fixture('colle.txt'),
        ],
      },
      nothing,
    )
    expect(read.map(({ refus }) => refus)).toEqual([
      'classeur Excel ancien (.xls) : enregistrez-le en XLSX ou en CSV, puis reprenez',
      null,
    ])
  })
})
