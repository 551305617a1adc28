/** The page of the legal declaration; its sentences are a file of their own, read with it. */
export const titreAccessibilite = 'Déclaration d’accessibilité'
