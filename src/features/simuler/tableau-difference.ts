import type { Manifest } from '../../dataset/manifest.ts'
import type { Repose } from '../../domain/coverage/repose.ts'
import type { Scenario } from '../../domain/scenario/scenario.ts'
import type { Tableau } from '../../domain/tables/tableau.ts'
import { couverture } from '../../text/couverture/couverture.ts'
import { EN_TETES_SCENARIO, type EnTeteScenario } from '../../text/simuler/tableur.ts'
import { citeSources } from '../../text/tableur/sources.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'
import { aproposOf, reservesOf, shareOf } from '../couverture/table/tableau-zones.ts'

const TEXTES: ReadonlySet<EnTeteScenario> = new Set(['code', 'nom', 'scenario'])
const DECIMALES: Readonly<Partial<Record<EnTeteScenario, number>>> = {
  partAvant: 1,
  partApres: 1,
  placesAvant: 1,
  placesApres: 1,
}

const columnOf = (nom: EnTeteScenario) => ({
  nom,
  titre: EN_TETES_SCENARIO[nom],
  genre: TEXTES.has(nom) ? ('texte' as const) : ('nombre' as const),
  ...(DECIMALES[nom] !== undefined && { decimales: DECIMALES[nom] }),
})

const NOMS = [
  'code',
  'nom',
  'population',
  'avant',
  'partAvant',
  'apres',
  'partApres',
  'gagnes',
  'perdus',
] as const
const PLACES = ['placesAvant', 'placesApres'] as const

/** Zones before and after, with the unknown of both, then their sum; what the figures are goes with them. */
export function differenceTableau(
  reponse: ScenarioReponse,
  scenario: Scenario,
  repose: Repose,
  manifest: Manifest,
  nom: string,
): Tableau {
  const { avant, apres, zones } = reponse
  const unknownOf = ({ zones: all }: ScenarioReponse['avant']) =>
    new Map(all?.map((zone) => [zone.code, zone.inconnue]))
  const [before, after] = [unknownOf(avant), unknownOf(apres)]
  const withShares = <Row extends Record<'population' | 'avant' | 'apres', number>>(row: Row) => ({
    ...row,
    partAvant: shareOf(row.avant, row.population),
    partApres: shareOf(row.apres, row.population),
  })
  const sum = (key: 'population' | 'avant' | 'apres' | 'gagnes' | 'perdus') =>
    zones.reduce((n, zone) => n + zone[key], 0)
  const total = {
    code: 'total',
    nom: couverture.table.ensemble,
    population: sum('population'),
    avant: sum('avant'),
    apres: sum('apres'),
    gagnes: sum('gagnes'),
    perdus: sum('perdus'),
    inconnueAvant: avant.population?.inconnue ?? null,
    inconnueApres: apres.population?.inconnue ?? null,
    placesAvant: avant.fenetre?.placesPour1000 ?? null,
    placesApres: apres.fenetre?.placesPour1000 ?? null,
  }
  const noms: readonly EnTeteScenario[] = [
    ...NOMS,
    'inconnueAvant',
    'inconnueApres',
    ...(apres.fenetre === undefined ? [] : PLACES),
  ]
  return {
    titre: scenario.nom,
    colonnes: noms.map(columnOf),
    lignes: [
      ...zones.map((zone) =>
        withShares({
          ...zone,
          inconnueAvant: before.get(zone.code) ?? null,
          inconnueApres: after.get(zone.code) ?? null,
        }),
      ),
      withShares(total),
    ],
    apropos: aproposOf({ rapport: apres, nom }, repose, manifest, [
      { ...columnOf('scenario'), valeur: scenario.nom },
    ]),
    reserves: reservesOf(apres, repose),
    sources: citeSources(manifest.sources, apres.routes),
  }
}
