import type { Par } from '../../../domain/coverage/question.ts'
import { couverture } from '../../../text/couverture/couverture.ts'
import { Pills } from '../../../ui/pills.tsx'

interface ChoixParProps {
  readonly choix: readonly Par[]
  readonly par: Par
  readonly onChange: (par: Par) => void
}

/** By what the table is cut. */
export function ChoixPar({ choix, par, onChange }: ChoixParProps) {
  if (choix.length < 2) return null
  return (
    <Pills
      titre={couverture.table.grouper}
      valeurs={choix}
      textes={couverture.table.par}
      choisie={par}
      onChange={onChange}
    />
  )
}
