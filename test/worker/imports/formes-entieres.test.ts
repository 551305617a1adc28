import { describe, expect, it } from 'vitest'
import { formatIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import { REGLAGES } from '../../support/examples/contexte-import.ts'
import { FORMES_MAIRIE } from '../../support/examples/formes-mairie.ts'
import { MONTLUCON, TODAY } from '../../support/examples/montlucon.ts'
import { asRead, ateliersWithin, nothing, openPiloteImports } from '../../support/files/pilote-imports.ts'
import { openPiloteWorker } from '../../support/files/pilote-worker.ts'

/** Files as town halls keep them, from their bytes to the map, the agenda and the figure. */

/** On the clock of Paris in winter. */
const formatIsoDateTime = (ms: number): string => new Date(ms + 3_600_000).toISOString().slice(0, 16)

describe('a town hall’s file, from its bytes to the map, the agenda and the figure', () => {
  it.each(FORMES_MAIRIE)('$nom', async ({ nom, octets, lignes, seances, enTout, lieux }) => {
    const { imports } = await openPiloteImports()
    const fichiers = [{ nom, octets: Uint8Array.from(octets).buffer }]
    const read = await imports.lire({ fichiers }, nothing)
    const examen = await imports.examiner(
      { feuilles: asRead(read), reglages: REGLAGES, doublons: {} },
      nothing,
    )
    expect([examen.lues, examen.gardees, examen.rejetees]).toEqual(lignes)
    const { octets: kept } = await imports.utiliser({ le: 1 }, nothing)

    const { handlers: page } = await openPiloteWorker()
    const question = ateliersWithin(1000)
    const before = await page.couverture({ question, par: 'commune' })
    await page.mesDonnees({ octets: kept })
    const mine = (source: string) => source === `Mes données : ${nom}`
    const onMap = (await page.lieux({ territoire: MONTLUCON })).lieux.filter(({ source }) => mine(source))
    expect(onMap.map((lieu) => `${lieu.nom}, ${lieu.commune}`).sort()).toEqual(lieux)
    const agenda = (await page.seances({ territoire: MONTLUCON, du: TODAY, au: TODAY + 60 })).seances.filter(
      ({ serie }) => mine(serie.source),
    )
    const said = agenda.map(({ seance: { date, debut, titre, statut } }) => {
      const when = debut === null ? formatIsoDate(date) : formatIsoDateTime(debut)
      return `${when} ${titre} ${statut === 'prevue' ? '' : statut}`.trim()
    })
    expect(said.slice(0, 3)).toEqual(seances)
    expect(said.length).toBe(enTout)
    const after = await page.couverture({ question, par: 'commune' })
    expect(after.rapport.population?.atteinte).toBeGreaterThan(before.rapport.population?.atteinte ?? 0)
  })
})
