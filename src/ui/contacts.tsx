import type { Contact } from '../domain/orientation/contact.ts'
import { deuxPoints, pointVirgule } from '../text/format.ts'
import { citer } from '../text/langue/citer.ts'
import { quiDe } from '../text/orientation/contact.ts'
import { citerPhrase } from './langue/citer-noms.ts'
import { Phrase } from './langue/francais.tsx'
import { LienCourriel } from './lien-courriel.tsx'
import { LienTelephone } from './lien-telephone.tsx'

/** Whom to ask, one after the other: who, then a number to call or else an address to write to. */
export function Contacts({ contacts }: { readonly contacts: readonly Contact[] }) {
  return contacts.map((contact, i) => {
    const { lien, nom, telephone, courriel } = contact
    const who = quiDe({ lien, nom: citer(nom, 'orientation/contact') })
    return (
      <span key={`${lien} ${nom}`}>
        {who !== '' && (
          <bdi>
            <Phrase>{citerPhrase(who, 'orientation/contact')}</Phrase>
          </bdi>
        )}
        {who !== '' && (telephone !== '' || courriel !== '') && deuxPoints('')}
        {telephone === '' ? (
          courriel !== '' && <LienCourriel courriel={courriel} />
        ) : (
          <LienTelephone telephone={telephone} genre="texte" />
        )}
        {i < contacts.length - 1 && pointVirgule()}
      </span>
    )
  })
}
