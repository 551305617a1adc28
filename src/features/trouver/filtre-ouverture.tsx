import type { Filtres } from '../../domain/places/filters/filtres.ts'
import { filtres as text } from '../../text/filtres.ts'
import { heure } from '../../text/horaires.ts'

interface OuvertureProps {
  readonly filtres: Filtres
  readonly onChange: (filtres: Filtres) => void
}

/** Half hours from 7 h to 21 h: when places open and close. */
const HEURES = Array.from({ length: 29 }, (_, i) => 420 + 30 * i)
/** Tuesday at 14 h: most places are open then. */
const CRENEAU = { type: 'creneau', jour: 1, minute: 840 } as const

/** Open now, or on a weekday at a time. */
export function FiltreOuverture({ filtres, onChange }: OuvertureProps) {
  const { ouvert } = filtres
  const set = (next: Filtres['ouvert']) => onChange({ ...filtres, ouvert: next })
  const choices = [
    [text.peuImporte, null],
    [text.maintenant, { type: 'maintenant' }],
    [text.creneau, CRENEAU],
  ] as const
  return (
    <fieldset className="trouver-famille">
      <legend>{text.ouverture}</legend>
      {choices.map(([libelle, value]) => (
        <label key={libelle} className="case">
          <input
            type="radio"
            name="ouverture"
            checked={ouvert?.type === value?.type}
            onChange={() => set(value)}
          />
          <span>{libelle}</span>
        </label>
      ))}
      {ouvert?.type === 'creneau' && (
        <div className="trouver-creneau">
          <label>
            {text.jour}
            <select
              className="champ"
              value={ouvert.jour}
              onChange={(event) => set({ ...ouvert, jour: Number(event.target.value) })}
            >
              {text.jours.map((jour, i) => (
                <option key={jour} value={i}>
                  {jour}
                </option>
              ))}
            </select>
          </label>
          <label>
            {text.heure}
            <select
              className="champ"
              value={ouvert.minute ?? ''}
              onChange={({ target }) =>
                set({ ...ouvert, minute: target.value === '' ? null : Number(target.value) })
              }
            >
              <option value="">{text.touteHeure}</option>
              {HEURES.map((minute) => (
                <option key={minute} value={minute}>
                  {heure(minute)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
    </fieldset>
  )
}
