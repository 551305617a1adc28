import type { EtapeDite } from '../prove.ts'

/** A value found, and what none can be above; the same where it is proven. */
export interface Bande {
  readonly valeur: number
  readonly borne: number
  readonly prouve: boolean
}

/** People seated and in reach. */
export interface Deux {
  readonly places: Bande
  readonly portee: Bande
}

export function bandsOf(etapes: readonly EtapeDite[]): Deux {
  const of = (wanted: 'places' | 'portee'): Bande => {
    const { valeur, borne, prouve } = etapes.find(({ nom }) => nom === wanted) ?? UNKNOWN
    return { valeur, borne, prouve }
  }
  return { places: of('places'), portee: of('portee') }
}

const UNKNOWN: Bande = { valeur: 0, borne: Number.POSITIVE_INFINITY, prouve: false }

/**
 * With more means what could be had with fewer can be had too: each value is at least the one before. Of the first goal,
 * what bounds a point bounds those before it; of the second, whose bound is that of the best plans of the first alone, the
 * highest so far. null: no plan.
 */
export function neverDecreasing(bands: readonly (Bande | null)[], isFirst: boolean): (Bande | null)[] {
  let valeur = 0
  let highest = 0
  const raised = bands.map((band) => {
    valeur = Math.max(valeur, band?.valeur ?? 0)
    highest = Math.max(highest, valeur, band?.borne ?? 0)
    return band === null ? null : { valeur, borne: isFirst ? Math.max(valeur, band.borne) : highest }
  })
  let lowest = Number.POSITIVE_INFINITY
  for (const band of isFirst ? [...raised].reverse() : [])
    if (band !== null) {
      lowest = Math.max(band.valeur, Math.min(lowest, band.borne))
      band.borne = lowest
    }
  return raised.map(
    (band) => band && { ...band, prouve: band.borne - band.valeur <= 1e-6 * Math.max(1, band.valeur) },
  )
}
