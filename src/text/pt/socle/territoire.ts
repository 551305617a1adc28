import type { Territoire } from '../../../domain/geo/territoire.ts'
import type * as fr from '../../fr/territoire.ts'
import { estCode } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './territoire.json' with { type: 'json' }

// Only the command lines say it.
export { sayPartielles } from '../../fr/territoire.ts'

export const territoire = {
  ...catalogue.territoire,
  ancienNom: (nom: string) => `antigo nome: ${nom}`,
} satisfies Traduction<typeof fr.territoire>

/** "departamento com o código 23". */
export const parCode = (asked: Territoire): string =>
  asked.type === 'france' ? 'França' : `${territoire.types[asked.type]} com o código ${asked.code}`

/** Where something is. French names have no article in Portuguese. */
export function sayDans(asked: Territoire, nom: string): string {
  if (asked.type === 'france') return 'em França'
  const { type, code } = asked
  if (nom === '') return 'aqui'
  if (estCode(nom, code)) return `${type === 'region' || type === 'epci' ? 'na' : 'no'} ${parCode(asked)}`
  if (type === 'qpv') return `no bairro ${nom}`
  if (type === 'region') return `na região ${nom}`
  if (type === 'departement') return `no departamento ${nom}`
  return type === 'epci' ? `no território ${nom}` : `em ${nom}`
}
