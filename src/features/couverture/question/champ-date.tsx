import { useId, useState } from 'react'
import { formatIsoDate, parseIsoDate } from '../../../domain/calendar/civil-date.ts'
import { fenetre as text } from '../../../text/couverture/fenetre.ts'

/** While a year is typed, the field already says year 2, then 20: those are nobody's question. */
export const JOUR_MIN = '2000-01-01'
export const JOUR_MAX = '2099-12-31'

interface ChampDateProps {
  readonly etiquette: string
  /** Days since 1970. */
  readonly valeur: number
  readonly min?: number
  readonly accepts: (day: number) => boolean
  readonly onChange: (day: number) => void
}

/** A native date field. What is typed stays while it is not a date that can be taken, until the field is left. */
export function ChampDate({ etiquette, valeur, min, accepts, onChange }: ChampDateProps) {
  const [brouillon, setBrouillon] = useState<string | null>(null)
  const id = useId()
  const shown = brouillon ?? formatIsoDate(valeur)
  const day = takeDay(shown, accepts)
  return (
    <div>
      <label className="etiquette" htmlFor={id}>
        {etiquette}
      </label>
      <input
        id={id}
        className="champ"
        type="date"
        value={shown}
        min={min === undefined ? JOUR_MIN : formatIsoDate(min)}
        max={JOUR_MAX}
        required
        aria-invalid={day === null}
        aria-describedby={day === null ? `${id}-avis` : undefined}
        onChange={(event) => {
          setBrouillon(event.target.value)
          const taken = takeDay(event.target.value, accepts)
          if (taken !== null) onChange(taken)
        }}
        onBlur={() => setBrouillon(null)}
      />
      {day === null && (
        <p id={`${id}-avis`} className="note">
          {text.dateRefusee}
        </p>
      )}
    </div>
  )
}

function takeDay(iso: string, accepts: (day: number) => boolean): number | null {
  const day = iso < JOUR_MIN || iso > JOUR_MAX ? null : parseIsoDate(iso)
  return day !== null && accepts(day) ? day : null
}
