import { useEffect, useMemo } from 'react'
import { growBbox, unionBbox } from '../../domain/geo/bbox.ts'
import { type Proposition, placeOf } from '../../domain/orientation/classer.ts'
import type { Point } from '../../domain/orientation/trajet.ts'
import { useMapEvents, useSetUi, useUi, useUiStore } from '../../state/ui/ui-context.tsx'
import type { Repere } from '../../state/ui/ui-store.ts'
import { carte } from '../../text/carte.ts'
import { titreProposition } from '../../text/orienter.ts'

/** As many as the list shows first, and as there are signs for. */
const ON_MAP = 10

interface Montrees {
  readonly listees: readonly Proposition[]
  readonly choisies: readonly Proposition[]
  readonly depart: Point | null
  /** The one whose card is pointed at, by its key. */
  readonly visee: string | null
}

/**
 * Points out on the map what is listed, by its rank and name, and where the person starts; a map that takes the place of
 * the list shows all of it. Held in memory while the panel is open.
 */
export function useReperes({ listees, choisies, depart, visee }: Montrees): void {
  const setUi = useSetUi()
  const { lon, lat } = depart ?? { lon: null, lat: null }
  const reperes = useMemo(() => {
    const places = placesOf(listees.slice(0, ON_MAP), choisies, visee)
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
  }, [listees, choisies, visee, lon, lat])
  useEffect(() => setUi({ reperes }), [setUi, reperes])
  useEffect(() => () => setUi({ reperes: null }), [setUi])
  useFrame(reperes)
}

/** On a screen that shows one thing at a time the map opens on what is listed; on the way that is told, where one is. */
function useFrame(reperes: readonly Repere[]): void {
  const store = useUiStore()
  const { emit } = useMapEvents()
  const isMap = useUi((s) => s.vue === 'carte')
  const key = reperes.map(({ lon, lat }) => `${lon} ${lat}`).join()
  useEffect(() => {
    const { reperes: shown, chemin } = store.getState()
    if (!isMap || key === '' || (chemin ?? null) !== null) return
    const box = unionBbox((shown ?? []).map(({ lon, lat }) => [lon, lat, lon, lat]))
    if (Number.isFinite(box[0])) emit('cible', { bounds: growBbox(box, 0.12) })
  }, [isMap, key, store, emit])
}

/** One mark a place, under its best rank: what else is listed there is said in its name. The first lies on top. */
function placesOf(
  listees: readonly Proposition[],
  choisies: readonly Proposition[],
  visee: string | null,
): Repere[] {
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
  const marks = [...places.values()].reverse().map(({ at: { lon, lat }, ranks }): Repere => {
    const [first, ...others] = ranks.map((i) => i + 1)
    const isPointedAt = ranks.some((i) => listees[i]!.cle === visee)
    const isChosen = ranks.some((i) => chosen.has(listees[i]!.cle))
    const genre = isPointedAt ? 'vise' : isChosen ? 'choisi' : 'propose'
    const nom = carte.nomRepere(titreProposition(listees[ranks[0]!]!), others)
    return { lon, lat, genre, signe: String(first), nom }
  })
  // The last is drawn above the others.
  return [...marks.filter(({ genre }) => genre !== 'vise'), ...marks.filter(({ genre }) => genre === 'vise')]
}
