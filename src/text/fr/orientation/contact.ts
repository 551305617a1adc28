import type { Contact } from '../../../domain/orientation/contact.ts'
import type { AgeDesChoix } from '../../../domain/orientation/dates-maj.ts'
import { dateLongue, telephoneLisible } from '../format.ts'
import { deNom } from './elision.ts'

/** Who answers, empty for the place itself: "Mission locale, à la même adresse", "mairie d’Ahun". */
export function quiDe({ lien, nom }: Pick<Contact, 'lien' | 'nom'>): string {
  if (lien === 'mairie') return nom === '' ? 'mairie de la commune' : `mairie ${deNom(nom)}`
  if (lien === 'voisin') return nom === '' ? 'à la même adresse' : `${nom}, à la même adresse`
  return nom
}

/** One line for a message: who, and the number or else the mail; the last one, who can be reached. */
export function contactEnTexte(contacts: readonly Contact[]): string {
  return contacts
    .map((contact) => {
      const by = contact.telephone === '' ? contact.courriel : telephoneLisible(contact.telephone)
      return [quiDe(contact), by].filter(Boolean).join(' : ')
    })
    .join(' ; ')
}

/** The same where every letter counts: the number or the mail alone, else who is left to ask. */
export function contactCourt(contacts: readonly Contact[]): string {
  const last = contacts.at(-1)
  if (last === undefined) return ''
  return telephoneLisible(last.telephone) || last.courriel || quiDe(last)
}

/** Easy French: whom to ask when the place has no number nor mail of its own; nothing when it has. */
export function sayAQuiDemander(contacts: readonly Contact[]): string[] {
  return contacts.flatMap((contact) => {
    const { lien, nom } = contact
    if (lien === 'propre') return []
    if (lien === 'mairie') return [`Demandez à la ${quiDe(contact)}.`]
    if (lien === 'voisin')
      return ['À la même adresse, un autre lieu répond.', `C’est ${nom.replaceAll(',', '')}.`]
    return [`Demandez à ${nom.replaceAll(',', '')}.`]
  })
}

/** From when to when the records of a sheet or a list are, and what to do before relying on them. */
export function sayInformations({ du, au, sansDate }: AgeDesChoix): string {
  const undated = sansDate ? ', ou sans date' : ''
  const said =
    du === null || au === null
      ? 'Date des informations inconnue.'
      : du === au
        ? `Informations du ${dateLongue(du)}${undated}.`
        : `Informations du ${dateLongue(du)} au ${dateLongue(au)}${undated}.`
  return `${said} Appelez avant de vous déplacer.`
}

export const contactText = {
  titre: 'Contact',
  /** Before names and numbers that are not of the place. */
  sansNumero: 'Ce lieu ne donne ni numéro ni adresse de courriel.',
  demandez: 'À qui demander',
  ecrire: (courriel: string) => `Écrire à ${courriel}`,
} as const
