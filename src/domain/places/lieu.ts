/**
 * A digital-mediation place, in the national schema "lieux de médiation numérique" v1.0.2.
 * Empty strings and empty lists mean "not said": unknown, never "no".
 */
export interface Lieu {
  readonly id: string
  /** Source ids merged into this place (`a__b` or `a|b` in the files): old links keep working. */
  readonly alias: readonly string[]
  readonly pivot: string
  readonly nom: string
  readonly commune: string
  readonly codePostal: string
  readonly codeInsee: string
  readonly adresse: string
  readonly complementAdresse: string
  readonly latitude: number
  readonly longitude: number
  readonly typologies: readonly string[]
  readonly telephone: string
  readonly courriels: readonly string[]
  readonly sitesWeb: readonly string[]
  readonly horaires: string
  readonly presentationResume: string
  readonly presentationDetail: string
  readonly source: string
  readonly itinerance: readonly string[]
  readonly structureParente: string
  /** Day of the last update, `YYYY-MM-DD`, or empty. */
  readonly dateMaj: string
  readonly services: readonly string[]
  readonly publics: readonly string[]
  readonly prisesEnCharge: readonly string[]
  readonly frais: readonly string[]
  readonly dispositifs: readonly string[]
  readonly formationsLabels: readonly string[]
  readonly autresLabels: readonly string[]
  readonly modalitesAcces: readonly string[]
  readonly modalitesAccompagnement: readonly string[]
  readonly ficheAccesLibre: string
  readonly priseRdv: string
  /** True when the services were deduced from the kind of place, not read in its source. */
  readonly servicesSupposes: boolean
  readonly sourcesFusionnees: readonly string[]
  /** `exacte`, or `approximative` when the record stands at the most inhabited cell of its commune. */
  readonly position: 'exacte' | 'approximative'
  /** How sure the record is: `fait` (read in a source), `deduit`, `exemple` (written to show the form). */
  readonly confiance: 'fait' | 'deduit' | 'exemple'
  /** Priority neighbourhood and FRR status at this point, joined at build time; null = outside or unknown. */
  readonly qpv: string | null
  readonly equipement: Equipement | null
  /** A person put it right on this device; never in a file. */
  readonly corrige?: true
}

/** Devices a place lends or keeps on site; null = unknown. */
export interface Equipement {
  readonly ordinateursPortables: number | null
  readonly ordinateursFixes: number | null
  readonly tablettes: number | null
  readonly telephones: number | null
  readonly wifi: boolean | null
  readonly source: string
}

export type TypeLieu = 'franceServices' | 'bibliotheque' | 'mairie' | 'association' | 'autre'

/** The few kinds of place a map can tell apart by shape, from the many of the standard's typology. */
const KIND: ReadonlyMap<string, TypeLieu> = new Map(
  Object.entries<TypeLieu>({
    RFS: 'franceServices',
    BIB: 'bibliotheque',
    MUNI: 'mairie',
    CCAS: 'mairie',
    CIAS: 'mairie',
    CC: 'mairie',
    EPCI: 'mairie',
    ASSO: 'association',
    CS: 'association',
    EVS: 'association',
    MJC: 'association',
  }),
)

export function typeLieu(lieu: Pick<Lieu, 'typologies' | 'dispositifs'>): TypeLieu {
  if (lieu.dispositifs.includes('France Services')) return 'franceServices'
  for (const typologie of lieu.typologies) {
    const kind = KIND.get(typologie)
    if (kind !== undefined) return kind
  }
  return 'autre'
}
