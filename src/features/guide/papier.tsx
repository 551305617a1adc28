import type { Proposition } from '../../domain/orientation/classer.ts'
import { ageDesChoix } from '../../domain/orientation/dates-maj.ts'
import { guide as text } from '../../text/guide.ts'
import { citer } from '../../text/langue/citer.ts'
import { contactEnTexte, sayInformations } from '../../text/orientation/contact.ts'
import { citeContacts, citerPhrase } from '../../ui/langue/citer-noms.ts'
import { ARelire } from '../../ui/langue/dire-langue.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'
import { Phrases } from './lignes.tsx'
import { reponseSimple } from './reponse-simple.ts'

interface PapierProps {
  readonly propositions: readonly Proposition[]
  /** Where the ways start, or empty. */
  readonly depart: string
}

/** The answers on paper, in large type: whom to call first, then what, when, where; nothing to press. */
export function Papier({ propositions, depart }: PapierProps) {
  return (
    <section className="guide-papier a-imprimer">
      <h2>{text.papier.titre}</h2>
      {depart !== '' && (
        <p>
          <Phrase>{text.papier.depart(depart)}</Phrase>
        </p>
      )}
      <div>
        {propositions.map((proposition) => {
          const { titre, adresse, trajet, lignes } = reponseSimple(proposition)
          // A sheet on the fridge door: what and where stand together, the address follows.
          const [nom, ...suite] = proposition.type === 'seance' ? adresse : ['', ...adresse]
          return (
            <div key={proposition.cle} className="guide-papier-reponse">
              <p className="guide-papier-titre">
                <Phrase>{citer([titre, nom].filter(Boolean).join(', '), 'guide')}</Phrase>
              </p>
              <p className="guide-papier-contact majuscule">
                <Phrase>
                  {citerPhrase(contactEnTexte(citeContacts(proposition.contacts)), 'orientation/contact')}
                </Phrase>
              </p>
              <p>
                <Phrase>{citer(suite.join(', '), 'guide')}</Phrase>
              </p>
              <Phrases
                lignes={[
                  ...lignes,
                  ...trajet.map((texte) => ({ texte, signe: proposition.trajet?.mode ?? null })),
                ]}
              />
            </div>
          )
        })}
      </div>
      <div className="guide-papier-pied">
        <p>{sayInformations(ageDesChoix(propositions))}</p>
        <ARelire />
      </div>
    </section>
  )
}
