import type { Contact } from '../../../domain/orientation/contact.ts'

/** Makes what says the number to call, in a sentence; nothing where there is none. */
export const faireSayNumero =
  (telephone: (numero: string) => string, lisible: (numero: string) => string) =>
  (contacts: readonly Pick<Contact, 'telephone'>[]): string[] => {
    const { telephone: numero = '' } = contacts.at(-1) ?? {}
    return numero === '' ? [] : [telephone(lisible(numero))]
  }
