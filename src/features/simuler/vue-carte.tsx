import { Legende } from '../../map/controls/legende.tsx'
import { scenario } from '../../text/scenario.ts'

const text = scenario.carte

interface VueCarteProps {
  readonly vue: 'difference' | 'portee'
  readonly onVue: (vue: 'difference' | 'portee') => void
  /** Something has changed, so there is a difference to show. */
  readonly actif: boolean
  readonly gain: number | null
}

/** What the map shows, with the words of its colours. */
export function VueCarte({ vue, onVue, actif, gain }: VueCarteProps) {
  if (!actif) return gain === null ? null : <p className="scen-ici">{text.ici(gain)}</p>
  return (
    <fieldset className="couv-modes">
      <legend className="etiquette">{text.titre}</legend>
      {(['difference', 'portee'] as const).map((value) => (
        <label key={value} className="couv-pastille">
          <input type="radio" name="scen-vue" checked={vue === value} onChange={() => onVue(value)} />
          {value === 'difference' ? text.difference : text.apres}
        </label>
      ))}
      {vue === 'difference' && <Legende nom="difference" />}
      <p className="note">{text.glisser}</p>
    </fieldset>
  )
}
