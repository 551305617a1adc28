import { jourDe } from '../../domain/calendar/jour-de.ts'
import { dateLongue } from '../fr/format.ts'

/** Sentences for those who take the data elsewhere, in the page and in the pages without script. */
export const reutiliser = {
  titre: 'Réutiliser les données',
  phrase:
    'Ces fichiers sont libres : chacun peut les reprendre, sur un autre site ou dans un autre logiciel, en citant les sources.',
  licences: (noms: readonly string[]) => `Licences : ${noms.join(', ')}.`,
  date: (construitLe: string) => `Fichiers assemblés le ${dateLongue(jourDe(construitLe))}.`,
  ateliersCsv: 'Tous les ateliers datés, en tableau (CSV)',
  ateliersJson: 'Tous les ateliers datés (JSON)',
  hsds: 'Lieux et séances au format HSDS, pour les annuaires sociaux (.zip de tableaux CSV)',
  manifeste: 'La liste de tous les fichiers : lieux, carreaux, contours, chiffres (JSON)',
  pages: 'Les pages simples : chacune porte aussi ses données pour les machines (JSON-LD, schema.org)',
  plan: 'Le plan du site, pour les moteurs de recherche (XML)',
  abonner: 'S’abonner',
  agenda: 'agenda (.ics)',
  rss: 'flux RSS',
} as const
