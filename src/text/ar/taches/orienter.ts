import { MINUTES_MAX, type Mode } from '../../../domain/coverage/modes.ts'
import type { Proposition } from '../../../domain/orientation/classer.ts'
import type { PublicVise } from '../../../domain/orientation/filtres-seances.ts'
import type * as fr from '../../fr/orienter.ts'
import { fairePropositions } from '../../langue/faire/propositions.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { isoler } from '../../langue/isoler.ts'
import { chooseSmsUcs2, partiesDe, UCS2 } from '../../langue/parties-sms.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { PROPOSITIONS } from '../comptes/mots.ts'
import * as ouvertures from '../orientation/ouvertures.ts'
import { sayRoutes, sayTrajet } from '../socle/couverture/calcul.ts'
import { compter, minutes, nombre } from '../socle/format.ts'
import { MOTS } from '../socle/mots.ts'
import * as contact from '../socle/orientation/contact.ts'
import * as quand from '../socle/quand.ts'
import { lieu } from './lieu.ts'
import catalogue from './orienter.json' with { type: 'json' }
import * as seances from './seance.ts'
import { PUBLICS } from './seance-mots.ts'

const A_VERIFIER = 'يجب التأكد'
const SMS = isoler('SMS')
const MESSAGES = catalogue.MESSAGES
const RENDEZVOUS = catalogue.RENDEZVOUS

const textes = remplir<typeof catalogue.orienter, typeof fr.orienter>(catalogue.orienter)

export const personne = {
  ...remplir<typeof catalogue.personne, typeof fr.personne>(catalogue.personne),
  smsParties: (caracteres: number, parties: number) =>
    `عدد الأحرف: ${nombre(caracteres)}. ${compter(parties, MESSAGES)}.`,
} satisfies Traduction<typeof fr.personne>

export const orienter = {
  ...textes,
  minutesMax: (mode: Mode, n: number) =>
    n > MINUTES_MAX ? 'الطريق: دون حد' : `الطريق: ${minutes(n)} ${MOTS.enMode[mode]} على الأكثر`,
  besoinsTitre: (n: number) => (n === 0 ? 'ما يريد الشخص فعله' : `ما يريد الشخص فعله (${n})`),
  ageDit: (public_: PublicVise) =>
    `اختيرت فئة «${PUBLICS[public_]}». المكان الذي لا يذكر أي فئة يجب التأكد منه.`,
  plusDeCriteres: (n: number) => (n === 0 ? 'شروط أخرى' : `شروط أخرى (${n})`),
  nombre: (surs: number, aVerifier: number) => {
    const n = surs + aVerifier
    if (n === 0) return 'لا شيء مطابق.'
    const parts = [
      surs === 0 ? 'لا اقتراح مؤكد' : `مؤكد: ${nombre(surs)}`,
      aVerifier === 0 ? '' : `يجب التأكد: ${nombre(aVerifier)}`,
    ]
    return `${compter(n, PROPOSITIONS)}. ${parts.filter(Boolean).join('، ')}.`
  },
  question: (territoire: string, nombre: string) => `توجيه شخص، ${isoler(territoire)}. ${nombre}`,
  aVerifier: A_VERIFIER,
  choisirAide: (titre: string) => `الاختيار للورقة: ${isoler(titre)}`,
  choix: (n: number) => (n === 0 ? 'اختاروا من اقتراح واحد إلى ثلاثة.' : `المختار: ${n} من 3.`),
  plusPres: (p: Pick<Proposition, 'surete' | 'trajet'>, titre: string) => {
    const why = p.surete === 'sur' ? 'التسجيل على الإنترنت' : A_VERIFIER
    return `الأقرب، ${why}: ${[isoler(titre), p.trajet === null ? '' : sayTrajet(p.trajet)].filter(Boolean).join('، ')}`
  },
  voirReponses: (n: number) => (n === 1 ? 'عرض الاقتراح' : 'عرض الاقتراحات'),
  fiche: {
    ...textes.fiche,
    ics: `الإضافة إلى مفكرة (${isoler('.ics')})`,
    serviceAide: `مصلحتكم، مثلًا مركز البلدية للعمل الاجتماعي (${isoler('CCAS')})`,
    trajetDepuis: (depart: string) => `من ${isoler(depart)}`,
    retrouver: (n: number) => (n === 1 ? 'العودة إلى هذا الاقتراح' : 'العودة إلى هذه الاقتراحات'),
    plan: (n: number) => `خريطة: ${compter(n, RENDEZVOUS)} بخط مستقيم`,
    verifie: contact.sayInformations,
  },
  messages: {
    ...textes.messages,
    sms: `رسالة قصيرة (${SMS})`,
    smsCompte: (n: number) => personne.smsParties(n, partiesDe(n, UCS2)),
  },
} satisfies Traduction<typeof fr.orienter>

const dit = fairePropositions(
  {
    ...orienter,
    ...catalogue.phrases,
    titreVide: seances.seance.titreVide,
    sansNom: lieu.sansNom,
    publics: PUBLICS,
    pour: seances.seance.publics,
    bonjour: (nombre) => `مرحبًا،\n\n${nombre === 1 ? 'هذا موعد ممكن:' : 'هذه مواعيد ممكنة:'}`,
    citer: isoler,
  },
  {
    ...{ ...quand, ...seances, ...ouvertures, ...contact, sayTrajet, sayRoutes },
    quandCourt: quand.quand,
    choisirSms: (textes) => {
      // Arabic is counted in UCS-2: three parts hold 201 letters.
      const texte = chooseSmsUcs2(textes)
      return { texte, longueur: texte.length }
    },
  },
)
export const { titreProposition, titreCite, quandDe, faitsDe, ouDe, raisonDuRang } = dit
export const { composeSms, composeCourriel, datesSuivantes } = dit
