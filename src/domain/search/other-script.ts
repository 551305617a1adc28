/** A letter that is not of the Latin alphabet: Arabic, Cyrillic, Chinese… */
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u

/** Whether a text is typed in another alphabet than that of the names in the data: it finds none of them. */
export const isOtherScript = (texte: string): boolean => OTHER_LETTER.test(texte)
