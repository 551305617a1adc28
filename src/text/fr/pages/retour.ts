/** Leaves a page for the view behind it. */
export const retour = 'Retour à la carte'

/** What one finds on a page, for who cannot read it in their language. */
export const surCettePage = {
  'hors-ligne': 'Comment garder la carte sur votre appareil, pour les jours sans réseau.',
  sources: 'D’où viennent les informations, et de quand elles datent.',
  'vie-privee': 'Ce que la page garde de vous, et ce qu’elle envoie.',
  accessibilite: 'Ce que les personnes handicapées peuvent utiliser ici, et à qui écrire.',
} as const
