import { isOutsideOpen, outside } from '../../domain/common/outside.ts'
import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import { quand } from '../../text/quand.ts'
import { seance as text } from '../../text/seance.ts'
import { Joindre } from '../joindre.tsx'
import { lister } from '../langue/lister.ts'
import { LienWeb } from '../lien-web.tsx'
import { AjouterAgenda } from './ajouter-agenda.tsx'

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
      {serie.lien !== '' && <LienWeb className="bouton" adresse={serie.lien} libelle={text.inscrire} />}
      <AjouterAgenda
        situees={[situee]}
        titre={titre}
        horodatageMs={horodatageMs}
        aide={text.ajouterAide(lister([titre, quand(seance)]))}
      />
      {ou.position === 'exacte' && !sansItineraire && isOutsideOpen() && (
        <a
          className="bouton bouton--discret"
          href={`${outside('itineraire')}?to=${ou.lat},${ou.lon}`}
          target="_blank"
          rel="noreferrer"
        >
          {text.itineraire}
        </a>
      )}
    </p>
  )
}
