import { jourDe } from '../../domain/calendar/jour-de.ts'
import { ownValue } from '../../domain/common/own-value.ts'
import type { ChoixDoublon, Doublon } from '../../domain/imports/find-doublons.ts'
import type { Genre, Gravite } from '../../domain/imports/model.ts'
import { dateLongue, nombre, pluriel } from '../fr/format.ts'
import { modeles } from './modeles.ts'

const quantite = (n: number, un: string, plusieurs = `${un}s`): string => pluriel(n, un, plusieurs)

const GRAVITES: Readonly<Record<Gravite, string>> = {
  rejet: 'Refusée',
  verifier: 'À vérifier',
  correction: 'Corrigée',
}
const GENRES: Readonly<Record<Genre, string>> = {
  liste: 'Une liste d’ateliers (dates, heures, lieux)',
  lieux: 'Des lieux',
  ateliers: 'Le tableau des ateliers de ce site',
}
const RAISONS: Readonly<Record<Doublon['raison'], string>> = {
  id: 'même identifiant',
  pivot: 'même SIRET',
  proche: 'même nom, au même endroit',
}
const CHOIX: Readonly<Record<ChoixDoublon, string>> = {
  fusionner: 'Compléter la fiche publique avec la mienne',
  remplacer: 'Remplacer la fiche publique',
  garder: 'Garder les deux',
}
/** Names of what a column may hold, for people; others are shown as they are. */
const CIBLES: Readonly<Record<string, string>> = {
  date: 'Date (ou dates)',
  jour: 'Jour de la semaine',
  heure: 'Heures, ou heure de début',
  heure_fin: 'Heure de fin',
  duree_min: 'Durée',
  titre: 'Titre de l’atelier',
  lieu: 'Lieu',
  adresse: 'Adresse',
  code_postal: 'Code postal',
  commune: 'Commune',
  code_insee: 'Code INSEE de la commune',
  latitude: 'Latitude',
  longitude: 'Longitude',
  statut: 'Annulé, complet, remarque',
  places: 'Nombre de places',
  places_prises: 'Nombre d’inscrits',
  publics: 'Public',
  niveau: 'Niveau',
  inscription: 'Inscription',
  telephone: 'Téléphone de la structure',
  courriel: 'Courriel de la structure',
  courriels: 'Courriel de la structure',
  lien: 'Adresse web',
  site_web: 'Adresse web',
  frais_a_charge: 'Prix',
  thematiques: 'Thème',
  materiel: 'Matériel',
  lieu_id: 'Identifiant du lieu',
  type: 'Atelier, permanence ou rendez-vous',
  nom: 'Nom du lieu',
  horaires: 'Horaires d’ouverture',
  id: 'Identifiant',
  pivot: 'SIRET',
  typologie: 'Genre de lieu',
  presentation_resume: 'Présentation',
  date_maj: 'Date de mise à jour',
}

