import type { ErreurAdresses } from '../../data/adresses.ts'
import { trouver } from '../../text/trouver.ts'

const text = trouver.adresse
const MIN_LETTERS = 3

interface AccordAdresseProps {
  readonly texte: string
  readonly accord: boolean
  readonly onAccord: () => void
  readonly etat: {
    readonly data: readonly unknown[] | undefined
    readonly error: ErreurAdresses | null
    readonly isFetching: boolean
  }
}

/** Nothing goes to the address service before this button; then each failure is said, and the list stays. */
export function AccordAdresse({ texte, accord, onAccord, etat }: AccordAdresseProps) {
  const enough = texte.trim().length >= MIN_LETTERS
  if (!accord) {
    if (!enough) return null
    return (
      <div className="trouver-accord">
        <button type="button" className="bouton" onClick={onAccord}>
          {text.demander}
        </button>
        <p className="note">{text.dit}</p>
      </div>
    )
  }
  return (
    <p className="note" role="status">
      {messageOf(etat, enough)}
    </p>
  )
}

function messageOf({ data, error, isFetching }: AccordAdresseProps['etat'], enough: boolean): string {
  if (!enough) return text.accord
  if (isFetching) return text.attente
  if (error !== null) return text[error.panne]
  return data?.length === 0 ? text.aucune : text.accord
}
