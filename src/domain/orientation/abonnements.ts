import type { Territoire } from '../geo/territoire.ts'

/** What is published of a commune or an EPCI: a calendar to subscribe to, a page without script; null: not. */
export interface Abonnement {
  readonly type: 'commune' | 'epci'
  readonly code: string
  readonly agenda: string | null
  readonly page: string | null
}

interface Autour {
  readonly territoire: Territoire
  /** Codes of communes, those that matter most first; of each its EPCI, when it is known. */
  readonly communes: readonly { readonly code: string; readonly epci: string | null }[]
  /** Paths of what is published. */
  readonly pages: ReadonlySet<string>
}

/**
 * The calendars and pages to offer, `limite` at most: of the territory shown, of the communes given in their order, then
 * of their EPCI. Only what is published, each once.
 */
export function abonnementsAutour({ territoire, communes, pages }: Autour, limite: number): Abonnement[] {
  const wanted = new Map<string, Abonnement['type']>()
  const want = (type: Abonnement['type'], code: string | null) => {
    if (code !== null && !wanted.has(code)) wanted.set(code, type)
  }
  if (territoire.type === 'commune' || territoire.type === 'epci') want(territoire.type, territoire.code)
  want('commune', communes[0]?.code ?? null)
  want('epci', communes[0]?.epci ?? null)
  for (const { code } of communes) want('commune', code)
  for (const { epci } of communes) want('epci', epci)
  const published = (chemin: string) => (pages.has(chemin) ? chemin : null)
  return [...wanted]
    .map(([code, type]) => ({
      type,
      code,
      agenda: published(`agenda/${code}.ics`),
      page: type === 'commune' ? published(`liste/${code}.html`) : null,
    }))
    .filter(({ agenda, page }) => agenda !== null || page !== null)
    .slice(0, limite)
}
