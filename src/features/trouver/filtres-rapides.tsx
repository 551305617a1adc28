import { Suspense, useState } from 'react'
import {
  countFiltres,
  FILTRES_VIDES,
  type Filtres,
  hasOption,
  toggleOption,
} from '../../domain/places/filters/filtres.ts'
import { useSetShare, useShare } from '../../state/url/share-context.tsx'
import { nombre } from '../../text/format.ts'
import { trouver } from '../../text/trouver.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'
import { lazyPart } from '../../ui/partie/lazy-part.ts'
import type { ListeLieux } from '../../worker/protocol/trouver.ts'
import '../../ui/options.css'

const text = trouver.filtres
const FiltresDialog = lazyPart(() => import('./filtres-dialog.tsx'), 'FiltresDialog')

/** The few filters most people need, as switches; all the others in a window of their own. */
const RAPIDES = [
  { famille: 'aide', id: 'humaine', libelle: text.aideHumaine },
  { famille: 'accompagnement', id: 'atelier', libelle: text.atelier },
  { famille: 'frais', id: 'gratuit', libelle: text.gratuit },
] as const

interface RapidesProps {
  readonly liste: ListeLieux | undefined
  /** It is that of the filters before. */
  readonly attendue: boolean
  /** The territory, in words, and whether its neighbours are counted too. */
  readonly ou: string
  readonly voisins: boolean
}

export function FiltresRapides(props: RapidesProps) {
  const { liste, ou, voisins } = props
  const filtres = useShare((s) => s.filtres)
  const setShare = useSetShare()
  const [open, setOpen] = useState(false)
  const set = (next: Filtres) => setShare({ filtres: next })
  const now = filtres.ouvert?.type === 'maintenant'
  const asked = countFiltres(filtres)
  return (
    <fieldset>
      <legend className="invisible">
        {`${text.rapides}.\n`}
        <Phrase>{text.comptes(ou, voisins)}</Phrase>
      </legend>
      {/* In a row of its own: a fieldset that scrolls goes back to its beginning in Chromium as something comes into it. */}
      <div className="options rangee trouver-rapides">
        <Bascule
          libelle={text.maintenant}
          compte={liste?.ouverts}
          pressed={now}
          onClick={() => set({ ...filtres, ouvert: now ? null : { type: 'maintenant' } })}
        />
        {RAPIDES.map(({ famille, id, libelle }) => (
          <Bascule
            key={id}
            libelle={libelle}
            compte={liste?.comptes[`${famille}:${id}`]}
            pressed={hasOption(filtres, famille, id)}
            onClick={() => set(toggleOption(filtres, famille, id))}
          />
        ))}
        <Bouton aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {text.tous(asked)}
        </Bouton>
        {asked > 0 && (
          <Bouton genre="discret" onClick={() => set(FILTRES_VIDES)}>
            {text.effacer}
          </Bouton>
        )}
      </div>
      {open && (
        <Suspense fallback={null}>
          <FiltresDialog {...props} filtres={filtres} onChange={set} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </fieldset>
  )
}

interface BasculeProps {
  readonly libelle: string
  readonly compte: number | undefined
  readonly pressed: boolean
  readonly onClick: () => void
}

function Bascule({ libelle, compte, pressed, onClick }: BasculeProps) {
  return (
    <button type="button" className="option pill trouver-bascule" aria-pressed={pressed} onClick={onClick}>
      {libelle}
      {compte !== undefined && <span className="trouver-compte">{nombre(compte)}</span>}
    </button>
  )
}
