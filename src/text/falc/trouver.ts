import type { Trajet } from '../../domain/orientation/trajet.ts'
import * as fr from '../fr/trouver.ts'
import type { Traduction } from '../langue/traduction.ts'
import { sayTrajet } from './calcul.ts'

export { sayOffre } from '../fr/trouver.ts'

const { filtres, liste, exports } = fr.trouver

export const trouver = {
  ...fr.trouver,
  recherche: 'Dans quelle ville habitez-vous ?',
  mode: 'Comment venez-vous ?',
  filtres: {
    ...filtres,
    rapides: 'Choisir les lieux',
    maintenant: 'Ouvert maintenant',
    aideHumaine: 'Une personne aide',
    autonomie: 'Un ordinateur sans aide',
    tous: (n: number) => (n === 0 ? 'Plus de choix' : `Plus de choix (${n})`),
    effacer: 'Enlever tous les choix',
  },
  liste: {
    ...liste,
    chargement: 'La page cherche les lieux. Attendez.',
    voisins: 'Montrer aussi les lieux plus loin',
    triTrajet: (nom: string) => `Le lieu le plus près est en premier. Vous partez de ${nom}.`,
    triCentre: (nom: string) => `Le lieu le plus près de ${nom} est en premier.`,
    triNom: 'Écrivez votre ville. Le lieu le plus près sera en premier.',
    emprise: 'Seulement les lieux de la carte',
    vide: 'Nous ne trouvons pas de lieu. Enlevez un choix.',
    videEmprise: 'Il n’y a pas de lieu ici. Bougez la carte.',
    videDonnees: 'Nous ne connaissons pas de lieu ici.',
    voisin: 'plus loin',
    trajet: (trajet: Trajet) => sayTrajet(trajet),
    approximative: 'Nous ne connaissons pas l’adresse exacte',
    sansNom: 'Ce lieu n’a pas de nom',
    perime: (_date: string) => 'Ces informations ont plus d’un an.',
  },
  exports: { ...exports, titre: 'Garder cette liste' },
} satisfies Traduction<typeof fr.trouver>
