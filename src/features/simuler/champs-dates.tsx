import { useRef, useState } from 'react'
import { type Dates, RYTHMES } from '../../domain/scenario/scenario.ts'
import { scenario } from '../../text/scenario.ts'
import { JOUR_MAX, JOUR_MIN } from '../couverture/question/champ-date.tsx'

const text = scenario.dates

interface ChampsDatesProps {
  readonly dates: Dates | null
  readonly onDates: (dates: Dates | null) => void
}

/**
 * When an added workshop is held; without a first day, nobody knows. While a day is typed the field is empty, then
 * says year 2: neither is taken, and the hour and rhythm come back with the day.
 */
export function ChampsDates({ dates, onDates }: ChampsDatesProps) {
  const [brouillon, setBrouillon] = useState<string | null>(null)
  const last = useRef(dates)
  if (dates !== null) last.current = dates
  const { heure = null, rythme = 'semaine' } = last.current ?? {}
  const shown = brouillon ?? dates?.debut ?? ''
  return (
    <div className="scen-deux">
      <label>
        <span className="etiquette">{text.debut}</span>
        <input
          className="champ"
          type="date"
          value={shown}
          min={JOUR_MIN}
          max={JOUR_MAX}
          aria-invalid={shown !== '' && !isTaken(shown)}
          onChange={(event) => {
            const { value: day, validity } = event.currentTarget
            setBrouillon(day)
            if (isTaken(day)) onDates({ debut: day, heure, rythme })
            if (day === '' && !validity.badInput) onDates(null)
          }}
          onBlur={() => setBrouillon(null)}
        />
      </label>
      {dates !== null && (
        <>
          <label>
            <span className="etiquette">{text.heure}</span>
            <input
              className="champ"
              type="time"
              value={heure ?? ''}
              onChange={(event) => {
                const time = event.currentTarget.value.slice(0, 5)
                onDates({ ...dates, heure: time === '' ? null : time })
              }}
            />
          </label>
          <label className="scen-large">
            <span className="etiquette">{text.rythme}</span>
            <select
              className="champ"
              value={rythme}
              onChange={(event) => {
                const chosen = RYTHMES.find((one) => one === event.currentTarget.value)
                onDates({ ...dates, rythme: chosen ?? 'unique' })
              }}
            >
              {RYTHMES.map((one) => (
                <option key={one} value={one}>
                  {text.choix[one]}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </div>
  )
}

const isTaken = (day: string) => day >= JOUR_MIN && day <= JOUR_MAX
