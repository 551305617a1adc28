import { useState } from 'react'
import { roundDegree } from '../../../domain/scenario/scenario.ts'
import { useMapEvent, useSetUi } from '../../../state/ui/ui-context.tsx'
import { formulaire } from '../../../text/plan/formulaire.ts'
import type { MesMoyens } from './use-moyens.ts'

/** What the next touch of the map is: the base of an adviser, a room. */
type Attendu = { readonly base: number } | { readonly salle: true }

/** Takes the next touch of the map for what was asked. */
export function usePointage({ ecrits, change }: MesMoyens) {
  const [attendu, setAttendu] = useState<Attendu | null>(null)
  const setUi = useSetUi()
  useMapEvent('point', ({ lon, lat }) => {
    if (attendu === null) return
    const at = { lon: roundDegree(lon), lat: roundDegree(lat) }
    if ('base' in attendu) {
      const list = ecrits.conseillers ?? [{}]
      change({ conseillers: list.map((one, i) => (i === attendu.base ? { ...one, base: at } : one)) })
    } else change({ points: [...(ecrits.points ?? []), { id: freeName(ecrits.points ?? []), ...at }] })
    setAttendu(null)
    setUi({ vue: 'liste' })
  })
  return {
    base: attendu !== null && 'base' in attendu ? attendu.base : null,
    salle: attendu !== null && 'salle' in attendu,
    actif: attendu !== null,
    ask: (next: Attendu | null) => {
      setAttendu(next)
      // A phone shows the map instead of the form.
      if (next !== null) setUi({ vue: 'carte' })
    },
  }
}

function freeName(points: readonly { readonly id?: string }[]): string {
  for (let n = points.length + 1; ; n++) {
    const nom = formulaire.salles.point(n)
    if (!points.some(({ id }) => id === nom)) return nom
  }
}
