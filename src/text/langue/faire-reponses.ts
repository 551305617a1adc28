import type { Mode } from '../../domain/coverage/modes.ts'
import type { Proposition } from '../../domain/orientation/classer.ts'
import type { Contact } from '../../domain/orientation/contact.ts'
import type { JourOuvert } from '../../domain/orientation/ouvertures.ts'
import type { Rendezvous, SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import type { Trajet } from '../../domain/orientation/trajet.ts'
import { type CoutDit, coutDit } from '../../domain/places/cout.ts'
import { isAVerifier } from '../../domain/sessions/dates-sures.ts'

/** The sentences of an answer of the guide in a language, one idea each. */
export interface PhrasesDeReponse {
  readonly reste: (n: number) => string
  readonly places: (n: number) => readonly string[]
  readonly placesInconnues: string
  readonly couts: Readonly<Record<CoutDit, readonly string[]>>
  readonly cheques: string
  readonly inscriptions: Readonly<
    Record<'libre' | 'telephone' | 'courriel' | 'lien' | 'autre' | 'inconnue', string>
  >
  readonly exemple: readonly string[]
  readonly aVerifier: string
  readonly lieu: string
  readonly appelez: string
  readonly demandez: string
  readonly trajet: (mode: Mode, n: number, isMore: boolean) => string
  readonly sansRoute: string
  readonly parLaRoute: string
  readonly estime: string
}

/** What a language says in a way of its own. */
interface Manieres {
  /** "C’est mardi 1er décembre, de 14 h à 16 h." */
  readonly seance: (seance: SeanceSituee['seance']) => string
  readonly ouvertures: (jours: readonly JourOuvert[]) => readonly string[]
  /** Whom to ask, where the place has nobody of its own. */
  readonly demander: (contacts: readonly Contact[]) => readonly string[]
}

/** What the guide says of an answer, as the page asks for it. */
export interface ReponsesDites {
  /** What a resident must know of a session before coming. */
  readonly saySeanceSimple: (situee: SeanceSituee) => string[]
  /** What a resident must know of a place without a date: when it is open, what it costs, whom to ask. */
  readonly sayLieuSimple: (
    proposition: Pick<Extract<Proposition, { type: 'lieu' }>, 'lieu' | 'ouvertures' | 'contacts'>,
  ) => string[]
  /** How long it takes, and how that is known: one sentence each. */
  readonly sayTrajetSimple: (trajet: Pick<Trajet, 'mode' | 'minutes' | 'connu'>) => string[]
  readonly sayCout: (frais: readonly string[]) => string[]
  /** Name, address and commune, one line each. */
  readonly lignesAdresse: (lieu: Pick<Rendezvous, 'nom' | 'adresse' | 'commune'>) => string[]
}

/** Makes what the guide says of sessions and places: what is said, in which order, is the same in all languages. */
export function faireReponses(mots: PhrasesDeReponse, manieres: Manieres): ReponsesDites {
  const sayCout = (frais: readonly string[]): string[] => [...mots.couts[coutDit(frais)]]
  return {
    sayCout,
    saySeanceSimple: ({ seance, serie, ou }) => [
      manieres.seance(seance),
      ...sayPlaces(mots, seance),
      ...sayCout(serie.fraisACharge),
      ...(serie.chequesNumeriques === 'oui' ? [mots.cheques] : []),
      sayInscription(mots, serie.inscription, ou.contacts),
      ...(seance.confiance === 'exemple' ? mots.exemple : isAVerifier(seance) ? [mots.aVerifier] : []),
      ...manieres.demander(ou.contacts),
    ],
    sayLieuSimple: ({ lieu, ouvertures, contacts }) => [
      mots.lieu,
      ...(ouvertures.length > 0
        ? manieres.ouvertures(ouvertures)
        : [isReached(contacts, 'telephone') ? mots.appelez : mots.demandez]),
      ...sayCout(lieu.frais),
      ...manieres.demander(contacts),
    ],
    sayTrajetSimple: ({ mode, minutes, connu }) => {
      if (connu === 'aucune') return [mots.sansRoute]
      const isMore = connu === 'plus'
      const n = Math.max(1, isMore ? Math.floor(minutes) : Math.round(minutes))
      return [mots.trajet(mode, n, isMore), isMore || connu === 'routes' ? mots.parLaRoute : mots.estime]
    },
    lignesAdresse: ({ nom, adresse, commune }) =>
      [nom, adresse, commune].filter((line, i, all) => line !== '' && all.indexOf(line) === i),
  }
}

const isReached = (contacts: readonly Contact[], by: 'telephone' | 'courriel'): boolean =>
  contacts.some((contact) => contact.lien === 'propre' && contact[by] !== '')

function sayPlaces(
  mots: PhrasesDeReponse,
  { places, placesRestantes }: Pick<SeanceSituee['seance'], 'places' | 'placesRestantes'>,
): readonly string[] {
  if (placesRestantes !== null) return [mots.reste(placesRestantes)]
  return places === null ? [mots.placesInconnues] : mots.places(places)
}

/** What to do before coming; never "call" without a number to call. */
function sayInscription(
  { inscriptions }: PhrasesDeReponse,
  ways: readonly string[],
  contacts: readonly Contact[],
): string {
  if (ways.includes('libre')) return inscriptions.libre
  for (const by of ['telephone', 'courriel'] as const)
    if (ways.includes(by) && isReached(contacts, by)) return inscriptions[by]
  if (ways.includes('lien')) return inscriptions.lien
  return ways.length > 0 ? inscriptions.autre : inscriptions.inconnue
}
