import { MODES, type Mode } from '../../domain/common/mode.ts'
import {
  type Checked,
  fields,
  listOf,
  nombre,
  oneOf,
  optional,
  SCHEMA_VERSION,
  texte,
} from '../check-shape.ts'
import type { Manifest } from '../manifest.ts'

/** What a first view needs of the manifest: the manifest itself is one. */
export type ManifestBref = Pick<Manifest, 'version' | 'titre' | 'accueil'> & {
  readonly departements: readonly {
    readonly code: string
    readonly routes?: { readonly modes: readonly Mode[] } | undefined
  }[]
}

/** The short manifest, `abrege.json`: what the first view of a new visitor shows, and where its cards are. */
export type Abrege = Checked<typeof abrege>
const abrege = fields({
  schemaVersion: oneOf([SCHEMA_VERSION]),
  /** Of the data set that it belongs to. */
  version: texte,
  titre: texte,
  accueil: texte,
  /** Of the territory shown first: its name, and the codes of its départements. */
  nom: texte,
  departementsAccueil: listOf(texte),
  departements: listOf(
    fields({
      code: texte,
      nom: texte,
      routes: optional(fields({ modes: listOf(oneOf(MODES)) })),
      /** Its first cards: a file named by its content. */
      chemin: texte,
      octets: nombre,
    }),
  ),
})

/** Null for anything else than a short manifest of a version that is known. */
export const parseAbrege = (json: unknown): Abrege | null =>
  abrege(json, '') === null ? (json as Abrege) : null
