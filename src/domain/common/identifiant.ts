/** An id of the data, of a place or a session: printable, at most 300 signs, blanks only inside, as tables write them. */
export const isIdentifiant = (text: string): boolean =>
  text.length <= 300 && text.trim() === text && /^\P{C}+$/u.test(text)
