import type { Bbox } from '../domain/geo/bbox.ts'
import { booleen, fields, is, listOf, nombre, optional, orNull, texte } from './check-shape.ts'

/**
 * The manifest names every published file with its length and hash: it is written last, so a reader
 * sees either the whole old generation or the whole new one. Read this file first, always.
 */
export const SCHEMA_VERSION = 1

/** A published file: path below the data set, length in bytes, SHA-256 in hex, rows. */
export interface FichierRef {
  chemin: string
  octets: number
  sha256: string
  lignes: number
}

export interface SourceInfo {
  id: string
  titre: string
  producteur: string
  licence: string
  mention: string
  millesime: string
  url: string
  /** What was changed on the way: named, so that nobody takes our figures for the producer's. */
  modifications: string
}

export interface GrilleInfo {
  id: string
  nom: string
  tailleM: number
}

export interface DepartementRef {
  code: string
  nom: string
  region: string
  bbox: [...Bbox] | null
  lieux: FichierRef
  communes: FichierRef | null
  carreaux: FichierRef | null
  ateliers: FichierRef | null
  /** Roads near it; absent where no road file comes near. */
  routes?: RoutesRef | undefined
}

/** The roads of a département: streets to draw and ways to go wherever a file lies, times for the `modes` listed. */
export interface RoutesRef {
  /** Modes by which figures are computed (nearly all residents live near their roads). */
  modes: ('marche' | 'velo' | 'voiture')[]
  source: string
  millesime: string
  licence: string
  mention: string
  troncons: FichierRef
  noeuds: FichierRef
  dessins: FichierRef
  formes: FichierRef
  noms: FichierRef
  /** Where cells and places enter the network; null without any mode. */
  accesCarreaux: FichierRef | null
  accesLieux: FichierRef | null
  /** Each cell's time to its nearest place, by mode, offer and state. */
  temps: FichierRef | null
}

export interface BilanSource {
  source: string
  lues: number
  gardees: number
  signalees: number
  rejetees: number
}

/**
 * A story that comes with one territory (the pilot's): who had an offer, where it was added. Its sentences hold
 * `{names}` of what is counted on the data when it is shown: geo/FORMAT.md lists them.
 */
export interface Exemple {
  /** Where it is shown, as `type:code`. */
  territoire: string
  /** INSEE codes of the communes that had an offer, then of those where it was added. */
  avant: string[]
  ajoutees: string[]
  /** By car, what the scenario is looked at with. */
  minutes: number
  titre: string
  etapes: string[]
  /** The button that closes the added communes, in a scenario called `scenario`. */
  fermer: string
  scenario: string
  note: string
}

export interface Manifest {
  schemaVersion: typeof SCHEMA_VERSION
  /** `pilote` ships with the code; `dossier` was read from a folder; `reseau` from the official addresses. */
  jeu: (typeof JEUX)[number]
  titre: string
  version: string
  construitLe: string
  grille: GrilleInfo
  grilleQpv: GrilleInfo
  /** Territory shown first, as `type:code`. */
  accueil: string
  bbox: [...Bbox] | null
  /** Territories whose cells and places are all here; any other one is answered "données partielles". */
  complets: {
    france: boolean
    regions: string[]
    departements: string[]
    epci: string[]
    communes: string[] | null
  }
  territoires: FichierRef
  /** Names and ids of all places, to find one anywhere; data sets built before it lack it. */
  noms?: FichierRef | undefined
  /** Every place once, where all of France is here: its départements' files name each place five times. */
  lieux?: FichierRef | undefined
  contours: FichierRef
  qpv: FichierRef
  carreauxQpv: FichierRef
  departements: DepartementRef[]
  sources: SourceInfo[]
  bilan: BilanSource[]
  rapport: FichierRef
  /** All workshop series in the published format; absent where the data have none. */
  ateliersCsv?: FichierRef | undefined
  ateliersJson?: FichierRef | undefined
  /** List of the pages and calendars at stable addresses (`liste/`, `agenda/`), with their hashes. */
  pages?: FichierRef | undefined
  exemple?: Exemple | undefined
}

export type ManifestResult =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly reason: string }

/**
 * Checks the shape of a manifest, written by hand: the worker reads it too, and a schema library weighs as much as
 * all its decoders. Never throws. The reason names the first field that is wrong, what it holds and what it should.
 */
export function parseManifest(json: unknown): ManifestResult {
  const wrong = manifest(json, '')
  if (wrong === null) return { ok: true, manifest: json as Manifest }
  return {
    ok: false,
    reason: `champ « ${wrong.champ || 'manifest'} » : reçu ${wrong.recu}, attendu ${wrong.attendu}`,
  }
}

const JEUX = ['pilote', 'dossier', 'reseau'] as const
const bbox = is(
  (value) => Array.isArray(value) && value.length === 4 && value.every((x) => typeof x === 'number'),
  'quatre nombres',
)
const fichier = fields<FichierRef>({ chemin: texte, octets: nombre, sha256: texte, lignes: nombre })
const grille = fields<GrilleInfo>({ id: texte, nom: texte, tailleM: nombre })

const MODES = ['marche', 'velo', 'voiture'] as const
const routes = fields<RoutesRef>({
  modes: listOf(is((value) => MODES.some((mode) => mode === value), MODES.join(' ou '))),
  source: texte,
  millesime: texte,
  licence: texte,
  mention: texte,
  troncons: fichier,
  noeuds: fichier,
  dessins: fichier,
  formes: fichier,
  noms: fichier,
  accesCarreaux: orNull(fichier),
  accesLieux: orNull(fichier),
  temps: orNull(fichier),
})

const manifest = fields<Manifest>({
  schemaVersion: is((value) => value === SCHEMA_VERSION, String(SCHEMA_VERSION)),
  jeu: is((value) => JEUX.some((jeu) => jeu === value), JEUX.join(' ou ')),
  titre: texte,
  version: texte,
  construitLe: texte,
  grille,
  grilleQpv: grille,
  accueil: texte,
  bbox: orNull(bbox),
  complets: fields<Manifest['complets']>({
    france: booleen,
    regions: listOf(texte),
    departements: listOf(texte),
    epci: listOf(texte),
    communes: orNull(listOf(texte)),
  }),
  territoires: fichier,
  noms: optional(fichier),
  lieux: optional(fichier),
  contours: fichier,
  qpv: fichier,
  carreauxQpv: fichier,
  departements: listOf(
    fields<DepartementRef>({
      code: texte,
      nom: texte,
      region: texte,
      bbox: orNull(bbox),
      lieux: fichier,
      communes: orNull(fichier),
      carreaux: orNull(fichier),
      ateliers: orNull(fichier),
      routes: optional(routes),
    }),
  ),
  sources: listOf(
    fields<SourceInfo>({
      id: texte,
      titre: texte,
      producteur: texte,
      licence: texte,
      mention: texte,
      millesime: texte,
      url: texte,
      modifications: texte,
    }),
  ),
  bilan: listOf(
    fields<BilanSource>({
      source: texte,
      lues: nombre,
      gardees: nombre,
      signalees: nombre,
      rejetees: nombre,
    }),
  ),
  rapport: fichier,
  ateliersCsv: optional(fichier),
  ateliersJson: optional(fichier),
  pages: optional(fichier),
  exemple: optional(
    fields<Exemple>({
      territoire: texte,
      avant: listOf(texte),
      ajoutees: listOf(texte),
      minutes: nombre,
      titre: texte,
      etapes: listOf(texte),
      fermer: texte,
      scenario: texte,
      note: texte,
    }),
  ),
})
