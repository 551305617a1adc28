import { useId } from 'react'

interface CurseurProps {
  readonly etiquette: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly value: number
  /** The value in words, shown and said: "20 minutes". */
  readonly say: (value: number) => string
  /** The ends, in short. */
  readonly borne: (value: number) => string
  readonly onChange: (value: number) => void
}

/** A native slider, so that every keyboard and every assistive tool knows it. */
export function Curseur({ etiquette, min, max, step, value, say, borne, onChange }: CurseurProps) {
  const id = useId()
  return (
    <div className="couv-curseur">
      <div className="bords">
        <label className="etiquette" htmlFor={id}>
          {etiquette}
        </label>
        <output className="couv-curseur-valeur" htmlFor={id} aria-live="off">
          {say(value)}
        </output>
      </div>
      <div className="bords">
        <span className="couv-curseur-borne note" aria-hidden="true">
          {borne(min)}
        </span>
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={say(value)}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
        <span className="couv-curseur-borne note" aria-hidden="true">
          {borne(max)}
        </span>
      </div>
    </div>
  )
}
