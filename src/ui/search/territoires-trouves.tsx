import { formatTerritoire, type Territoire } from '../../domain/geo/territoire.ts'
import { citer } from '../../text/langue/citer.ts'
import { territoire as text } from '../../text/territoire.ts'
import { lister } from '../langue/lister.ts'
import { Suggestions } from './suggestions.tsx'
import { useCombobox } from './use-combobox.ts'

interface Trouve {
  readonly territoire: Territoire
  readonly nom: string
  readonly precision: string
  readonly ancienNom: string | null
  readonly complet: boolean
}

interface Offerts<T> {
  readonly data: readonly T[] | undefined
  readonly isPlaceholderData: boolean
  readonly isSuccess: boolean
}

/** A box to type in for territories, of which those that the data do not have in full cannot be chosen. */
export function useTerritoires<T extends Trouve>(
  { data: items = [], isPlaceholderData: isStale, isSuccess }: Offerts<T>,
  [texte, onType]: readonly [string, (texte: string) => void],
  onChoose: (item: T) => void,
) {
  const combobox = useCombobox<T>({
    items,
    texte,
    isStale,
    onType,
    isDisabled: ({ complet }) => !complet,
    onChoose,
  })
  return { items, combobox, isRien: combobox.isOpen && items.length === 0 && isSuccess }
}

interface TrouvesProps<T> {
  readonly etiquette: string
  readonly combobox: ReturnType<typeof useCombobox<T>>
  readonly items: readonly T[]
}

/** The territories that a box to type in offers, each with what it is and what tells it from another of its name. */
export const TerritoiresTrouves = <T extends Trouve>(props: TrouvesProps<T>) => (
  <Suggestions
    {...props}
    keyOf={({ territoire }) => formatTerritoire(territoire)}
    nomOf={({ nom }) => citer(nom)}
    precisionOf={precisionOf}
  />
)

const precisionOf = ({ territoire, precision, ancienNom, complet }: Trouve): string =>
  lister([
    [text.types[territoire.type], citer(precision)].filter(Boolean).join(' '),
    ...(ancienNom === null ? [] : [text.ancienNom(citer(ancienNom))]),
    ...(complet ? [] : [text.incomplet]),
  ])
