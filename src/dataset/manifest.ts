import * as z from 'zod/mini'

/**
 * The manifest names every published file with its length and hash: it is written last, so a reader
 * sees either the whole old generation or the whole new one. Read this file first, always.
 */
export const SCHEMA_VERSION = 1

const fichier = z.object({ chemin: z.string(), octets: z.number(), sha256: z.string(), lignes: z.number() })

const source = z.object({
  id: z.string(),
  titre: z.string(),
  producteur: z.string(),
  licence: z.string(),
  mention: z.string(),
  millesime: z.string(),
  url: z.string(),
  /** What was changed on the way: named, so that nobody takes our figures for the producer's. */
  modifications: z.string(),
})

const grille = z.object({ id: z.string(), nom: z.string(), tailleM: z.number() })

const bbox = z.tuple([z.number(), z.number(), z.number(), z.number()])

const departement = z.object({
  code: z.string(),
  nom: z.string(),
  region: z.string(),
  bbox: z.nullable(bbox),
  lieux: fichier,
  communes: z.nullable(fichier),
  carreaux: z.nullable(fichier),
  ateliers: z.nullable(fichier),
})

const bilan = z.object({
  source: z.string(),
  lues: z.number(),
  gardees: z.number(),
  signalees: z.number(),
  rejetees: z.number(),
})

const manifest = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** `pilote` ships with the code; `dossier` was read from a folder; `reseau` from the official addresses. */
  jeu: z.enum(['pilote', 'dossier', 'reseau']),
  titre: z.string(),
  version: z.string(),
  construitLe: z.string(),
  grille,
  grilleQpv: grille,
  /** Territory shown first, as `type:code`. */
  accueil: z.string(),
  bbox: z.nullable(bbox),
  /** Territories whose cells and places are all here; any other one is answered "données partielles". */
  complets: z.object({
    france: z.boolean(),
    regions: z.array(z.string()),
    departements: z.array(z.string()),
    epci: z.array(z.string()),
    communes: z.nullable(z.array(z.string())),
  }),
  territoires: fichier,
  /** Names and ids of all places, to find one anywhere; data sets built before it lack it. */
  noms: z.optional(fichier),
  /** Every place once, where all of France is here: its départements' files name each place five times. */
  lieux: z.optional(fichier),
  contours: fichier,
  qpv: fichier,
  carreauxQpv: fichier,
  departements: z.array(departement),
  sources: z.array(source),
  bilan: z.array(bilan),
  rapport: fichier,
  /** All workshop series in the published format; absent where the data have none. */
  ateliersCsv: z.optional(fichier),
  ateliersJson: z.optional(fichier),
  /** List of the pages and calendars at stable addresses (`liste/`, `agenda/`), with their hashes. */
  pages: z.optional(fichier),
})

export type Manifest = z.infer<typeof manifest>
export type FichierRef = z.infer<typeof fichier>
export type SourceInfo = z.infer<typeof source>
export type DepartementRef = z.infer<typeof departement>
export type GrilleInfo = z.infer<typeof grille>
export type BilanSource = z.infer<typeof bilan>

export type ManifestResult =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly reason: string }

/** Checks the shape of a manifest; never throws. The reason names the first field that is wrong. */
export function parseManifest(json: unknown): ManifestResult {
  const result = manifest.safeParse(json)
  if (result.success) return { ok: true, manifest: result.data }
  const issue = result.error.issues[0]
  return { ok: false, reason: `champ « ${issue?.path.join('.') ?? '?'} » : ${issue?.message ?? 'illisible'}` }
}
