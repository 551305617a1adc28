/** Sentences of a first visit. */
export const accueil = {
  titre: 'Où habitez-vous ?',
  etiquette: 'Votre commune, votre quartier ou votre adresse',
  guide: 'M’aider à trouver, pas à pas',
  guideAide: 'Quatre questions simples, puis les lieux et les ateliers qui conviennent.',
  tous: (ou: string) => `Voir tous les lieux ${ou}`.trim(),
} as const
