import type { Besoin } from '../../domain/orientation/besoins.ts'
import type { Proposition } from '../../domain/orientation/classer.ts'
import type { DemiJournee } from '../../domain/orientation/filtres-seances.ts'
import { siDit } from '../langue/faire/si-dit.ts'
import { faireReponses } from '../langue/faire-reponses.ts'
import { MOTS } from './mots.ts'
import { quiDe, sayAQuiDemander } from './orientation/contact.ts'
import { deNom } from './orientation/elision.ts'
import { sayOuverturesSimple } from './orientation/ouvertures.ts'
import { jourLong, plage } from './quand.ts'

/**
 * Sentences for residents, by the rules of easy French (test/text/falc.test.ts): at most 15 words, one idea,
 * one comma, no parenthesis, no abbreviation, no percentage, no number of four digits, dates in full.
 */
export const guide = {
  titre: 'M’aider à trouver',
  etape: (rang: number, total: number) => `Question ${rang} sur ${total}`,
  retour: 'Question d’avant',
  recommencer: 'Recommencer',
  ou: {
    question: 'Où habitez-vous ?',
    aide: 'Écrivez le nom de votre commune. Vous pouvez aussi écrire le code postal.',
    etiquette: 'Votre commune',
    garder: (nom: string) => `Je pars ${deNom(nom)}`,
    depart: (nom: string) => `Vous partez ${deNom(nom)}.`,
    changer: 'Changer de départ',
  },
  comment: {
    question: 'Comment vous déplacez-vous ?',
    choix: { marche: 'À pied', velo: 'À vélo', voiture: 'En voiture', amene: 'Quelqu’un m’emmène' },
  },
  quoi: {
    question: 'Que voulez-vous faire ?',
    choix: {
      debuter: ['Débuter', 'Allumer un ordinateur. Utiliser un téléphone.'],
      internet: ['Aller sur internet', 'Chercher une information. Écrire un message.'],
      demarches: ['Faire mes démarches', 'Impôts, santé. Papiers, logement.'],
      securite: ['Éviter les pièges', 'Payer en ligne. Choisir un bon mot de passe.'],
      emploi: ['Chercher un travail', 'Faire un CV. Répondre à une annonce.'],
      famille: ['Aider mes enfants', 'Suivre l’école. Parler des écrans.'],
    },
    tout: ['Je ne sais pas encore', 'Nous montrons tous les ateliers.'],
  },
  quand: {
    question: 'Quand êtes-vous libre ?',
    choix: { matin: 'Le matin', 'apres-midi': 'L’après-midi', soir: 'Le soir' },
    tout: 'Peu importe',
  },
  resultat: {
    titre: 'Voici ce que nous proposons',
    nombre: (n: number) => (n === 1 ? 'Nous avons trouvé une réponse.' : `Nous avons trouvé ${n} réponses.`),
    calcul: 'Nous cherchons près de chez vous.',
    loin: 'Rien n’est tout près de chez vous. Voici le plus proche.',
    rien: (commune: string) =>
      `Nous n’avons rien trouvé. Demandez à la ${quiDe({ lien: 'mairie', nom: commune })}.`,
    elargir: 'Voir tous les ateliers',
    carte: 'Voir sur la carte',
    lieu: 'Ce lieu peut vous aider.',
    /** Above the answers: the nearest, that something unsaid puts after others; one idea a sentence. */
    plusPres: (nom: string, trajet: string, surete: Proposition['surete']) =>
      `Plus près : ${nom}. ${siDit('', trajet, ' ')}${surete === 'sur' ? 'Il faut s’inscrire sur internet.' : 'C’est à vérifier.'}`,
    /** Nothing is within reach by the means said: another is faster. */
    enVoiture: 'Chercher en voiture',
  },
  papier: {
    titre: 'De l’aide près de chez vous',
    imprimer: 'Imprimer',
    depart: (libelle: string) => `Départ : ${libelle}.`,
  },
} as const

/** Order of the choices on the screen. */
export const QUOI = [
  'debuter',
  'internet',
  'demarches',
  'securite',
  'emploi',
  'famille',
] as const satisfies Besoin[]
export const QUAND = ['matin', 'apres-midi', 'soir'] as const satisfies DemiJournee[]

const minutes = (n: number): string => `${n} ${n < 2 ? 'minute' : 'minutes'}`
const places = (n: number): string => `${n} ${n < 2 ? 'place' : 'places'}`

export const { saySeanceSimple, sayLieuSimple, sayTrajetSimple, sayCout, lignesAdresse } = faireReponses(
  {
    reste: (n) => `Il reste ${places(n)}.`,
    places: (n) => [`Il y a ${places(n)} en tout.`, 'Demandez s’il en reste.'],
    placesInconnues: 'On ne connaît pas le nombre de places.',
    couts: {
      gratuit: ['C’est gratuit.'],
      condition: ['C’est parfois gratuit.', 'Demandez avant de venir.'],
      payant: ['C’est payant.', 'Demandez le prix.'],
      inconnu: ['Le prix n’est pas connu.', 'Demandez le prix avant de venir.'],
    },
    cheques: 'Les chèques numériques sont acceptés.',
    inscriptions: {
      libre: 'Venez sans rendez-vous.',
      telephone: 'Appelez avant de venir.',
      courriel: 'Écrivez un message avant de venir.',
      lien: 'Il faut s’inscrire sur internet.',
      autre: 'Il faut s’inscrire.',
      inconnue: 'Demandez s’il faut s’inscrire.',
    },
    exemple: ['Cette date est un exemple.', 'Elle n’est pas réelle.'],
    aVerifier: 'Cette date est à vérifier.',
    lieu: guide.resultat.lieu,
    appelez: 'Appelez pour connaître les jours.',
    demandez: 'Demandez les jours.',
    trajet: (mode, n, isMore) =>
      isMore
        ? `${MOTS.mode[mode]}, comptez plus de ${minutes(n)}.`
        : `${MOTS.mode[mode]}, comptez ${minutes(n)} environ.`,
    sansRoute: 'Nous ne connaissons pas de route pour y aller.',
    parLaRoute: 'C’est le temps par la route.',
    estime: 'C’est une estimation à vol d’oiseau.',
  },
  {
    seance: (seance) => `C’est ${jourLong(seance.date)}, ${plage(seance)}.`,
    ouvertures: sayOuverturesSimple,
    demander: sayAQuiDemander,
  },
)
