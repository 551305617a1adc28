import type { FeatureCollection, Point } from 'geojson'
import type { Manifest } from '../../dataset/manifest.ts'
import { REPOSE_COLUMNS, type Repose } from '../../domain/coverage/repose.ts'
import { communeOfArrondissement } from '../../domain/geo/codes.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { Modification, Scenario } from '../../domain/scenario/scenario.ts'
import { type TenuesPrevues, tenuesPrevues } from '../../domain/scenario/seances/tenues-prevues.ts'
import { viewOf } from '../../domain/scenario/view.ts'
import { creditOf } from '../../domain/tables/tableau.ts'
import { writeCsv } from '../../domain/tables/write-csv.ts'
import { questionEnMots } from '../../text/couverture/rapport.ts'
import { seancesPlan as text } from '../../text/simuler/seances.ts'
import { citeSources } from '../../text/tableur/sources.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'

const COLONNES = ['code', 'nom', 'population', 'avant', 'apres', 'gagnes', 'perdus'] as const
/** Seats per 1,000 residents, only with a window of dates. */
const COLONNES_PLACES = ['placesAvant', 'placesApres'] as const

/** Zones before and after, then their sum, which is the total shown; with the question and the sources. */
export function differenceCsv(
  reponse: ScenarioReponse,
  scenario: Scenario,
  repose: Repose,
  manifest: Manifest,
): string {
  const provenance = {
    scenario: scenario.nom,
    question: `${reponse.apres.territoire}, ${questionEnMots(reponse.apres)}`,
    grille: reponse.apres.grille,
    sources: creditOf(citeSources(manifest.sources, reponse.apres.routes)),
    date_donnees: repose.plusRecente ?? '',
    ...repose,
  }
  const sum = (key: 'population' | 'avant' | 'apres' | 'gagnes' | 'perdus') =>
    reponse.zones.reduce((n, zone) => n + zone[key], 0)
  const total = {
    code: 'total',
    nom: 'Ensemble',
    population: sum('population'),
    avant: sum('avant'),
    apres: sum('apres'),
    gagnes: sum('gagnes'),
    perdus: sum('perdus'),
    placesAvant: reponse.avant.fenetre?.placesPour1000 ?? null,
    placesApres: reponse.apres.fenetre?.placesPour1000 ?? null,
  }
  const places = reponse.apres.fenetre === undefined ? [] : COLONNES_PLACES
  const rows = [...reponse.zones, total].map((zone) => ({ ...zone, ...provenance }))
  return writeCsv(
    [...COLONNES, ...places, 'scenario', 'question', 'grille', 'sources', 'date_donnees', ...REPOSE_COLUMNS],
    rows,
    { bom: true },
  )
}

/**
 * The places of a scenario as points: added where they are, moved where they go, closed where they were; `reserve` where one
 * must be told; each line of a plan where it is held, with what is held of it. `communes`: names by code.
 */
export function scenarioGeoJson(
  scenario: Scenario,
  lieux: readonly Lieu[],
  reserveDe: (m: Modification) => string | null = () => null,
  communes: ReadonlyMap<string, string> = new Map(),
): FeatureCollection<Point> {
  const held = new Map(tenuesPrevues(scenario.modifications, lieux).tenues.map((one) => [one.prevue, one]))
  return {
    type: 'FeatureCollection',
    features: scenario.modifications.flatMap((m) => {
      const tenue = m.type === 'seances' ? held.get(m) : undefined
      if (tenue !== undefined) return [prevueFeature(tenue, scenario.nom, communes)]
      const { lieu, at } = viewOf(m, lieux)
      const reserve = reserveDe(m)
      if (at === null) return []
      return [
        {
          type: 'Feature' as const,
          geometry: { type: 'Point' as const, coordinates: [at.lon, at.lat] },
          properties: {
            changement: m.type,
            scenario: scenario.nom,
            nom: lieu?.nom ?? '',
            ...propertiesOf(m),
            ...(reserve === null ? {} : { reserve }),
          },
        },
      ]
    }),
  }
}

/** A line of a plan where its place is in the end, with the sessions and seats that are held of it, marked as planned. */
function prevueFeature(
  { prevue, lieu, jours, places }: TenuesPrevues,
  scenario: string,
  communes: ReadonlyMap<string, string>,
) {
  const { type, at, nom, commune, ...rest } = prevue
  return {
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [lieu.longitude, lieu.latitude] },
    properties: {
      changement: type,
      scenario,
      nom: at === null ? lieu.nom : text.salle(nom, communes.get(commune) ?? ''),
      ...rest,
      commune: communeOfArrondissement(lieu.codeInsee),
      places,
      seances: jours.length,
      confiance: text.marque,
    },
  }
}

/** What a modification says, but for its kind. */
function propertiesOf(m: Modification) {
  const { type: _type, dates = null, ...rest } = { dates: null, ...m }
  return { ...rest, ...dates }
}
