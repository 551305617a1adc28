import type { Contact } from '../domain/orientation/contact.ts'
import { contactText } from '../text/orientation/contact.ts'
import { seance as text } from '../text/seance.ts'
import { LienCourriel } from './lien-courriel.tsx'
import { LienTelephone } from './lien-telephone.tsx'

interface JoindreProps {
  readonly contacts: readonly Contact[]
  readonly genre?: 'bouton' | 'plein'
}

/** The button that reaches someone: call, else write; nothing where there is neither number nor mail. */
export function Joindre({ contacts, genre = 'bouton' }: JoindreProps) {
  const { telephone = '', courriel = '' } = contacts.at(-1) ?? {}
  if (telephone !== '') return <LienTelephone telephone={telephone} libelle={text.appeler} genre={genre} />
  return courriel === '' ? null : <LienCourriel courriel={courriel} libelle={contactText.ecrire(courriel)} />
}
