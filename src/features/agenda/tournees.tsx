import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import { groupTournees, type Tournee } from '../../domain/orientation/tournees.ts'
import { agenda as text } from '../../text/agenda.ts'
import { adresseDe, jourLong, plage, seance as seanceText } from '../../text/seance.ts'

interface TourneesProps {
  readonly seances: readonly SeanceSituee[]
  /** Tour drawn on the map. */
  readonly dessinee: string | null
  readonly onDessiner: (tournee: Tournee | null) => void
}

/** Each round with its stops in order, when it next comes to each, and the very next one. */
export function Tournees({ seances, dessinee, onDessiner }: TourneesProps) {
  const tournees = groupTournees(seances)
  if (tournees.length === 0) return null
  return (
    <section className="pile" aria-labelledby="tournees-titre">
      <h3 id="tournees-titre">{text.tournees}</h3>
      {tournees.map((tournee) => (
        <details key={tournee.id} className="agenda-tournee">
          <summary>{text.tournee(tournee.nom || seanceText.titreVide, tournee.arrets.length)}</summary>
          <ol className="agenda-tournee-arrets">
            {tournee.arrets.map(({ rang, ou, prochaine }) => (
              <li
                key={`${rang} ${ou.codeInsee} ${ou.nom}`}
                value={rang}
                data-prochain={prochaine === tournee.prochaine}
              >
                <b>{adresseDe(ou)}</b>
                {prochaine !== null && prochaine === tournee.prochaine && (
                  <span className="agenda-tournee-prochain"> {text.prochainArret}</span>
                )}
                <br />
                {prochaine === null
                  ? text.passeAucune
                  : text.passe(jourLong(prochaine.seance.date), plage(prochaine.seance))}
              </li>
            ))}
          </ol>
          <button
            type="button"
            className="bouton"
            aria-pressed={dessinee === tournee.id}
            onClick={() => onDessiner(dessinee === tournee.id ? null : tournee)}
          >
            {dessinee === tournee.id ? text.cacherTournee : text.voirTournee}
          </button>
        </details>
      ))}
    </section>
  )
}
