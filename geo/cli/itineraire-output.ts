import type { Mode } from '../../src/domain/common/mode.ts'
import type { FoundItinerary } from '../../src/domain/roads/router.ts'
import { writeCsv } from '../../src/domain/tables/write-csv.ts'
import { sayItineraire } from '../../src/text/fr/chemin/chemin.ts'
import { nomDeRue, sayLoin } from '../../src/text/fr/chemin/itineraire.ts'
import type { ItineraireOptions, Point } from './itineraire-arguments.ts'

export interface Reponse {
  readonly mode: Mode
  readonly de: Point
  readonly a: Point
  /** Identifier and name of the place arrived at. */
  readonly lieu: { readonly id: string; readonly nom: string } | null
  readonly itineraire: FoundItinerary
  readonly reseau: { readonly fichiers: readonly string[]; readonly date: string | null }
  readonly mention: string | null
}

/** Beyond this, the way to the first road is said (decisions.md 40). */
const LOIN_M = 1000

/** What to say besides the answer: points far from any road. */
export function remarquesDe({ itineraire: { start, end } }: Reponse): string[] {
  const ends = [
    ['départ', start.straightM],
    ['arrivée', end.straightM],
  ] as const
  return ends.flatMap(([quoi, ecartM]) => (ecartM > LOIN_M ? [sayLoin(quoi, ecartM)] : []))
}

/** One decimal: metres to the decimetre, seconds to the decisecond. */
export const tenth = (value: number): number => Math.round(value * 10) / 10
const degrees = (value: number): number => Math.round(value * 1e7) / 1e7

export function writeReponse(reponse: Reponse, format: ItineraireOptions['format']): string {
  const { mode, itineraire } = reponse
  if (format === 'json') return `${JSON.stringify(toJson(reponse), null, 2)}\n`
  if (format === 'csv') return toCsv(reponse)
  const lines = [sayItineraire(mode, itineraire), ...remarquesDe(reponse)]
  if (reponse.mention !== null) lines.push(reponse.mention)
  return `${lines.join('\n')}\n`
}

function toJson(reponse: Reponse) {
  const { mode, de, a, lieu, itineraire, reseau, mention } = reponse
  return {
    mode,
    depart: { lon: de[0], lat: de[1], accesM: tenth(itineraire.start.straightM) },
    arrivee: { lon: a[0], lat: a[1], accesM: tenth(itineraire.end.straightM), lieu },
    metres: tenth(itineraire.metres),
    secondes: tenth(itineraire.seconds),
    rues: itineraire.streets.map((street) => ({ nom: nomDeRue(street), metres: tenth(street.metres) })),
    ligne: {
      type: 'LineString',
      coordinates: itineraire.line.map((point) => point.map(degrees)),
    },
    reseau,
    mention,
    remarques: remarquesDe(reponse),
  }
}

/** One row, the line as WKT, which spreadsheets and GIS both take. */
function toCsv({ mode, de, a, itineraire }: Reponse): string {
  const points = itineraire.line.map((point) => point.map(degrees).join(' ')).join(', ')
  const row = {
    mode,
    lon_depart: de[0],
    lat_depart: de[1],
    lon_arrivee: a[0],
    lat_arrivee: a[1],
    metres: tenth(itineraire.metres),
    secondes: tenth(itineraire.seconds),
    rues: itineraire.streets.map(nomDeRue).join(' > '),
    ligne: `LINESTRING (${points})`,
  }
  return writeCsv(Object.keys(row), [row])
}
