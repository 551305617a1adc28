import readXlsx from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { readCsvBack } from '../../../geo/read/csv.ts'
import { openDataset } from '../../../src/dataset/dataset.ts'
import type { Scenario } from '../../../src/domain/scenario/scenario.ts'
import { parConseiller } from '../../../src/domain/scenario/seances/bilan-seances.ts'
import { tenuesPrevues } from '../../../src/domain/scenario/seances/tenues-prevues.ts'
import { type Tableau, writeBrut, writeTableur } from '../../../src/domain/tables/tableau.ts'
import { datesTableau } from '../../../src/features/agenda/tableau-dates.ts'
import { scenarioGeoJson } from '../../../src/features/simuler/exports-scenario.ts'
import { seancesTableau } from '../../../src/features/simuler/seances/tableau-seances.ts'
import { mergePrevues, situerPrevues } from '../../../src/text/simuler/seances-situees.ts'
import { writeClasseur } from '../../../src/ui/export/write-classeur.ts'
import { prevuesExemple } from '../../support/draw/draw-prevues.ts'
import { situee } from '../../support/examples/seance-situee.ts'
import { PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { openPiloteWorker } from '../../support/files/pilote-worker.ts'
import { readFolder } from '../../support/files/read-folder.ts'

const { handlers } = await openPiloteWorker()
const { manifest } = await openDataset(readFolder(PILOTE_DIR))
const territoire = { type: 'epci', code: '200071082' } as const
const { lieux } = await handlers.lieux({ territoire })
const { communes } = await handlers.territoire({ territoire })
const byCode = new Map(communes.map((c) => [c.code, c]))

const SCENARIO: Scenario = {
  id: 's',
  nom: 'Plan « d’hiver »',
  modifications: [
    prevuesExemple({ debut: '2027-03-01', fin: '2027-04-05', conseiller: 2, niveau: 'Debutant' }),
    prevuesExemple({
      ...{ id: 'p2', lieu: 'pilote-montlucon', at: null, commune: '' },
      ...{ debut: '2027-03-02', fin: '2027-03-30', semaines: 2, places: 8 },
    }),
    { type: 'deplacement', lieu: 'pilote-montlucon', lon: 2.55, lat: 46.3 },
    { type: 'capacite', lieu: 'pilote-montlucon', places: 4 },
  ],
}
const seances = situerPrevues(SCENARIO.modifications, lieux, byCode)
const { tenues } = tenuesPrevues(SCENARIO.modifications, lieux)
const MARQUE = 'Séance d’un scénario : prévue, pas encore confirmée.'

/** The lines of a table as each of its files gives them back: for a program, for a French spreadsheet, as a workbook. */
async function readBack(tableau: Tableau) {
  const lines = (colonnes: readonly string[], lignes: readonly (readonly unknown[])[]) =>
    lignes.map((cells) => Object.fromEntries(colonnes.map((nom, i) => [nom, cells[i]])))
  const brut = readCsvBack(writeBrut(tableau))
  const tableur = readCsvBack(writeTableur(tableau).replaceAll(';', ','))
  const [sheet] = await readXlsx(Buffer.from(await (await writeClasseur(tableau)).arrayBuffer()))
  const [head = [], ...rows] = sheet?.data ?? []
  return {
    brut: lines(brut.colonnes, brut.lignes),
    tableur: lines(tableur.colonnes, tableur.lignes),
    classeur: lines(head.map(String), rows),
  }
}

describe('the sessions of a scenario as tables', () => {
  it('say whose they are, their level and seats, that they are planned, and add up to what Simuler says', async () => {
    const { brut, tableur, classeur } = await readBack(seancesTableau(seances, SCENARIO.nom, manifest))
    for (const [conseiller, own] of parConseiller(tenues).map((one) => [one.cle, one] as const)) {
      const lines = brut.filter((line) => line.conseiller === String(conseiller))
      expect(lines).toHaveLength(own.seances)
      expect(lines.reduce((sum, { places }) => sum + Number(places), 0)).toBe(own.places)
    }
    expect(brut.map(({ confiance }) => confiance)).toEqual(seances.map(() => MARQUE))
    expect(brut[0]).toMatchObject({
      ...{ conseiller: '2', date: '2027-03-01', heure: '09:30', minutes: '90', places: '6' },
      ...{
        niveau: 'débutant',
        lieu: 'Salle à Teillet-Argenty',
        commune: 'Teillet-Argenty',
        code_insee: '03279',
      },
      ...{ latitude: '46.25', longitude: '2.507', scenario: SCENARIO.nom },
    })
    // Where the scenario moves the place, with the seats that it gives it.
    expect(brut[1]).toMatchObject({ conseiller: '1', places: '4', niveau: '', latitude: '46.3' })
    expect(tableur[0]).toMatchObject({
      Jour: '01/03/2027',
      Conseiller: '2',
      Niveau: 'débutant',
      Confiance: MARQUE,
    })
    expect(classeur).toHaveLength(seances.length)
    expect(classeur[0]).toMatchObject({
      Conseiller: 2,
      Jour: new Date('2027-03-01T00:00:00Z'),
      Places: 6,
      'Code de la commune': '03279',
      Confiance: MARQUE,
    })
  })

  it('stand in the table of Dates beside published ones, which have no adviser; without any, it has no such column', async () => {
    const published = situee({ seance: { date: seances[0]?.seance.date ?? 0 } })
    const window = { du: seances[0]?.seance.date ?? 0, au: (seances[0]?.seance.date ?? 0) + 6 }
    const merged = mergePrevues([published], seances, window, new Set(byCode.keys()))
    const table = (list: typeof merged) =>
      datesTableau({ seances: list, trajetOf: null, question: 'q', sources: [] })
    const { brut, classeur } = await readBack(table(merged))
    expect(brut).toMatchObject([
      { conseiller: '', niveau: '', confiance: '' },
      {
        conseiller: '2',
        niveau: 'débutant',
        places: '6',
        confiance: MARQUE,
        lieu: '',
        hors_territoire: 'non',
      },
      {
        conseiller: '1',
        niveau: '',
        places: '4',
        confiance: MARQUE,
        lieu: lieux.find(({ id }) => id === 'pilote-montlucon')?.nom,
      },
    ])
    expect(classeur.map(({ Conseiller }) => Conseiller)).toEqual([null, 2, 1])
    expect(table([published]).colonnes.map(({ nom }) => nom)).not.toContain('conseiller')
  })
})

it('the points of a scenario say what is held of each line of a plan, and where it is in the end', () => {
  const names = new Map(communes.map(({ code, nom }) => [code, nom]))
  const { features } = scenarioGeoJson(SCENARIO, lieux, undefined, names)
  const planned = JSON.parse(JSON.stringify(features)).filter(
    ({ properties }: (typeof features)[number]) => properties?.changement === 'seances',
  )
  expect(planned).toMatchObject([
    {
      geometry: { coordinates: [2.507, 46.25] },
      properties: {
        ...{ nom: 'Salle à Teillet-Argenty', commune: '03279', conseiller: 2, niveau: 'Debutant' },
        // Easter Monday is not held.
        ...{ seances: 5, places: 6, debut: '2027-03-01', fin: '2027-04-05', heure: '09:30', semaines: 1 },
        ...{ confiance: 'prévue, pas encore confirmée', scenario: SCENARIO.nom },
      },
    },
    {
      geometry: { coordinates: [2.55, 46.3] },
      properties: { lieu: 'pilote-montlucon', commune: '03185', seances: 3, places: 4, conseiller: 1 },
    },
  ])
})
