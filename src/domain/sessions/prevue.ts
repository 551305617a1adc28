/** How the ids of series begin that a scenario holds and nobody has published. */
export const PREFIXE_PREVUE = 'scenario-'

/** Whether a series, by its id, is one of a scenario. */
export const isPrevue = (atelierId: string): boolean => atelierId.startsWith(PREFIXE_PREVUE)
