import type { CivilDate } from '../../calendar/civil-date.ts'
import { ZONES_SCOLAIRES } from '../../calendar/vacances-tables.ts'
import {
  COLONNES_ATELIERS,
  COLUMNS,
  type ColonneAtelier,
  type Genre,
  type PAR_DEFAUT,
  type Propriete,
  propertyOf,
} from './columns.ts'
import {
  CONFIANCES,
  FRAIS,
  INSCRIPTIONS,
  MOMENTS,
  NIVEAUX,
  OUI_NON,
  OUVERT_FERME,
  PUBLICS,
  RESERVES,
  STATUTS,
  THEMATIQUES,
  TYPES_ATELIER,
} from './table-values.ts'

/** A wall-clock time without zone; `minute` (of the day, 0 to 1439) is null when only the day is known. */
export interface LocalDateTime {
  readonly date: CivilDate
  readonly minute: number | null
}

/** What is asked of the cells of each kind: all that the reader and the published schemas go by. */
interface RulesOf {
  /** `pattern` is that of a whole value, `attendu` tells it to people. */
  readonly texte: {
    readonly pattern?: string
    readonly attendu?: string
    /** What the schemas ask, where the reader asks something else (or asks in its own words). */
    readonly patternPublie?: string
    readonly longueurMax?: number
    readonly obligatoire?: true
  }
  readonly choix: { readonly valeurs: readonly string[] }
  readonly liste: {
    readonly valeurs?: readonly string[]
    readonly pattern?: string
    readonly attendu?: string
  }
  readonly entier: { readonly min: number; readonly max: number }
  /** A number from -max to max; the reader drops any other with a warning. */
  readonly nombre: { readonly max: number }
}
type Ruled = keyof RulesOf
type RuleOf<G extends Genre> = G extends Ruled ? RulesOf[G] : object

/** What a cell of a column holds, and what is asked of it. */
export type Column = { readonly [G in Genre]: { readonly type: G } & RuleOf<G> }[Genre]

const un = <const T extends string>(valeurs: readonly T[]) => ({ valeurs })
const entier = (min: number, max: number) => ({ min, max })

/** Characters of the longest id. */
export const ID_MAX = 200
/** Minutes of the longest session: a year of 366 days. */
export const DUREE_MAX = 527_040

/** What each column asks of a cell that is filled in; those left out take any. */
const RULES = {
  id: { longueurMax: ID_MAX, obligatoire: true },
  ordre: entier(1, 10_000),
  type: un(TYPES_ATELIER),
  thematiques: un(THEMATIQUES),
  niveau: un(NIVEAUX),
  publics: un(PUBLICS),
  langues: { pattern: '[a-z]{2}', attendu: 'un code de deux lettres' },
  frais_a_charge: un(FRAIS),
  cheques_numeriques: un(OUI_NON),
  places: entier(0, 100_000),
  places_prises: entier(0, 100_000),
  inscription: un(INSCRIPTIONS),
  telephone: {
    pattern: '\\+?[\\d .()-]{4,25}',
    attendu: 'un numéro de téléphone',
    // In the file, a number that starts with + is kept from being a formula by an apostrophe.
    patternPublie: "'?\\+?[\\d .()-]{4,25}",
  },
  courriel: { pattern: '[^\\s@|]{1,100}@[^\\s@|]{1,100}', attendu: 'une adresse de courriel' },
  lien: {
    // No name before the host, no backslash: programs do not agree on where such an address leads.
    pattern: 'https?://[^\\s"<>|\\\\/?#@]{1,255}(?:[/?#][^\\s"<>|\\\\]{0,2000})?',
    attendu: 'une adresse http:// ou https://',
    patternPublie: 'https?://[^\\s"<>|\\\\/?#@]+(?:[/?#][^\\s"<>|\\\\]*)?',
  },
  code_insee: { patternPublie: '(?:\\d{2}|2[AB])\\d{3}' },
  latitude: { max: 90 },
  longitude: { max: 180 },
  fuseau: { patternPublie: '[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*' },
  duree_min: entier(1, DUREE_MAX),
  moment: un(MOMENTS),
  rrule: { patternPublie: 'FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[A-Z0-9,+-]+)*' },
  jours_feries: un(OUVERT_FERME),
  vacances_scolaires: un(OUVERT_FERME),
  zone_scolaire: un(ZONES_SCOLAIRES),
  statut: un(STATUTS),
  confiance: un(CONFIANCES),
  reserves: un(RESERVES),
} as const satisfies { readonly [C in ColonneAtelier]?: RuleOf<(typeof COLUMNS)[C]> } & {
  // These kinds cannot do without.
  readonly [C in ColonneAtelier as (typeof COLUMNS)[C] extends 'choix' | 'entier' | 'nombre'
    ? C
    : never]: object
}

/** Columns in order, each with the property that holds its value. */
export const ENTRIES = COLONNES_ATELIERS.map((name) => ({
  name,
  property: propertyOf(name),
  column: columnOf(name),
}))

/** What a column holds and asks. */
export function columnOf(name: ColonneAtelier): Column {
  const rules: { readonly [C in ColonneAtelier]?: object } = RULES
  return { type: COLUMNS[name], ...rules[name] } as Column
}

type ValueOf<
  C extends ColonneAtelier,
  Rule = C extends keyof typeof RULES ? (typeof RULES)[C] : object,
> = Rule extends { valeurs: readonly (infer V)[] }
  ? (typeof COLUMNS)[C] extends 'liste'
    ? readonly V[]
    : C extends keyof typeof PAR_DEFAUT
      ? V
      : V | null
  : {
      texte: string
      choix: string | null
      liste: readonly string[]
      colonnes: readonly string[]
      entier: number | null
      nombre: number | null
      jour: CivilDate | null
      instant: LocalDateTime | null
      instants: readonly LocalDateTime[]
    }[(typeof COLUMNS)[C]]

/** The cells of a line, once read. */
export type AtelierCells = { readonly [C in ColonneAtelier as Propriete<C>]: ValueOf<C> }

/** The value of one cell once read; null or empty: not said. */
export type CellValue = AtelierCells[keyof AtelierCells]
