import { MODES } from '../domain/common/mode.ts'
import type { Bbox } from '../domain/geo/bbox.ts'
import {
  booleen,
  type Checked,
  fields,
  is,
  listOf,
  nombre,
  oneOf,
  optional,
  orNull,
  SCHEMA_VERSION,
  texte,
} from './check-shape.ts'

const bbox = is<[...Bbox]>(
  (value) => Array.isArray(value) && value.length === 4 && value.every((x) => typeof x === 'number'),
  'quatre nombres',
)

/** A published file: path below the data set, length in bytes, SHA-256 in hex, rows. */
export type FichierRef = Checked<typeof fichier>
const fichier = fields({ chemin: texte, octets: nombre, sha256: texte, lignes: nombre })

export type SourceInfo = Checked<typeof source>
const source = fields({
  id: texte,
  titre: texte,
  producteur: texte,
  licence: texte,
  mention: texte,
  millesime: texte,
  url: texte,
  /** What was changed on the way: named, so that nobody takes our figures for the producer's. */
  modifications: texte,
})

export type GrilleInfo = Checked<typeof grille>
const grille = fields({ id: texte, nom: texte, tailleM: nombre })

/** The roads of a département: streets to draw and ways to go wherever a file lies, times for the `modes` listed. */
export type RoutesRef = Checked<typeof routes>
const routes = fields({
  /** Modes by which figures are computed (nearly all residents live near their roads). */
  modes: listOf(oneOf(MODES)),
  source: texte,
  millesime: texte,
  licence: texte,
  mention: texte,
  troncons: fichier,
  noeuds: fichier,
  dessins: fichier,
  formes: fichier,
  noms: fichier,
  /** Hamlets and quarters that the road files name; absent where they name none. */
  lieuxDits: optional(fichier),
  /** Where cells and places enter the network; null without any mode. */
  accesCarreaux: orNull(fichier),
  accesLieux: orNull(fichier),
  /** Each cell's time to its nearest place, by mode, offer and state. */
  temps: orNull(fichier),
  /** Times from each commune's and neighbourhood's start to its nearest places; data sets built before it lack it. */
  proches: optional(fichier),
})

export type DepartementRef = Checked<typeof departement>
const departement = fields({
  code: texte,
  nom: texte,
  region: texte,
  bbox: orNull(bbox),
  lieux: fichier,
  communes: orNull(fichier),
  carreaux: orNull(fichier),
  /** Ages of the residents of these cells, row by row; absent where none is known. */
  ages: optional(fichier),
  ateliers: orNull(fichier),
  /** Its part of `territoires`; data sets built before it lack it. */
  territoires: optional(fichier),
  /** Figures of its communes over time; data sets built before it lack it. */
  historique: optional(fichier),
  /** Its pages without script, for who keeps it on the device (garde/listes-file.ts); older data sets lack it. */
  listes: optional(fichier),
  /** Roads near it; absent where no road file comes near. */
  routes: optional(routes),
})

/** A département that is not in the data, but whose places serve residents of one that is. */
const voisin = fields({
  code: texte,
  lieux: fichier,
  carreaux: orNull(fichier),
  ateliers: orNull(fichier),
})

export type BilanSource = Checked<typeof bilan>
const bilan = fields({ source: texte, lues: nombre, gardees: nombre, signalees: nombre, rejetees: nombre })

/**
 * A story that comes with one territory (the pilot's): who had an offer, where it was added. Its sentences hold
 * `{names}` of what is counted on the data when it is shown: geo/FORMAT.md lists them.
 */
export type Exemple = Checked<typeof exemple>
const exemple = fields({
  /** Where it is shown, as `type:code`. */
  territoire: texte,
  /** INSEE codes of the communes that had an offer, then of those where it was added. */
  avant: listOf(texte),
  ajoutees: listOf(texte),
  /** By car, what the scenario is looked at with. */
  minutes: nombre,
  titre: texte,
  etapes: listOf(texte),
  /** The button that closes the added communes, in a scenario called `scenario`. */
  fermer: texte,
  scenario: texte,
  note: texte,
})

/**
 * The manifest names every published file with its length and hash: it is written last, so a reader
 * sees either the whole old generation or the whole new one. Read this file first, always.
 */
export type Manifest = Checked<typeof manifest>
const manifest = fields({
  schemaVersion: oneOf([SCHEMA_VERSION]),
  /** `pilote` ships with the code; `dossier` was read from a folder; `reseau` from the official addresses. */
  jeu: oneOf(['pilote', 'dossier', 'reseau']),
  titre: texte,
  version: texte,
  construitLe: texte,
  grille,
  grilleQpv: grille,
  /** Territory shown first, as `type:code`. */
  accueil: texte,
  bbox: orNull(bbox),
  /** Territories whose cells and places are all here; any other one is answered "données partielles". */
  complets: fields({
    france: booleen,
    regions: listOf(texte),
    departements: listOf(texte),
    epci: listOf(texte),
    communes: orNull(listOf(texte)),
  }),
  territoires: fichier,
  /** What a first view needs of this manifest, and the first cards (cartes/abrege.ts); older data sets lack it. */
  abrege: optional(fichier),
  /** Départements of each EPCI; data sets built before it lack it. */
  epci: optional(fichier),
  /** Names and ids of all places, to find one anywhere; data sets built before it lack it. */
  noms: optional(fichier),
  /** Names of former communes and where they belong today; data sets built before it lack it. */
  anciensNoms: optional(fichier),
  /** Every place once, where all of France is here: its départements' files name each place five times. */
  lieux: optional(fichier),
  /** Of the same places only what figures count; data sets built before it lack it. */
  comptes: optional(fichier),
  /** Every cell of metropolitan France in one file, département by département; `comptes` says how to read it. */
  carreauxComptes: optional(fichier),
  /** Ages of the residents of the same cells, row by row; absent where none is known. */
  agesComptes: optional(fichier),
  /** Figures of regions, départements and EPCI over time; data sets built before it lack it. */
  historique: optional(fichier),
  contours: fichier,
  qpv: fichier,
  carreauxQpv: fichier,
  departements: listOf(departement),
  /**
   * Of a part of France, its neighbours: a figure is the same whatever else was built. `classes`: speed class of their
   * communes (france/voisins-file.ts). Absent where there are none; data sets built before it lack it.
   */
  voisins: optional(fields({ classes: fichier, departements: listOf(voisin) })),
  sources: listOf(source),
  bilan: listOf(bilan),
  rapport: fichier,
  /** All workshop series in the published format; absent where the data have none. */
  ateliersCsv: optional(fichier),
  ateliersJson: optional(fichier),
  /** List of the pages and calendars at stable addresses (`liste/`, `agenda/`), with their hashes. */
  pages: optional(fichier),
  /** Public address the data were built for, with a slash at its end: feeds and the map of the site hold it. */
  adresse: optional(texte),
  exemple: optional(exemple),
})

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
