import type { Par } from '../../../domain/coverage/question.ts'
import type { TypeTerritoire } from '../../../domain/geo/territoire.ts'
import { couverture } from '../../../text/couverture.ts'
import { Pills } from '../../../ui/pills.tsx'

/** Zones that cut a territory into parts, the first one shown unless the link asks for another. */
const PARTS: Readonly<Record<TypeTerritoire, readonly [Par, ...Par[]]>> = {
  commune: ['commune', 'qpv'],
  epci: ['commune', 'qpv'],
  departement: ['commune', 'epci', 'qpv'],
  region: ['departement', 'epci', 'commune', 'qpv'],
  france: ['departement', 'epci', 'commune', 'qpv'],
  qpv: ['qpv'],
}

/** The zones of the table: what the link asks, else what suits the territory. */
export function parOf(type: TypeTerritoire, asked: Par | null): Par {
  return asked ?? PARTS[type][0]
}

/** Choices to offer; what a link asks is always one of them. */
export function choixPar(type: TypeTerritoire, asked: Par | null): readonly Par[] {
  const parts = PARTS[type]
  return asked === null || parts.includes(asked) ? parts : [...parts, asked]
}

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
      texte={(value) => couverture.table.par[value]}
      choisie={par}
      onChange={onChange}
    />
  )
}
