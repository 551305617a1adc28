import { toYmd, weekday } from '../../domain/calendar/civil-date.ts'
import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import { agenda as text } from '../../text/agenda.ts'
import { JOURS } from '../../text/format.ts'
import { jourLong } from '../../text/seance.ts'
import { Bouton } from '../../ui/bouton.tsx'

interface SemaineProps {
  /** Monday of the week shown, and the day it is now. */
  readonly lundi: number
  readonly aujourdhui: number
  readonly seances: readonly SeanceSituee[]
  readonly onLundi: (lundi: number) => void
}

/** Seven days in a strip, each with its number of sessions; a day is a link to its list below. */
export function Semaine({ lundi, aujourdhui, seances, onLundi }: SemaineProps) {
  const thisMonday = aujourdhui - weekday(aujourdhui)
  return (
    <nav aria-label={text.semaineDu(jourLong(lundi))}>
      <div className="bords">
        <Bouton
          disabled={lundi <= thisMonday}
          aria-label={text.semainePrecedente}
          onClick={() => onLundi(lundi - 7)}
        >
          <span aria-hidden="true">←</span>
        </Bouton>
        <p className="agenda-semaine-nom" role="status">
          {lundi === thisMonday ? text.cetteSemaine : text.semaineDu(jourLong(lundi))}
        </p>
        <Bouton aria-label={text.semaineSuivante} onClick={() => onLundi(lundi + 7)}>
          <span aria-hidden="true">→</span>
        </Bouton>
      </div>
      <ol className="agenda-semaine-jours">
        {JOURS.map((nom, i) => {
          const date = lundi + i
          const count = seances.filter((s) => s.seance.date === date).length
          return (
            <li key={nom}>
              <a
                href={`#jour-${date}`}
                className="agenda-semaine-jour pile"
                data-vide={count === 0}
                aria-current={date === aujourdhui ? 'date' : undefined}
                aria-label={text.jourCompte(jourLong(date), count)}
                onClick={(event) => {
                  event.preventDefault()
                  document.getElementById(`jour-${date}`)?.focus()
                }}
              >
                <span>{nom.slice(0, 3)}</span>
                <b>{toYmd(date).day}</b>
                <span className="agenda-semaine-compte">{count === 0 ? '–' : count}</span>
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
