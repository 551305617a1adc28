import { useRef, useState } from 'react'
import { type Dates, RYTHMES } from '../../domain/scenario/scenario.ts'
import { scenario } from '../../text/simuler/scenario.ts'
import { ChampListe, ChampSaisie } from '../../ui/champ.tsx'
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
      <ChampSaisie
        etiquette={text.debut}
        type="date"
        value={shown}
        min={JOUR_MIN}
        max={JOUR_MAX}
        aria-invalid={shown !== '' && !isTaken(shown)}
        onChange={({ currentTarget: { value: day, validity } }) => {
          setBrouillon(day)
          if (isTaken(day)) onDates({ debut: day, heure, rythme })
          if (day === '' && !validity.badInput) onDates(null)
        }}
        onBlur={() => setBrouillon(null)}
      />
      {dates !== null && (
        <>
          <ChampSaisie
            etiquette={text.heure}
            type="time"
            value={heure ?? ''}
            onValeur={(time) => onDates({ ...dates, heure: time === '' ? null : time.slice(0, 5) })}
          />
          <ChampListe
            etiquette={text.rythme}
            className="scen-large"
            valeurs={RYTHMES}
            texte={(one) => text.choix[one]}
            choisie={rythme}
            onChange={(chosen) => onDates({ ...dates, rythme: chosen ?? 'unique' })}
          />
        </>
      )}
    </div>
  )
}

const isTaken = (day: string) => day >= JOUR_MIN && day <= JOUR_MAX
