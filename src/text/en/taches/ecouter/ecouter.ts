import type { Contact } from '../../../../domain/orientation/contact.ts'
import type * as fr from '../../../fr/ecouter/ecouter.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { telephoneLisible } from '../../socle/format.ts'
import catalogue from './ecouter.json' with { type: 'json' }

export const ecouter = {
  ...remplir<typeof catalogue.ecouter, typeof fr.ecouter>(catalogue.ecouter),
} satisfies Traduction<typeof fr.ecouter>

export function sayNumero(contacts: readonly Pick<Contact, 'telephone'>[]): string[] {
  const { telephone = '' } = contacts.at(-1) ?? {}
  return telephone === '' ? [] : [ecouter.telephone(telephoneLisible(telephone))]
}
