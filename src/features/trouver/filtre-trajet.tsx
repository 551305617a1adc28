import type { Filtres, LimiteTrajet } from '../../domain/places/filters/filtres.ts'
import { filtres as text } from '../../text/filtres.ts'
import type { Depuis } from '../../worker/protocol/trouver.ts'

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
export function FiltreTrajet({ filtres, depuis, onChange }: TrajetProps) {
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
