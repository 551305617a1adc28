import type { Contact } from '../../domain/orientation/contact.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { deuxPoints, telephoneLisible } from '../../text/format.ts'
import { lieu as text } from '../../text/lieu.ts'
import { contactEnTexte, contactText } from '../../text/orientation/contact.ts'
import { citeContacts, citerPhrase } from '../../ui/langue/citer-noms.ts'
import { Phrase } from '../../ui/langue/francais.tsx'

interface AppelPapierProps {
  readonly lieu: Pick<Lieu, 'courriels'>
  /** Whom to ask, in order. */
  readonly contacts: readonly Contact[]
}

/** First on paper, dark and large: the number to call, else the address to write to, else whom to ask. */
export function AppelPapier({ lieu, contacts }: AppelPapierProps) {
  const own = contacts.find(({ lien }) => lien === 'propre')
  if (own === undefined) {
    return (
      <div className="lieu-papier-appel">
        <p>{contactText.sansNumero}</p>
        <p>
          {deuxPoints(contactText.demandez)}
          <b>
            <Phrase>{citerPhrase(contactEnTexte(citeContacts(contacts)), 'orientation/contact')}</Phrase>
          </b>
        </p>
      </div>
    )
  }
  const { telephone, courriel } = own
  const mail = courriel === '' ? (lieu.courriels[0] ?? '') : courriel
  return (
    <div className="lieu-papier-appel">
      {telephone !== '' && (
        <p className="lieu-papier-numero">
          {text.papier.appelez} <b>{telephoneLisible(telephone)}</b>
        </p>
      )}
      {mail !== '' && (
        <p>
          {text.papier.ecrivez} <b>{mail}</b>
        </p>
      )}
    </div>
  )
}
