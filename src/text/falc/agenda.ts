import * as fr from '../fr/agenda.ts'
import type { Traduction } from '../langue/traduction.ts'

export { sayAtelier, sayJours, sayLigne } from '../fr/agenda.ts'

export const agenda = {
  ...fr.agenda,
  titre: 'Les dates des ateliers',
  chargement: 'La page cherche les dates. Attendez.',
  vue: 'Comment voir les dates',
  ordres: { trajet: 'Le plus près d’abord', date: 'Par date', semaine: 'Par semaine' },
  depart: 'Dans quelle ville habitez-vous ?',
  triSansDepart: 'Écrivez votre ville. Le plus près sera en premier.',
  depuis: (libelle: string) => `Vous partez de ${libelle}.`,
  autour: 'Où',
  voisins: 'Montrer aussi les dates plus loin',
  tropLoin: (n: number) => (n < 2 ? 'Une autre date est plus loin.' : `${n} autres dates sont plus loin.`),
  sansLimite: 'Voir les dates plus loin',
  avecVoisins: 'Voir les communes à côté',
  imprimer: 'Imprimer les dates',
  abonnement: {
    ...fr.agenda.abonnement,
    titre: 'Garder les dates',
    aide: 'Vous pouvez mettre les dates dans votre agenda. Vous pouvez aussi les imprimer.',
    chargement: 'La page cherche les agendas. Attendez.',
    echec: 'Nous ne pouvons pas lire les agendas.',
    aucun: 'Il n’y a pas d’agenda ici.',
  },
  inconnues: (n: number) =>
    n < 2 ? 'Nous ne savons pas tout sur une date.' : `Nous ne savons pas tout sur ${n} dates.`,
  plus: 'Voir plus de dates',
  prochain: 'Le prochain atelier ici',
  toutesLesDates: 'Voir toutes les dates',
  passee: 'C’est déjà passé.',
  rienCeJour: 'Il n’y a rien ce jour.',
  vide: 'Il n’y a pas d’atelier.',
  videFiltres: 'Enlevez un choix pour voir des dates.',
  coupe: 'Il y a trop de dates. Choisissez un endroit plus petit.',
  filtres: (n: number) => (n === 0 ? 'Choisir' : `Choisir (${n})`),
  placesLibres: 'Il reste une place',
  choisiesPerdues: 'Une date de votre lien n’existe plus.',
  lieuPerdu: 'Un lieu de votre lien n’existe plus.',
  passeAucune: 'Il ne passe pas à ces dates.',
  sansDateAide: 'Nous ne connaissons pas les dates. Appelez avant de venir.',
} satisfies Traduction<typeof fr.agenda>
