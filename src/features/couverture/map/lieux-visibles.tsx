import { type KeyboardEvent, memo, useDeferredValue, useId, useMemo, useState } from 'react'
import type { Marques } from '../../../data/sites-fenetre.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'
import { useSetUi, useUi } from '../../../state/ui/ui-context.tsx'
import { useSetShare, useShare } from '../../../state/url/share-context.tsx'
import { couverture } from '../../../text/couverture/couverture.ts'
import type { CommunePoint } from '../../../worker/protocol/index.ts'
import { lieuxInView } from './lieux-in-view.ts'

const text = couverture.carte
const SHOWN = 50

interface LieuxVisiblesProps {
  readonly lieux: readonly Lieu[]
  readonly communes: readonly CommunePoint[]
  readonly marques: Marques
}

/** The places the map shows, as a list that needs no map: nearest to its centre first. */
export const LieuxVisibles = memo(function LieuxVisibles({ lieux, communes, marques }: LieuxVisiblesProps) {
  const emprise = useDeferredValue(useUi((s) => s.emprise))
  const filtres = useUi((s) => s.lieuxFiltres)
  const { visibles, autour } = useMemo(
    () =>
      lieuxInView(
        lieux.filter((lieu) => filtres === null || filtres.has(lieu.id)),
        communes,
        emprise,
      ),
    [lieux, filtres, communes, emprise],
  )
  const shown = visibles.slice(0, SHOWN)
  return (
    <div className="pile ecart-2 sans-impression">
      <p role="status">{text.visibles(visibles.length, autour === null ? '' : text.autour(autour))}</p>
      {shown.length > 0 && <Liste lieux={shown} marques={marques} />}
      {visibles.length > SHOWN && <p className="note">{text.limite(SHOWN)}</p>}
    </div>
  )
})

/** One tab stop; the arrows go through it, Enter opens. */
function Liste({ lieux, marques }: Pick<LieuxVisiblesProps, 'lieux' | 'marques'>) {
  const chosen = useShare((s) => s.lieu)
  const setShare = useSetShare()
  const setUi = useSetUi()
  const [active, setActive] = useState<string | null>(null)
  const id = useId()
  const at = lieux.findIndex((l) => l.id === (active ?? chosen))

  const go = (index: number) => {
    const lieu = lieux[Math.min(Math.max(index, 0), lieux.length - 1)]
    if (lieu === undefined) return
    setActive(lieu.id)
    setUi({ survolLieu: lieu.id })
    document.getElementById(`${id}${lieu.id}`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const active = lieux[at]
    if (event.key === 'ArrowDown') go(at + 1)
    else if (event.key === 'ArrowUp') go(at - 1)
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(lieux.length - 1)
    else if ((event.key === 'Enter' || event.key === ' ') && active) setShare({ lieu: active.id })
    else return
    event.preventDefault()
  }
  const leave = () => setUi({ survolLieu: null })
  const current = lieux[at]
  return (
    <>
      <p className="note" id={`${id}aide`}>
        {text.touches}
      </p>
      <div
        className="couv-lieux couv-cadre"
        role="listbox"
        tabIndex={0}
        aria-label={text.liste}
        aria-describedby={`${id}aide`}
        aria-activedescendant={current === undefined ? undefined : `${id}${current.id}`}
        onKeyDown={onKeyDown}
        onFocus={() => go(Math.max(at, 0))}
        onBlur={leave}
        onMouseLeave={leave}
      >
        {lieux.map((lieu) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the list has the keyboard
          <div
            key={lieu.id}
            id={`${id}${lieu.id}`}
            role="option"
            className="couv-lieu"
            aria-selected={lieu.id === chosen}
            data-actif={lieu.id === current?.id || undefined}
            // The list would scroll to its own row as it takes the focus, away from under the pointer.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setShare({ lieu: lieu.id })}
            onMouseEnter={() => setUi({ survolLieu: lieu.id })}
          >
            <span>{lieu.nom}</span>
            <span className="note">
              {lieu.commune}, {(marques.datees ? text.etatDates : text.etat)[marques.etatDe(lieu)]}
            </span>
          </div>
        ))}
      </div>
    </>
  )
}
