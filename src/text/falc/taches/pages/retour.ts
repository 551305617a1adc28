export const retour = 'Revenir à la page d’avant'
