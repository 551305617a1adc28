import { useEffect, useMemo } from 'react'
import { type Proposition, placeOf } from '../../domain/orientation/classer.ts'
import type { Point } from '../../domain/orientation/trajet.ts'
import { useSetUi } from '../../state/ui/ui-context.tsx'
import type { Repere } from '../../state/ui/ui-store.ts'
import { carte } from '../../text/carte.ts'
import { titreProposition } from '../../text/orienter.ts'

/** As many as the list shows first, and as there are signs for. */
const ON_MAP = 10

/**
 * Points out on the map what is listed, by its rank and name, and where the person starts. Held in memory while the
 * panel is open.
 */
export function useReperes(
  listees: readonly Proposition[],
  choisies: readonly Proposition[],
  depart: Point | null,
): void {
  const setUi = useSetUi()
  const { lon, lat } = depart ?? { lon: null, lat: null }
  const reperes = useMemo(() => {
    const places = placesOf(listees.slice(0, ON_MAP), choisies)
    // One mark a spot: a proposal where the person starts keeps its number, and says so.
    const isThere = places.some((place) => place.lon === lon && place.lat === lat)
    const start: Repere[] =
      lon === null || isThere ? [] : [{ lon, lat, genre: 'depart', signe: '', nom: carte.depart }]
    return [
      ...start,
      ...places.map((place) =>
        place.lon === lon && place.lat === lat ? { ...place, nom: carte.auDepart(place.nom) } : place,
      ),
    ]
  }, [listees, choisies, lon, lat])
  useEffect(() => setUi({ reperes }), [setUi, reperes])
  useEffect(() => () => setUi({ reperes: null }), [setUi])
}

/** One mark a place, under its best rank: what else is listed there is said in its name. The first lies on top. */
function placesOf(listees: readonly Proposition[], choisies: readonly Proposition[]): Repere[] {
  const chosen = new Set(choisies.map(({ cle }) => cle))
  const places = new Map<string, { readonly at: Point; readonly ranks: number[] }>()
  listees.forEach((proposition, i) => {
    const at = placeOf(proposition)
    if (at === null) return
    const key = `${at.lon} ${at.lat}`
    const there = places.get(key)
    if (there === undefined) places.set(key, { at, ranks: [i] })
    else there.ranks.push(i)
  })
  return [...places.values()].reverse().map(({ at: { lon, lat }, ranks }) => {
    const [first, ...others] = ranks.map((i) => i + 1)
    const genre = ranks.some((i) => chosen.has(listees[i]!.cle)) ? 'choisi' : 'propose'
    const nom = carte.nomRepere(titreProposition(listees[ranks[0]!]!), others)
    return { lon, lat, genre, signe: String(first), nom }
  })
}
