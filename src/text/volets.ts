/** Names of the views of a tab. */
export const volets = {
  trouver: 'Façons de trouver',
  orienter: 'Façons d’orienter',
  couverture: 'Façons de regarder la couverture',
  noms: {
    principal: { trouver: 'Lieux', orienter: 'Une personne', couverture: 'Aujourd’hui' },
    agenda: { trouver: 'Dates', orienter: 'Dates', couverture: '' },
    guide: { trouver: 'M’aider à trouver', orienter: '', couverture: '' },
    affiche: { trouver: '', orienter: 'Affiche du mois', couverture: '' },
    simuler: { trouver: '', orienter: '', couverture: 'Simuler' },
    rapport: { trouver: '', orienter: '', couverture: 'Rapport' },
  },
} as const
