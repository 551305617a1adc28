import type { Temps } from '../../domain/coverage/counting/temps.ts'
import type { GroupeAge } from '../../domain/geo/groupe.ts'
import { temps as text } from '../../text/couverture/temps.ts'
import { TableTemps } from '../couverture/figure/temps-figure.tsx'

interface TempsProps {
  /** null: a plain distance, or nobody to count. */
  readonly temps: Temps | null
  readonly groupe: GroupeAge | undefined
}

/** How long to a place today, as people ask it. */
export function RapportTemps({ temps, groupe }: TempsProps) {
  if (temps === null) return null
  return (
    <section className="rap-bloc pile ecart-2">
      <h3>{text.titre}</h3>
      <TableTemps temps={temps} groupe={groupe} />
    </section>
  )
}
