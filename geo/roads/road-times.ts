import { MODES, type Mode } from '../../src/domain/common/mode.ts'
import { NO_WAY } from '../../src/domain/kernel/roads/graph.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import { etatOffre, OFFRES } from '../../src/domain/places/offre.ts'
import type { JoinColumns } from '../../src/domain/roads/join-columns.ts'
import type { RoadNetwork } from '../../src/domain/roads/network.ts'
import {
  prepareGraphs,
  prepareRoads,
  type RoadPlaces,
  siteAtRow,
  timesToPlaces,
} from '../../src/domain/roads/road-field.ts'

/** What a place must be to count in a column of published times. */
export const ETATS_PUBLIES = ['oui', 'inconnu', 'recent'] as const
type EtatPublie = (typeof ETATS_PUBLIES)[number]

/** Name of a column of published times; every place says whether it is one, so nothing is unknown for `lieux`. */
export const timeColumns = (modes: readonly Mode[]): { mode: Mode; name: string; counts: Counts }[] =>
  MODES.filter((mode) => modes.includes(mode)).flatMap((mode) =>
    OFFRES.flatMap((offre) =>
      ETATS_PUBLIES.filter((etat) => offre !== 'lieux' || etat !== 'inconnu').map((etat) => ({
        mode,
        name: `${mode}_${offre}_${etat}`,
        counts: (lieu: Lieu, isRecent: (lieu: Lieu) => boolean) => countsIn(lieu, offre, etat, isRecent),
      })),
    ),
  )
type Counts = (lieu: Lieu, isRecent: (lieu: Lieu) => boolean) => boolean

function countsIn(
  lieu: Lieu,
  offre: (typeof OFFRES)[number],
  etat: EtatPublie,
  isRecent: (lieu: Lieu) => boolean,
): boolean {
  const said = etatOffre(lieu, offre)
  if (etat === 'inconnu') return said === 'inconnu'
  return said === 'oui' && (etat === 'oui' || isRecent(lieu))
}

/** Deciseconds of each cell to its nearest place that counts, NO_WAY for none, by column name. */
export function publishedTimes(
  network: RoadNetwork,
  cells: Readonly<Partial<Record<Mode, JoinColumns>>>,
  places: Readonly<Partial<Record<Mode, JoinColumns>>>,
  lieux: readonly Lieu[],
  isRecent: (lieu: Lieu) => boolean,
): ReadonlyMap<string, Int32Array> {
  const modes = MODES.filter((mode) => cells[mode] !== undefined)
  const roads = new Map(modes.map((mode) => [mode, prepareRoads(prepareGraphs(network, mode), cells[mode]!)]))
  return new Map(
    timeColumns(modes).map(({ mode, name, counts }) => {
      const all = places[mode]!
      const counted: RoadPlaces = lieux.map((lieu, i) => (counts(lieu, isRecent) ? siteAtRow(all, i) : null))
      return [name, timesToPlaces(roads.get(mode)!, counted).timeDs]
    }),
  )
}

export const orNull = (timeDs: Int32Array): (number | null)[] =>
  Array.from(timeDs, (ds) => (ds >= NO_WAY ? null : ds))
