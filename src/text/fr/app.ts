import { faireOnglet } from '../langue/faire/onglet.ts'

const MARQUE = 'À portée'

/** Sentences of the frame of the page. */
export const app = {
  marque: MARQUE,
  carte: 'Carte',
  evitement: 'Aller au contenu',
  navigation: 'Trois façons d’utiliser la carte',
  onglets: { trouver: 'Trouver', orienter: 'Orienter', couverture: 'Couverture' },
  /** What each view is called: first heading of the page, and title of its tab. */
  titres: {
    accueil: 'Trouver de l’aide numérique près de chez soi',
    fiche: 'Fiche d’un lieu',
    vue: (onglet: string, volet: string) => `${onglet} : ${volet}`,
    onglet: faireOnglet(MARQUE),
  },
  /** Names of the views of a tab. */
  volets: {
    trouver: 'Façons de trouver',
    orienter: 'Façons d’orienter',
    couverture: 'Façons de regarder la couverture',
    noms: {
      principal: { trouver: 'Lieux', orienter: 'Une personne', couverture: 'Aujourd’hui' },
      agenda: { trouver: 'Dates', orienter: 'Dates', couverture: '' },
      guide: { trouver: 'M’aider à trouver', orienter: '', couverture: '' },
      affiche: { trouver: '', orienter: 'Affiche du mois', couverture: '' },
      simuler: { trouver: '', orienter: '', couverture: 'Simuler' },
      planifier: { trouver: '', orienter: '', couverture: 'Planifier' },
      rapport: { trouver: '', orienter: '', couverture: 'Rapport' },
      portrait: { trouver: '', orienter: '', couverture: 'Portrait' },
      donnees: { trouver: 'Mes données', orienter: 'Mes données', couverture: 'Mes données' },
    },
  },
  voirCarte: 'Voir la carte',
  voirListe: 'Voir la liste',
  chargement: 'Chargement…',
  tarde: 'La suite tarde à venir. Attendez encore, ou réessayez.',
  chargementCarte: 'La carte se charge. La liste est déjà là.',
  erreurDonnees: 'Les données n’ont pas pu être lues.',
  erreurAffichage: 'Cette partie de la page ne peut pas s’afficher.',
  reessayer: 'Réessayer',
  fermerAvis: 'Fermer ce message',
  /** Pages that belong to no view. */
  pagesNom: 'Aide et informations',
  pages: {
    langues: 'Langues',
    aide: 'Aide',
    'hors-ligne': 'Hors ligne',
    sources: 'À propos et sources',
    contact: 'Contact',
    'vie-privee': 'Vie privée',
    /** As the law wants it at the foot of every view; counted from the criteria (test/domain/accessibilite). */
    accessibilite: 'Accessibilité : non conforme',
  },
  donnees: (titre: string) => `Données : ${titre}.`,
} as const
