/** The day of a month: "1er", then plain numbers. */
export const chiffreDuJour = (jour: number): string => (jour === 1 ? '1er' : String(jour))
