import type { CivilDate } from '../../calendar/civil-date.ts'
import { ZONES_SCOLAIRES } from '../../calendar/vacances-tables.ts'
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

/**
 * What a cell of a column holds: all that the reader, the writer and the published schemas go by.
 * `pattern` is that of a whole value, `attendu` tells it to people. A list is written `a|b`.
 */
export type Column =
  | {
      readonly type: 'texte'
      readonly pattern?: string
      readonly attendu?: string
      /** What the schemas ask, where the reader asks something else (or asks in its own words). */
      readonly patternPublie?: string
      readonly longueurMax?: number
      readonly obligatoire?: true
    }
  /** One value of a vocabulary; `vide` is what an empty cell means (null: not said). */
  | { readonly type: 'choix'; readonly valeurs: readonly string[]; readonly vide: string | null }
  | {
      readonly type: 'liste'
      readonly valeurs?: readonly string[]
      readonly pattern?: string
      readonly attendu?: string
    }
  /** Names of columns of this table. */
  | { readonly type: 'colonnes' }
  | { readonly type: 'entier'; readonly min: number; readonly max: number }
  /** A number from -max to max; the reader drops any other with a warning. */
  | { readonly type: 'nombre'; readonly max: number }
  | { readonly type: 'jour' }
  /** A local day and hour, or the day alone. */
  | { readonly type: 'instant' }
  | { readonly type: 'instants' }

const TEXTE = { type: 'texte' } as const
const LISTE = { type: 'liste' } as const
const JOUR = { type: 'jour' } as const
const choix = <const T extends string>(valeurs: readonly T[]) =>
  ({ type: 'choix', valeurs, vide: null }) as const
const choixOu = <const T extends string>(vide: T, valeurs: readonly T[]) =>
  ({ type: 'choix', valeurs, vide }) as const
const plusieurs = <const T extends string>(valeurs: readonly T[]) => ({ type: 'liste', valeurs }) as const
const entier = (min: number, max: number) => ({ type: 'entier', min, max }) as const

/**
 * The columns of the ateliers table, in the order of the file: those of the published schema, then ours (the
 * sentence read, the columns that hold an example, what is to be checked). The one list of them: the type
 * `Atelier`, the empty series, the reader, the writer and both published schemas are made of it.
 */
export const COLUMNS = {
  id: { type: 'texte', longueurMax: 200, obligatoire: true },
  lieu_id: TEXTE,
  tournee_id: TEXTE,
  /** Rank of the stop in its tour, from 1. */
  ordre: entier(1, 10_000),
  type: choixOu('atelier', TYPES_ATELIER),
  titre: TEXTE,
  thematiques: plusieurs(THEMATIQUES),
  niveau: choix(NIVEAUX),
  /** Empty = everyone. */
  publics: plusieurs(PUBLICS),
  /** ISO 639-1 codes. */
  langues: { type: 'liste', pattern: '[a-z]{2}', attendu: 'un code de deux lettres' },
  accessibilite: LISTE,
  frais_a_charge: plusieurs(FRAIS),
  cheques_numeriques: choix(OUI_NON),
  /** Seats per session. */
  places: entier(0, 100_000),
  places_prises: entier(0, 100_000),
  materiel: LISTE,
  inscription: plusieurs(INSCRIPTIONS),
  telephone: {
    type: 'texte',
    pattern: '\\+?[\\d .()-]{4,25}',
    attendu: 'un numéro de téléphone',
    // In the file, a number that starts with + is kept from being a formula by an apostrophe.
    patternPublie: "'?\\+?[\\d .()-]{4,25}",
  },
  courriel: {
    type: 'texte',
    pattern: '[^\\s@|]{1,100}@[^\\s@|]{1,100}',
    attendu: 'une adresse de courriel',
  },
  lien: {
    type: 'texte',
    pattern: 'https?://[^\\s"<>|]{1,2000}',
    attendu: 'une adresse http:// ou https://',
    patternPublie: 'https?://[^\\s"<>|]+',
  },
  adresse: TEXTE,
  commune: TEXTE,
  code_insee: { type: 'texte', patternPublie: '(?:\\d{2}|2[AB])\\d{3}' },
  latitude: { type: 'nombre', max: 90 },
  longitude: { type: 'nombre', max: 180 },
  /** IANA zone; empty = that of the commune. */
  fuseau: { type: 'texte', patternPublie: '[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*' },
  /** First session; null on a surcharge that does not move its session, and on a series whose dates are not known. */
  debut: { type: 'instant' },
  duree_min: entier(1, 10_080),
  moment: choix(MOMENTS),
  /** RFC 5545 rule without DTSTART nor the `RRULE:` prefix; empty = no rule. */
  rrule: {
    type: 'texte',
    patternPublie: 'FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[A-Z0-9,+-]+)*',
  },
  rdate: { type: 'instants' },
  /** A day alone removes every session of that day. */
  exdate: { type: 'instants' },
  valide_du: JOUR,
  valide_au: JOUR,
  /** null = the default: closed on public holidays. */
  jours_feries: choix(OUVERT_FERME),
  /** null = the default: open in school holidays. */
  vacances_scolaires: choix(OUVERT_FERME),
  /** null = that of the département. */
  zone_scolaire: choix(ZONES_SCOLAIRES),
  /** Of every session of the series (or, on a surcharge, of the session it names). */
  statut: choixOu('prevue', STATUTS),
  motif: TEXTE,
  source: TEXTE,
  date_maj: JOUR,
  confiance: choixOu('fait', CONFIANCES),
  /** The sentence the series was read from; empty = it was not read from a sentence. */
  texte_source: TEXTE,
  /** Columns of this line whose value was written as an example, not read in a source. */
  champs_exemple: { type: 'colonnes' },
  reserves: plusieurs(RESERVES),
} as const satisfies Readonly<Record<string, Column>>

export type ColonneAtelier = keyof typeof COLUMNS
export const COLONNES_ATELIERS = Object.keys(COLUMNS) as readonly ColonneAtelier[]

type ValueOf<C extends Column> = C extends { type: 'choix'; valeurs: readonly (infer V)[]; vide: infer E }
  ? E extends null
    ? V | null
    : V
  : C extends { type: 'liste'; valeurs: readonly (infer V)[] }
    ? readonly V[]
    : C extends { type: 'liste' | 'colonnes' }
      ? readonly string[]
      : C extends { type: 'entier' | 'nombre' }
        ? number | null
        : C extends { type: 'jour' }
          ? CivilDate | null
          : C extends { type: 'instant' }
            ? LocalDateTime | null
            : C extends { type: 'instants' }
              ? readonly LocalDateTime[]
              : string
type Camel<S extends string> = S extends `${infer A}_${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S

/** One property per column, named in camel case: `lieu_id` is `lieuId`. */
export type AtelierCells = { readonly [K in ColonneAtelier as Camel<K>]: ValueOf<(typeof COLUMNS)[K]> }

/** The value of one cell once read; null or empty: not said. */
export type CellValue = AtelierCells[keyof AtelierCells]

/** Columns in order, each with the property that holds its value. */
export const ENTRIES = COLONNES_ATELIERS.map((name) => ({
  name,
  property: name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()) as keyof AtelierCells,
  column: COLUMNS[name] as Column,
}))

/** What an empty cell of a column means. */
export function emptyValue(column: Column): CellValue {
  switch (column.type) {
    case 'texte':
      return ''
    case 'choix':
      return column.vide as CellValue
    case 'liste':
    case 'colonnes':
    case 'instants':
      return []
    default:
      return null
  }
}
