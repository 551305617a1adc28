import type { SerieSansDate } from '../../domain/orientation/seance-situee.ts'
import { agenda as text } from '../../text/agenda.ts'
import { adresseDe, seance as seanceText } from '../../text/seance.ts'

/** Workshops that exist, but whose dates nobody wrote: said, and never made up. */
export function SansDate({ series }: { readonly series: readonly SerieSansDate[] }) {
  if (series.length === 0) return null
  return (
    <section className="pile" aria-labelledby="sans-date-titre">
      <h3 id="sans-date-titre">{text.sansDate}</h3>
      <p>{text.sansDateAide}</p>
      <ul className="agenda-sans-date">
        {series.map(({ serie, ou }) => (
          <li key={serie.id}>
            <b>{serie.titre || seanceText.titreVide}</b>, {adresseDe(ou)}
            {serie.texteSource !== '' && <blockquote className="note">{serie.texteSource}</blockquote>}
            {ou.telephone !== '' && <a href={`tel:${ou.telephone}`}>{seanceText.appeler(ou.telephone)}</a>}
          </li>
        ))}
      </ul>
    </section>
  )
}
