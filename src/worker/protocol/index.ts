import type { LigneHistorique } from '../../dataset/historique/historique-file.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { CivilDate } from '../../domain/calendar/civil-date.ts'
import type { AnswerVersion } from '../../domain/coverage/answer-version.ts'
import type { ArretsHorsCompte } from '../../domain/coverage/arrets-hors-compte.ts'
import type { LigneComparee } from '../../domain/coverage/counting/ligne-comparee.ts'
import type { Temps } from '../../domain/coverage/counting/temps.ts'
import type { ZoneSansChiffre } from '../../domain/coverage/counting/zones-sans-chiffre.ts'
import type { Curve } from '../../domain/coverage/curve.ts'
import type { Par, Question } from '../../domain/coverage/question.ts'
import type { Rapport } from '../../domain/coverage/report.ts'
import type { Repose } from '../../domain/coverage/repose.ts'
import type { Bbox } from '../../domain/geo/bbox.ts'
import type { LonLat } from '../../domain/geo/communes.ts'
import type { ClasseVitesse } from '../../domain/geo/grid.ts'
import type { Territoire, TypeTerritoire } from '../../domain/geo/territoire.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { PlacesDuJour } from '../../domain/plan/territoire/places-du-jour.ts'
import type { Portrait } from '../../domain/portrait/portrait.ts'
import type { FenetreAteliers } from '../../domain/sessions/window.ts'
import type { RequetesCarreaux } from './carreaux.ts'
import type { RequetesChemin } from './chemin.ts'
import type { RequetesPlan } from './plan.ts'
import type { RequetesPoint } from './point.ts'
import type { RequetesScenario } from './scenario.ts'
import type { RequetesSeances } from './seances.ts'
import type { RequetesTrouver } from './trouver.ts'

/** A territory as the picker lists it. */
export interface TerritoireOption {
  readonly territoire: Territoire
  readonly nom: string
  readonly type: TypeTerritoire
  /** What tells two of the same name apart: the codes of its départements, or the communes of a neighbourhood. */
  readonly precision: string
  /** The name of before by which a commune was found; null: its own, or its code. */
  readonly ancienNom: string | null
  /** False when the data hold only a part of it: it is listed, and says so. */
  readonly complet: boolean
}

export interface CommunePoint {
  readonly code: string
  readonly nom: string
  readonly population: number | null
  readonly lon: number
  readonly lat: number
  readonly epci: string | null
  /** Where its trips start: its most inhabited cell. */
  readonly depart: LonLat
  readonly classe: ClasseVitesse
}

/** A territory without the list of its communes. */
export interface TerritoireEnBref {
  readonly nom: string
  readonly departements: readonly string[]
}

export interface TerritoireInfo extends TerritoireEnBref {
  readonly territoire: Territoire
  readonly communes: readonly CommunePoint[]
  /** Box of the communes' label points and cells: where to look. */
  readonly bbox: Bbox | null
}

export interface LieuxDuTerritoire {
  readonly lieux: readonly Lieu[]
  /** Places outside the territory that its residents may go to. */
  readonly voisins: readonly Lieu[]
}

/** The answer to a question, with the version its cells are painted under. */
export interface Couverture {
  /** What it answers. */
  readonly question: Question
  readonly rapport: Rapport
  /** What the zones of the report are. */
  readonly par: Par
  /** Residents by minutes; null for a plain distance. */
  readonly courbe: Curve | null
  readonly version: AnswerVersion
  readonly nom: string
  /** Zones without any figure: communes without inhabited cell, QPV without perimeter or cells. */
  readonly sansChiffre: readonly ZoneSansChiffre[]
  /** Municipal population, shown beside a commune's share (decisions.md 11); empty but by commune. */
  readonly municipales: ReadonlyMap<string, number | null>
}

/** The manifest that is open; `panne`: it is the last that could be used, and what is wrong with the one of now. */
export type ManifestOuvert = Manifest & { readonly panne?: ErreurTransmise }

/** What the page may ask of the worker: name → [parameters, result]. */
export interface Requests
  extends RequetesTrouver,
    RequetesSeances,
    RequetesScenario,
    RequetesCarreaux,
    RequetesPoint,
    RequetesPlan,
    RequetesChemin {
  ouvrir: [{ readonly base: string }, ManifestOuvert]
  /** Takes a person's own data anew: what the device keeps, or what is given (JSON of `ImportGarde[]`), for this tab only. */
  mesDonnees: [{ readonly octets: Uint8Array | null }, ManifestOuvert]
  chercherTerritoires: [{ readonly texte: string; readonly limite: number }, readonly TerritoireOption[]]
  territoireEnBref: [{ readonly territoire: Territoire }, TerritoireEnBref]
  territoire: [{ readonly territoire: Territoire }, TerritoireInfo]
  lieux: [{ readonly territoire: Territoire }, LieuxDuTerritoire]
  couverture: [{ readonly question: Question; readonly par: Par }, Couverture]
  /** The figure of a question on the published data alone. */
  couvertureSans: [{ readonly question: Question }, Rapport]
  /** Stops of tours that a figure of workshops leaves out; null when there is none. */
  arretsHorsCompte: [
    { readonly territoire: Territoire; readonly fenetre: FenetreAteliers | null },
    ArretsHorsCompte | null,
  ]
  /** What the figure of a question rests on, on a day; by road it loads the network. */
  repose: [{ readonly question: Question; readonly le: CivilDate }, Repose]
  /** Who has a seat in the existing workshops, on a day; `taux`: the share that would come, null the usual one; `version` paints it. */
  placesDuJour: [
    { readonly question: Question; readonly le: CivilDate; readonly taux?: number | null },
    PlacesDuJour & { readonly version: AnswerVersion },
  ]
  /** The territory of a question on one page, on a day. */
  portrait: [{ readonly question: Question; readonly le: CivilDate }, Portrait]
  /** Figures at each date of the data, the oldest first. */
  historique: [{ readonly territoire: Territoire }, readonly LigneHistorique[]]
  /** Times to the nearest places; null for a plain distance. It looks for every place. */
  temps: [{ readonly question: Question }, Temps | null]
  /** The same question of several territories; where a person brought data, the first one without them too. */
  comparer: [
    { readonly question: Question; readonly territoires: readonly Territoire[] },
    readonly LigneComparee[],
  ]
}

export type RequestName = keyof Requests
export type Params<N extends RequestName> = Requests[N][0]
export type Result<N extends RequestName> = Requests[N][1]

export type ToWorker =
  | { readonly type: 'appel'; readonly id: number; readonly nom: RequestName; readonly params: unknown }
  | { readonly type: 'annuler'; readonly id: number }

/** Errors cross as data: an Error loses its class on the way. `arret`: the worker is gone, nothing crosses any more. */
export interface ErreurTransmise {
  readonly classe: 'partielles' | 'donnees' | 'programme' | 'arret'
  readonly message: string
  readonly chemin?: string
  /** What is wrong with the file of `chemin`. */
  readonly genre?: 'absent' | 'reseau' | 'corrompu' | 'version'
  /** Since when it is (ms since 1970); absent where nobody asked for the file before. */
  readonly depuis?: number
}

export type FromWorker =
  /** Some of the rows of a long list of the result that follows, by its field: no message takes the page long to read. */
  | {
      readonly type: 'partie'
      readonly id: number
      readonly champ: string
      readonly lignes: readonly unknown[]
    }
  | { readonly type: 'resultat'; readonly id: number; readonly resultat: unknown }
  | { readonly type: 'erreur'; readonly id: number; readonly erreur: ErreurTransmise }
