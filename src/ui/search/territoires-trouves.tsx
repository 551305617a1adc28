import { formatTerritoire, type Territoire } from '../../domain/geo/territoire.ts'
import { Suggestions } from './suggestions.tsx'
import type { useCombobox } from './use-combobox.ts'

interface TrouvesProps<T> {
  readonly etiquette: string
  readonly combobox: ReturnType<typeof useCombobox<T>>
  readonly items: readonly T[]
  readonly precisionOf: (option: T) => string
}

/** The territories that a box to type in offers. */
export const TerritoiresTrouves = <T extends { readonly territoire: Territoire; readonly nom: string }>(
  props: TrouvesProps<T>,
) => (
  <Suggestions {...props} keyOf={({ territoire }) => formatTerritoire(territoire)} nomOf={({ nom }) => nom} />
)
