/** Leaves a page for the view behind it. */
export const retour = 'Retour à la carte'
