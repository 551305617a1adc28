import type { Territoire } from '../geo/territoire.ts'
import { FILTRES_FLUX, type FiltreFlux, nomDeFlux } from '../sessions/flux.ts'

/** A calendar to subscribe to, and the same as RSS; null: not published. */
interface Flux {
  readonly agenda: string | null
  readonly rss: string | null
}

/** What is published of a territory: its feeds, whole and by theme, level or audience, and a page without script. */
export interface Abonnement extends Flux {
  readonly type: 'commune' | 'epci' | 'departement'
  readonly code: string
  readonly page: string | null
  readonly filtres: readonly (Flux & { readonly filtre: FiltreFlux })[]
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
  const { type } = territoire
  if (type === 'commune' || type === 'epci' || type === 'departement') want(type, territoire.code)
  want('commune', communes[0]?.code ?? null)
  want('epci', communes[0]?.epci ?? null)
  for (const commune of communes) want('commune', commune.code)
  for (const { epci } of communes) want('epci', epci)
  const published = (chemin: string) => (pages.has(chemin) ? chemin : null)
  const flux = (nom: string): Flux => ({
    agenda: published(`agenda/${nom}.ics`),
    rss: published(`rss/${nom}.xml`),
  })
  const filtresOf = (own: string) =>
    FILTRES_FLUX.map((filtre) => ({ filtre, ...flux(nomDeFlux(own, filtre)) })).filter(
      ({ agenda }) => agenda !== null,
    )
  return [...wanted]
    .map(([own, kind]) => ({
      type: kind,
      code: own,
      ...flux(nomDeFlux(own)),
      page: kind === 'commune' ? published(`liste/${own}.html`) : null,
      filtres: kind === 'commune' ? [] : filtresOf(own),
    }))
    .filter(({ agenda, page }) => agenda !== null || page !== null)
    .slice(0, limite)
}
