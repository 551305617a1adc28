import type * as fr from '../../fr/guide.ts'
import { MOTS } from '../../fr/mots.ts'
import { deNom } from '../../fr/orientation/elision.ts'
import { sayOuverturesSimple } from '../../fr/orientation/ouvertures.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import { faireReponses } from '../../langue/faire-reponses.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { minutes, pluriel } from '../socle/format.ts'
import { quiDe, sayAQuiDemander } from '../socle/orientation/contact.ts'
import { jourLong, plage } from '../socle/quand.ts'

export { QUAND, QUOI } from '../../fr/guide.ts'

export const guide = {
  titre: 'Trouver de l’aide',
  etape: (rang: number, total: number) => `C’est la question ${rang}. Il y a ${total} questions.`,
  retour: 'Revenir à la question d’avant',
  recommencer: 'Recommencer au début',
  ou: {
    question: 'Dans quelle ville habitez-vous ?',
    aide: 'Écrivez le nom de votre ville ou de votre village. Vous pouvez aussi écrire votre code postal.',
    etiquette: 'Votre ville ou votre village',
    garder: (nom: string) => `Partir ${deNom(nom)}`,
    depart: (nom: string) => `Vous partez ${deNom(nom)}.`,
    changer: 'Changer de ville',
  },
  comment: {
    question: 'Comment venez-vous ?',
    choix: { marche: 'À pied', velo: 'À vélo', voiture: 'En voiture', amene: 'Une personne vous emmène' },
  },
  quoi: {
    question: 'Que voulez-vous apprendre ou faire ?',
    choix: {
      debuter: ['Commencer', 'Apprendre à allumer un ordinateur ou un téléphone.'],
      internet: ['Aller sur internet', 'Chercher une information. Écrire un mail.'],
      demarches: ['Faire vos papiers', 'Par exemple pour les impôts, la santé ou le logement.'],
      securite: ['Faire attention sur internet', 'Payer sans danger. Choisir un mot de passe.'],
      emploi: ['Chercher un travail', 'Écrire un CV. Répondre à une annonce.'],
      famille: ['Aider vos enfants', 'Suivre l’école sur internet.'],
    },
    tout: ['Vous ne savez pas', 'Nous montrons tous les ateliers.'],
  },
  quand: {
    question: 'Quand pouvez-vous venir ?',
    choix: { matin: 'Le matin', 'apres-midi': 'L’après-midi', soir: 'Le soir' },
    tout: 'Le matin, l’après-midi ou le soir',
  },
  resultat: {
    titre: 'Voici les réponses',
    nombre: (n: number) => `Nous avons trouvé ${pluriel(n, 'réponse', 'réponses')}.`,
    calcul: 'Nous cherchons près de chez vous. Attendez.',
    loin: 'Les réponses sont loin de chez vous. Voici le lieu le plus près.',
    rien: (commune: string) =>
      `Nous n’avons rien trouvé. Demandez à la ${quiDe({ lien: 'mairie', nom: commune })}.`,
    elargir: 'Voir tous les ateliers',
    carte: 'Voir sur la carte',
    lieu: 'Ce lieu peut vous aider.',
    plusPres: (nom: string, trajet: string, surete: string) =>
      `Un lieu est plus près : ${nom}. ${siDit('', trajet, ' ')}${surete === 'sur' ? 'Inscrivez-vous sur internet.' : 'Demandez avant de venir.'}`,
    enVoiture: 'Chercher en voiture',
  },
  papier: {
    titre: 'De l’aide près de chez vous',
    imprimer: 'Imprimer',
    depart: (libelle: string) => `Vous partez ${deNom(libelle)}.`,
  },
} satisfies Traduction<typeof fr.guide>

export const { saySeanceSimple, sayLieuSimple, sayTrajetSimple, sayCout, lignesAdresse } = faireReponses(
  {
    reste: (n) => `Il reste ${pluriel(n, 'place', 'places')}.`,
    places: (n) => [`Il y a ${pluriel(n, 'place', 'places')} en tout.`, 'Demandez s’il reste une place.'],
    placesInconnues: 'Demandez s’il reste une place.',
    couts: {
      gratuit: ['C’est gratuit.'],
      condition: ['C’est gratuit pour certaines personnes.', 'Demandez le prix avant de venir.'],
      payant: ['Il faut payer.', 'Demandez le prix.'],
      inconnu: ['Nous ne connaissons pas le prix.', 'Demandez le prix avant de venir.'],
    },
    cheques: 'Vous pouvez payer avec un chèque numérique.',
    inscriptions: {
      libre: 'Venez sans rendez-vous.',
      telephone: 'Appelez avant de venir.',
      courriel: 'Écrivez un mail avant de venir.',
      lien: 'Inscrivez-vous sur internet.',
      autre: 'Inscrivez-vous avant de venir.',
      inconnue: 'Demandez s’il faut s’inscrire.',
    },
    exemple: ['Cette date est un exemple.', 'Ce n’est pas une vraie date.'],
    aVerifier: 'Cette date n’est pas sûre.',
    lieu: guide.resultat.lieu,
    appelez: 'Appelez pour connaître les jours.',
    demandez: 'Demandez les jours.',
    trajet: (mode, n, isMore) =>
      isMore
        ? `${MOTS.mode[mode]}, il faut plus de ${minutes(n)}.`
        : `${MOTS.mode[mode]}, il faut environ ${minutes(n)}.`,
    sansRoute: 'Nous ne connaissons pas de route pour y aller.',
    parLaRoute: 'C’est le temps par la route.',
    estime: 'Ce temps n’est pas sûr.',
  },
  {
    seance: (seance) => `C’est ${jourLong(seance.date)}, ${plage(seance)}.`,
    ouvertures: sayOuverturesSimple,
    demander: sayAQuiDemander,
  },
)
