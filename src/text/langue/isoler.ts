/**
 * Others' words in a sentence that reads from right to left (a name, an address, a number) keep their own order, from left to right: between
 * U+2066 and U+2069, which plain text carries too (messages, calendars). Nothing where there is nothing.
 */
export const isoler = (texte: string): string => (texte === '' ? '' : `\u2066${texte}\u2069`)

/** What the data have no name for goes by its code, isolated or not; no name holds its code. */
export const estCode = (nom: string, code: string): boolean => nom.includes(code)
