import type { Mode } from '../../domain/coverage/modes.ts'
import type { CoutDit } from '../../domain/places/cout.ts'
import type { Inscription, Moment } from '../../domain/sessions/table/table-values.ts'

/**
 * Words of a sheet and a message for one person. What surrounds them (which facts, in which order, what stays French) is the same
 * in all languages: say-choix.ts. Hours are on 24 hours; days and months come from `locale`. Names that a sentence is given stand between isolates.
 */
export interface MotsPersonne {
  /** For days, months and plurals; digits are those of France. */
  readonly locale: string
  /** What the language calls itself. */
  readonly nom: string
  readonly sens: 'ltr' | 'rtl'
  /** All its letters are in the alphabet of short messages: names lose the accents that it lacks, and more fits. */
  readonly gsm: boolean
  /** No person has read the translation yet; null: it is none. */
  readonly aRelire: string | null
  /** That the French beside it counts, where there is one. */
  readonly reference: string | null
  readonly titre: string
  readonly quand: string
  readonly ou: string
  readonly trajet: string
  readonly contact: string
  readonly ensuite: string
  /** Between two facts. */
  readonly virgule: string
  /** Between who answers and the number. */
  readonly deuxPoints: string
  /** Between two ways. */
  readonly ouBien: string
  readonly heure: (heures: number, minutes: string) => string
  readonly plage: (debut: string, fin: string) => string
  /** A weekday of every week, where its name alone is this week's. */
  readonly jour?: (nom: string) => string
  readonly jours: (premier: string, dernier: string) => string
  readonly moments: Readonly<Record<Moment, string>>
  readonly heureInconnue: string
  readonly toujours: string
  readonly ouvert: string
  readonly horairesInconnus: string
  readonly lieu: string
  readonly modes: Readonly<Record<Mode, string>>
  readonly minutes: (n: number) => string
  readonly heures: (n: number) => string
  /** Between the hours and the minutes of a time, spaces included. */
  readonly etMinutes: string
  /** How long a way takes, by what, and how that is known. */
  readonly trajets: Readonly<
    Record<'aucune' | 'plus' | 'routes' | 'direct', (mode: string, temps: string) => string>
  >
  readonly dansVotreCommune: string
  readonly depuis: (depart: string) => string
  readonly couts: Readonly<Record<CoutDit, string>>
  readonly placesInconnues: string
  readonly places: (n: number) => string
  readonly restantes: (n: number) => string
  readonly inscriptions: Readonly<Record<Inscription | 'inconnue', string>>
  readonly demandes: Readonly<Record<'inscription' | 'rendez-vous', string>>
  readonly exemple: string
  readonly aVerifier: string
  readonly memeAdresse: string
  /** Empty: it is not known of which commune. */
  readonly mairie: (commune: string) => string
  readonly atelier: string
  readonly retrouver: string
  /** `au`: where it is another day; `sansDate`: some of it has none. */
  readonly informations: (du: string, au: string | null, sansDate: boolean) => string
  readonly dateInconnue: string
  readonly appelez: string
}
