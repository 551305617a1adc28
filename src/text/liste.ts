import type { AgeDesChoix } from '../domain/orientation/dates-maj.ts'
import { dateLongue, pluriel } from './fr/format.ts'
import { sayInformations } from './fr/orientation/contact.ts'
import { aCommune } from './fr/orientation/elision.ts'

/** Sentences of the plain pages, one per commune, that need neither map nor script. */
export const liste = {
  titre: (commune: string) => `Aide numérique ${aCommune(commune)}`,
  description: (commune: string) =>
    `Où trouver de l’aide pour internet et les démarches en ligne ${aCommune(commune)}.`,
  carte: 'Voir la carte',
  toutesLesCommunes: 'Les autres communes',
  /** The dates of the records, oldest to newest: never that of the day the page was made. */
  fiches: (age: AgeDesChoix) => sayInformations(age),
  periode: ([du, au]: readonly [string, string]) =>
    `Ceux que nous connaissons, du ${dateLongue(du)} au ${dateLongue(au)}.`,
  seances: 'Les prochains rendez-vous',
  aucuneSeance:
    'Aucun rendez-vous daté n’est connu ici. Les lieux ci-dessous peuvent en proposer : appelez-les.',
  autresSeances: (n: number) =>
    `Et ${pluriel(n, 'autre rendez-vous', 'autres rendez-vous')} dans les deux mois.`,
  abonnement: 'Ajouter tous les rendez-vous à mon agenda (fichier .ics)',
  lieux: (n: number) => (n < 2 ? 'Le lieu' : `Les ${n} lieux`),
  aucunLieu: 'Aucun lieu n’est recensé dans cette commune.',
  telephone: 'Téléphone',
  courriel: 'Courriel',
  aQuiDemander: 'Ce lieu ne donne ni numéro ni courriel. À qui demander :',
  horaires: 'Horaires',
  sansHoraires: 'Horaires inconnus.',
  horairesBruts: 'Horaires, tels que la source les écrit',
  ferme: 'fermé',
  frais: 'Coût',
  positionApproximative: 'Adresse exacte inconnue.',
  sources: 'D’où viennent ces informations',
  majLieu: (jour: string) => `Fiche mise à jour le ${dateLongue(jour)}.`,
  accueilTitre: 'Aide numérique : les listes par commune',
  departementTitre: (nom: string) => `Aide numérique : ${nom}`,
  toutesLesListes: 'Tous les départements',
  agendaCommune: (nom: string) => `Rendez-vous d’aide numérique : ${nom}`,
  /** `filtre`: "courriels", "niveau débutant". */
  agendaFiltre: (nom: string, filtre: string) => `Rendez-vous d’aide numérique : ${nom}, ${filtre}`,
  /** A calendar that holds too many sessions to go further. */
  agendaJusquAu: (titre: string, jour: string) => `${titre} (jusqu’au ${dateLongue(jour)})`,
  chercherIci: 'À portée',
  chercherIciAide: 'Chercher une commune ou un lieu d’aide numérique sur la carte',
  /** In the place of a page that is not on the device. */
  absente: {
    titre: 'Cette page demande le réseau',
    phrase: 'Elle n’est pas sur cet appareil, et le réseau ne répond pas.',
    conseil: 'Réessayez plus tard, ou ouvrez la carte.',
    carte: 'Ouvrir la carte',
    garder: 'Voir ce qui est gardé sur l’appareil',
  },
  rss: 'Suivre les rendez-vous de deux mois dans un lecteur de flux (RSS)',
  rssDescription: 'Les rendez-vous connus des 60 prochains jours, avec ce qui est annulé ou déplacé.',
} as const
