import { useEffect, useRef } from 'react'
import {
  FILTRES_VIDES,
  type Filtres,
  hasOption,
  type LimiteTrajet,
  toggleOption,
} from '../../domain/places/filters/filtres.ts'
import { FAMILLES_FILTRES, type FamilleFiltre, filtres as text } from '../../text/filtres.ts'
import { nombre } from '../../text/format.ts'
import { trouver } from '../../text/trouver.ts'
import { Bouton } from '../../ui/bouton.tsx'
import type { Depuis, ListeLieux } from '../../worker/protocol/trouver.ts'
import { FiltreOuverture } from './filtre-ouverture.tsx'
import './filtres-dialog.css'

/** Families shown open; the others wait behind their title. */
const OUVERTES = 3

interface FiltresDialogProps {
  readonly filtres: Filtres
  readonly liste: ListeLieux | undefined
  readonly onChange: (filtres: Filtres) => void
  readonly onClose: () => void
}

/** All the filters, in a window on a wide screen and a sheet on a phone; each change applies at once. */
export function FiltresDialog({ filtres, liste, onChange, onClose }: FiltresDialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  const shown = liste === undefined ? '' : trouver.liste.compte(liste.affiches.propres, liste.total.propres)
  return (
    <dialog ref={ref} className="trouver-filtres" aria-labelledby="filtres-titre" onClose={onClose}>
      <header className="trouver-filtres-tete bords">
        <h2 id="filtres-titre">{text.titre}</h2>
        <Bouton genre="discret" aria-label={text.fermer} onClick={onClose}>
          ✕
        </Bouton>
      </header>
      <div className="trouver-filtres-corps">
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
        <Bouton genre="plein" onClick={onClose}>
          {text.voir(shown)}
        </Bouton>
        <p className="invisible" role="status">
          {shown}
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
                {libelle}
                {precision !== '' && <small className="note">{precision}</small>}
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

const LIMITES: readonly LimiteTrajet[] = [
  ...[10, 20, 30, 45, 60].map((minutes) => ({ type: 'minutes', minutes }) as const),
  ...[2000, 5000, 10_000, 20_000, 50_000].map((distanceM) => ({ type: 'distance', distanceM }) as const),
]

const cleOf = (limite: LimiteTrajet | null): string =>
  limite === null ? '' : limite.type === 'minutes' ? `${limite.minutes}min` : `${limite.distanceM}m`

const libelleOf = (limite: LimiteTrajet): string =>
  limite.type === 'minutes' ? text.minutes(limite.minutes) : text.kilometres(limite.distanceM / 1000)

/** How far a place may be from the start point, in minutes or in kilometres. */
function FiltreTrajet({ filtres, depuis, onChange }: TrajetProps) {
  const { limite } = filtres
  const listed = LIMITES.some((other) => cleOf(other) === cleOf(limite))
  const choices = limite === null || listed ? LIMITES : [limite, ...LIMITES]
  return (
    <fieldset className="trouver-famille">
      <legend>{text.trajet}</legend>
      <label className="invisible" htmlFor="filtre-trajet">
        {text.trajet}
      </label>
      <select
        id="filtre-trajet"
        className="champ"
        disabled={depuis === null}
        value={cleOf(limite)}
        onChange={({ target }) =>
          onChange({ ...filtres, limite: choices.find((other) => cleOf(other) === target.value) ?? null })
        }
      >
        <option value="">{text.sansLimite}</option>
        {choices.map((choice) => (
          <option key={cleOf(choice)} value={cleOf(choice)}>
            {libelleOf(choice)}
          </option>
        ))}
      </select>
      {depuis === null && <p className="note">{text.sansDepart}</p>}
    </fieldset>
  )
}
