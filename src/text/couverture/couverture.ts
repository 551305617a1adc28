import type { Calcul } from '../../domain/coverage/calcul.ts'
import type { Mode } from '../../domain/coverage/modes.ts'
import type { Par } from '../../domain/coverage/question.ts'
import type { StatutFrr } from '../../domain/geo/frr.ts'
import type { Etat, Offre } from '../../domain/places/offre.ts'
import { calcul } from '../fr/couverture/calcul.ts'
import { distance, minutes, nombre, pluriel } from '../fr/format.ts'
import { MOTS } from '../fr/mots.ts'
import { deNom } from '../fr/orientation/elision.ts'

/** Sentences of the coverage tab. */
export const couverture = {
  jeuPilote:
    'Jeu pilote : une vingtaine de lieux seulement, tirés d’articles. Ce chiffre montre l’outil, pas le territoire.',
  titre: 'Qui est à portée de quoi ?',
  calcul: 'Calcul en cours…',
  calculFrance:
    'Calcul en cours… La première fois, lire les habitants et les lieux de toute la France prend quelques secondes.',
  question: {
    offre: 'À portée de quoi ?',
    offreAide: {
      lieux: 'Tout lieu recensé, avec ou sans aide.',
      accompagnement: 'Une personne aide sur place.',
      ateliers: 'On apprend à plusieurs, avec quelqu’un.',
    } satisfies Record<Offre, string>,
    comment: 'Comment mesurer ?',
    portee: { marche: 'À pied', velo: 'À vélo', voiture: 'En voiture', distance: 'Distance' },
    minutes: 'Temps de trajet au plus',
    minutesValeur: (n: number) => pluriel(n, 'minute', 'minutes'),
    distance: 'Distance au plus, à vol d’oiseau',
    distanceValeur: distance,
  },
  barre: {
    nom: 'Répartition des habitants',
    total: 'Total',
    fourchette: 'Fourchette',
  },
  courbe: {
    titre: 'Et avec plus ou moins de temps\u00a0?',
    description: (mode: Mode, debut: string, fin: string) =>
      `Part des habitants à portée ${MOTS.enMode[mode]}, de 0 à 60 minutes. À 30 minutes : ${debut}. À 60 minutes : ${fin}. Le tableau qui suit donne les mêmes chiffres.`,
    tableau: 'Les chiffres de la courbe',
    temps: 'Temps',
    part: 'À portée',
    inconnue: 'On ne sait pas',
    entre: 'Fourchette',
    axe: 'minutes',
    voici: (n: number, part: string) => `${minutes(n)} : ${part}`,
  },
  table: {
    titre: {
      commune: 'Commune par commune',
      epci: 'Par intercommunalité',
      departement: 'Par département',
      region: 'Par région',
      qpv: 'Par quartier prioritaire (QPV)',
      rural: 'Communes rurales et autres',
      frr: 'Communes France ruralités revitalisation (FRR) et autres',
    } satisfies Record<Par, string>,
    grouper: 'Détail par',
    par: {
      commune: 'Commune',
      epci: 'Intercommunalité',
      departement: 'Département',
      region: 'Région',
      qpv: 'Quartier prioritaire',
      rural: 'Rural ou non',
      frr: 'FRR ou non',
    } satisfies Record<Par, string>,
    nom: 'Nom',
    population: 'Habitants',
    atteinte: 'À portée',
    inconnue: 'On ne sait pas',
    nonAtteinte: 'Pas à portée',
    premiereDate: 'Première date',
    placesPour1000: 'Places pour 1 000 habitants',
    calculeSur: (n: number) => `calculé sur ${nombre(n)}`,
    sansCarreau: 'sans population dans la grille',
    inconnueQpv: 'population inconnue',
    vide: {
      commune: 'Aucune commune dans ce territoire.',
      epci: 'Aucune intercommunalité dans ce territoire.',
      departement: 'Aucun département dans ce territoire.',
      region: 'Aucune région dans ce territoire.',
      rural: 'Aucune commune dans ce territoire.',
      frr: 'Aucune commune dans ce territoire.',
      qpv: 'Aucun quartier prioritaire dans ce territoire.',
    } satisfies Record<Par, string>,
    legende: (shown: number, total: number) =>
      shown === total
        ? `${pluriel(total, 'ligne', 'lignes')}.`
        : `${nombre(shown)} lignes affichées sur ${nombre(total)}.`,
    aide: 'Un clic sur un titre de colonne trie le tableau. Un clic sur un nom le montre sur la carte.',
    habitants: {
      commune:
        'Habitants : population municipale. Les autres colonnes comptent les habitants des carreaux. Leur nombre est écrit dessous quand les deux comptes diffèrent de plus de 10 %, ou quand une colonne dépasse la population.',
      epci: 'Habitants : ceux des carreaux.',
      departement: 'Habitants : ceux des carreaux.',
      region: 'Habitants : ceux des carreaux.',
      rural: 'Habitants : ceux des carreaux. Rural : bourgs et communes peu denses, selon l’INSEE.',
      frr: 'Habitants : ceux des carreaux. Une commune FRR en partie n’est pas comptée avec les autres.',
      qpv: 'Habitants : une estimation, par part de surface des carreaux.',
    } satisfies Record<Par, string>,
    plus: (n: number) => `Voir ${pluriel(n, 'ligne', 'lignes')} de plus`,
    ensemble: 'Ensemble',
    exporter: 'Emporter ce tableau',
    geojson: 'Carte (GeoJSON)',
  },
  point: {
    titre: 'Au point choisi',
    titreCommune: (nom: string) => `${nom}, là où vivent le plus d’habitants`,
    dans: (nom: string) => `Commune : ${nom}.`,
    horsCommunes: 'Ce point est hors des communes connues.',
    sansContours: 'Les contours des communes n’ont pas pu être lus : pas de réponse pour ce point.',
    sansDonnees: 'Les lieux n’ont pas pu être lus : pas de réponse pour ce point.',
    sansQpv:
      'Les quartiers prioritaires (QPV) n’ont pas pu être lus : on ne sait pas si ce point est dans l’un d’eux.',
    fermer: 'Fermer',
    attente: 'Recherche du lieu le plus proche…',
    atteinte: 'À portée.',
    inconnue: 'On ne sait pas.',
    nonAtteinte: 'Pas à portée.',
    proche: (nom: string, loin: string) => `Le plus proche : ${nom}, à ${loin}.`,
    peutEtre: (nom: string, loin: string) =>
      `${nom}, à ${loin}, est peut-être une réponse : ce lieu ne dit pas ce qu’il propose.`,
    aucun: 'Aucun lieu qui le propose n’est connu autour de ce point.',
    aucunParRoute: 'Aucun lieu qui le propose n’est atteint par la route depuis ce point.',
    echec: 'Les routes n’ont pas pu être lues : pas de réponse pour ce point.',
    loin: (distanceM: number | null, mode: Mode | null, temps: number | null, by: Calcul) => {
      const ou = by === 'routes' ? calcul.dit.routes : 'à vol d’oiseau'
      const loin = distanceM === null ? '' : `${distance(distanceM)} ${ou}`
      if (mode === null || temps === null) return loin
      const duree = `environ ${pluriel(Math.max(1, Math.round(temps)), 'minute', 'minutes')} ${MOTS.enMode[mode]}`
      return loin === '' ? `${duree}, ${ou}` : `${loin}, ${duree}`
    },
    qpv: (nom: string, millesime: string) => `Quartier prioritaire (QPV ${millesime}) : ${nom}.`,
    horsQpv: (millesime: string) => `Hors quartier prioritaire (QPV ${millesime}).`,
    frr: {
      oui: (millesime: string) =>
        `Commune classée France ruralités revitalisation (FRR, liste du ${millesime}).`,
      partiel: (millesime: string) =>
        `Commune classée en partie France ruralités revitalisation (FRR, liste du ${millesime}).`,
      non: (millesime: string) =>
        `Commune non classée France ruralités revitalisation (FRR, liste du ${millesime}).`,
      inconnu: () => 'Classement France ruralités revitalisation (FRR) inconnu.',
    } satisfies Record<StatutFrr, (millesime: string) => string>,
    voirLieu: 'Voir ce lieu',
  },
  lieu: {
    etat: {
      oui: 'Ce lieu le propose.',
      non: 'Ce lieu ne le propose pas.',
      inconnu: 'Ce lieu ne dit pas s’il le propose.',
    } satisfies Record<Etat, string>,
    /** The same in a window of dates. */
    etatDates: {
      oui: 'Ce lieu a au moins une séance dans ces dates.',
      non: 'Ce lieu n’a pas de séance ouverte dans ces dates.',
      inconnu: 'On ne sait pas si ce lieu a une séance dans ces dates.',
    } satisfies Record<Etat, string>,
    arret: 'Arrêt de tournée, ou atelier à une adresse qui n’est pas un lieu recensé.',
    seances: 'Séances dans ces dates',
    autresSeances: (n: number) => `Et ${pluriel(n, 'autre séance', 'autres séances')}.`,
    approximative: 'Position approximative.',
    anneau: (mode: Mode, n: number, loin: string) =>
      `Le cercle sur la carte : ${pluriel(n, 'minute', 'minutes')} ${MOTS.enMode[mode]}, soit environ ${loin} à vol d’oiseau.`,
    parRoute: (mode: Mode, n: number, habitants: number) =>
      habitants === 0
        ? `Par la route, aucun habitant du territoire n’est à ${pluriel(n, 'minute', 'minutes')} ou moins ${MOTS.enMode[mode]} de ce lieu.`
        : `Par la route, ${pluriel(habitants, 'habitant du territoire est', 'habitants du territoire sont')} à ${pluriel(n, 'minute', 'minutes')} ou moins ${MOTS.enMode[mode]} de ce lieu.`,
    parRouteEchec: 'Les routes n’ont pas pu être lues : on ne sait pas qui atteint ce lieu.',
    anneauDistance: (loin: string) => `Le cercle sur la carte : ${loin} à vol d’oiseau.`,
    fiche: 'Voir la fiche du lieu',
    inconnu: 'Le lieu de ce lien n’est pas dans les données de ce territoire.',
  },
  carte: {
    titre: 'Sur la carte',
    aide: 'Cochez ce que la carte doit montrer.',
    couches: {
      portee: 'Habitants à portée ou non',
      population: 'Habitants, sans la portée',
      lieux: 'Lieux',
      qpv: 'Quartiers prioritaires (QPV)',
      frr: 'Communes France ruralités revitalisation (FRR)',
      rural: 'Communes rurales',
      wifi: 'Wifi gratuit',
    },
    source: (titre: string, millesime: string) => `Source : ${titre} (${millesime}).`,
    wifi: {
      ici: 'Sur la carte visible',
      partout: 'Dans tout le territoire et autour',
      /** Places that have it, places that say they have not, places that do not say. */
      compte: (ou: string, { oui, non, inconnu }: Readonly<Record<Etat, number>>) =>
        [
          `${ou} : ${pluriel(oui, 'lieu', 'lieux')} avec wifi gratuit`,
          ...(non === 0 ? [] : [`${nombre(non)} sans`]),
          ...(inconnu === 0 ? [] : [inconnu < 2 ? '1 ne le dit pas' : `${nombre(inconnu)} ne le disent pas`]),
        ]
          .join(', ')
          .concat('.'),
      aucun: (ou: string, n: number) =>
        n === 0
          ? `${ou} : aucun lieu.`
          : `${ou} : ${n === 1 ? 'le seul lieu ne dit pas s’il a' : `aucun des ${nombre(n)} lieux ne dit s’il a`} le wifi gratuit. On ne sait donc pas.`,
    },
    fond: 'Le fond de carte',
    visibles: (n: number, autour: string) =>
      n === 0 ? `Aucun lieu visible${autour}.` : `${pluriel(n, 'lieu visible', 'lieux visibles')}${autour}.`,
    autour: (nom: string) => ` autour ${deNom(nom)}`,
    liste: 'Lieux visibles sur la carte',
    touches: 'Flèches pour parcourir, Entrée pour ouvrir.',
    limite: (n: number) => `La liste montre les ${nombre(n)} lieux les plus proches du centre de la carte.`,
    dates:
      'Avec des dates, une marque pleine est un lieu ou un arrêt de tournée qui a une séance ouverte dans ces dates.',
    etatDates: {
      oui: 'a une séance dans ces dates',
      non: 'pas de séance dans ces dates',
      inconnu: 'on ne sait pas',
    } satisfies Record<Etat, string>,
    etat: { oui: 'le propose', non: 'ne le propose pas', inconnu: 'ne dit pas' } satisfies Record<
      Etat,
      string
    >,
  },
  sansGrille:
    'La population de ce territoire n’est pas publiée par carreau. Ses lieux sont sur la carte et dans la liste.',
  contoursManquants: 'Des contours de communes n’ont pas pu être lus : la carte en montre une partie.',
  lieuxManquants: 'La liste des lieux n’a pas pu être lue.',
  avertissements: 'À savoir',
} as const

