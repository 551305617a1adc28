import { ownValue } from '../../domain/common/own-value.ts'
import type { EtatCorrection } from '../../domain/imports/edits/correction.ts'
import type { RaisonFraicheur } from '../../domain/imports/edits/fraicheur.ts'
import { dateLongue, JOURS, nombre, pluriel, telephoneLisible } from '../fr/format.ts'
import { horairesEnMots } from './horaires-mots.ts'

/** Names of the columns that a form writes, for people; others are shown as they are. */
const CHAMPS: Readonly<Record<string, string>> = {
  nom: 'Nom du lieu',
  adresse: 'Adresse (numéro et rue)',
  commune: 'Commune',
  telephone: 'Téléphone',
  courriels: 'Courriel',
  courriel: 'Courriel',
  site_web: 'Site internet',
  prise_rdv: 'Prendre rendez-vous en ligne (adresse web)',
  horaires: 'Horaires',
  frais_a_charge: 'Prix',
  modalites_accompagnement: 'Aide proposée',
  presentation_resume: 'Présentation en une phrase',
  titre: 'Titre de l’atelier',
  places: 'Nombre de places',
  lien: 'Adresse web pour s’inscrire',
  valide_au: 'Dernier jour',
  date_maj: 'Date de la fiche',
  latitude: 'Latitude',
  longitude: 'Longitude',
  date: 'Date',
  jour: 'Jour de la semaine',
  heure: 'Heures',
  lieu: 'Lieu',
  debut: 'Nouvelle date',
  du: 'Premier jour',
  au: 'Dernier jour',
}

const RAISONS: Readonly<Record<RaisonFraicheur, string>> = {
  ans18: 'plus de 18 mois',
  ans12: 'plus de 12 mois',
  sansDate: 'date de la fiche inconnue',
  horaires: 'sans horaires',
  telephone: 'sans téléphone',
  aide: 'aide non dite',
  prochaine: 'sans prochaine date',
}

const ETATS: Readonly<Record<EtatCorrection, string>> = {
  appliquee: 'prise en compte',
  faite: 'la fiche publique le dit maintenant : vous pouvez retirer la correction',
  changee: 'la fiche publique a changé depuis : à revoir',
  disparue: 'la fiche publique n’existe plus : à revoir',
  refusee: 'illisible : à revoir',
}

/** A cell of a record, as people read it; empty: not said. */
function lisible(champ: string, texte: string): string {
  if (texte === '') return 'non dit'
  if (/^\d{4}-\d\d-\d\d$/.test(texte)) return dateLongue(texte)
  if (champ === 'telephone') return telephoneLisible(texte)
  return (champ === 'horaires' ? horairesEnMots(texte) : null) ?? texte.replaceAll('|', ', ')
}

/** The same inside a sentence. */
const valeur = (champ: string, texte: string): string =>
  texte === '' || /^\d{4}-\d\d-\d\d$/.test(texte) ? lisible(champ, texte) : `« ${lisible(champ, texte)} »`

const jour = (iso: string): string => (iso === '' ? 'inconnue' : dateLongue(iso))

