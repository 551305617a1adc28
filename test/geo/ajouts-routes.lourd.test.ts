import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDataset } from '../../geo/cli/build.ts'
import { openDataset } from '../../src/dataset/dataset.ts'
import { memoryStore } from '../../src/dataset/mine/store.ts'
import { civilDate } from '../../src/domain/calendar/civil-date.ts'
import { MODES } from '../../src/domain/common/mode.ts'
import { OFFRES } from '../../src/domain/places/offre.ts'
import { createHandlers } from '../../src/worker/answers/handlers.ts'
import { createImportHandlers } from '../../src/worker/imports/handlers.ts'
import { FRANCE_DIR, OPEN_DATA_DIR } from '../support/files/data-dirs.ts'
import { readFolder } from '../support/files/read-folder.ts'
import { tempFolder } from '../support/files/temp-folder.ts'

const CORSE_DU_SUD = { type: 'departement', code: '2A' } as const
const TODAY = civilDate(2026, 11, 28)
const nothing = () => {}
const folder = tempFolder()
/** In the mountains, far from any published place; then beside a road that many share. */
const LIEUX = [
  'nom;commune;latitude;longitude;modalites_accompagnement',
  'Salle de Zicavo;Zicavo;41.9078;9.1294;Dans un atelier collectif',
  'Salle de Propriano;Propriano;41.6757;8.9040;Accompagnement individuel',
  '',
].join('\n')

const build = (out: string, ajouts: string) =>
  buildDataset({
    feed: { type: 'dossier', dir: OPEN_DATA_DIR },
    departements: ['2A'],
    out,
    log: nothing,
    ajouts,
  })

describe.skipIf(!existsSync(join(OPEN_DATA_DIR, 'roads/corse_troncons.csv.gz')))(
  'figures by road with my data (skipped where there are no open data)',
  () => {
    let page: ReturnType<typeof createHandlers>
    let built: ReturnType<typeof createHandlers>

    beforeAll(async () => {
      // A département built alone has the figures that it has in France (roads/corse.lourd.test.ts).
      const read = () => readFolder(FRANCE_DIR)
      const imports = createImportHandlers(read, async () => memoryStore())
      await imports.ouvrir(
        { base: '', version: '', territoire: CORSE_DU_SUD, aujourdhui: TODAY, partage: true },
        nothing,
      )
      const octets = Uint8Array.from(new TextEncoder().encode(LIEUX)).buffer
      const files = await imports.lire({ fichiers: [{ nom: 'corse.csv', octets }] }, nothing)
      const feuilles = files.map((file) => file.feuilles.map(({ plan }) => ({ plan, retouches: {} })))
      const reglages = { du: 0, au: 0, rythme: 'semaine', vacances: 'ouvert', commune: '' } as const
      await imports.examiner(
        { feuilles, reglages: { ...reglages, confirme: true, lieuxChoisis: {} }, doublons: {} },
        nothing,
      )
      await imports.utiliser({ le: 1 }, nothing)
      // A public record that says nothing of its help says by now that it gives workshops.
      const { lieux } = await (await openDataset(read())).lieux('2A')
      const silent = lieux.find(({ modalitesAccompagnement }) => modalitesAccompagnement.length === 0)
      const { mes, refus } = await imports.corriger(
        {
          id: silent?.id ?? '',
          codeInsee: silent?.codeInsee ?? '',
          genre: 'lieu',
          valeurs: { modalites_accompagnement: 'Dans un atelier collectif' },
          le: 2,
        },
        nothing,
      )
      expect(refus).toEqual([])
      page = createHandlers(read)
      await page.ouvrir({ base: '' })
      await page.mesDonnees({ octets: mes?.octets ?? null })
      const zip = folder.path('mes-donnees.zip')
      writeFileSync(zip, await imports.exporterDossier(null, nothing))
      const avec = folder.path('avec')
      await build(avec, zip)
      built = createHandlers(() => readFolder(avec))
      await built.ouvrir({ base: '' })
    })

    const cases = MODES.flatMap((mode) => OFFRES.map((offre) => [mode, offre] as const))
    it.each(cases)('are those of a build with them: %s, %s', async (mode, offre) => {
      const question = {
        territoire: CORSE_DU_SUD,
        offre,
        portee: { type: 'mode', mode, minutes: 20 },
        calcul: 'routes',
      } as const
      const inPage = await page.couverture({ question, par: 'commune' })
      const onLine = await built.couverture({ question, par: 'commune' })
      expect(inPage.rapport.calcul).toBe('routes')
      expect(inPage.rapport.population).toEqual(onLine.rapport.population)
      expect(inPage.rapport.zones).toEqual(onLine.rapport.zones)
      const before = await page.couvertureSans({ question })
      expect(inPage.rapport.population).not.toEqual(before.population)
    })
  },
)
