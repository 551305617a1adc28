import type { ComponentProps, Ref } from 'react'
import type { Proposition } from '../../domain/orientation/classer.ts'
import { deuxPoints } from '../../text/format.ts'
import { contactText } from '../../text/orientation/contact.ts'
import { datesSuivantes, raisonDuRang, orienter as text, titreProposition } from '../../text/orienter.ts'
import { adresseDe } from '../../text/seance.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Contacts } from '../../ui/contacts.tsx'
import { Francais } from '../../ui/langue/francais.tsx'
import { SeanceCard } from '../../ui/seance/seance-card.tsx'
import { CheminSeance, ouDeProposition } from '../chemin/chemin-seance.tsx'
import { LienLieu, VersLieu } from '../chemin/lien-lieu.tsx'
import { PAGE } from './use-propositions.ts'

export const CHOIX_MAX = 3

interface ResultatsProps {
  readonly propositions: readonly Proposition[]
  readonly choisies: readonly Proposition[]
  readonly onChoisir: (proposition: Proposition, choisie: boolean) => void
  readonly liste: Ref<HTMLOListElement>
  /** How many are shown. */
  readonly montrees: number
  readonly onPlus: (montrees: number) => void
  /** A card is pointed at or has the focus; null: none has. */
  readonly onViser: (cle: string | null) => void
  /** From where, and how, the ways to the proposals go. */
  readonly chemins: Pick<ComponentProps<typeof CheminSeance>, 'manifest' | 'depart' | 'mode'>
}

/** The list, best first, with the reason of each rank; up to three may be chosen. */
export function Resultats(props: ResultatsProps) {
  const { propositions, choisies, onChoisir, liste, chemins, montrees, onPlus, onViser } = props
  const full = choisies.length >= CHOIX_MAX
  return (
    <>
      <ol ref={liste}>
        {propositions.slice(0, montrees).map((proposition, i) => {
          const checked = choisies.some((c) => c.cle === proposition.cle)
          const titre = titreProposition(proposition)
          const suite = datesSuivantes(proposition)
          const details = (
            <>
              <p className="orienter-raison">
                <b>{text.rang(i + 1)}.</b> {raisonDuRang(proposition)}
              </p>
              {suite !== '' && <p className="note">{text.ensuite(suite)}</p>}
              <p>
                {deuxPoints(contactText.titre)}
                <Contacts contacts={proposition.contacts} />
              </p>
              <label className="option orienter-choisir">
                <input
                  type="checkbox"
                  autoComplete="off"
                  checked={checked}
                  disabled={full && !checked}
                  aria-label={text.choisirAide(titre)}
                  onChange={(event) => onChoisir(proposition, event.currentTarget.checked)}
                />
                <span>{text.choisir}</span>
              </label>
              <CheminSeance
                {...chemins}
                cle={`orienter ${proposition.cle}`}
                ou={ouDeProposition(proposition)}
              />
            </>
          )
          return (
            <li
              key={proposition.cle}
              onMouseEnter={() => onViser(proposition.cle)}
              onMouseLeave={() => onViser(null)}
              onFocus={() => onViser(proposition.cle)}
              onBlur={() => onViser(null)}
            >
              {proposition.type === 'seance' ? (
                <SeanceCard
                  situee={proposition.situee}
                  trajet={proposition.trajet}
                  titre={3}
                  sansFaits
                  lieu={<LienLieu ou={proposition.situee.ou} />}
                >
                  {details}
                </SeanceCard>
              ) : (
                <article className="seance orienter-lieu">
                  <div className="seance-corps pile">
                    <h3 className="seance-titre">
                      <VersLieu id={proposition.lieu.id}>{titre}</VersLieu>
                    </h3>
                    <p>
                      <Francais>{adresseDe({ ...proposition.lieu, nom: '' })}</Francais>
                    </p>
                    <p className="note">{text.lieu}</p>
                    {details}
                  </div>
                </article>
              )}
            </li>
          )
        })}
      </ol>
      {propositions.length > montrees && <Bouton onClick={() => onPlus(montrees + PAGE)}>{text.plus}</Bouton>}
    </>
  )
}
