import type { Territoire } from '../../domain/geo/territoire.ts'
import { sayDans } from '../fr/territoire.ts'

const TITRES = { lieux: 'Aide numérique', dates: 'Ateliers numériques' } as const

/** Sentences for who shows the map in a page of another site. */
export const integrer = {
  ouvrir: 'Intégrer cette carte dans un autre site',
  aide: 'Choisissez ce que votre page montrera. Le résultat est dessous, puis l’extrait à y coller.',
  vue: 'Montrer',
  vues: { lieux: 'Les lieux', dates: 'Les dates' },
  theme: 'Couleurs',
  themes: { auto: 'Celles de l’appareil', clair: 'Claires', sombre: 'Sombres' },
  langue: 'Langue du cadre',
  langueAuto: 'Celle de la personne, sinon le français',
  langueNote: 'Sauf le français, personne n’a encore relu ces langues. Le cadre le dit.',
  carte: 'Ouvrir la carte d’emblée (sinon la liste seule)',
  voisins: 'Aussi ce qui est à moins de 60\u00a0km',
  hauteur: 'Hauteur du cadre, en pixels',
  hauteurNote: (least: number, most: number) =>
    `De ${least} à ${most}. L’élément prend seul la hauteur de ce qu’il montre.`,
  filtres: 'Avec les filtres que vous avez choisis dans la liste et dans les dates.',
  /** In French whatever the reader's language: it is pasted into the page of a town hall. */
  titre: (vue: keyof typeof TITRES, territoire: Territoire, nom: string) =>
    `${TITRES[vue]} ${sayDans(territoire, nom)}`,
  resultat: 'Le résultat',
  element: 'L’élément (le plus simple)',
  cadre: 'Le cadre seul (sans script dans votre page)',
  copier: (quoi: string) => `Copier : ${quoi}`,
  copie: 'Copié.',
  copieEchec: 'La copie n’a pas marché : sélectionnez le texte.',
  regler: 'À régler avant',
  reglages: (origine: string) => [
    'Par défaut, aucun autre site ne peut montrer la carte. Qui l’héberge écrit l’adresse de votre site dans configuration.json, puis relance « npm run deploie » (ou « npm start ») :',
    `Si votre site a une politique de sécurité (CSP), elle doit permettre script-src ${origine} pour l’élément, et frame-src ${origine}.`,
  ],
  exemple: '"integration": { "ancetres": ["https://votre-site.example"] }',
} as const
