import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import { icsDeSeances } from '../../text/ics-seances.ts'
import { quand } from '../../text/quand.ts'
import { seance as text } from '../../text/seance.ts'
import { Bouton } from '../bouton.tsx'
import { saveFile } from '../download.ts'
import { Joindre } from '../joindre.tsx'

interface SeanceActionsProps {
  readonly situee: SeanceSituee
  readonly horodatageMs: number
  /** The way is told beside: no link to a site for it. */
  readonly sansItineraire?: boolean
}

/** Call, register, add to one's calendar, see the way: only what the data allow. */
export function SeanceActions({ situee, horodatageMs, sansItineraire = false }: SeanceActionsProps) {
  const { seance, serie, ou } = situee
  if (seance.statut === 'annulee') return null
  const titre = seance.titre || text.titreVide
  return (
    <p className="seance-actions rangee">
      <Joindre contacts={ou.contacts} genre="plein" />
      {serie.lien !== '' && (
        <a className="bouton" href={serie.lien} target="_blank" rel="noreferrer">
          {text.inscrire}
        </a>
      )}
      <Bouton
        aria-label={text.ajouterAide(`${titre}, ${quand(seance)}`)}
        onClick={() => saveFile('atelier.ics', 'text/calendar', icsDeSeances([situee], titre, horodatageMs))}
      >
        {text.ajouter}
      </Bouton>
      {ou.position === 'exacte' && !sansItineraire && (
        <a
          className="bouton bouton--discret"
          href={`https://www.openstreetmap.org/directions?to=${ou.lat},${ou.lon}`}
          target="_blank"
          rel="noreferrer"
        >
          {text.itineraire}
        </a>
      )}
    </p>
  )
}
