/** What a host says in the place of a page that is not there. */
export const introuvable = {
  titre: 'Cette page n’existe pas',
  conseil: 'Son adresse a peut-être changé.',
  carte: 'Ouvrir la carte',
} as const
