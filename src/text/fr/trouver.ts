import { type Compte, faireOffre, faireTrajet } from '../langue/faire/trouver.ts'
import { sayTrajet } from './couverture/calcul.ts'
import { dateLongue, distance, nombre, pluriel } from './format.ts'
import { deNom } from './orientation/elision.ts'

/** Sentences of the "Trouver" panel. */
export const trouver = {
  titre: 'Trouver un lieu',
  recherche: 'Où cherchez-vous ?',
  mode: 'Comment vous déplacez-vous ?',
  filtres: {
    rapides: 'Filtres les plus utiles',
    comptes: (ou: string, voisins: boolean) =>
      `Les nombres comptent les lieux ${ou}${voisins ? ', avec les voisins' : ''}.`,
    maintenant: 'Ouvert maintenant',
    aideHumaine: 'Aide humaine',
    atelier: 'Ateliers',
    gratuit: 'Gratuit',
    autonomie: 'En autonomie',
    tous: (n: number) => (n === 0 ? 'Plus de filtres' : `Plus de filtres (${n})`),
    effacer: 'Effacer les filtres',
  },
  liste: {
    titre: 'Lieux',
    chargement: 'Recherche des lieux…',
    /** All that the list holds, then where it is: every other count is of the same places. `ou`: "dans la Creuse". */
    compte(affiches: Compte, total: Compte, ou: string) {
      const all = affiches.propres + affiches.voisins
      const own =
        affiches.propres === total.propres
          ? `${nombre(affiches.propres)} ${ou}`
          : `${nombre(affiches.propres)} ${ou} (sur ${nombre(total.propres)})`
      if (total.voisins === 0) {
        return affiches.propres === total.propres
          ? `${pluriel(all, 'lieu', 'lieux')} ${ou}`
          : `${pluriel(all, 'lieu', 'lieux')} sur ${nombre(total.propres)} ${ou}`
      }
      return `${pluriel(all, 'lieu', 'lieux')} : ${own} et ${pluriel(affiches.voisins, 'voisin', 'voisins')}`
    },
    voisins: 'Avec les lieux voisins, à moins de 60\u00a0km',
    triTrajet: (nom: string) => `Le trajet le plus court d’abord, depuis ${nom}.`,
    triCentre: (nom: string) =>
      `Le trajet le plus court d’abord, depuis l’endroit le plus habité ${deNom(nom)}.`,
    triNom: 'Par ordre alphabétique. Indiquez votre commune pour voir les plus proches d’abord.',
    emprise: 'Seulement ce que montre la carte',
    plus: (n: number) => `Voir ${nombre(n)} de plus`,
    vide: 'Aucun lieu ne correspond à tout ce que vous demandez.',
    videEmprise: 'Aucun lieu dans ce que montre la carte. Déplacez la carte ou décochez la case.',
    videDonnees: 'Aucun lieu dans les données de ce territoire.',
    voisin: 'hors du territoire',
    dansCommune: 'Dans votre commune',
    trajet: faireTrajet({
      dire: sayTrajet,
      distance,
      directe: (loin) => `${loin} à vol d’oiseau`,
      seule: (loin) => `à ${loin} à vol d’oiseau`,
    }),
    appeler: (numero: string) => `Appeler le ${numero}`,
    approximative: 'Position approximative',
    sansNom: 'Lieu sans nom',
    perime: (date: string) =>
      `Ces données ont plus d’un an : la fiche la plus récente est du ${dateLongue(date)}.`,
  },
  exports: {
    titre: 'Télécharger cette liste',
    contenu: (compte: string, depart: boolean) =>
      `Le fichier contient ${compte}.${depart ? ' Avec la distance et le trajet depuis votre départ.' : ''}`,
  },
} as const

/** "Aide, ateliers, gratuit"; empty: the place does not say. */
export const sayOffre = faireOffre({
  aide: 'aide',
  ateliers: 'ateliers',
  autonomie: 'ordinateurs en libre accès',
  gratuit: 'gratuit',
  parfoisGratuit: 'parfois gratuit',
  payant: 'payant',
})

/** The kinds of a place, which come in French. */
export const sayNatures = (natures: readonly string[]): readonly string[] => natures
