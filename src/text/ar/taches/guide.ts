import type { Proposition } from '../../../domain/orientation/classer.ts'
import type * as fr from '../../fr/guide.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import { faireReponses } from '../../langue/faire-reponses.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { MINUTES, PLACES } from '../comptes/mots.ts'
import { sayOuverturesSimple } from '../orientation/ouvertures.ts'
import { compter } from '../socle/format.ts'
import { MOTS } from '../socle/mots.ts'
import { quiDe, sayAQuiDemander } from '../socle/orientation/contact.ts'
import { jourLong, plage } from '../socle/quand.ts'
import catalogue from './guide.json' with { type: 'json' }

export { QUAND, QUOI } from '../../fr/guide.ts'

const REPONSES = catalogue.REPONSES

/** Easy Arabic: short sentences, one idea each, the polite plural. */
export const guide = {
  ...catalogue.guide,
  etape: (rang: number, total: number) => `السؤال ${rang} من ${total}`,
  ou: {
    ...catalogue.guide.ou,
    garder: (nom: string) => `أنطلق من ${isoler(nom)}`,
    depart: (nom: string) => `تنطلقون من ${isoler(nom)}.`,
  },
  resultat: {
    ...catalogue.guide.resultat,
    nombre: (n: number) => `وجدنا لكم: ${compter(n, REPONSES)}.`,
    rien: (commune: string) => `لم نجد شيئًا. اسألوا ${quiDe({ lien: 'mairie', nom: commune })}.`,
    plusPres: (nom: string, trajet: string, surete: Proposition['surete']) =>
      `الأقرب: ${isoler(nom)}. ${siDit('', trajet, ' ')}${surete === 'sur' ? 'يجب التسجيل على الإنترنت.' : 'يجب التأكد.'}`,
  },
  papier: { ...catalogue.guide.papier, depart: (libelle: string) => `الانطلاق: ${isoler(libelle)}.` },
} satisfies Traduction<typeof fr.guide>

export const { saySeanceSimple, sayLieuSimple, sayTrajetSimple, sayCout, lignesAdresse } = faireReponses(
  {
    ...catalogue.phrases,
    reste: (n) => `المقاعد الباقية: ${compter(n, PLACES)}.`,
    places: (n) => [`عدد المقاعد كلها: ${compter(n, PLACES)}.`, 'اسألوا هل بقيت مقاعد.'],
    lieu: guide.resultat.lieu,
    trajet: (mode, n, isMore) =>
      `${MOTS.mode[mode]}، احسبوا ${isMore ? 'أكثر من' : 'حوالي'} ${compter(n, MINUTES)}.`,
  },
  {
    seance: (seance) => `الموعد يوم ${jourLong(seance.date)}، ${plage(seance)}.`,
    ouvertures: sayOuverturesSimple,
    demander: sayAQuiDemander,
  },
)
