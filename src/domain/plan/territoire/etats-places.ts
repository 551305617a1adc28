/** What today's seats make of a cell, as the map paints it; the numbers are those of the picture's states. */
export const PLACES = { tropLoin: 0, assis: 1, inconnu: 2, moitie: 3, peu: 4 } as const
