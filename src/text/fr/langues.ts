/** What is said of the languages of the page. */
export const langues = {
  titre: 'Langues',
  choisir: 'Choisissez la langue de la page. Votre appareil s’en souvient.',
  /** Above what is not in the reader's language. */
  enFrancais: 'Cette partie de la page est en français.',
} as const