/** How times are found, by road or straight. */
const TEMPS: Readonly<Record<Calcul, readonly string[]>> = {
  routes: [
    'Pour chaque carreau, nous cherchons par la route le lieu le plus vite atteint, en allant du carreau au lieu.',
    'Un carreau de 1 km part de là où sont ses rues habitées, un carreau de 200 m de son centre.',
    'Du départ à la route, et de la route au lieu, nous comptons la ligne droite allongée de 30 %. À plus de 1 km de toute route, un lieu n’est pas atteint.',
    'À pied : 4 km/h, 2 km/h dans les escaliers. À vélo : 12 km/h. Un bac ajoute 15 minutes d’attente à sa traversée.',
    'En voiture, la vitesse est celle du type de route, de 10 à 110 km/h, et 85 % au plus de la vitesse permise. Nous ajoutons 3 minutes pour partir et se garer.',
    'La fourchette contient la vitesse, pas le chemin, qui est connu : nous divisons le temps de trajet par 1,18 et 0,83 en voiture, par 1,15 et 0,875 à pied, par 1,17 et 0,83 à vélo.',
  ],
  direct: [
    'Pour chaque carreau, nous cherchons le lieu le plus proche de son centre, à vol d’oiseau.',
    'La distance devient un temps. Cette règle remplace les routes, que ce calcul ne connaît pas.',
    'À pied : 4 km/h. À vélo : 12 km/h. Le chemin est 1,4 fois plus long que la ligne droite.',
    'En voiture, les 3 premiers kilomètres à vol d’oiseau se font à 20 km/h dans les grands centres, 24 km/h dans les villes, 28 km/h à la campagne. La suite se fait à 48 km/h. Nous ajoutons 3 minutes pour partir et se garer.',
    'Ces vitesses viennent de trajets calculés par les routes au Liechtenstein, à Porto, en Andorre et en Corse.',
    'La fourchette contient le chemin et sa vitesse : de 1,15 à 2 fois la ligne droite à pied et à vélo ; de 0,8 à 1,33 fois le temps de conduite en voiture.',
  ],
}

