/** Names of the views of a tab. */
export const volets = {
  trouver: 'Façons de trouver',
  orienter: 'Façons d’orienter',
  noms: {
    trouver: { principal: 'Lieux', agenda: 'Dates', guide: 'M’aider à trouver', affiche: '' },
    orienter: { principal: 'Une personne', agenda: 'Dates', affiche: 'Affiche du mois', guide: '' },
  },
} as const
