/** What the source of a record begins with when a person brought it into the page: it travels with the record. */
const MIENNES = 'Mes données : '

export const sourceMienne = (fichier: string): string => `${MIENNES}${fichier}`

/** Whether a place or a series comes from a person: brought in a file, or put right on this device. */
export const isMine = (record: { readonly source: string; readonly corrige?: true }): boolean =>
  record.corrige === true || isOnlyMine(record)

/** Whether no other device knows it. */
export const isOnlyMine = ({ source }: { readonly source: string }): boolean => source.startsWith(MIENNES)

/** The source of a record as it leaves the device: published by others, it is nobody's "mine" any more. */
export const sourceRendue = (source: string): string =>
  source.startsWith(MIENNES) ? source.slice(MIENNES.length) : source