const ERREURS: Readonly<Record<Calcul, readonly string[]>> = {
  routes: [
    'Les interdictions de tourner, les barrières et les pentes ne sont pas lues, ni les embouteillages.',
    'Le point de départ d’un carreau : un seul pour tous ses habitants.',
    'Une route mal décrite ou absente dans les données change le temps autour d’elle.',
  ],
  direct: [
    'L’eau et le relief : la ligne droite traverse les estuaires et les crêtes. Seules les îles sans pont sont à part : leurs habitants n’ont que leurs lieux.',
    'Le centre du carreau : à 141 m au plus de ses habitants pour 200 m de côté, à 707 m pour 1 km.',
    'La distance elle-même : moins de 50 cm d’erreur jusqu’à 50 km.',
  ],
}

/** How the figure is made: one idea per line, for those who must defend it in a meeting. */
export const methode = {
  titre: 'Comment c’est calculé',
  lignes: (grille: string, by: Calcul) => [
    `Les habitants : ${grille}. Chaque carreau compte autant que ses habitants.`,
    ...TEMPS[by],
    'Les lieux des communes et des départements voisins comptent aussi.',
    'Un temps exactement égal à la limite compte comme à portée.',
    'Un lieu qui n’accueille pas de public ne compte pas.',
    'Un lieu qui ne dit pas ce qu’il propose est inconnu : il ne compte jamais comme une réponse.',
  ],
  erreursTitre: 'Ce qui peut fausser le chiffre',
  erreurs: (by: Calcul) => [
    'Le chemin et sa vitesse : c’est l’erreur la plus grande, et la seule que la fourchette contient.',
    ...ERREURS[by],
    'Les lieux inconnus et l’âge des données : un lieu peut avoir changé sans le dire.',
    'La population d’un petit carreau : l’INSEE en estime une partie.',
    'L’adresse des lieux : certaines sont placées au mieux dans leur commune.',
  ],
} as const
