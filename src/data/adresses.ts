import { useQuery } from '@tanstack/react-query'
import { type Adresse, readAdresses } from '../domain/search/adresses.ts'

/** The national address service (IGN). Asked only after the person agrees. */
const SERVICE = 'https://data.geopf.fr/geocodage/search'
const TIMEOUT_MS = 5000
const LIMIT = 5
const MAX_LETTERS = 200

/** Why no address came: unreachable or refused, too slow, or an answer that is not one. */
export type PanneAdresses = 'panne' | 'lent' | 'illisible'

export class ErreurAdresses extends Error {
  readonly panne: PanneAdresses
  constructor(panne: PanneAdresses) {
    super(panne)
    this.name = 'ErreurAdresses'
    this.panne = panne
  }
}

/** Addresses for a typed text. `enabled` is the person's consent: false sends nothing. */
export function useAdresses(texte: string, enabled: boolean) {
  return useQuery<readonly Adresse[], ErreurAdresses>({
    queryKey: ['adresses', texte],
    queryFn: ({ signal }) => fetchAdresses(texte, signal),
    enabled: enabled && texte.trim().length >= 3,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
}

/** Throws ErreurAdresses, or the reason of an abort. */
export async function fetchAdresses(texte: string, signal: AbortSignal): Promise<readonly Adresse[]> {
  const query = new URLSearchParams({ q: texte.trim().slice(0, MAX_LETTERS), limit: String(LIMIT) })
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), TIMEOUT_MS)
  let json: unknown
  try {
    const response = await fetch(`${SERVICE}?${query}`, {
      signal: AbortSignal.any([signal, late.signal]),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    if (!response.ok) throw new ErreurAdresses('panne')
    json = parseOrNull(await response.text())
  } catch (error) {
    if (signal.aborted || error instanceof ErreurAdresses) throw error
    throw new ErreurAdresses(late.signal.aborted ? 'lent' : 'panne')
  } finally {
    clearTimeout(timer)
  }
  const adresses = readAdresses(json)
  if (adresses === null) throw new ErreurAdresses('illisible')
  return adresses
}

function parseOrNull(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
