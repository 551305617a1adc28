import { useId } from 'react'
import type { LimiteTrajet } from '../../domain/places/filters/filtres.ts'
import { sayLimite, filtres as text } from '../../text/filtres.ts'

const LIMITES: readonly LimiteTrajet[] = [
  ...[10, 20, 30, 45, 60].map((minutes) => ({ type: 'minutes', minutes }) as const),
  ...[2000, 5000, 10_000, 20_000, 50_000].map((distanceM) => ({ type: 'distance', distanceM }) as const),
]

const cleOf = (limite: LimiteTrajet | null): string =>
  limite === null ? '' : limite.type === 'minutes' ? `${limite.minutes}min` : `${limite.distanceM}m`

interface LimiteProps {
  readonly limite: LimiteTrajet | null
  readonly disabled?: boolean
  /** The title for screen readers only. */
  readonly sobre?: boolean
  readonly onChange: (limite: LimiteTrajet | null) => void
}

/** How far one goes, in minutes or in kilometres; a limit of a link that is not listed is offered too. */
export function LimiteTrajetChoix({ limite, disabled = false, sobre = false, onChange }: LimiteProps) {
  const id = useId()
  const listed = limite === null || LIMITES.some((other) => cleOf(other) === cleOf(limite))
  const choices = listed ? LIMITES : [limite, ...LIMITES]
  return (
    <div>
      <label className={sobre ? 'invisible' : 'etiquette'} htmlFor={id}>
        {text.trajet}
      </label>
      <select
        id={id}
        className="champ"
        disabled={disabled}
        value={cleOf(limite)}
        onChange={({ target }) => onChange(choices.find((other) => cleOf(other) === target.value) ?? null)}
      >
        <option value="">{text.sansLimite}</option>
        {choices.map((choice) => (
          <option key={cleOf(choice)} value={cleOf(choice)}>
            {sayLimite(choice)}
          </option>
        ))}
      </select>
    </div>
  )
}
