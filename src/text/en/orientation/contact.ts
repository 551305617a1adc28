import type { Contact } from '../../../domain/orientation/contact.ts'
import type { AgeDesChoix } from '../../../domain/orientation/dates-maj.ts'
import type * as fr from '../../fr/orientation/contact.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { dateLongue, telephoneLisible } from '../format.ts'

/** Who answers, empty for the place itself: "Mission locale, at the same address", "town hall of Ahun (mairie)". */
export function quiDe({ lien, nom }: Pick<Contact, 'lien' | 'nom'>): string {
  if (lien === 'mairie')
    return nom === '' ? 'town hall of the commune (mairie)' : `town hall of ${nom} (mairie)`
  if (lien === 'voisin') return nom === '' ? 'at the same address' : `${nom}, at the same address`
  return nom
}

export function contactEnTexte(contacts: readonly Contact[]): string {
  return contacts
    .map((contact) => {
      const by = contact.telephone === '' ? contact.courriel : telephoneLisible(contact.telephone)
      return [quiDe(contact), by].filter(Boolean).join(': ')
    })
    .join('; ')
}

export function contactCourt(contacts: readonly Contact[]): string {
  const last = contacts.at(-1)
  if (last === undefined) return ''
  return telephoneLisible(last.telephone) || last.courriel || quiDe(last)
}

export function sayAQuiDemander(contacts: readonly Contact[]): string[] {
  return contacts.flatMap((contact) => {
    const { lien, nom } = contact
    const name = nom.replaceAll(',', '')
    if (lien === 'propre') return []
    if (lien === 'mairie') return [`Ask at the ${quiDe(contact)}.`]
    if (lien === 'voisin') return ['At the same address, another place can answer.', `It is ${name}.`]
    return [`Ask ${name}.`]
  })
}

export function sayInformations({ du, au, sansDate }: AgeDesChoix): string {
  const undated = sansDate ? ', or without a date' : ''
  const said =
    du === null || au === null
      ? 'Date of this information not known.'
      : du === au
        ? `Information dated ${dateLongue(du)}${undated}.`
        : `Information dated from ${dateLongue(du)} to ${dateLongue(au)}${undated}.`
  return `${said} Call before you go.`
}

export const contactText = {
  titre: 'Contact',
  sansNumero: 'This place gives no phone number and no email address.',
  demandez: 'Who to ask',
  ecrire: (courriel: string) => `Write to ${courriel}`,
} satisfies Traduction<typeof fr.contactText>
