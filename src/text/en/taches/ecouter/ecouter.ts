import type { Contact } from '../../../../domain/orientation/contact.ts'
import type * as fr from '../../../fr/ecouter/ecouter.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { telephoneLisible } from '../../socle/format.ts'

export const ecouter = {
  ecouter: 'Listen',
  pause: 'Stop for a moment',
  reprendre: 'Go on',
  arreter: 'Stop',
  lit: 'Reading begins.',
  fini: 'Reading is over.',
  reponse: (rang: number, titre: string) => `Answer ${rang}: ${titre}.`,
  telephone: (numero: string) => `The telephone number is ${numero}.`,
  echec: 'Reading aloud does not work on this device.',
} satisfies Traduction<typeof fr.ecouter>

export function sayNumero(contacts: readonly Pick<Contact, 'telephone'>[]): string[] {
  const { telephone = '' } = contacts.at(-1) ?? {}
  return telephone === '' ? [] : [ecouter.telephone(telephoneLisible(telephone))]
}
