import type { ComponentProps } from 'react'
import type { Proposition } from '../../domain/orientation/classer.ts'
import { citer } from '../../text/langue/citer.ts'
import { quand } from '../../text/quand.ts'
import { seance as seanceText } from '../../text/seance.ts'
import { Joindre } from '../../ui/joindre.tsx'
import { Francais, Phrase } from '../../ui/langue/francais.tsx'
import { lister } from '../../ui/langue/lister.ts'
import { Signe } from '../../ui/pictos/signe.tsx'
import { AjouterAgenda } from '../../ui/seance/ajouter-agenda.tsx'
import { CheminSeance, ouDeProposition } from '../chemin/chemin-seance.tsx'
import { VersLieu } from '../chemin/lien-lieu.tsx'
import { Lignes } from './lignes.tsx'
import { reponseSimple } from './reponse-simple.ts'

interface ReponseProps {
  /** Its number on the map. */
  readonly rang: number
  readonly proposition: Proposition
  readonly horodatageMs: number
  /** Its card is pointed at or has the focus; null: it no longer is. */
  readonly onViser: (cle: string | null) => void
  /** From where, and how, the way to it goes. */
  readonly chemins: Pick<ComponentProps<typeof CheminSeance>, 'manifest' | 'depart' | 'mode'>
}

/** One answer in easy French: what, when, where, how to get there, then large buttons. */
export function Reponse({ rang, proposition, horodatageMs, chemins, onViser }: ReponseProps) {
  const isSeance = proposition.type === 'seance'
  const ou = isSeance ? proposition.situee.ou : proposition.lieu
  const id = isSeance ? proposition.situee.ou.lieuId : proposition.lieu.id
  const { titre, adresse, trajet, lignes } = reponseSimple(proposition)
  return (
    <li
      className="guide-reponse encadre pile ecart-2"
      onMouseEnter={() => onViser(proposition.cle)}
      onMouseLeave={() => onViser(null)}
      onFocus={() => onViser(proposition.cle)}
      onBlur={() => onViser(null)}
    >
      <h3 tabIndex={-1}>
        <span className="guide-rang" aria-hidden="true">
          {rang}
        </span>
        {isSeance ? <Phrase>{citer(titre, 'guide')}</Phrase> : <VersLieu id={id}>{titre}</VersLieu>}
      </h3>
      <address className="pile">
        {adresse.map((line) => (
          <span key={line}>
            {line === ou.nom ? <VersLieu id={id}>{line}</VersLieu> : <Francais>{line}</Francais>}
          </span>
        ))}
      </address>
      {trajet.length > 0 && (
        <p className="accent guide-trajet">
          <Signe nom={proposition.trajet?.mode ?? null}>{trajet.join(' ')}</Signe>
        </p>
      )}
      <Lignes lignes={lignes} />
      <p className="rangee">
        <Joindre contacts={proposition.contacts} />
        {proposition.type === 'seance' && (
          <AjouterAgenda
            situees={[proposition.situee]}
            titre={titre}
            horodatageMs={horodatageMs}
            aide={seanceText.ajouterAide(lister([titre, quand(proposition.situee.seance)]))}
          />
        )}
      </p>
      <CheminSeance {...chemins} cle={`guide ${proposition.cle}`} ou={ouDeProposition(proposition)} />
    </li>
  )
}
