import type { ReactNode } from 'react'
import { toYmd } from '../../domain/calendar/civil-date.ts'
import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import type { Trajet } from '../../domain/orientation/trajet.ts'
import { isMine } from '../../domain/places/mine.ts'
import { deuxPoints } from '../../text/format.ts'
import { citer } from '../../text/langue/citer.ts'
import { MARQUE_MIENNE } from '../../text/mots.ts'
import { contactText } from '../../text/orientation/contact.ts'
import { moisDe, plage, quandComplet } from '../../text/quand.ts'
import {
  adresseDe,
  chequesDe,
  confianceDe,
  coutDe,
  inscriptionDe,
  placesDe,
  statutDe,
  seance as text,
  trajetDe,
} from '../../text/seance.ts'
import { NIVEAUX, PUBLICS, THEMATIQUES_TEXTE } from '../../text/seance-mots.ts'
import { Contacts } from '../contacts.tsx'
import { Francais, Phrase } from '../langue/francais.tsx'
import { lister } from '../langue/lister.ts'
import { TexteFrancais } from '../langue/texte-francais.tsx'
import { Signe, signeDuCout, signeVenir } from '../pictos/signe.tsx'
import './seance-card.css'

interface SeanceCardProps {
  readonly situee: SeanceSituee
  readonly trajet?: Trajet | null
  /** Level of its heading. */
  readonly titre: 3 | 4
  /** The day stands above, as a heading of its own. */
  readonly jourAuDessus?: boolean
  /** The facts are told otherwise, by the children. */
  readonly sansFaits?: boolean
  /** Its place, as a link to its sheet; else in plain words. */
  readonly lieu?: ReactNode
  readonly children?: ReactNode
}

/** One session: when, where, how long to get there, seats, cost, how to come, and how sure it is. */
export function SeanceCard({
  situee,
  trajet = null,
  titre,
  jourAuDessus = false,
  sansFaits = false,
  lieu = null,
  children,
}: SeanceCardProps) {
  const { seance, serie, ou } = situee
  const Titre = `h${titre}` as const
  const statut = statutDe({ ...seance, motif: citer(seance.motif) })
  const confiance = confianceDe(seance)
  const cheques = chequesDe(serie)
  return (
    <article className="seance" data-statut={seance.statut} data-cle={situee.cle}>
      <p className="seance-date pile" aria-hidden="true">
        <span className={jourAuDessus && seance.debut === null ? undefined : 'seance-jour'}>
          {jourAuDessus ? text.pastille(seance) : toYmd(seance.date).day}
        </span>
        {!jourAuDessus && <span>{moisDe(seance.date)}</span>}
      </p>
      <div className="seance-corps pile">
        <Titre className="seance-titre">
          {seance.titre === '' ? text.titreVide : <Francais>{seance.titre}</Francais>}
        </Titre>
        <p className="seance-quand majuscule">{jourAuDessus ? plage(seance) : quandComplet(seance)}</p>
        {isMine(serie) && <p className="accent">{MARQUE_MIENNE}</p>}
        {statut !== null && (
          <p className="seance-statut">
            <Phrase>{statut}</Phrase>
          </p>
        )}
        <p>
          <Signe nom="ou">
            {lieu ?? <Francais>{adresseDe(ou)}</Francais>}
            {serie.ordre !== null && serie.tourneeId !== '' && `.\n${text.tournee(serie.ordre)}`}
            {ou.position === 'commune' && `. ${text.positionCommune}`}
          </Signe>
        </p>
        {serie.thematiques.length > 0 && (
          <p className="note">{text.sujets(lister(serie.thematiques.map((t) => THEMATIQUES_TEXTE[t])))}</p>
        )}
        {trajet !== null && !sansFaits && (
          <p className="seance-trajet">
            <Signe nom={trajet.mode} className="majuscule">
              {trajetDe(trajet)}
            </Signe>
          </p>
        )}
        {!sansFaits && (
          <ul className="seance-faits rangee">
            {seance.statut !== 'annulee' && (
              <li data-fait="places">
                <Signe nom="places">{placesDe(seance)}</Signe>
              </li>
            )}
            <li data-fait="cout">
              <Signe nom={signeDuCout(serie.fraisACharge)}>{coutDe(serie)}</Signe>
            </li>
            {cheques !== null && (
              <li>
                <Signe nom="cheque">{cheques}</Signe>
              </li>
            )}
            <li>
              <Signe nom={signeVenir(serie.inscription)}>{inscriptionDe(serie)}</Signe>
            </li>
            {serie.niveau !== null && <li>{text.niveau(NIVEAUX[serie.niveau])}</li>}
            {serie.publics.length > 0 && (
              <li>{text.publics(lister(serie.publics.map((p) => PUBLICS[p])))}</li>
            )}
          </ul>
        )}
        {confiance !== null && (
          <div className="seance-confiance note">
            <p>{confiance}</p>
            {seance.texteSource !== null && (
              <details>
                <summary>{text.phraseSource}</summary>
                <TexteFrancais balise="blockquote">{seance.texteSource}</TexteFrancais>
              </details>
            )}
          </div>
        )}
        {!sansFaits && ou.contacts.some(({ lien }) => lien !== 'propre') && (
          <p className="note">
            {deuxPoints(contactText.titre)}
            <Contacts contacts={ou.contacts} />
          </p>
        )}
        {children}
      </div>
    </article>
  )
}
