import { useEffect, useRef } from 'react'
import { useServices } from '../../../data/context.tsx'
import { type Ajout, MAX_NOM, type Modification } from '../../../domain/scenario/scenario.ts'
import { scenario } from '../../../text/scenario.ts'
import type { TerritoireInfo } from '../../../worker/protocol.ts'
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
  const { client } = useServices()
  const actif = useScenarios((s) => s.actif)
  const completer = useScenarios((s) => s.completer)
  const before = useRef({ actif, modifications })
  const latest = useRef(modifications)
  useEffect(() => {
    latest.current = modifications
    const from = before.current
    before.current = { actif, modifications }
    if (info === undefined || !ecrit || from.actif !== actif) return
    const { territoire } = info
    const follow = async ([was, now]: readonly [Ajout, Ajout]) => {
      const [old, next] = await Promise.all(
        [was, now].map(({ lon, lat }) =>
          client.call('situer', { territoire, at: { type: 'point', lon, lat } }),
        ),
      )
      if (old === undefined || next === undefined) return
      if (!latest.current.includes(now) || now.nom !== defautOf(now, old.nom)) return
      completer({ ...now, nom: defautOf(now, next.nom), commune: next.commune })
    }
    // A name that could not be looked up stays as it is.
    for (const pair of movedWithoutName(from.modifications, modifications))
      follow(pair).catch(() => undefined)
  }, [client, info, actif, ecrit, modifications, completer])
}

const defautOf = ({ nature }: Ajout, commune: string) =>
  scenario.ajouter.defaut(nature, commune).slice(0, MAX_NOM)

function movedWithoutName(
  from: readonly Modification[],
  to: readonly Modification[],
): (readonly [Ajout, Ajout])[] {
  return to.flatMap((now) => {
    if (now.type !== 'ajout') return []
    const was = from.find((m): m is Ajout => m.type === 'ajout' && m.id === now.id)
    const moved = was !== undefined && (was.lon !== now.lon || was.lat !== now.lat)
    return moved && was.nom === now.nom ? [[was, now] as const] : []
  })
}