/** Sentences of the view "Mes données". */
export const donnees = {
  titre: 'Mes données',
  intro: 'Ajoutez vos lieux et vos ateliers : ils paraissent partout dans cette page, pour vous seulement.',
  reste: 'Vos données restent sur cet appareil. Rien n’est envoyé sans votre accord.',
  partage: 'Je suis sur un ordinateur partagé : ne rien garder après la fermeture de l’onglet',
  pasGardees: 'Rien n’est gardé sur cet appareil : vos données disparaissent avec cet onglet.',
  choisir: {
    titre: 'Ajouter des fichiers',
    fichiers: 'Choisir des fichiers',
    formats:
      'Tableur (XLSX, CSV), JSON, GeoJSON ou agenda (.ics). 20 Mo et 50 000 lignes au plus par fichier, 60 Mo à la fois.',
    deposer: 'Ou déposez-les ici.',
    coller: 'Ou collez des cellules copiées d’un tableur, titres compris',
    lireColle: 'Lire ce que j’ai collé',
    nomColle: 'cellules-collees.csv',
  },
  modeles,
  lecture: (fait: number, total: number) =>
    total === 0 ? 'Lecture…' : `Lecture : ${nombre(fait)} sur ${quantite(total, 'fichier')}…`,
  arreter: 'Arrêter',
  arrete: 'Lecture arrêtée. Rien n’a changé.',
  plein:
    'Il n’y a plus de place sur cet appareil : rien n’a été gardé. Supprimez un import, ou allégez le fichier.',
  erreur: (message: string) => `Cela n’a pas marché, et rien n’a changé. Détail : ${message}`,
  refus: (nom: string, refus: string) => `${nom} : ${refus}`,
  feuilles: {
    titre: 'Ce que contient le fichier',
    nom: (fichier: string, feuille: string, lignes: number) =>
      fichier === feuille
        ? `${fichier} (${quantite(lignes, 'ligne')})`
        : `${fichier}, feuille « ${feuille} » (${quantite(lignes, 'ligne')})`,
    prendre: 'Lire cette feuille',
    agenda: (nom: string) => `${nom} : agenda`,
    genre: 'Cette feuille contient',
    genres: GENRES,
    colonnes: 'Colonnes',
    colonne: (rang: number, entete: string) => `Colonne ${rang} : ${entete === '' ? '(sans titre)' : entete}`,
    aucune: 'Ne pas lire',
    exemples: (valeurs: readonly string[]) =>
      valeurs.length === 0 ? 'vide' : `par exemple : ${valeurs.map((v) => v.slice(0, 60)).join(' ; ')}`,
    personnes: (entetes: readonly string[]) =>
      `Laissées de côté, car elles semblent parler de personnes : ${entetes.join(', ')}.`,
    personne: 'semble parler de personnes : laissée de côté',
    cible: (cible: string) => ownValue(CIBLES, cible) ?? cible,
    apercu: 'Voir le début de la feuille',
    ligne: (n: number) => (n === 0 ? 'Fichier' : `Ligne ${n}`),
  },
  reglages: {
    titre: 'Ce que le fichier ne dit pas',
    series: 'Des lignes donnent un jour de la semaine, sans date. Pendant quelle période ?',
    du: 'Du',
    au: 'Au',
    rythme: 'À quel rythme ?',
    rythmes: { semaine: 'Toutes les semaines', quinzaine: 'Une semaine sur deux' },
    vacances: 'Pendant les vacances scolaires',
    vacancesTextes: { ferme: 'Pas d’atelier', ouvert: 'Comme d’habitude' },
    confirme: 'Je confirme ces dates (sinon elles sont marquées « déduites »)',
    commune: 'Commune des lignes qui n’en disent pas',
    sansCommune: 'Je ne sais pas',
    lieu: (nom: string) => `Quel lieu est « ${nom} » ?`,
    aucunLieu: 'Aucun de ceux-là',
  },
  examiner: 'Vérifier',
  rapport: {
    titre: 'Avant de rien changer',
    comptes: (lues: number, gardees: number, rejetees: number) =>
      `${quantite(lues, 'ligne')} : ${quantite(gardees, 'gardée')}, ${quantite(rejetees, 'refusée')}.`,
    donne: (lieux: number, ateliers: number) =>
      `Cela donne ${quantite(lieux, 'lieu', 'lieux')} et ${quantite(ateliers, 'atelier')}.`,
    miseAJour: (ajoutes: number, changes: number, disparus: number) =>
      `Ce fichier a déjà été ajouté. Nouvelle version : ${nombre(ajoutes)} de plus, ${quantite(changes, 'changé')}, ${quantite(disparus, 'disparu')}.`,
    filtre: 'Montrer',
    filtres: { tous: 'Tout', rejet: 'Refusées', verifier: 'À vérifier', correction: 'Corrigées' },
    compteFiltre: (n: number) => quantite(n, 'remarque'),
    gravites: GRAVITES,
    ligne: (ligne: number) => (ligne === 0 ? 'Fichier' : `Ligne ${nombre(ligne)}`),
    recu: (recu: string) => (recu === '' ? 'Reçu : rien.' : `Reçu : « ${recu.slice(0, 120)} ».`),
    voulu: (voulu: string) => `${voulu.charAt(0).toUpperCase()}${voulu.slice(1)}.`,
    corriger: (ligne: number, entete: string) => `Corriger la ligne ${ligne}, ${entete}`,
    refaire: 'Vérifier cette correction',
    corrigee: (ligne: number, passe: boolean) =>
      passe ? `Ligne ${ligne} : elle passe.` : `Ligne ${ligne} : elle ne passe pas encore.`,
    plus: (montrees: number, total: number) =>
      `Les ${nombre(montrees)} premières remarques sur ${nombre(total)} : l’export les a toutes.`,
    suite: (n: number) => `Montrer ${quantite(n, 'remarque')} de plus`,
    exporter: 'Enregistrer le rapport (CSV)',
    rien: 'Aucune remarque.',
  },
  adresses: {
    titre: (n: number) => `${quantite(n, 'adresse')} sans position`,
    pourquoi:
      'Les lieux de ces adresses sont au point de départ de leur commune. Le service d’adresses de l’État (IGN, data.geopf.fr) pourra les placer plus près.',
    envoi: (n: number) =>
      `Si vous acceptez, ${n < 2 ? 'cette adresse lui sera envoyée' : 'ces adresses lui seront envoyées, une à une'} : l’adresse, le code postal et la commune, rien d’autre de votre fichier.`,
    premiere: 'Voici ce qui sera envoyé pour la première :',
    essai:
      'Les auteurs de cette page n’ont pas pu essayer ce service eux-mêmes : regardez les positions avant de les utiliser.',
    accepter: 'J’accepte : demander les positions',
    enCours: (fait: number, total: number) => `Positions demandées : ${nombre(fait)} sur ${nombre(total)}.`,
    arreter: 'Arrêter les demandes',
    arretees: 'Demandes arrêtées. Les réponses reçues sont gardées : vous pourrez reprendre.',
    panne:
      'Le service d’adresses ne répond pas. Les réponses reçues sont gardées : reprenez plus tard, ou continuez sans.',
    finies: (trouvees: number, inconnues: number) =>
      `Le service d’adresses a répondu : ${quantite(trouvees, 'adresse trouvée', 'adresses trouvées')}, ${quantite(inconnues, 'inconnue')}.`,
  },
  doublons: {
    titre: (n: number) => `${quantite(n, 'lieu existe', 'lieux existent')} déjà`,
    raison: RAISONS,
    mien: 'Dans mon fichier',
    publie: 'Déjà là',
    choix: (nom: string) => `Que faire de « ${nom} » ?`,
    textes: CHOIX,
    champs: {
      nom: 'Nom',
      adresse: 'Adresse',
      commune: 'Commune',
      telephone: 'Téléphone',
      horaires: 'Horaires',
    },
    vide: 'non dit',
    gardes: (n: number) =>
      `${quantite(n, 'de vos lieux est maintenant', 'de vos lieux sont maintenant')} dans les données publiques`,
    gardesAide: 'Vos données n’ont pas changé, les données publiques oui. Dites ce que devient votre fiche.',
    paire: (nom: string, commune: string) => `Fiche publique : ${nom}, ${commune}`,
    pour: (geste: string, nom: string) => `${geste} : ${nom}`,
  },
  apercuCarte: 'Les lieux de votre fichier sont sur la carte, numérotés. Rien n’a encore changé.',
  utiliser: 'Utiliser ces données',
  annuler: 'Abandonner',
  utilisees: 'Vos données sont dans la page : Trouver, Dates, Orienter, Couverture, Simuler et Rapport.',
  gardees: {
    titre: 'Ce que vous avez ajouté',
    vide: 'Rien pour l’instant.',
    ligne: (lieux: number, ateliers: number, corrections: number, le: number) =>
      [
        ...(lieux + ateliers > 0 || corrections === 0
          ? [quantite(lieux, 'lieu', 'lieux'), quantite(ateliers, 'atelier')]
          : []),
        ...(corrections > 0 ? [quantite(corrections, 'correction')] : []),
        `le ${dateLongue(jourDe(le))}`,
      ].join(', '),
    retirer: (nom: string) => `Retirer ${nom}`,
    saisies: 'ce que vous avez écrit ici',
    toutRetirer: 'Tout retirer',
    modifiees: (fiches: readonly string[]) =>
      `Depuis cet ajout, vous avez modifié à la main : ${fiches.join(', ')}. Ces modifications partiront aussi.`,
    saisiesPartent: (fiches: readonly string[]) =>
      `Cela retire ce que vous avez écrit ici : ${fiches.join(', ')}.`,
    quandMeme: (nom: string) => `Oui, retirer ${nom}`,
    garder: 'Non, garder',
    sur: 'Retirer tout ce que vous avez ajouté ? Rien n’est gardé ailleurs.',
    confirmer: 'Oui, tout retirer',
    compter: 'Compter mes données dans la page',
    sauvegarder: 'Enregistrer une copie de tout',
    restaurer: 'Ouvrir une copie faite sur un autre appareil',
    pasSauvegarde: 'Ce fichier n’est pas une copie faite par cette page : rien n’a changé.',
  },
  chiffres: {
    titre: 'Avec et sans mes données',
    avec: (phrase: string) => `Avec : ${phrase}`,
    sans: (phrase: string) => `Sans : ${phrase}`,
  },
} as const
