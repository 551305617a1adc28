export const titreAccessibilite = 'Accessibility statement'
