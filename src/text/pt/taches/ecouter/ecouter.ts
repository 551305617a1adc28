import type * as fr from '../../../fr/ecouter/ecouter.ts'
import { telephoneLisible } from '../../../fr/format.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const ecouter = {
  ecouter: 'Ouvir',
  pause: 'Pausa',
  reprendre: 'Continuar',
  arreter: 'Parar',
  lit: 'A leitura começa.',
  fini: 'A leitura acabou.',
  reponse: (rang: number, titre: string) => `Resposta ${rang}: ${titre}.`,
  telephone: (numero: string) => `O número de telefone é o ${numero}.`,
  echec: 'A leitura em voz alta não funciona neste aparelho.',
} satisfies Traduction<typeof fr.ecouter>

export const sayNumero: typeof fr.sayNumero = (contacts) => {
  const { telephone = '' } = contacts.at(-1) ?? {}
  return telephone === '' ? [] : [ecouter.telephone(telephoneLisible(telephone))]
}
