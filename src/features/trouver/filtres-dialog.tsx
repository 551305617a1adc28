import { useEffect, useRef } from 'react'
import { FILTRES_VIDES, type Filtres, hasOption, toggleOption } from '../../domain/places/filters/filtres.ts'
import { useShare } from '../../state/url/share-context.tsx'
import { FAMILLES_FILTRES, type FamilleFiltre, filtres as text } from '../../text/filtres.ts'
import { nombre } from '../../text/format.ts'
import { trouver } from '../../text/trouver.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Francais, Phrase } from '../../ui/langue/francais.tsx'
import { LimiteTrajetChoix } from '../../ui/trajet/limite-trajet.tsx'
import type { Depuis, ListeLieux } from '../../worker/protocol/trouver.ts'
import { FiltreOuverture } from './filtre-ouverture.tsx'
import './filtres-dialog.css'

/** Families shown open; the others wait behind their title. */
const OUVERTES = 3

interface FiltresDialogProps {
  readonly filtres: Filtres
  readonly liste: ListeLieux | undefined
  readonly attendue: boolean
  /** The territory, in words, and whether its neighbours are counted too. */
  readonly ou: string
  readonly voisins: boolean
  readonly onChange: (filtres: Filtres) => void
  readonly onClose: () => void
}

/** All the filters, in a window on a wide screen and a sheet on a phone; each change applies at once. */
export function FiltresDialog(props: FiltresDialogProps) {
  const { filtres, liste, attendue, ou, voisins, onChange, onClose } = props
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  // The browser's way back may put another page before the list: hidden with it, an open window would hold the whole page.
  const isShown = useShare((s) => s.page === null && s.lieu === null)
  useEffect(() => {
    if (!isShown) onClose()
  }, [isShown, onClose])
  // Closed by the browser, which then gives the focus back; taken away open, it would not.
  const close = () => ref.current?.close()
  const shown = liste === undefined || attendue ? '' : trouver.liste.compte(liste.affiches, liste.total, ou)
  return (
    <dialog ref={ref} className="trouver-filtres" aria-labelledby="filtres-titre" onClose={onClose}>
      <header className="trouver-filtres-tete bords">
        <h2 id="filtres-titre">{text.titre}</h2>
        <Bouton genre="discret" aria-label={text.fermer} onClick={close}>
          ✕
        </Bouton>
      </header>
      <div className="trouver-filtres-corps">
        <p className="note">
          <Phrase>{trouver.filtres.comptes(ou, voisins)}</Phrase>
        </p>
        <FiltreOuverture filtres={filtres} onChange={onChange} />
        <FiltreTrajet filtres={filtres} depuis={liste?.depuis ?? null} onChange={onChange} />
        {FAMILLES_FILTRES.map((famille, rank) => (
          <FamilleOptions
            key={famille.famille}
            famille={famille}
            open={rank < OUVERTES}
            filtres={filtres}
            liste={liste}
            onChange={onChange}
          />
        ))}
      </div>
      <footer className="trouver-filtres-pied bords">
        <Bouton genre="discret" onClick={() => onChange(FILTRES_VIDES)}>
          {text.effacer}
        </Bouton>
        <Bouton genre="plein" onClick={close}>
          <Phrase>{text.voir(shown)}</Phrase>
        </Bouton>
        <p className="invisible" role="status">
          <Phrase>{shown}</Phrase>
        </p>
      </footer>
    </dialog>
  )
}

interface FamilleProps extends Pick<FiltresDialogProps, 'filtres' | 'liste' | 'onChange'> {
  readonly famille: FamilleFiltre
  readonly open: boolean
}

function FamilleOptions({
  famille: { famille, titre, aide, options },
  open,
  filtres,
  liste,
  onChange,
}: FamilleProps) {
  const chosen = filtres.choix[famille]?.length ?? 0
  return (
    <details className="trouver-famille" open={open || chosen > 0}>
      <summary>
        {titre}
        {chosen > 0 && <span className="trouver-compte">{nombre(chosen)}</span>}
      </summary>
      <fieldset>
        <legend className="invisible">{titre}</legend>
        {aide !== '' && <p className="note">{aide}</p>}
        {options.map(({ id, libelle, precision }) => {
          const compte = liste?.comptes[`${famille}:${id}`]
          return (
            <label key={id} className="case" data-vide={compte === 0}>
              <input
                type="checkbox"
                checked={hasOption(filtres, famille, id)}
                onChange={() => onChange(toggleOption(filtres, famille, id))}
              />
              <span>
                <Phrase>{libelle}</Phrase>
                {precision !== '' && (
                  <small className="note">
                    <Francais>{precision}</Francais>
                  </small>
                )}
              </span>
              {compte !== undefined && <span className="trouver-compte">{nombre(compte)}</span>}
            </label>
          )
        })}
      </fieldset>
    </details>
  )
}

interface TrajetProps {
  readonly filtres: Filtres
  readonly depuis: Depuis | null
  readonly onChange: (filtres: Filtres) => void
}

/** How far a place may be from the start point, in minutes or in kilometres. */
function FiltreTrajet({ filtres, depuis, onChange }: TrajetProps) {
  return (
    <fieldset className="trouver-famille">
      <legend>{text.trajet}</legend>
      <LimiteTrajetChoix
        sobre
        limite={filtres.limite}
        disabled={depuis === null}
        onChange={(limite) => onChange({ ...filtres, limite })}
      />
      {depuis === null && <p className="note">{text.sansDepart}</p>}
    </fieldset>
  )
}
