import { useEffect, useRef } from 'react'
import { useAsk } from '../../data/ask.ts'
import { type Ajout, MAX_NOM, type Modification } from '../../domain/scenario/scenario.ts'
import { scenario } from '../../text/scenario.ts'
import type { TerritoireInfo } from '../../worker/protocol/index.ts'
import { useScenarios } from './use-session.ts'

/**
 * An added place that nobody has named bears the name of its commune: after a move, that of the one it is in now. The
 * name is no step of its own, so that undoing takes back the move and its name at once.
 */
export function useNomsParDefaut(
  info: TerritoireInfo | undefined,
  modifications: readonly Modification[],
  ecrit: boolean,
): void {
  const ask = useAsk()
  const actif = useScenarios((s) => s.actif)
  const completer = useScenarios((s) => s.completer)
  /** Where a place was first seen under a name: many moves may come before its new name does. */
  const origines = useRef({ actif, places: new Map<string, Ajout>() })
  const seen = useRef(new WeakSet<Ajout>())
  const latest = useRef(modifications)
  useEffect(() => {
    latest.current = modifications
    if (origines.current.actif !== actif) origines.current = { actif, places: new Map() }
    const { places } = origines.current
    const moved = modifications.flatMap((now) => {
      if (now.type !== 'ajout' || seen.current.has(now)) return []
      const key = `${now.id} ${now.nom}`
      const first = places.get(key) ?? now
      places.set(key, first)
      return first.lon === now.lon && first.lat === now.lat ? [] : [[first, now] as const]
    })
    if (info === undefined || !ecrit) return
    const { territoire } = info
    const nomAt = ({ lon, lat }: Ajout) => ask.situer(territoire, { type: 'point', lon, lat })
    const follow = async (first: Ajout, now: Ajout) => {
      seen.current.add(now)
      const [old, next] = await Promise.all([nomAt(first), nomAt(now)])
      // Moved on since; undoing may come back to it.
      if (!latest.current.includes(now)) return void seen.current.delete(now)
      if (now.nom !== defautOf(now, old.nom)) return
      completer({ ...now, nom: defautOf(now, next.nom), commune: next.commune })
    }
    // A name that could not be looked up stays as it is.
    for (const [first, now] of moved) follow(first, now).catch(() => undefined)
  }, [ask, info, actif, ecrit, modifications, completer])
}

const defautOf = ({ nature }: Ajout, commune: string) =>
  scenario.ajouter.defaut(nature, commune).slice(0, MAX_NOM)
