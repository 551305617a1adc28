import type { Proposition } from '../../../domain/orientation/classer.ts'
import type * as fr from '../../fr/guide.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import { faireReponses } from '../../langue/faire-reponses.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { sayOuverturesSimple } from '../orientation/ouvertures.ts'
import { MOTS } from '../socle/mots.ts'
import { quiDe, sayAQuiDemander } from '../socle/orientation/contact.ts'
import { jourLong, plage } from '../socle/quand.ts'
import catalogue from './guide.json' with { type: 'json' }

// The order of the choices on the screen, and names and addresses, which are French.
export { QUAND, QUOI } from '../../fr/guide.ts'

const textes = remplir<typeof catalogue.guide, typeof fr.guide>(catalogue.guide)

/** Plain English: one idea a sentence, as in French. */
export const guide = {
  ...textes,
  resultat: {
    ...textes.resultat,
    nombre: (n: number) => (n === 1 ? 'We found one answer.' : `We found ${n} answers.`),
    rien: (commune: string) => `We found nothing. Ask at the ${quiDe({ lien: 'mairie', nom: commune })}.`,
    plusPres: (nom: string, trajet: string, surete: Proposition['surete']) =>
      `Nearer: ${nom}. ${siDit('', trajet, ' ')}${surete === 'sur' ? 'You must book on the internet.' : 'This is to be checked.'}`,
  },
} satisfies Traduction<typeof fr.guide>

const minutes = (n: number): string => `${n} ${n === 1 ? 'minute' : 'minutes'}`

export const { saySeanceSimple, sayLieuSimple, sayTrajetSimple, sayCout, lignesAdresse } = faireReponses(
  {
    ...catalogue.phrases,
    reste: (n) => (n === 1 ? 'There is 1 seat left.' : `There are ${n} seats left.`),
    places: (n) => [
      n === 1 ? 'There is 1 seat in all.' : `There are ${n} seats in all.`,
      'Ask if any are left.',
    ],
    lieu: guide.resultat.lieu,
    trajet: (mode, n, isMore) =>
      `${MOTS.mode[mode]}, it takes ${isMore ? 'more than' : 'about'} ${minutes(n)}.`,
  },
  {
    seance: (seance) => `It is on ${jourLong(seance.date)}, ${plage(seance)}.`,
    ouvertures: sayOuverturesSimple,
    demander: sayAQuiDemander,
  },
)
