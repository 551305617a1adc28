import type * as fr from '../../fr/app.ts'
import type { Traduction } from '../../langue/traduction.ts'

const MARQUE = 'À portée'

export const app = {
  marque: MARQUE,
  carte: 'Map',
  evitement: 'Skip to content',
  navigation: 'Three ways to use the map',
  onglets: { trouver: 'Find', orienter: 'Guide', couverture: 'Coverage' },
  titres: {
    accueil: 'Find help with computers and the internet near you',
    fiche: 'A place in detail',
    vue: (onglet: string, volet: string) => `${onglet}: ${volet}`,
    onglet: (parts: readonly (string | null)[], marque = MARQUE) =>
      [...parts.filter((part) => part !== null && part !== ''), marque].join(' – '),
  },
  volets: {
    trouver: 'Ways to find',
    orienter: 'Ways to guide someone',
    couverture: 'Ways to look at coverage',
    noms: {
      principal: { trouver: 'Places', orienter: 'One person', couverture: 'Today' },
      agenda: { trouver: 'Dates', orienter: 'Dates', couverture: '' },
      guide: { trouver: 'Help me find', orienter: '', couverture: '' },
      affiche: { trouver: '', orienter: 'Poster of the month', couverture: '' },
      simuler: { trouver: '', orienter: '', couverture: 'Try a change' },
      planifier: { trouver: '', orienter: '', couverture: 'Plan ahead' },
      rapport: { trouver: '', orienter: '', couverture: 'Report' },
      portrait: { trouver: '', orienter: '', couverture: 'Profile' },
      donnees: { trouver: 'My data', orienter: 'My data', couverture: 'My data' },
    },
  },
  voirCarte: 'See the map',
  voirListe: 'See the list',
  chargement: 'Loading…',
  chargementCarte: 'The map is loading. The list is already here.',
  erreurDonnees: 'The data could not be read.',
  erreurAffichage: 'This part of the page cannot be shown.',
  reessayer: 'Try again',
  fermerAvis: 'Close this message',
  pagesNom: 'Help and information',
  pages: {
    langues: 'Languages',
    aide: 'Help',
    'hors-ligne': 'Offline',
    sources: 'About and sources',
    contact: 'Contact us',
    'vie-privee': 'Privacy',
    accessibilite: 'Accessibility: not compliant',
  },
  donnees: (titre: string) => `Data: ${titre}. Translation to be reviewed by a person.`,
} satisfies Traduction<typeof fr.app>
