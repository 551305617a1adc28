import { formatIsoDate } from '../../domain/calendar/civil-date.ts'
import type { DayOfWeekTable } from '../../domain/places/hours/week.ts'
import { JOURS } from '../../text/format.ts'
import { jourDuMois, notesDuJour, sayIntervalle, sayRegle, lieu as text } from '../../text/lieu.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'
import { lister } from '../../ui/langue/lister.ts'
import { TexteFrancais } from '../../ui/langue/texte-francais.tsx'
import type { Fiche } from '../../worker/protocol/trouver.ts'
import { PartieFiche } from './partie-fiche.tsx'

interface HorairesProps {
  readonly fiche: Extract<Fiche, { type: 'lieu' }>
  readonly semaine: number
  readonly onSemaine: (semaine: number) => void
}

/** The week day by day; what is not the same every week in words; the text when unreadable. */
export function Horaires({ fiche, semaine, onSemaine }: HorairesProps) {
  const { ligne, semaine: week, regles, fuseau } = fiche
  const { horaires } = ligne.lieu
  return (
    <PartieFiche id="fiche-horaires" titre={text.horaires} signe="heures">
      {week !== null && (
        <>
          <table className="lieu-semaine">
            <caption className="note">
              {lister([
                text.semaineDu(jourDuMois(week.days[0]?.date ?? 0), jourDuMois(week.days[6]?.date ?? 0)),
                text.parite(week.parite, week.isoWeek),
              ])}
            </caption>
            <tbody>
              {week.days.map((day) => (
                <Jour key={day.date} day={day} today={day.date === ligne.etat.today} />
              ))}
            </tbody>
          </table>
          <div className="lieu-boutons rangee sans-impression">
            {semaine > 0 && <Bouton onClick={() => onSemaine(0)}>{text.semaineCourante}</Bouton>}
            <Bouton onClick={() => onSemaine(semaine + 1)}>{text.semaineSuivante}</Bouton>
          </div>
        </>
      )}
      {regles.length > 0 && (
        <>
          <h4>{text.regles}</h4>
          <ul className="puces">
            {regles.map((rule) => (
              <li key={sayRegle(rule)}>
                <bdi>
                  <Phrase>{sayRegle(rule)}</Phrase>
                </bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {week === null && (horaires === '' ? <p>{text.horairesInconnus}</p> : <Brut horaires={horaires} />)}
      {fuseau !== 'Europe/Paris' && <p className="note">{text.fuseau}</p>}
    </PartieFiche>
  )
}

function Brut({ horaires }: { readonly horaires: string }) {
  return (
    <>
      <p>{text.horairesTexte}</p>
      <TexteFrancais className="lieu-texte">{horaires}</TexteFrancais>
    </>
  )
}

function Jour({ day, today }: { readonly day: DayOfWeekTable; readonly today: boolean }) {
  const notes = notesDuJour(day)
  return (
    <tr data-jour={today ? 'aujourdhui' : undefined}>
      <th scope="row">
        {JOURS[day.weekday]} <time dateTime={formatIsoDate(day.date)}>{jourDuMois(day.date)}</time>
      </th>
      <td>
        {day.intervals.length === 0
          ? text.ferme
          : day.intervals.map((interval) => <span key={interval.start}>{sayIntervalle(interval)}</span>)}
        {notes.length > 0 && (
          <span className="note">
            <Phrase>{lister(notes)}</Phrase>
          </span>
        )}
      </td>
    </tr>
  )
}
