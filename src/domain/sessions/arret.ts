const PREFIXE = 'arret-'

/** Id of the site where a series with a position of its own is held. */
export const idArret = (serieId: string): string => `${PREFIXE}${serieId}`

/** A site that is no listed place: a stop of a tour, or a workshop with a position of its own. */
export const isArret = (id: string): boolean => id.startsWith(PREFIXE)
