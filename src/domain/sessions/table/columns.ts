/**
 * What a cell of each kind of column means when it is empty: not said (for the exceptions, see `PAR_DEFAUT`).
 * A list is written `a|b`.
 */
const VIDES = {
  texte: '',
  /** One value of a vocabulary. */
  choix: null,
  liste: [],
  /** Names of columns of this table. */
  colonnes: [],
  entier: null,
  nombre: null,
  jour: null,
  /** A local day and hour, or the day alone. */
  instant: null,
  instants: [],
} as const
export type Genre = keyof typeof VIDES

/**
 * The columns of the ateliers table, in the order of the file: those of the published schema, then ours (the
 * sentence read, the columns that hold an example, what is to be checked), each with the kind of its cells. The
 * one list of them: the type `Atelier`, the empty series, the reader, the writer and both published schemas are
 * made of it and of what `column-rules.ts` asks of a cell that is filled in (apart: the page only reads series).
 */
export const COLUMNS = {
  id: 'texte',
  lieu_id: 'texte',
  tournee_id: 'texte',
  /** Rank of the stop in its tour, from 1. */
  ordre: 'entier',
  type: 'choix',
  titre: 'texte',
  thematiques: 'liste',
  niveau: 'choix',
  /** Empty = everyone. */
  publics: 'liste',
  /** ISO 639-1 codes. */
  langues: 'liste',
  accessibilite: 'liste',
  frais_a_charge: 'liste',
  cheques_numeriques: 'choix',
  /** Seats per session. */
  places: 'entier',
  places_prises: 'entier',
  materiel: 'liste',
  inscription: 'liste',
  telephone: 'texte',
  courriel: 'texte',
  lien: 'texte',
  adresse: 'texte',
  commune: 'texte',
  code_insee: 'texte',
  latitude: 'nombre',
  longitude: 'nombre',
  /** IANA zone; empty = that of the commune. */
  fuseau: 'texte',
  /** First session; null on a surcharge that does not move its session, and on a series whose dates are not known. */
  debut: 'instant',
  duree_min: 'entier',
  moment: 'choix',
  /** RFC 5545 rule without DTSTART nor the `RRULE:` prefix; empty = no rule. */
  rrule: 'texte',
  rdate: 'instants',
  /** A day alone removes every session of that day. */
  exdate: 'instants',
  valide_du: 'jour',
  valide_au: 'jour',
  /** null = the default: closed on public holidays. */
  jours_feries: 'choix',
  /** null = the default: open in school holidays. */
  vacances_scolaires: 'choix',
  /** null = that of the département. */
  zone_scolaire: 'choix',
  /** Of every session of the series (or, on a surcharge, of the session it names). */
  statut: 'choix',
  motif: 'texte',
  source: 'texte',
  date_maj: 'jour',
  confiance: 'choix',
  /** The sentence the series was read from; empty = it was not read from a sentence. */
  texte_source: 'texte',
  /** Columns of this line whose value was written as an example, not read in a source. */
  champs_exemple: 'colonnes',
  reserves: 'liste',
} as const satisfies Readonly<Record<string, Genre>>

export type ColonneAtelier = keyof typeof COLUMNS
export const COLONNES_ATELIERS = Object.keys(COLUMNS) as readonly ColonneAtelier[]

/** The columns of which an empty cell says something. */
export const PAR_DEFAUT = { type: 'atelier', statut: 'prevue', confiance: 'fait' } as const

type Camel<S extends string> = S extends `${infer A}_${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S
/** One property per column, named in camel case: `lieu_id` is `lieuId`. */
export type Propriete<C extends ColonneAtelier = ColonneAtelier> = Camel<C>

/** The property of a series that holds the cells of a column. */
export const propertyOf = (name: ColonneAtelier): Propriete =>
  name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()) as Propriete

/** What the empty cells of a whole line mean, by property. */
export const LIGNE_VIDE: Readonly<Record<Propriete, string | null | readonly []>> = {
  ...(Object.fromEntries(COLONNES_ATELIERS.map((name) => [propertyOf(name), VIDES[COLUMNS[name]]])) as Record<
    Propriete,
    string | null | readonly []
  >),
  ...PAR_DEFAUT,
}
