import { useDeferredValue, useMemo } from 'react'
import type { Lieu } from '../../domain/places/lieu.ts'
import { countWifi } from '../../domain/places/wifi.ts'
import { useUi } from '../../state/ui/ui-context.tsx'
import { couverture } from '../../text/couverture.ts'
import { lieuxInView } from './lieux-in-view.ts'

const text = couverture.carte.wifi

/** The Wi-Fi layer in words: what the visible part of the map says, and the rest where that says nothing. */
export function CompteWifi({ lieux }: { readonly lieux: readonly Lieu[] }) {
  const emprise = useDeferredValue(useUi((s) => s.emprise))
  const partout = useMemo(() => countWifi(lieux), [lieux])
  const ici = useMemo(
    () => (emprise === null ? null : countWifi(lieuxInView(lieux, [], emprise).visibles)),
    [lieux, emprise],
  )
  const isKnown = (counts: typeof partout) => counts.oui + counts.non > 0
  const say = (ou: string, counts: typeof partout) =>
    isKnown(counts) ? text.compte(ou, counts) : text.aucun(ou, counts.inconnu)
  return (
    <>
      {ici !== null && isKnown(partout) && <p>{say(text.ici, ici)}</p>}
      {(ici === null || !isKnown(ici)) && <p>{say(text.partout, partout)}</p>}
    </>
  )
}
