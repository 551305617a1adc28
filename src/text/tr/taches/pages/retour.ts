export const retour = 'Haritaya dön'
