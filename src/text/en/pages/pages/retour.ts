export const retour = 'Back to the map'
