import { memo } from 'react'
import { Legende } from '../../map/legende.tsx'
import type { NomLegende } from '../../map/scales.ts'
import { useSetShare, useShare } from '../../state/share-context.tsx'
import type { Couche } from '../../state/share-state.ts'
import { couverture } from '../../text/couverture.ts'

const text = couverture.carte

/** Layers a person may show, each with the legend entries that explain it. */
const CHOIX = [
  { couche: 'portee', legendes: ['portee'] },
  { couche: 'population', legendes: ['population'] },
  { couche: 'lieux', legendes: ['offre', 'lieux'] },
  { couche: 'qpv', legendes: ['qpv'] },
  { couche: 'frr', legendes: ['frr'] },
  { couche: 'rural', legendes: ['rural'] },
] as const satisfies readonly { couche: Couche; legendes: readonly NomLegende[] }[]

/** Cells are painted by one or the other, never both. */
const OPPOSE: Partial<Record<Couche, Couche>> = { portee: 'population', population: 'portee' }

/** What the map shows: a box to tick, its legend beside it. */
export const Couches = memo(function Couches() {
  const couches = useShare((s) => s.couches)
  const setShare = useSetShare()
  const toggle = (couche: Couche, on: boolean) => {
    const kept = couches.filter((c) => c !== couche && (!on || c !== OPPOSE[couche]))
    setShare({ couches: on ? [...kept, couche] : kept }, 'replace')
  }
  return (
    <fieldset className="couv-couches">
      <legend className="note">{text.aide}</legend>
      {CHOIX.map(({ couche, legendes }) => {
        const on = couches.includes(couche)
        return (
          <div key={couche} className="couv-couche">
            <label>
              <input
                type="checkbox"
                checked={on}
                onChange={(event) => toggle(couche, event.target.checked)}
              />
              <span>{text.couches[couche]}</span>
            </label>
            {on && legendes.map((nom) => <Legende key={nom} nom={nom} />)}
          </div>
        )
      })}
      <div className="couv-couche">
        <p className="couv-fond">{text.fond}</p>
        <Legende nom="communes" />
      </div>
    </fieldset>
  )
})
