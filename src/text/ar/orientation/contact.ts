import type { Contact } from '../../../domain/orientation/contact.ts'
import type { AgeDesChoix } from '../../../domain/orientation/dates-maj.ts'
import type * as fr from '../../fr/orientation/contact.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { dateLongue, telephoneLisible } from '../format.ts'

export function quiDe({ lien, nom }: Pick<Contact, 'lien' | 'nom'>): string {
  if (lien === 'mairie') return nom === '' ? 'دار بلدية المكان' : `دار بلدية ${isoler(nom)}`
  if (lien === 'voisin') return nom === '' ? 'في العنوان نفسه' : `${isoler(nom)}، في العنوان نفسه`
  return isoler(nom)
}

export function contactEnTexte(contacts: readonly Contact[]): string {
  return contacts
    .map((contact) => {
      const by = contact.telephone === '' ? isoler(contact.courriel) : telephoneLisible(contact.telephone)
      return [quiDe(contact), by].filter(Boolean).join(': ')
    })
    .join('؛ ')
}

export function contactCourt(contacts: readonly Contact[]): string {
  const last = contacts.at(-1)
  if (last === undefined) return ''
  return telephoneLisible(last.telephone) || isoler(last.courriel) || quiDe(last)
}

export function sayAQuiDemander(contacts: readonly Contact[]): string[] {
  return contacts.flatMap((contact) => {
    const { lien, nom } = contact
    if (lien === 'propre') return []
    if (lien === 'mairie') return [`اسألوا ${quiDe(contact)}.`]
    if (lien === 'voisin') return ['مكان آخر في العنوان نفسه يجيب.', `اسمه ${isoler(nom)}.`]
    return [`اسألوا ${isoler(nom)}.`]
  })
}

export function sayInformations({ du, au, sansDate }: AgeDesChoix): string {
  const undated = sansDate ? '، أو دون تاريخ' : ''
  const said =
    du === null || au === null
      ? 'تاريخ المعلومات غير معروف.'
      : du === au
        ? `تاريخ المعلومات: ${dateLongue(du)}${undated}.`
        : `تاريخ المعلومات: من ${dateLongue(du)} إلى ${dateLongue(au)}${undated}.`
  return `${said} اتصلوا قبل الذهاب.`
}

export const contactText = {
  titre: 'الاتصال',
  sansNumero: 'لا يعطي هذا المكان رقم هاتف ولا بريدًا إلكترونيًا.',
  demandez: 'من تسألون',
  ecrire: (courriel: string) => `كتابة رسالة إلى ${isoler(courriel)}`,
} satisfies Traduction<typeof fr.contactText>
