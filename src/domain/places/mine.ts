/** What the source of a record begins with when a person brought it into the page: it travels with the record. */
const MIENNES = 'Mes données : '

export const sourceMienne = (fichier: string): string => `${MIENNES}${fichier}`

/** Whether a place or a series comes from a file that a person brought. */
export const isMine = ({ source }: { readonly source: string }): boolean => source.startsWith(MIENNES)
