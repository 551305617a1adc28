import { pluriel } from '../format.ts'

/** Sentences of the small map that other sites show in theirs. */
export const insere = {
  marque: 'À portée',
  /** `ou`: "dans la Creuse". */
  titres: {
    lieux: (ou: string) => `Aide numérique ${ou}`,
    dates: (ou: string) => `Ateliers numériques ${ou}`,
  },
  vues: { nom: 'Ce que vous cherchez', lieux: 'Lieux', dates: 'Dates' },
  chargement: 'Chargement…',
  nouvelOnglet: ' (nouvel onglet)',
  lieux: (n: number, ou: string) => `${pluriel(n, 'lieu', 'lieux')} ${ou}.`,
  dates: (n: number, ou: string) => `${pluriel(n, 'date', 'dates')} ${ou}.`,
  aucunLieu: 'Aucun lieu ne correspond.',
  aucuneDate: 'Aucune date sur cette période.',
  plus: (n: number) => `Voir ${n} de plus`,
  carte: 'Voir la carte',
  carteChargement: 'La carte se charge. La liste est déjà là.',
  carteNom: (ou: string) => `Carte des lieux ${ou}`,
  guide: 'M’aider à trouver',
  ouvrir: 'Ouvrir la carte entière',
  pages: 'Les listes par commune, sans la carte',
  donnees: (titre: string, jour: string) => `Données : ${titre}, du ${jour}.`,
  ignores: (cles: readonly string[]) => `Réglages non compris : ${cles.join(', ')}.`,
  territoire: 'Ce territoire n’est pas dans les données.',
  panne: 'Les données n’ont pas pu être lues.',
  reessayer: 'Réessayer',
  langues: 'Langues',
} as const
