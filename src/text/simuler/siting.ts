import type { Offre } from '../../domain/places/offre.ts'
import type { Objectif, SourceCandidats } from '../../domain/scenario/objectifs.ts'
import { distance, minutes, nombre, pluriel, unChiffre } from '../fr/format.ts'

const SIGNE_DE: Readonly<Record<Offre, string>> = {
  lieux: 'une aide',
  accompagnement: 'une aide humaine',
  ateliers: 'un atelier',
}

/** Sentences of "where to open next". */
export const siting = {
  titre: 'Où ouvrir le prochain ?',
  intro: 'Les lieux qui existent, et ceux du scénario, restent en place. Nous cherchons où en ajouter.',
  objectif: 'Ce qui compte le plus',
  objectifs: {
    habitants: 'Le plus d’habitants en plus à portée',
    qpv: 'Le plus d’habitants des quartiers prioritaires (QPV)',
    ruraux: 'Le plus d’habitants des communes rurales',
    toutLeMonde: 'Le moins de lieux pour que tous soient à portée',
    communes: 'Le moins de lieux pour que chaque commune ait des habitants à portée',
    tempsMoyen: 'Le trajet moyen le plus court',
    tempsPire: 'Le trajet le plus court pour l’habitant le plus loin',
  } satisfies Record<Objectif, string>,
  nombre: 'Combien de lieux à ouvrir',
  nombreValeur: (n: number) => pluriel(n, 'lieu', 'lieux'),
  candidats: 'Où peut-on ouvrir ?',
  sources: {
    centres: 'Au centre d’une commune (sa zone la plus habitée)',
    arrets: 'À un arrêt de tournée',
    points: 'Aux points de mon choix',
  } satisfies Record<Exclude<SourceCandidats, 'lieux'>, string>,
  /** Listed places without what the question asks for, and those that do not say. */
  lieuxSans: {
    lieux: 'Dans un lieu recensé (ils comptent déjà tous)',
    accompagnement: 'Dans un lieu recensé qui n’a pas d’aide humaine, ou ne le dit pas',
    ateliers: 'Dans un lieu recensé qui n’a pas d’atelier, ou ne le dit pas',
  } satisfies Record<Offre, string>,
  pointsChoisis: (n: number) => pluriel(n, 'point choisi', 'points choisis'),
  choisirPoint: 'Ajouter un point sur la carte',
  viderPoints: 'Vider',
  chercher: 'Chercher les meilleurs endroits',
  recherche: 'Recherche…',
  preuveEnCours: (s: number) => `Vérification en cours, ${pluriel(s, 'seconde', 'secondes')}…`,
  arreter: 'Arrêter',
  optimal: (n: number) =>
    n === 1
      ? 'Optimal (prouvé) : c’est le seul endroit possible.'
      : `Optimal (prouvé) : aucun autre choix ne fait mieux parmi les ${nombre(n)} endroits possibles.`,
  borne: (percent: number) => `À ${unChiffre(percent)} % au plus du meilleur possible (prouvé).`,
  borneLieux: (n: number) => `Il en faut au moins ${nombre(n)} (prouvé).`,
  sansPreuve: 'C’est le meilleur choix que nous ayons trouvé. Un autre fait peut-être mieux.',
  tropPourPreuve: (n: number, max: number) =>
    `Il y a ${nombre(n)} endroits possibles : c’est trop pour comparer tous les choix (${nombre(max)} au plus).`,
  /** A listed place where one could open, of which nobody knows whether the offer is there already. */
  neDitPas: (offre: Offre, date: boolean) =>
    date
      ? 'On ne sait pas si un atelier y est déjà prévu à ces dates : demandez avant de choisir.'
      : `Sa fiche ne dit pas s’il y a déjà ${SIGNE_DE[offre]} : demandez avant de choisir.`,
  ameliore: 'La vérification a trouvé mieux : la liste est remplacée.',
  interrompu: 'Vérification arrêtée.',
  echec: 'La vérification n’a pas pu se faire dans ce navigateur.',
  resultat: {
    titre: 'Proposition',
    /** `trajet`: what counts is the journey, which may be shorter though nobody more is within reach. */
    gain: (n: number, trajet: boolean) =>
      `+ ${pluriel(n, 'habitant', 'habitants')}${n === 0 && trajet ? ', mais des trajets plus courts' : ''}`,
    moins: (voulus: number, tous: boolean) =>
      `Vous en demandiez ${nombre(voulus)}. ${
        tous
          ? 'Il n’y a pas d’autre endroit possible.'
          : 'Un lieu de plus, parmi ces endroits, n’apporterait rien.'
      }`,
    total: (n: number, lieux: number) =>
      `${pluriel(n, 'habitant de plus', 'habitants de plus')} à portée avec ${pluriel(lieux, 'lieu', 'lieux')}.`,
    poids: {
      qpv: (n: number) =>
        `dont ${pluriel(n, 'habitant', 'habitants')} de quartiers prioritaires (estimation).`,
      ruraux: (n: number) => `dont ${pluriel(n, 'habitant', 'habitants')} de communes rurales.`,
    },
    moyen: (avant: string, apres: string) => `Trajet moyen : ${apres} au lieu de ${avant}.`,
    pire: (avant: string, apres: string) => `Habitant le plus loin : ${apres} au lieu de ${avant}.`,
    sansTrajet: (n: number) =>
      `Sans compter ${pluriel(n, 'habitant qui n’a', 'habitants qui n’ont')} aucun chemin vers un lieu aujourd’hui.`,
    horsPortee: (n: number) =>
      `${pluriel(n, 'habitant reste', 'habitants restent')} trop loin de tous les endroits possibles.`,
    communesHorsPortee: (n: number) =>
      `${pluriel(n, 'commune reste sans personne à portée, quel que soit le choix', 'communes restent sans personne à portée, quel que soit le choix')}.`,
    ajouter: 'Ajouter au scénario',
    ajouterTout: 'Tout ajouter au scénario',
    toutAjoute: (n: number) =>
      n === 1 ? 'Le lieu est ajouté au scénario.' : `${nombre(n)} lieux sont ajoutés au scénario.`,
    uneSeance:
      'Chaque lieu proposé compte pour une seule séance, le premier jour ouvré de la période. Une fois ajouté, vous choisissez ses dates.',
    point: (i: number) => `Point ${i}`,
  },
  refus: {
    erreur: 'La recherche n’a pas pu se faire. Vérifiez le territoire, puis recommencez.',
    sansCandidat: 'Aucun endroit possible : cochez au moins une sorte d’endroit.',
    tropGrand:
      'Ce territoire est trop grand pour cet objectif. Choisissez un département, ou un autre objectif.',
    sansQpv: 'Aucun quartier prioritaire avec des habitants connus dans ce territoire.',
    dejaFait: 'Rien à gagner : plus personne ne peut être rapproché avec ces endroits.',
  },
  cout: (value: number, isMinutes: boolean) =>
    Number.isFinite(value) ? (isMinutes ? minutes(value) : distance(value)) : 'aucun lieu',
} as const
