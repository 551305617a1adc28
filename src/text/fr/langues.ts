/** What is said of the languages of the page. */
export const langues = {
  titre: 'Langues',
  choisir: 'Choisissez la langue de la page. Votre appareil s’en souvient.',
  /** Asked before a change that would lose what was prepared. */
  perte: 'Une partie de ce que vous préparez ici ne peut pas être gardée. Changer de langue l’effacera.',
  rester: 'Rester dans cette langue',
  changer: 'Changer quand même',
  /** Above what is not in the reader's language. */
  enFrancais: 'Cette partie de la page est en français.',
} as const
