import { MINUTES_MAX, type Mode } from '../../../domain/coverage/modes.ts'
import type { Proposition } from '../../../domain/orientation/classer.ts'
import type { PublicVise } from '../../../domain/orientation/filtres-seances.ts'
import type * as fr from '../../fr/orienter.ts'
import { chooseSms, gsm7Length, SMS_COURT } from '../../fr/sms.ts'
import { fairePropositions } from '../../langue/faire/propositions.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import type { Traduction } from '../../langue/traduction.ts'
import * as ouvertures from '../orientation/ouvertures.ts'
import { sayRoutes, sayTrajet } from '../socle/couverture/calcul.ts'
import { minutes, nombre, pluriel } from '../socle/format.ts'
import { MOTS } from '../socle/mots.ts'
import * as contact from '../socle/orientation/contact.ts'
import * as quand from '../socle/quand.ts'
import { lieu } from './lieu.ts'
import catalogue from './orienter.json' with { type: 'json' }
import * as seances from './seance.ts'
import { PUBLICS } from './seance-mots.ts'

const textes = remplir<typeof catalogue.orienter, typeof fr.orienter>(catalogue.orienter)

export const personne = {
  ...remplir<typeof catalogue.personne, typeof fr.personne>(catalogue.personne),
  smsParties: (caracteres: number, parties: number) =>
    `${pluriel(caracteres, 'character', 'characters')}: ${pluriel(parties, 'text message', 'text messages')}.`,
} satisfies Traduction<typeof fr.personne>

export const orienter = {
  ...textes,
  minutesMax: (mode: Mode, n: number) =>
    n > MINUTES_MAX ? 'Journey: no limit' : `Journey: ${minutes(n)} ${MOTS.enMode[mode]} at most`,
  besoinsTitre: (n: number) =>
    n === 0 ? 'What the person wants to do' : `What the person wants to do (${n})`,
  ageDit: (public_: PublicVise) =>
    `“${PUBLICS[public_]}” is ticked. A place that names no group is to be checked.`,
  plusDeCriteres: (n: number) => (n === 0 ? 'Other criteria' : `Other criteria (${n})`),
  nombre: (surs: number, aVerifier: number) => {
    const n = surs + aVerifier
    if (n === 0) return 'Nothing matches.'
    const parts = [
      surs === 0 ? 'none is sure' : `${nombre(surs)} sure`,
      aVerifier === 0 ? '' : `${nombre(aVerifier)} to be checked`,
    ]
    return `${pluriel(n, 'suggestion', 'suggestions')}: ${parts.filter(Boolean).join(', ')}.`
  },
  choix: (n: number) => (n === 0 ? 'Choose one to three suggestions.' : `${n} of 3 chosen.`),
  plusPres: (p: Pick<Proposition, 'surete' | 'trajet'>, titre: string) => {
    const why = p.surete === 'sur' ? 'booking on the internet' : 'to be checked'
    return `Nearer, ${why}: ${[titre, p.trajet === null ? '' : sayTrajet(p.trajet)].filter(Boolean).join(', ')}`
  },
  voirReponses: (n: number) => (n === 1 ? 'See the suggestion' : 'See the suggestions'),
  fiche: {
    ...textes.fiche,
    retrouver: (n: number) => (n === 1 ? 'Find this suggestion again' : 'Find these suggestions again'),
    plan: (n: number) =>
      `Map: ${pluriel(n, 'suggestion', 'suggestions')} and how far away, in a straight line`,
    verifie: contact.sayInformations,
  },
  messages: {
    ...textes.messages,
    smsCompte: (n: number) => personne.smsParties(n, n <= SMS_COURT ? 1 : Math.ceil(n / 153)),
  },
} satisfies Traduction<typeof fr.orienter>

const dit = fairePropositions(
  {
    ...orienter,
    titreVide: seances.seance.titreVide,
    sansNom: lieu.sansNom,
    publics: PUBLICS,
    pour: seances.seance.publics,
    ou: ' or ',
    bonjour: (nombre) => `Hello,\n\nHere ${nombre === 1 ? 'is a suggestion' : 'are some suggestions'}:`,
  },
  {
    ...{ ...quand, ...seances, ...ouvertures, ...contact, sayTrajet, sayRoutes },
    quandCourt: (s) => `${quand.jourLong(s.date)} ${quand.heureDebut(s)}`,
    choisirSms: (textes) => {
      const texte = chooseSms(textes)
      return { texte, longueur: gsm7Length(texte) ?? 0 }
    },
  },
)
export const { titreProposition, titreCite, quandDe, faitsDe, ouDe, raisonDuRang } = dit
export const { composeSms, composeCourriel, datesSuivantes } = dit
