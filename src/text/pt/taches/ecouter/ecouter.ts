import type * as fr from '../../../fr/ecouter/ecouter.ts'
import { telephoneLisible } from '../../../fr/format.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './ecouter.json' with { type: 'json' }

export const ecouter = {
  ...catalogue.ecouter,
  reponse: (rang: number, titre: string) => `Resposta ${rang}: ${titre}.`,
  telephone: (numero: string) => `O número de telefone é o ${numero}.`,
} satisfies Traduction<typeof fr.ecouter>

export const sayNumero: typeof fr.sayNumero = (contacts) => {
  const { telephone = '' } = contacts.at(-1) ?? {}
  return telephone === '' ? [] : [ecouter.telephone(telephoneLisible(telephone))]
}
