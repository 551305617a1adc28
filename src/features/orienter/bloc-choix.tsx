import type { ComponentProps } from 'react'
import type { Proposition } from '../../domain/orientation/classer.ts'
import { deuxPoints } from '../../text/format.ts'
import { citer } from '../../text/langue/citer.ts'
import { datesSuivantes, faitsDe, orienter, ouDe, quandDe, titreProposition } from '../../text/orienter.ts'
import { confianceDe, trajetDe } from '../../text/seance.ts'
import { Contacts } from '../../ui/contacts.tsx'
import { Francais, Phrase } from '../../ui/langue/francais.tsx'
import { lister } from '../../ui/langue/lister.ts'
import { CheminSeance, ouDeProposition } from '../chemin/chemin-seance.tsx'
import { VersLieu } from '../chemin/lien-lieu.tsx'
import { BlocLangue, type Parle } from './bloc-langue.tsx'

const text = orienter.fiche

interface BlocChoixProps {
  readonly rang: number
  readonly proposition: Proposition
  /** Name of the start, or empty. */
  readonly depart: string
  /** The language of the person, which stands before the French; null: French alone. */
  readonly parle?: Parle | null
  readonly chemins: Pick<ComponentProps<typeof CheminSeance>, 'manifest' | 'depart' | 'mode'>
}

/** One choice on the sheet: when, where, the way, whom to call, what it costs. */
export function BlocChoix({ rang, proposition, depart, parle = null, chemins }: BlocChoixProps) {
  const { trajet } = proposition
  const isSeance = proposition.type === 'seance'
  const suite = datesSuivantes(proposition)
  const confiance = isSeance ? confianceDe(proposition.situee.seance) : null
  const francais = (
    <>
      <p className="feuille-quand majuscule">{quandDe(proposition)}</p>
      <dl>
        <div>
          <dt>{text.contact}</dt>
          <dd className="feuille-contact">
            <Contacts contacts={proposition.contacts} />
          </dd>
        </div>
        <div>
          <dt>{text.ou}</dt>
          <dd>
            <VersLieu id={isSeance ? proposition.situee.ou.lieuId : proposition.lieu.id}>
              {ouDe(proposition)}
            </VersLieu>
          </dd>
        </div>
        {trajet !== null && (
          <div>
            <dt>{text.trajet}</dt>
            <dd>
              <Phrase>
                {trajetDe(trajet, depart === '' ? '' : ` ${text.trajetDepuis(citer(depart, 'orienter'))}`)}
              </Phrase>
            </dd>
          </div>
        )}
      </dl>
      <p className="majuscule">{lister(faitsDe(proposition))}.</p>
      {suite !== '' && <p className="feuille-suite">{deuxPoints(text.dates, suite)}.</p>}
      {confiance !== null && <p>{confiance}</p>}
    </>
  )
  return (
    <li className="feuille-bloc">
      <h3>
        <span className="feuille-rang" aria-hidden="true">
          {rang}
        </span>{' '}
        <Francais>{titreProposition(proposition)}</Francais>
      </h3>
      {parle === null ? (
        francais
      ) : (
        <div className="feuille-deux">
          <BlocLangue {...parle} proposition={proposition} depart={depart} />
          <div>{francais}</div>
        </div>
      )}
      <CheminSeance {...chemins} cle={`feuille ${proposition.cle}`} ou={ouDeProposition(proposition)} />
    </li>
  )
}
