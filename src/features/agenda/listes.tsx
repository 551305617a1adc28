import { todayIn } from '../../data/seances.ts'
import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import type { Trajet } from '../../domain/orientation/trajet.ts'
import { agenda as text } from '../../text/agenda.ts'
import { jourLong } from '../../text/seance.ts'
import { SeanceActions } from '../../ui/seance-actions.tsx'
import { SeanceCarte } from '../../ui/seance-carte.tsx'

interface ListeProps {
  readonly seances: readonly SeanceSituee[]
  readonly trajetOf: (situee: SeanceSituee) => Trajet | null
  readonly horodatageMs: number
}

/** Under one heading per day; `jours` names the days to show even when empty. */
export function ListeParJour(props: ListeProps & { readonly jours: readonly number[] | null }) {
  const { seances, trajetOf, horodatageMs } = props
  const jours = props.jours ?? [...new Set(seances.map((s) => s.seance.date))]
  return (
    <div className="agenda-jours">
      {jours.map((date) => {
        const ofDay = seances.filter((s) => s.seance.date === date)
        return (
          <section key={date} aria-labelledby={`jour-${date}`}>
            <h3 id={`jour-${date}`} className="agenda-jour" tabIndex={-1}>
              {jourLong(date)}
            </h3>
            {ofDay.length === 0 && <p className="note">{text.rienCeJour}</p>}
            {ofDay.map((situee) => (
              <SeanceCarte
                key={situee.seance.uid}
                situee={situee}
                trajet={trajetOf(situee)}
                titre={4}
                jourAuDessus
              >
                {date < todayIn() ? (
                  <p className="note">{text.passee}</p>
                ) : (
                  <SeanceActions situee={situee} horodatageMs={horodatageMs} />
                )}
              </SeanceCarte>
            ))}
          </section>
        )
      })}
    </div>
  )
}

/** Nearest first, then by date; those whose place is not known come last. */
export function ListeParTrajet({ seances, trajetOf, horodatageMs }: ListeProps) {
  const sorted = seances
    .map((situee) => ({ situee, trajet: trajetOf(situee) }))
    .sort((a, b) => minutes(a.trajet) - minutes(b.trajet))
  return (
    <div>
      {sorted.map(({ situee, trajet }) => (
        <SeanceCarte key={situee.seance.uid} situee={situee} trajet={trajet} titre={3}>
          <SeanceActions situee={situee} horodatageMs={horodatageMs} />
        </SeanceCarte>
      ))}
    </div>
  )
}

const minutes = (trajet: Trajet | null): number =>
  trajet === null ? Number.MAX_VALUE : Math.round(trajet.minutes)
