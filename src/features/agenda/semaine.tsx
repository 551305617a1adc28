import { toYmd, weekday } from '../../domain/calendar/civil-date.ts'
import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import { agenda as text } from '../../text/agenda.ts'
import { jourLong } from '../../text/quand.ts'
import { Bouton } from '../../ui/bouton.tsx'
import type { Dates } from './use-dates.ts'

interface SemaineProps {
  /** Monday of the week shown, and the day it is now. */
  readonly lundi: number
  readonly aujourdhui: number
  readonly dates: Dates
  readonly onLundi: (lundi: number) => void
}

/**
 * Seven days in a strip, each with its number of sessions to come, once they are read; a day that is not past is a link to its
 * list below.
 */
export function Semaine({ lundi, aujourdhui, dates, onLundi }: SemaineProps) {
  const thisMonday = aujourdhui - weekday(aujourdhui)
  return (
    <nav aria-label={text.semaineDu(jourLong(lundi))}>
      <div className="bords">
        <Bouton
          disabled={lundi <= thisMonday}
          aria-label={text.semainePrecedente}
          onClick={() => onLundi(lundi - 7)}
        >
          <span className="fleche" aria-hidden="true">
            ←
          </span>
        </Bouton>
        <p className="agenda-semaine-nom" role="status">
          {lundi === thisMonday ? text.cetteSemaine : text.semaineDu(jourLong(lundi))}
        </p>
        <Bouton aria-label={text.semaineSuivante} onClick={() => onLundi(lundi + 7)}>
          <span className="fleche" aria-hidden="true">
            →
          </span>
        </Bouton>
      </div>
      <ol className="agenda-semaine-jours">
        {text.joursCourts.map((nom, i) => {
          const date = lundi + i
          const on = (list: readonly SeanceSituee[]) => list.filter((s) => s.seance.date === date).length
          const count = on(dates.dedans)
          const cell = (
            <>
              <span>{nom}</span>
              <b>{toYmd(date).day}</b>
              <span className="agenda-semaine-compte">{dates.lues ? count || '–' : '…'}</span>
            </>
          )
          return (
            <li key={nom}>
              {date < aujourdhui ? (
                <span className="agenda-semaine-jour pile" data-vide>
                  {cell}
                </span>
              ) : (
                <a
                  href={`#jour-${date}`}
                  className="agenda-semaine-jour pile"
                  data-vide={dates.lues && count === 0}
                  aria-current={date === aujourdhui ? 'date' : undefined}
                  aria-label={
                    dates.lues ? text.jourCompte(jourLong(date), count, on(dates.annulees)) : jourLong(date)
                  }
                  onClick={(event) => {
                    event.preventDefault()
                    document.getElementById(`jour-${date}`)?.focus()
                  }}
                >
                  {cell}
                </a>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
