import type { Feature, Polygon } from 'geojson'
import { createStore } from 'zustand/vanilla'
import type { AnswerVersion } from '../../domain/coverage/answer-version.ts'
import type { Mode } from '../../domain/coverage/modes.ts'
import type { Bbox } from '../../domain/geo/bbox.ts'
import type { CouleursCarreaux, ModeCarreaux, Tuile, TuilePeinte } from '../../domain/geo/tuile.ts'
import type { Besoin } from '../../domain/orientation/besoins.ts'
import type { DemiJournee } from '../../domain/orientation/filtres-seances.ts'
import type { DepartPersonnel } from '../../domain/orientation/trajet.ts'
import type { Marqueur } from '../../domain/scenario/scenario.ts'
import type { Orientation } from './orientation.ts'

/** What a scenario adds to the map. */
export interface Simulation {
  readonly carreaux: 'portee' | 'difference'
  readonly pointage: boolean
  /** What a click would change, written over the map. */
  readonly message: string | null
  readonly marqueurs: readonly Marqueur[]
}

/** What a panel points out on the map; `signe` is one or two characters. */
export interface Repere {
  readonly lon: number
  readonly lat: number
  /** `seance`: where a listed session is, which is no place of its own. */
  readonly genre: 'depart' | 'propose' | 'choisi' | 'vise' | 'seance'
  readonly signe: string
  readonly nom: string
}

/** Null: not answered. An empty need or half-day: anything will do. */
export interface GuideRepondu {
  readonly mode: Mode | null
  readonly besoin: Besoin | '' | null
  readonly moment: DemiJournee | '' | null
}
export const GUIDE_VIDE: GuideRepondu = { mode: null, besoin: null, moment: null }

/** The cells of the open map, drawn in the frame of their figure. */
export interface CellsOnMap {
  /**
   * Makes an answer's picture ready, out of sight; `mode` where that changes too.
   * @returns what draws it in the frame it is called; null when no cells are shown, or the map does not draw
   */
  readonly prepare: (version: AnswerVersion, mode: ModeCarreaux | null) => Promise<(() => void) | null>
  /** What a frame of a drag must bring. */
  readonly view: () => {
    readonly tuiles: readonly Tuile[]
    readonly mode: ModeCarreaux
    readonly couleurs: CouleursCarreaux
  }
  /** Draws the map at once, with these tiles; `changees` brings those whose pixels are new: at first all. */
  readonly drawFrame: (tuiles: readonly Tuile[], changees: readonly TuilePeinte[]) => void
  /** Ends the drag: the picture of the answer shown takes its place. */
  readonly endDrag: () => void
}

/** What the configuration changes of the page (`configuration.json`). */
export interface Site {
  readonly nom: string
  /** The body that answers for it; empty: not said. */
  readonly organisme: string
  /** Address of an image; null: our own mark. */
  readonly logo: string | null
  /** The colour of the day, that of paper; empty: our own. */
  readonly accent: string
  /** Shown first; null: what the data set says. */
  readonly territoire: string | null
  /** Our own drawing of the streets. */
  readonly rues: boolean
  /** Whom to thank for the tiles it names; empty: nobody. */
  readonly mention: string
  readonly langues: readonly string[]
}

/** What a link must not restore; of it `brouillons/hold-ui.ts` hands over what a person said. What happens on the map is not here: `map-events.ts`. */
export interface UiState {
  readonly vue: 'liste' | 'carte'
  /** Null: the page as it is by itself. */
  readonly site: Site | null
  /** Start and mode by whose times by road the list of places is sorted: it is so when one comes back to it. */
  readonly listeParRoute: string
  /** How far one is in the view that asks one question after another; null: where it begins. A step of the history. */
  readonly etape: number | null
  /** What the guide was answered: kept until the page closes; a change of language brings it along. */
  readonly guide: GuideRepondu
  /** What the view on show is about, for the title of the tab: a place, a question; null: its own name says it. */
  readonly sujet: string | null
  /** What changed out of sight, for who listens: a start that was chosen. */
  readonly annonce: string
  /** What Orienter was asked for a person; null: nothing yet. */
  readonly orientation: Orientation | null
  readonly survolLieu: string | null
  /** The place touched on a map that has no room for its sheet: its name stands over the map. */
  readonly lieuTouche: string | null
  readonly survolCommune: string | null
  readonly depart: DepartPersonnel | null
  /** The next touch of the map is the start. */
  readonly departSurCarte: boolean
  /** The person agreed that what is typed goes to the address service. */
  readonly accordAdresses: boolean
  /** Where one lives was asked, and answered or left aside. */
  readonly accueilVu: boolean
  /** Extent of the map, for the list that follows it. */
  readonly emprise: Bbox | null
  /** Ids of the places a filter keeps; null: all. */
  readonly lieuxFiltres: ReadonlySet<string> | null
  /** Version of the figure now shown: the map paints the cells of that one and no other. Written by `useShowOnMap`. */
  readonly versionCouverture: AnswerVersion | null
  /** By road, whose cells reach the chosen place: painted in place of the figure's. Written by its card. */
  readonly autour: AnswerVersion | null
  /** What today's seats make of each cell, painted in the same way while its box is ticked. */
  readonly places: AnswerVersion | null
  readonly fondIgn: boolean
  /** Reach of the place pointed at or chosen, computed by the panel that knows the question. */
  readonly anneau: Feature<Polygon> | null
  /** The round whose stops the map joins by a line, in order. */
  readonly tournee: {
    readonly id: string
    readonly arrets: readonly (readonly [lon: number, lat: number])[]
  } | null
  /** The way told beside the map, from point to point: its first and last segments are legs. In memory only. */
  readonly chemin?: readonly (readonly [lon: number, lat: number])[] | null
  /** By its card's key, the mode that each open way is told by: it is so when one comes back to it. */
  readonly cheminsOuverts: ReadonlyMap<string, Mode>
  /** The start and the proposals of a panel; null: only the start of the page. Held in memory, as the start is. */
  readonly reperes: readonly Repere[] | null
  /** What a scenario makes the map show and ask for; null outside of it. Written by `useShowOnMap`. */
  readonly simulation: Simulation | null
  /** Null while no map is open. */
  readonly cells: CellsOnMap | null
  readonly set: (patch: Partial<Omit<UiState, 'set'>>) => void
}

export const createUiStore = () =>
  createStore<UiState>()((set) => ({
    vue: 'liste',
    site: null,
    listeParRoute: '',
    etape: null,
    guide: GUIDE_VIDE,
    sujet: null,
    annonce: '',
    orientation: null,
    survolLieu: null,
    lieuTouche: null,
    survolCommune: null,
    depart: null,
    departSurCarte: false,
    accordAdresses: false,
    accueilVu: false,
    emprise: null,
    lieuxFiltres: null,
    versionCouverture: null,
    autour: null,
    places: null,
    fondIgn: false,
    anneau: null,
    tournee: null,
    cheminsOuverts: new Map<string, Mode>(),
    reperes: null,
    simulation: null,
    cells: null,
    set,
  }))

export type UiStore = ReturnType<typeof createUiStore>

/** What of it is a step of the history. */
export const stepsOf = (store: UiStore) => ({
  get: () => {
    const { vue, etape } = store.getState()
    return { vue, etape }
  },
  set: (steps: Pick<UiState, 'vue' | 'etape'>) => store.getState().set(steps),
  subscribe: (listener: () => void) => store.subscribe(listener),
})
