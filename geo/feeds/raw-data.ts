import type { FeatureCollection } from 'geojson'
import type { Exemple, GrilleInfo } from '../../src/dataset/manifest.ts'
import type { CellRow } from '../../src/domain/geo/grid.ts'
import type { Outline, Perimetres, QpvNomme } from '../read/read-sources.ts'
import type { CommuneFacts } from '../read/zonages.ts'
import type { SourceId } from '../sources/sources.ts'
import type { RawCell } from '../transforms/calibrate.ts'

/** A file of ateliers as it came, by its name in the report. */
export interface FichierBrut {
  readonly nom: string
  readonly octets: Uint8Array
}

/** What a feed hands to the build: the sources read, their meaning not yet joined. */
export interface RawData {
  readonly jeu: 'pilote' | 'dossier' | 'reseau'
  readonly titre: string
  readonly accueil: string
  readonly grille: GrilleInfo
  /** Communes held in full; null: all those of the départements asked for. */
  readonly communesCompletes: readonly string[] | null
  readonly departements: readonly string[]
  readonly lieux: {
    readonly rows: readonly Record<string, unknown>[]
    /** Line of each row in its file, for the report. */
    readonly numeros: readonly number[]
    /** What is odd in the file itself: told in the report, not a reason to stop. */
    readonly problemes: readonly string[]
    /** The file has no column of ids: each row was given one. */
    readonly sansId?: boolean
    readonly source: SourceId
  }
  readonly ateliers: readonly FichierBrut[]
  /** Files beside those of ateliers that nobody reads. */
  readonly ateliersNonLus: readonly string[]
  readonly communes: ReadonlyMap<string, CommuneFacts>
  readonly outlines: ReadonlyMap<string, readonly Outline[]>
  readonly contours: FeatureCollection
  /** Inhabited cells by département; absent where no cell exists. */
  readonly cells: ReadonlyMap<string, readonly CellRow[]>
  readonly cells200: readonly RawCell[]
  readonly qpv: Perimetres
  readonly qpvListe: readonly QpvNomme[]
  readonly sources: readonly SourceId[]
  /** The story of its territory, for a data set that has one. */
  readonly exemple?: Exemple
  /** Road files: extracts of OpenStreetMap, and tables of segments. */
  readonly routes: { readonly osm: readonly string[]; readonly troncons: readonly string[] }
}
