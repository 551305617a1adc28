import { faireLieu, motsDuCalendrier } from '../langue/faire-lieu.ts'
import { chiffreDuJour } from './dates/chiffre-du-jour.ts'
import { heure } from './dates/heure.ts'
import { dateLongue, JOURS, MOIS, pluriel } from './format.ts'
import { signalement } from './lieu/signalement.ts'

/** Sentences of a place's sheet. */
export const lieu = {
  chargement: 'Lecture de la fiche…',
  retour: 'Retour à la liste',
  corriger: 'Corriger cette fiche',
  sansNom: 'Lieu sans nom',
  alias: 'Ce lien ancien mène à cette fiche, où plusieurs fiches ont été réunies.',
  introuvable: 'Ce lieu n’est pas dans les données.',
  introuvableAide: 'Le lieu a pu fermer, ou changer d’identifiant.',
  proches: 'Les lieux les plus proches',
  autres: 'D’autres lieux du territoire',
  exemple: 'Fiche d’exemple : elle montre la forme, pas un lieu vérifié.',
  deduit: 'Une partie de cette fiche est déduite d’un texte. À vérifier avant de venir.',
  approximative: 'Position approximative : l’adresse exacte n’est pas connue.',
  servicesSupposes: 'Services supposés d’après le type de lieu, à vérifier.',
  horaires: 'Horaires',
  semaineDu: (debut: string, fin: string) => `Semaine du ${debut} au ${fin}`,
  semaineCourante: 'Cette semaine',
  semaineSuivante: 'Semaine suivante',
  parite: (parite: 'paire' | 'impaire', numero: number) => `semaine ${parite} (numéro ${numero})`,
  ferme: 'Fermé',
  aVerifier: 'à vérifier',
  ferie: (nom: string) => `jour férié : ${nom}`,
  vacances: 'vacances scolaires',
  regles: 'Règles particulières',
  horairesTexte: 'Horaires tels que le lieu les donne :',
  horairesInconnus: 'Horaires inconnus. Renseignez-vous avant de venir.',
  fuseau: 'Heures du lieu, dans son fuseau horaire.',
  surRdv: 'Rendez-vous en ligne possible',
  adresse: 'Adresse',
  geo: 'Ouvrir dans l’application de cartes',
  webDemander: 'Voir l’itinéraire sur le web',
  webDit: 'Le site openstreetmap.org connaîtra la position du lieu, pas la vôtre.',
  webOuvrir: 'Ouvrir openstreetmap.org dans un nouvel onglet',
  qpv: (nom: string, millesime: string) => `Dans le quartier prioritaire ${nom} (QPV, ${millesime}).`,
  frr: (commune: string, millesime: string) =>
    `${commune} est classée France ruralités revitalisation (FRR, ${millesime}).`,
  frrPartiel: (commune: string, millesime: string) =>
    `${commune} est classée en partie France ruralités revitalisation (FRR, ${millesime}).`,
  contact: 'Contact',
  telephone: 'Téléphone',
  courriel: 'Courriel',
  site: 'Site',
  rdv: 'Prendre rendez-vous',
  acceslibre: 'Accessibilité du bâtiment (fiche Acceslibre)',
  pivot: (pivot: string) => `Numéro officiel (SIRET ou RNA) : ${pivot}`,
  offre: 'Ce que vous y trouvez',
  champs: {
    services: 'Services',
    accompagnement: 'Façon d’aider',
    acces: 'Prendre contact',
    frais: 'Prix',
    publics: 'Publics',
    prises: 'Besoins particuliers',
    itinerance: 'Itinérance',
    typologies: 'Type de lieu',
    dispositifs: 'Réseaux et programmes',
    formations: 'Formations et labels',
    labels: 'Autres labels',
    structure: 'Structure',
    materiel: 'Matériel',
  },
  materiel: {
    portables: (n: number) => pluriel(n, 'ordinateur portable', 'ordinateurs portables'),
    fixes: (n: number) => pluriel(n, 'ordinateur fixe', 'ordinateurs fixes'),
    tablettes: (n: number) => pluriel(n, 'tablette', 'tablettes'),
    telephones: (n: number) => pluriel(n, 'téléphone', 'téléphones'),
    wifi: 'wifi gratuit',
    sansWifi: 'pas de wifi',
    source: (source: string) => `Source du matériel : ${source}`,
  },
  presentation: 'Présentation',
  fiche: 'Cette fiche',
  maj: (date: string) => `Mise à jour le ${dateLongue(date)}.`,
  /** On paper, where « Mise à jour » would be that of the paper. */
  informations: (date: string) => `Informations du ${dateLongue(date)}.`,
  majInconnue: 'Date de mise à jour inconnue.',
  ancien: 'Pas mise à jour depuis plus d’un an.',
  source: (source: string) => `Source : ${source}.`,
  fusion: (sources: string) => `Réunie à partir de : ${sources}.`,
  identifiant: (id: string) => `Identifiant : ${id}`,
  imprimer: 'Imprimer',
  pageSimple: 'Les lieux de la commune, en page simple',
  copierLien: 'Copier le lien',
  lienCopie: 'Le lien est copié.',
  copieEchec: 'La copie n’a pas marché. Voici le texte à copier :',
  signaler: 'Signaler une erreur',
  signalerCopie: 'Le texte du signalement est copié. Collez-le dans un message au lieu ou à votre mairie.',
  signalement,
  /** The sheet on paper. */
  papier: {
    appelez: 'Appelez le',
    ecrivez: 'Écrivez à',
    cetteSemaine: 'Cette semaine',
    semaineProchaine: 'La semaine prochaine',
    aide: 'Aide',
    prochain: 'Prochain atelier',
    jour: (jour: string, date: number) => `${jour} ${chiffreDuJour(date)}`,
    imprimee: (date: string) => `Imprimée le ${date}. La fiche à jour :`,
    qr: 'Code à photographier pour ouvrir la fiche',
  },
} as const

