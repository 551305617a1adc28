import { type Dates, RYTHMES } from '../../../domain/scenario/scenario.ts'
import { scenario } from '../../../text/scenario.ts'

const text = scenario.dates

interface ChampsDatesProps {
  readonly dates: Dates | null
  readonly onDates: (dates: Dates | null) => void
}

/** When an added workshop is held; without a first day, nobody knows. */
export function ChampsDates({ dates, onDates }: ChampsDatesProps) {
  const { debut = '', heure = null, rythme = 'semaine' } = dates ?? {}
  return (
    <div className="scen-deux">
      <label>
        <span className="etiquette">{text.debut}</span>
        <input
          className="champ"
          type="date"
          value={debut}
          min="2000-01-01"
          max="2099-12-31"
          onChange={(event) => {
            const day = event.currentTarget.value
            onDates(day === '' ? null : { debut: day, heure, rythme })
          }}
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
          <label>
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
                  {text.rythmes[one]}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </div>
  )
}
