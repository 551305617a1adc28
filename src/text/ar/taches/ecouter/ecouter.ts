import type { Contact } from '../../../../domain/orientation/contact.ts'
import type * as fr from '../../../fr/ecouter/ecouter.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { telephoneLisible } from '../../socle/format.ts'

export const ecouter = {
  ecouter: 'استماع',
  pause: 'توقف مؤقت',
  reprendre: 'متابعة',
  arreter: 'إيقاف',
  lit: 'تبدأ القراءة.',
  fini: 'انتهت القراءة.',
  reponse: (rang: number, titre: string) => `الجواب ${rang}: ${isoler(titre)}.`,
  telephone: (numero: string) => `رقم الهاتف هو ${numero}.`,
  echec: 'القراءة بصوت عالٍ لا تعمل على هذا الجهاز.',
} satisfies Traduction<typeof fr.ecouter>

export function sayNumero(contacts: readonly Pick<Contact, 'telephone'>[]): string[] {
  const { telephone = '' } = contacts.at(-1) ?? {}
  return telephone === '' ? [] : [ecouter.telephone(telephoneLisible(telephone))]
}