/** Values of the national schema, as they are written: French is their language. @public Handed out whole, by `lieu.ts`. */
export const sayValeurs = (valeurs: readonly string[]): readonly string[] => valeurs

const RANGS: Readonly<Record<number, string>> = {
  1: '1er',
  2: '2e',
  3: '3e',
  4: '4e',
  5: '5e',
  [-1]: 'dernier',
  [-2]: 'avant-dernier',
}
const jourEtMois = (month: number, day: number): string => `${chiffreDuJour(day)} ${MOIS[month - 1]}`

export const { sayAcces, sayRegle, sayPlage, jourDuMois, sayIntervalle, notesDuJour, sayJour } = faireLieu(
  {
    ...{ ferme: 'fermé', ouvert: 'ouvert', aVerifier: lieu.aVerifier },
    ...{ ferie: lieu.ferie, vacances: lieu.vacances, feries: 'jours fériés' },
    ...{ tousLesJours: 'Tous les jours', et: ' et ', deuxPoints: ' : ' },
    paires: 'une semaine sur deux, les semaines paires',
    impaires: (except53) =>
      `une semaine sur deux, les semaines impaires${except53 ? ' (sauf la semaine 53)' : ''}`,
    semaines: (numeros) => `semaines ${numeros}`,
    periode: (du, au, quoi) => (quoi === 'jour' ? `du ${du} au ${au}` : `de ${du} à ${au}`),
    enAnnee: (annee) => `en ${annee}`,
    enMois: (mois) => `en ${mois}`,
    leJour: (jour) => `le ${jour}`,
    duMois: (jour, rang) => `${RANGS[rang] ?? `${rang}e`} ${jour} du mois`,
    // Words that go with a number or a mail, never a button without one.
    acces: {
      'Se présenter': 'en venant sur place',
      Téléphoner: 'par téléphone',
      'Contacter par mail': 'par courriel',
      'Prendre un RDV en ligne': 'par un rendez-vous en ligne',
      'Envoyer un mail avec une fiche de prescription': 'par courriel, avec une fiche de prescription',
    },
  },
  motsDuCalendrier(JOURS, MOIS, heure, jourEtMois),
)
