import { useQuery } from '@tanstack/react-query'
import { readBody } from '../dataset/read-body.ts'
import { latinDigits } from '../domain/common/chiffres.ts'
import { outside } from '../domain/common/outside.ts'
import type { AdresseEcrite } from '../domain/imports/adresses.ts'
import { type Adresse, type AdresseNotee, readAdresses, readMeilleure } from '../domain/search/adresses.ts'

const TIMEOUT_MS = 5000
const LIMIT = 5
const MAX_LETTERS = 200
/** Five addresses take three thousand. */
const MAX_OCTETS = 1_000_000

/** Why no address came: unreachable or refused, too slow, or an answer that is not one. */
export type PanneAdresses = 'panne' | 'lent' | 'illisible'

export class ErreurAdresses extends Error {
  readonly panne: PanneAdresses
  /** HTTP status of the refusal; null when there was none. */
  readonly statut: number | null
  /** Seconds that the service asks to wait; null when it does not say. */
  readonly attendreS: number | null
  constructor(panne: PanneAdresses, response?: Response) {
    super(panne)
    this.name = 'ErreurAdresses'
    this.panne = panne
    this.statut = response?.status ?? null
    const seconds = Number(response?.headers.get('Retry-After') ?? Number.NaN)
    this.attendreS = Number.isFinite(seconds) ? seconds : null
  }
}

/** Addresses for a typed text. `enabled` is the person's consent: false sends nothing. */
export function useAdresses(texte: string, enabled: boolean) {
  return useQuery<readonly Adresse[], ErreurAdresses>({
    queryKey: ['adresses', texte],
    queryFn: ({ signal }) => fetchAdresses(texte, signal),
    enabled: enabled && outside('adresses') !== '' && texte.trim().length >= 3,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
}

/** Throws ErreurAdresses, or the reason of an abort. */
export async function fetchAdresses(texte: string, signal: AbortSignal): Promise<readonly Adresse[]> {
  const adresses = readAdresses(await askService(texte, LIMIT, signal))
  if (adresses === null) throw new ErreurAdresses('illisible')
  return adresses
}

/**
 * What the service knows of one address of a file: address, postcode and commune are all that is sent. Throws as
 * `fetchAdresses` does.
 */
export async function fetchPosition(
  { adresse, codePostal, commune }: Omit<AdresseEcrite, 'cle'>,
  signal: AbortSignal,
): Promise<AdresseNotee | 'inconnue'> {
  const text = [adresse, codePostal, commune].filter((part) => part !== '').join(' ')
  const found = readMeilleure(await askService(text, 1, signal))
  if (found === null) throw new ErreurAdresses('illisible')
  return found
}

async function askService(texte: string, limit: number, signal: AbortSignal): Promise<unknown> {
  const query = new URLSearchParams({
    q: latinDigits(texte).trim().slice(0, MAX_LETTERS),
    limit: String(limit),
  })
  const own = new AbortController()
  let late = false
  const timer = setTimeout(() => {
    late = true
    own.abort()
  }, TIMEOUT_MS)
  // Not `AbortSignal.any`: browsers from before 2024 lack it.
  const stop = () => own.abort()
  signal.addEventListener('abort', stop)
  if (signal.aborted) stop()
  try {
    const response = await fetch(`${outside('adresses')}?${query}`, {
      signal: own.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    if (!response.ok) throw new ErreurAdresses('panne', response)
    const body = await readBody(response, MAX_OCTETS, () => undefined)
    return body.length > MAX_OCTETS ? null : parseOrNull(new TextDecoder().decode(body))
  } catch (error) {
    if (signal.aborted || error instanceof ErreurAdresses) throw error
    throw new ErreurAdresses(late ? 'lent' : 'panne')
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
}

function parseOrNull(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
