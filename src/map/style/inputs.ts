import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon } from 'geojson'
import type { AnswerVersion } from '../../domain/coverage/answer-version.ts'
import type { ModeCarreaux } from '../../domain/geo/tuile.ts'
import type { Marqueur } from '../../domain/scenario/scenario.ts'
import type { Theme } from './palette.ts'
import type { EtatWifi, Remplissage, TypeLieu } from './scales.ts'

type Area = Polygon | MultiPolygon

export interface CommuneProps {
  readonly code: string
  readonly nom: string
  readonly population: number | null
  readonly frr: 'oui' | 'partiel' | 'non' | 'inconnu'
  readonly rural: boolean
  readonly dansTerritoire: boolean
}

interface CommunePointProps {
  readonly code: string
  readonly nom: string
  readonly population: number | null
  readonly dansTerritoire: boolean
}

interface QpvProps {
  readonly code: string
  readonly nom: string
}

export interface RepereProps {
  readonly genre: 'depart' | 'propose' | 'choisi' | 'vise' | 'seance'
  /** One or two characters inside it; none of a start; `~` of a session of which only the commune is known. */
  readonly signe: string
  readonly nom: string
}

export interface LieuProps {
  readonly id: string
  readonly nom: string
  readonly type: TypeLieu
  readonly offre: 'oui' | 'non' | 'inconnu'
  readonly ouvert: 'ouvert' | 'ferme' | 'inconnu'
  readonly wifi: EtatWifi
}

/**
 * Everything the map shows. GeoJSON is compared by reference: give the same object while it has not changed,
 * and a new one when it has.
 */
export interface MapInputs {
  readonly theme: Theme
  /** Outlines of the départements of France, the muted background. */
  readonly contours: FeatureCollection<Area>
  /** Communes of the loaded départements. */
  readonly communes: FeatureCollection<Area, CommuneProps>
  /** One label point per commune. */
  readonly communesPoints: FeatureCollection<Point, CommunePointProps>
  readonly qpv: FeatureCollection<Area, QpvProps>
  /** One label point per neighbourhood. */
  readonly qpvPoints: FeatureCollection<Point, QpvProps>
  /** What the panel names on the map: the start, what it proposes in its order. */
  readonly reperes: FeatureCollection<Point, RepereProps>
  readonly lieux: FeatureCollection<Point, LieuProps>
  readonly lieuChoisi: string | null
  readonly communeChoisie: string | null
  /** The chosen place's reach, drawn as a ring. */
  readonly anneau: Feature<Area> | FeatureCollection<Area> | null
  /** An itinerant round: its line, then its stops with their rank in order. */
  readonly tournee?: FeatureCollection<LineString | Point, { readonly rang?: number }> | null
  /** The way to a place: the part along roads, and the legs to and from them (`approche`). */
  readonly chemin?: FeatureCollection<LineString, { readonly approche: boolean }> | null
  readonly carreaux: Carreaux
  readonly couches: Couches
  /** What fills the shape of a place: what it offers, or whether it is open. */
  readonly remplissage: Remplissage
  /** IGN street map below everything: asked for by the person, never by default. */
  readonly fondIgn: boolean
  /** Streets of the road files; null where there are none, or before the first list. */
  readonly rues: Rues | null
  /** More contrast for the streets: forced colours, or the person's wish. */
  readonly contraste: boolean
  /** Places of a scenario, which the pointer may drag. */
  readonly marqueurs?: readonly Marqueur[]
  /** A click means a point, whatever lies there, and the pointer's position is told. */
  readonly pointage?: boolean
}

interface Rues {
  /** Départements whose streets are seen from afar too: those of the territory. */
  readonly proches: readonly string[]
  /** How many times the person asked for them again. */
  readonly essai: number
}

interface Carreaux {
  /** The answer whose cells are painted; null when there is none. */
  readonly version: AnswerVersion | null
  readonly mode: 'aucun' | ModeCarreaux
}

/** Layer toggles of the person. */
export interface Couches {
  readonly lieux: boolean
  readonly qpv: boolean
  readonly frr: boolean
  readonly rural: boolean
  readonly wifi: boolean
}
