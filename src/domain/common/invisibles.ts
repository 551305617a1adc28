/** Signs that nobody sees, or that turn a line round: controls, formats (direction, width, tags), halves of a pair. */
const INVISIBLES = /[\p{Cc}\p{Cf}\p{Cs}]/gu

/** A name of one line as all see it: without those signs, nor blanks at its ends. */
export const visible = (text: string): string => text.replace(INVISIBLES, '').trim()

/** A name in which every sign can be seen. */
export const isVisible = (text: string): boolean => text.search(INVISIBLES) < 0
