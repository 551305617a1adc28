import type { Proposition } from '../../../domain/orientation/classer.ts'
import type * as fr from '../../fr/guide.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import { faireReponses } from '../../langue/faire-reponses.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { sayOuverturesSimple } from '../orientation/ouvertures.ts'
import { MOTS } from '../socle/mots.ts'
import { quiDe, sayAQuiDemander } from '../socle/orientation/contact.ts'
import { jourLong, plage } from '../socle/quand.ts'

// The order of the choices on the screen, and names and addresses, which are French.
export { QUAND, QUOI } from '../../fr/guide.ts'

/** Plain English: one idea a sentence, as in French. */
export const guide = {
  titre: 'Help me find',
  etape: (rang: number, total: number) => `Question ${rang} of ${total}`,
  retour: 'Previous question',
  recommencer: 'Start again',
  ou: {
    question: 'Where do you live?',
    aide: 'Write the name of your commune. You can also write the postcode.',
    etiquette: 'Your commune',
    garder: (nom: string) => `I start from ${nom}`,
    depart: (nom: string) => `You start from ${nom}.`,
    changer: 'Change the starting point',
  },
  comment: {
    question: 'How do you travel?',
    choix: { marche: 'On foot', velo: 'By bike', voiture: 'By car', amene: 'Someone takes me' },
  },
  quoi: {
    question: 'What do you want to do?',
    choix: {
      debuter: ['Get started', 'Turn on a computer. Use a phone.'],
      internet: ['Go on the internet', 'Look for information. Write a message.'],
      demarches: ['Deal with official services', 'Tax, health. Papers, housing.'],
      securite: ['Avoid scams', 'Pay online. Choose a good password.'],
      emploi: ['Look for work', 'Write a CV. Reply to a job advert.'],
      famille: ['Help my children', 'Keep up with school. Talk about screens.'],
    },
    tout: ['I do not know yet', 'We show all the workshops.'],
  },
  quand: {
    question: 'When are you free?',
    choix: { matin: 'In the morning', 'apres-midi': 'In the afternoon', soir: 'In the evening' },
    tout: 'It does not matter',
  },
  resultat: {
    titre: 'This is what we suggest',
    nombre: (n: number) => (n === 1 ? 'We found one answer.' : `We found ${n} answers.`),
    calcul: 'We are looking near you.',
    loin: 'Nothing is very near you. Here is the nearest.',
    rien: (commune: string) => `We found nothing. Ask at the ${quiDe({ lien: 'mairie', nom: commune })}.`,
    elargir: 'See all the workshops',
    carte: 'See on the map',
    lieu: 'This place can help you.',
    plusPres: (nom: string, trajet: string, surete: Proposition['surete']) =>
      `Nearer: ${nom}. ${siDit('', trajet, ' ')}${surete === 'sur' ? 'You must book on the internet.' : 'This is to be checked.'}`,
    enVoiture: 'Search by car',
  },
  papier: {
    titre: 'Help near you',
    imprimer: 'Print',
    depart: (libelle: string) => `Start: ${libelle}.`,
  },
} satisfies Traduction<typeof fr.guide>

const minutes = (n: number): string => `${n} ${n === 1 ? 'minute' : 'minutes'}`

export const { saySeanceSimple, sayLieuSimple, sayTrajetSimple, sayCout, lignesAdresse } = faireReponses(
  {
    reste: (n) => (n === 1 ? 'There is 1 seat left.' : `There are ${n} seats left.`),
    places: (n) => [
      n === 1 ? 'There is 1 seat in all.' : `There are ${n} seats in all.`,
      'Ask if any are left.',
    ],
    placesInconnues: 'The number of seats is not known.',
    couts: {
      gratuit: ['It is free.'],
      condition: ['It is sometimes free.', 'Ask before you come.'],
      payant: ['You have to pay.', 'Ask for the price.'],
      inconnu: ['The price is not known.', 'Ask for the price before you come.'],
    },
    cheques: 'Digital vouchers are accepted.',
    inscriptions: {
      libre: 'Just come, without booking.',
      telephone: 'Call before you come.',
      courriel: 'Write a message before you come.',
      lien: 'You must book on the internet.',
      autre: 'You must book.',
      inconnue: 'Ask if you must book.',
    },
    exemple: ['This date is an example.', 'It is not real.'],
    aVerifier: 'This date is to be checked.',
    lieu: guide.resultat.lieu,
    appelez: 'Call to know the days.',
    demandez: 'Ask for the days.',
    trajet: (mode, n, isMore) =>
      `${MOTS.mode[mode]}, it takes ${isMore ? 'more than' : 'about'} ${minutes(n)}.`,
    sansRoute: 'We do not know a road that goes there.',
    parLaRoute: 'This is the time by road.',
    estime: 'This is an estimate in a straight line.',
  },
  {
    seance: (seance) => `It is on ${jourLong(seance.date)}, ${plage(seance)}.`,
    ouvertures: sayOuverturesSimple,
    demander: sayAQuiDemander,
  },
)
