import { Legende } from '../../map/controls/legende.tsx'
import { scenario } from '../../text/scenario.ts'
import { Pills } from '../../ui/pills.tsx'

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
    <Pills
      titre={text.titre}
      valeurs={['difference', 'portee'] as const}
      texte={(value) => (value === 'difference' ? text.difference : text.apres)}
      choisie={vue}
      onChange={onVue}
    >
      {vue === 'difference' && <Legende nom="difference" />}
      <p className="note">{text.glisser}</p>
    </Pills>
  )
}
