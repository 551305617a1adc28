import { latinDigits } from '../common/chiffres.ts'
import { fold } from '../geo/fold.ts'
import type { AdresseNotee } from '../search/adresses.ts'

/** An address of a file whose place has no position; these three texts are all that the State's service is sent. */
export interface AdresseEcrite {
  /** The same for two lines that write the same address. */
  readonly cle: string
  readonly adresse: string
  readonly codePostal: string
  readonly commune: string
}

/** What the service said of an address; `inconnue`: it knows none like it. Kept, so that nothing is asked twice. */
export type EtatAdresse = 'inconnue' | AdresseNotee
export type Positions = Readonly<Record<string, EtatAdresse>>

/** Below this, the service itself is not sure (0 to 1). */
const SURE = 0.6
const MAX_LETTERS = 200
/** An e-mail or a telephone number in the column of addresses is nobody else's business. */
const IS_CONTACT = /@|(?:\+33|\b0)\s?[1-9](?:[\s.-]?\d{2}){4}\b/

/**
 * An address as it may be sent; null when there is none, when nothing says the town, or when the cell holds an
 * e-mail or a telephone number.
 */
export function adresseToSend(adresse: string, codePostal: string, commune: string): AdresseEcrite | null {
  const said = [adresse, codePostal, commune].map((text) =>
    latinDigits(text).replace(/\s+/g, ' ').trim().slice(0, MAX_LETTERS),
  )
  const [rue = '', code = '', ville = ''] = said
  if (rue === '' || (code === '' && ville === '') || said.some((text) => IS_CONTACT.test(text))) return null
  return { cle: said.map(fold).join('|'), adresse: rue, codePostal: code, commune: ville }
}

/** Where a place of an address stands, and what is to be said of it. */
export interface PositionDite {
  /** null: the start point of its commune remains. */
  readonly point: { readonly lon: number; readonly lat: number; readonly exacte: boolean } | null
  readonly voulu: string
  readonly gravite: 'verifier' | 'correction'
}

const note = (score: number): string => score.toFixed(2).replace('.', ',')

/**
 * What an answer makes of a place in a commune (empty code: unknown). An answer in another commune, or that knows
 * only the commune, moves nothing; one below 0.6 is taken, approximately, and is to be looked at.
 */
export function positionOf(etat: EtatAdresse, codeInsee: string): PositionDite {
  if (etat === 'inconnue')
    return { point: null, voulu: 'adresse inconnue du service de l’État', gravite: 'verifier' }
  const { lon, lat, score, precision, libelle } = etat
  const isElsewhere = etat.codeInsee !== null && codeInsee !== '' && etat.codeInsee !== codeInsee
  if (isElsewhere || precision === 'commune')
    return {
      point: null,
      voulu: isElsewhere
        ? `le service de l’État la trouve dans une autre commune : « ${libelle} »`
        : 'le service de l’État n’en connaît que la commune',
      gravite: 'verifier',
    }
  const isSure = score >= SURE
  return {
    point: { lon, lat, exacte: isSure && precision === 'numero' },
    voulu: `position du service d’adresses de l’État (note ${note(score)} sur 1) : « ${libelle} »`,
    gravite: isSure ? 'correction' : 'verifier',
  }
}
