import { jourDe } from '../../../domain/calendar/jour-de.ts'
import { dateLongue } from '../format.ts'

/** The page "À propos et sources". */
export const sources = {
  titre: 'À propos et sources',
  editeur: (nom: string, organisme: string) =>
    organisme === '' ? `Vous lisez « ${nom} ».` : `Vous lisez « ${nom} », publié par ${organisme}.`,
  quoi: [
    'Trois questions : où aller, vers quel lieu orienter quelqu’un, et quels habitants sont loin de tout atelier.',
    'Ce qui n’est pas su est dit. Un lieu qui ne dit pas s’il aide n’est jamais compté comme un oui.',
  ],
  dates: 'De quand datent les données',
  fiches: (ou: string, jour: string) =>
    `La fiche de lieu la plus récente, ${ou}, est du ${dateLongue(jour)}.`,
  fichesSansDate: (ou: string) => `Aucune fiche de lieu, ${ou}, ne dit de quand elle date.`,
  fichesAnciennes: 'Chaque fiche dit sa propre date. Une fiche ancienne peut être fausse : appelez.',
  construit: (titre: string, construitLe: string) =>
    `Ces fichiers (${titre}) ont été assemblés le ${dateLongue(jourDe(construitLe))}. Ce n’est pas la date des informations.`,
  sources: 'D’où viennent les données',
  grille: (nom: string) => `Habitants : ${nom}.`,
  source: (producteur: string, millesime: string, licence: string) =>
    `${producteur}. Date : ${millesime}. ${licence}.`,
  modifications: (texte: string) => `Ce que nous changeons : ${texte}.`,
  bilan: (lues: string, gardees: string, rejetees: string) =>
    `Lignes lues : ${lues} ; gardées : ${gardees} ; rejetées : ${rejetees}.`,
  rapport: 'Ce qui a été corrigé ou signalé à la lecture (fichier CSV)',
  calcul: 'Comment les temps sont calculés',
  calculs: [
    'Là où les routes sont connues, le temps suit les rues et les routes. Ailleurs, c’est une estimation à vol d’oiseau.',
    'À pied : 4 km/h. À vélo : 12 km/h. En voiture : la vitesse du type de route, et 3 minutes pour partir et se garer.',
    'Les bouchons, les pentes et les transports en commun ne sont pas comptés. Chaque chiffre donne aussi sa fourchette.',
  ],
  logiciel: 'Le logiciel',
  logiciels: [
    '« À portée » est un logiciel libre, sous licence MIT. Chacun peut le reprendre et publier sa propre carte.',
    'Il n’utilise ni compte, ni cookie, ni mesure d’audience. Ce qui sort de votre appareil, et quand, est dit dans « Vie privée ».',
    'L’accessibilité est vérifiée par des contrôles automatiques (WCAG 2.2, niveaux A et AA). Aucun audit humain n’a encore été fait.',
  ],
} as const