/** Sentences of the forms that correct and add records. */
export const modifier = {
  titre: 'Corriger et ajouter à la main',
  champ: (champ: string) => ownValue(CHAMPS, champ) ?? champ,
  lisible,
  fiche: {
    ouvrir: 'Corriger cette fiche',
    fermer: 'Fermer la correction',
    titre: (nom: string) => `Corriger « ${nom} »`,
    aide: 'Vos corrections restent sur cet appareil et paraissent partout dans cette page. Rien n’est envoyé.',
    attente: 'Lecture de la fiche…',
    introuvable: 'Cette fiche n’est plus dans les données.',
    maj: (iso: string) => `Date de la fiche : ${jour(iso)}.`,
    structure: 'Le numéro et l’adresse du lieu, jamais ceux d’une personne.',
    nonDit: 'Non dit',
    enregistrer: 'Enregistrer',
    verifiee: 'Rien à changer : la fiche est à jour',
    enregistree: 'Enregistré sur cet appareil.',
    verifieeDite: 'Noté : cette fiche est à jour. Elle quitte la liste des fiches à revoir.',
    refus: 'Rien n’est enregistré. À reprendre :',
    refusDe: (champ: string, voulu: string, recu: string) =>
      `${ownValue(CHAMPS, champ) ?? champ} : ${voulu}${recu === '' ? '' : ` (écrit : « ${recu.slice(0, 80)} »)`}.`,
    erreur: (message: string) => `Cela n’a pas marché, et rien n’a changé. Détail : ${message}`,
  },
  horaires: {
    titre: 'Horaires d’ouverture',
    aide: 'Un jour vide est un jour fermé. Tout vide : horaires non dits. Par exemple : 9h-12h, 14h-17h30.',
    jour: (rang: number) => (JOURS[rang] ?? '').replace(/^./, (c) => c.toUpperCase()),
    suite: (texte: string) => `S’y ajoute, et reste : ${texte}.`,
    autrement: (texte: string) => `Ces horaires ne sont pas une semaine simple : « ${texte} ».`,
    remplacer: 'Les remplacer par une semaine simple',
    fautif: (rang: number) => `${JOURS[rang]} : attendu des heures comme 9h-12h, 14h-17h30`,
  },
  fermeture: {
    titre: 'Fermer le lieu pendant une période',
    du: 'Premier jour',
    au: 'Dernier jour',
    motif: 'Pourquoi (travaux, congés…)',
    aide: 'Les séances de ces jours-là seront annulées.',
    fermer: 'Fermer ces jours-là',
    faite: (seances: number) =>
      `Fermeture enregistrée ; ${pluriel(seances, 'séance annulée', 'séances annulées')}.`,
  },
  seances: {
    titre: 'Les prochaines séances',
    aucune: 'Aucune séance annoncée.',
    dite: (date: string, heure: string, titre: string) =>
      `${dateLongue(date)}${heure === '' ? '' : `, ${heure.replace(':', 'h')}`} : ${titre}`,
    etats: { prevue: '', annulee: 'Annulée', deplacee: 'Déplacée à cette date' },
    annuler: 'Annuler',
    deplacer: 'Déplacer',
    retablir: 'Rétablir',
    pour: (geste: string, dite: string) => `${geste}, ${dite}`,
    date: 'Nouvelle date',
    heure: 'Nouvelle heure',
    valider: 'Déplacer à cette date',
    motif: 'Pourquoi (facultatif)',
    annulee: 'Séance annulée.',
    deplacee: 'Séance déplacée.',
    retablie: 'Séance rétablie.',
  },
  atelier: {
    titre: (titre: string) => `Corriger l’atelier « ${titre} »`,
    autres: 'Les ateliers de ce lieu',
  },
  ajouter: {
    lieu: 'Ajouter un lieu',
    atelier: 'Ajouter un atelier',
    commune: 'Commune',
    choisir: 'Choisissez',
    enregistrer: 'Ajouter',
    ajoute: 'Ajouté : il paraît dans Trouver, Dates, Orienter, Couverture et Simuler.',
    ou: 'Où ?',
    autreLieu: 'Un autre lieu de la commune',
    nomLieu: 'Nom de ce lieu',
    position: {
      titre: 'Où, au juste ?',
      aide: 'Sans position, le lieu est mis au point de départ de sa commune, « position approximative ».',
      latitude: 'Latitude (46,34)',
      longitude: 'Longitude (2,60)',
      carte: 'Montrer l’endroit sur la carte',
      touchez: 'Touchez la carte à l’endroit du lieu.',
      arreter: 'Ne plus choisir sur la carte',
      posee: 'Position prise sur la carte.',
      effacer: 'Effacer la position',
      effacee: 'Position effacée.',
      chercher: 'J’accepte : demander la position de cette adresse',
      envoi: (texte: string) =>
        `Si vous acceptez, « ${texte} » est envoyé au service d’adresses de l’État (data.geopf.fr), et rien d’autre.`,
      essai: 'Ce service n’a pas encore été essayé d’ici.',
      panne: 'Le service d’adresses ne répond pas : dites la position autrement.',
      cherche: 'Recherche de l’adresse…',
      trouvee: (voulu: string) => `${voulu.replace(/^./, (c) => c.toUpperCase())}.`,
    },
    quand: 'Quand ?',
    quandTextes: { date: 'À une date, ou plusieurs', jour: 'Toutes les semaines, le même jour' },
    dates: 'Date (ou plusieurs, séparées par des virgules)',
    datesAide: 'Par exemple : 8/12/2026, 15/12/2026.',
    jour: 'Jour',
    jourAide: 'Par exemple : mardi, ou 1er jeudi du mois.',
    heures: 'Heures',
    heuresAide: 'Par exemple : 14h-16h.',
    inscription: 'Inscription (libre, ou un numéro)',
  },
  liste: {
    titre: 'Mes corrections et mes saisies',
    vide: 'Aucune correction, aucune saisie.',
    corrections: (n: number) => pluriel(n, 'correction', 'corrections'),
    saisies: (n: number) => pluriel(n, 'fiche à moi', 'fiches à moi'),
    change: (champ: string, ancien: string, nouveau: string) =>
      `${ownValue(CHAMPS, champ) ?? champ} : ${valeur(champ, ancien)} devient ${valeur(champ, nouveau)}`,
    le: (iso: string) => `le ${jour(iso)}`,
    etats: ETATS,
    actuel: (texte: string) => `Elle dit aujourd’hui : « ${texte || 'non dit'} ».`,
    retirer: 'Retirer',
    garder: 'Garder ma correction',
    corriger: 'Corriger',
    supprimer: 'Supprimer',
    pour: (geste: string, nom: string) => `${geste} : ${nom}`,
    genres: { lieu: 'Lieu', atelier: 'Atelier', seance: 'Séance annulée ou déplacée' },
    chercher: 'Chercher parmi mes fiches',
    plus: (montrees: number, total: number) =>
      `Les ${nombre(montrees)} premières sur ${nombre(total)} : cherchez pour voir les autres.`,
    aMain: 'saisi à la main',
    retiree: 'Retirée : la fiche publique reparaît telle qu’elle est.',
    supprimee: 'Supprimé.',
  },
  fraicheur: {
    titre: 'Les fiches à revoir',
    aide: 'Les fiches de ce territoire qui sont anciennes, ou à qui il manque quelque chose. Une fiche corrigée, ou dite à jour, quitte la liste.',
    compte: (restent: number, faites: number) =>
      `${pluriel(restent, 'fiche à revoir', 'fiches à revoir')}, ${pluriel(faites, 'faite', 'faites')}.`,
    aucune: 'Aucune fiche à revoir dans ce territoire.',
    filtre: 'Montrer',
    toutes: 'Toutes',
    raisons: RAISONS,
    colonnes: { lieu: 'Lieu', raisons: 'À revoir', geste: 'Corriger' },
    maj: (iso: string) => `(${dateLongue(iso)})`,
    corriger: 'Corriger',
    plus: 'Montrer la suite',
  },
} as const
