import type { FeatureCollection, Point } from 'geojson'
import { ATELIER_VIDE } from '../../../dataset/ateliers-file.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import { COLONNES_ATELIERS } from '../../../domain/ateliers/table-columns.ts'
import { writeAtelier } from '../../../domain/ateliers/table-write.ts'
import type { CivilDate } from '../../../domain/calendrier/civil-date.ts'
import type { Lieu } from '../../../domain/lieu.ts'
import type { Scenario } from '../../../domain/scenario/scenario.ts'
import { writeCsv } from '../../../domain/tables/write-csv.ts'
import { dansQuoi } from '../../../text/rapport.ts'
import type { ScenarioReponse } from '../../../worker/protocol-scenario.ts'

const COLONNES = ['code', 'nom', 'population', 'avant', 'apres', 'gagnes', 'perdus'] as const

/** Zones before and after, then their sum, which is the total shown; with the question and the sources. */
export function differenceCsv(reponse: ScenarioReponse, scenario: Scenario, manifest: Manifest): string {
  const provenance = {
    scenario: scenario.nom,
    question: `${reponse.apres.territoire}, ${dansQuoi(reponse.apres)}`,
    grille: reponse.apres.grille,
    sources: manifest.sources
      .map((s) => `${s.producteur}, ${s.titre}, ${s.millesime} (${s.licence})`)
      .join(' | '),
    date_donnees: manifest.construitLe.slice(0, 10),
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
  }
  const rows = [...reponse.zones, total].map((zone) => ({ ...zone, ...provenance }))
  return writeCsv([...COLONNES, 'scenario', 'question', 'grille', 'sources', 'date_donnees'], rows, {
    bom: true,
  })
}

/** The places of a scenario as points: added where they are, moved where they go, closed where they were. */
export function scenarioGeoJson(scenario: Scenario, lieux: readonly Lieu[]): FeatureCollection<Point> {
  const find = (id: string) => lieux.find((l) => l.id === id || l.alias.includes(id))
  return {
    type: 'FeatureCollection',
    features: scenario.modifications.flatMap((m) => {
      const lieu = m.type === 'ajout' ? undefined : find(m.lieu)
      const at = 'lon' in m ? [m.lon, m.lat] : lieu === undefined ? null : [lieu.longitude, lieu.latitude]
      if (at === null) return []
      const { type: changement, ...rest } = m
      return [
        {
          type: 'Feature' as const,
          geometry: { type: 'Point' as const, coordinates: at },
          properties: { changement, scenario: scenario.nom, nom: lieu?.nom ?? '', ...rest },
        },
      ]
    }),
  }
}

/**
 * The workshops of a scenario in the published format, marked as examples. The format wants a first day: `jour`
 * (days since 1970), an example too; no hour is invented.
 */
export function ateliersCsv(
  scenario: Scenario,
  communes: ReadonlyMap<string, string>,
  jour: CivilDate,
): string {
  const rows = scenario.modifications.flatMap((m) => {
    if (m.type !== 'ajout') return []
    return [
      writeAtelier({
        ...ATELIER_VIDE,
        id: `scenario-${m.id}`,
        type: m.nature === 'accompagnement' ? 'permanence' : 'atelier',
        titre: m.nom,
        places: m.places,
        debut: { date: jour, minute: null },
        moment: 'journee',
        commune: communes.get(m.commune) ?? '',
        codeInsee: m.commune,
        latitude: m.lat,
        longitude: m.lon,
        source: `Scénario « ${scenario.nom} »`,
        confiance: 'exemple',
        champsExemple: ['titre', 'places', 'latitude', 'longitude', 'debut', 'moment'],
      }),
    ]
  })
  return writeCsv(COLONNES_ATELIERS, rows, { bom: true })
}
