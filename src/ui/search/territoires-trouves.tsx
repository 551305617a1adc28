import { formatTerritoire } from '../../domain/geo/territoire.ts'
import type { TerritoireOption } from '../../worker/protocol/index.ts'
import { Suggestions } from './suggestions.tsx'
import type { useCombobox } from './use-combobox.ts'

interface TrouvesProps {
  readonly etiquette: string
  readonly combobox: ReturnType<typeof useCombobox<TerritoireOption>>
  readonly items: readonly TerritoireOption[]
  readonly precisionOf: (option: TerritoireOption) => string
}

/** The territories that a box to type in offers. */
export const TerritoiresTrouves = (props: TrouvesProps) => (
  <Suggestions {...props} keyOf={({ territoire }) => formatTerritoire(territoire)} nomOf={({ nom }) => nom} />
)
