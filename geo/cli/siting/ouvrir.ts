/** Whom a new place is weighed by; the group of the question weighs each of them. */
export const POIDS = ['habitants', 'qpv', 'ruraux'] as const

/** How many places to open, weighed by whom. */
export interface Ouvrir {
  readonly nombre: number
  readonly poids: (typeof POIDS)[number]
}
