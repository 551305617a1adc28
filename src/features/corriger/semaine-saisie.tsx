import type { SemaineSaisie } from '../../domain/imports/edits/week-form.ts'
import { modifier } from '../../text/mine/modifier.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChampSaisie } from '../../ui/champ.tsx'

const text = modifier.horaires

interface SemaineProps {
  /** As the record writes them. */
  readonly horaires: string
  /** Null: they are no plain week, and are left as they are. */
  readonly semaine: SemaineSaisie | null
  readonly fautif: number | null
  readonly onSemaine: (semaine: SemaineSaisie) => void
}

/** Opening hours, a line for each day, in the words of people. */
export function SemaineForm({ horaires, semaine, fautif, onSemaine }: SemaineProps) {
  return (
    <fieldset className="pile ecart-1">
      <legend className="etiquette">{text.titre}</legend>
      {semaine === null ? (
        <>
          <p className="note">
            <bdi>{text.autrement(horaires)}</bdi>
          </p>
          <div className="rangee">
            <Bouton onClick={() => onSemaine({ jours: Array<string>(7).fill(''), suite: '' })}>
              {text.remplacer}
            </Bouton>
          </div>
        </>
      ) : (
        <>
          <p className="note">{text.aide}</p>
          <div className="corriger-semaine">
            {semaine.jours.map((jour, rang) => (
              <ChampSaisie
                key={text.jour(rang)}
                etiquette={text.jour(rang)}
                value={jour}
                aria-invalid={fautif === rang || undefined}
                onValeur={(valeur) =>
                  onSemaine({ ...semaine, jours: semaine.jours.map((one, i) => (i === rang ? valeur : one)) })
                }
              />
            ))}
          </div>
          {semaine.suite !== '' && (
            <p className="note">
              <bdi>{text.suite(semaine.suite)}</bdi>
            </p>
          )}
        </>
      )}
    </fieldset>
  )
}
