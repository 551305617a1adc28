import * as fr from '../../fr/app.ts'
import type { Traduction } from '../../langue/traduction.ts'

const { noms } = fr.app.volets

export const app = {
  ...fr.app,
  evitement: 'Aller au texte de la page',
  navigation: 'Les 3 parties de la page',
  onglets: { trouver: 'Trouver', orienter: 'Aider', couverture: 'Chiffres' },
  titres: { ...fr.app.titres, accueil: 'Trouver de l’aide pour internet', fiche: 'Un lieu' },
  volets: {
    trouver: 'Comment trouver',
    orienter: 'Comment aider une personne',
    couverture: 'Comment voir les chiffres',
    noms: {
      ...noms,
      guide: { ...noms.guide, trouver: 'Trouver de l’aide' },
      donnees: { trouver: 'Vos informations', orienter: 'Vos informations', couverture: 'Vos informations' },
    },
  },
  chargement: 'La page s’ouvre. Attendez.',
  chargementCarte: 'La carte s’ouvre. Vous pouvez déjà lire la liste.',
  erreurDonnees: 'La page ne peut pas lire les informations.',
  erreurAffichage: 'La page ne peut pas montrer cette partie.',
  reessayer: 'Recommencer',
  pages: {
    ...fr.app.pages,
    'hors-ligne': 'Sans internet',
    sources: 'Qui fait cette page',
    contact: 'Poser une question',
  },
  donnees: (titre: string) => `Les informations viennent de : ${titre}.`,
} satisfies Traduction<typeof fr.app>
