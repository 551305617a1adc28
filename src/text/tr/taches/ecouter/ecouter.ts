import type * as fr from '../../../fr/ecouter/ecouter.ts'
import { telephoneLisible } from '../../../fr/format.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const ecouter = {
  ecouter: 'Dinle',
  pause: 'Duraklat',
  reprendre: 'Devam et',
  arreter: 'Durdur',
  lit: 'Okuma başlıyor.',
  fini: 'Okuma bitti.',
  reponse: (rang: number, titre: string) => `${rang}. sonuç: ${titre}.`,
  telephone: (numero: string) => `Telefon: ${numero}.`,
  echec: 'Sesli okuma bu cihazda çalışmıyor.',
} satisfies Traduction<typeof fr.ecouter>

export const sayNumero: typeof fr.sayNumero = (contacts) => {
  const { telephone = '' } = contacts.at(-1) ?? {}
  return telephone === '' ? [] : [ecouter.telephone(telephoneLisible(telephone))]
}
