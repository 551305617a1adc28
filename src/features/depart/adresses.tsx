import { useEffect } from 'react'
import { useAdresses } from '../../data/adresses.ts'
import { outside } from '../../domain/common/outside.ts'
import type { Adresse } from '../../domain/search/adresses.ts'
import { useSetUi, useUi } from '../../state/ui/ui-context.tsx'
import { app } from '../../text/app.ts'
import { champDepart } from '../../text/depart/champ-depart.ts'
import { Bouton } from '../../ui/bouton.tsx'

const text = champDepart.ask
const AUCUNE: readonly Adresse[] = []

interface AdressesProps {
  readonly texte: string
  readonly onTrouvees: (adresses: readonly Adresse[]) => void
  readonly onAccord: () => void
}

/** Nothing goes to the address service before this button; then each failure is said, and the list stays. */
export function Adresses({ texte, onTrouvees, onAccord }: AdressesProps) {
  const accord = useUi((s) => s.accordAdresses)
  const setUi = useSetUi()
  const { data, error, isFetching, refetch } = useAdresses(texte, accord)
  useEffect(() => onTrouvees(data ?? AUCUNE), [data, onTrouvees])
  useEffect(() => () => onTrouvees(AUCUNE), [onTrouvees])
  if (outside('adresses') === '') return null
  if (!accord) {
    return (
      <div className="depart-accord">
        <Bouton
          onClick={() => {
            setUi({ accordAdresses: true })
            onAccord()
          }}
        >
          {text.demander}
        </Bouton>
        <p className="note">{text.dit}</p>
      </div>
    )
  }
  return (
    <>
      <p className="note" role="status">
        {isFetching
          ? text.attente
          : error !== null
            ? text[error.panne]
            : data?.length === 0
              ? text.aucune
              : text.accord}
      </p>
      {error !== null && !isFetching && <Bouton onClick={() => void refetch()}>{app.reessayer}</Bouton>}
    </>
  )
}
