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
import catalogue from './guide.json' with { type: 'json' }

export { QUAND, QUOI } from '../../fr/guide.ts'

export const guide = {
  ...catalogue.guide,
  etape: (rang: number, total: number) => `C’est la question ${rang}. Il y a ${total} questions.`,
  ou: {
    ...catalogue.guide.ou,
    garder: (nom: string) => `Partir ${deNom(nom)}`,
    depart: (nom: string) => `Vous partez ${deNom(nom)}.`,
  },
  resultat: {
    ...catalogue.guide.resultat,
    nombre: (n: number) => `Nous avons trouvé ${pluriel(n, 'réponse', 'réponses')}.`,
    rien: (commune: string) =>
      `Nous n’avons rien trouvé. Demandez à la ${quiDe({ lien: 'mairie', nom: commune })}.`,
    plusPres: (nom: string, trajet: string, surete: string) =>
      `Un lieu est plus près : ${nom}. ${siDit('', trajet, ' ')}${surete === 'sur' ? 'Inscrivez-vous sur internet.' : 'Demandez avant de venir.'}`,
  },
  papier: { ...catalogue.guide.papier, depart: (libelle: string) => `Vous partez ${deNom(libelle)}.` },
} satisfies Traduction<typeof fr.guide>

export const { saySeanceSimple, sayLieuSimple, sayTrajetSimple, sayCout, lignesAdresse } = faireReponses(
  {
    ...catalogue.phrases,
    reste: (n) => `Il reste ${pluriel(n, 'place', 'places')}.`,
    places: (n) => [`Il y a ${pluriel(n, 'place', 'places')} en tout.`, 'Demandez s’il reste une place.'],
    lieu: guide.resultat.lieu,
    trajet: (mode, n, isMore) =>
      isMore
        ? `${MOTS.mode[mode]}, il faut plus de ${minutes(n)}.`
        : `${MOTS.mode[mode]}, il faut environ ${minutes(n)}.`,
  },
  {
    seance: (seance) => `C’est ${jourLong(seance.date)}, ${plage(seance)}.`,
    ouvertures: sayOuverturesSimple,
    demander: sayAQuiDemander,
  },
)
