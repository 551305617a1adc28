/**
 * The diagnosis that Montluçon Communauté made by hand: five of its 21 communes had an offer, workshops were added
 * in four others "pour que chaque habitant vivant sur le territoire soit à proximité d'un atelier" (article D of
 * geo/pilote/SOURCES.md). Kept as a guided example, and as a test.
 */
export const MONTLUCON_EPCI = '200071082'
/** Prémilhat, Domérat, Montluçon, Marcillat-en-Combraille, Lavault-Sainte-Anne. */
export const OFFRE_AVANT: readonly string[] = ['03211', '03101', '03185', '03161', '03140']
/** Saint-Victor, Teillet-Argenty, Quinssaines, Saint-Genest. */
export const OFFRE_AJOUTEE: readonly string[] = ['03262', '03279', '03212', '03233']

interface CommunePeuplee {
  readonly code: string
  readonly population: number | null
}

/** Communes and residents with an offer in their own commune, before and after. */
export interface Diagnostic {
  readonly communes: number
  readonly habitants: number
  readonly communesAvant: number
  readonly habitantsAvant: number
  readonly communesApres: number
  readonly habitantsApres: number
}

/** Counts by commune, as it was done then: not who is within reach. */
export function diagnose(
  communes: readonly CommunePeuplee[],
  avant: readonly string[],
  ajoutees: readonly string[],
): Diagnostic {
  const people = (list: readonly CommunePeuplee[]) => list.reduce((n, c) => n + (c.population ?? 0), 0)
  const first = communes.filter((c) => avant.includes(c.code))
  const then = communes.filter((c) => avant.includes(c.code) || ajoutees.includes(c.code))
  return {
    communes: communes.length,
    habitants: people(communes),
    communesAvant: first.length,
    habitantsAvant: people(first),
    communesApres: then.length,
    habitantsApres: people(then),
  }
}
