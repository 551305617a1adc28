import type { Territoire } from '../../../domain/geo/territoire.ts'
import type * as fr from '../../fr/territoire.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './territoire.json' with { type: 'json' }

// Only the command lines say it.
export { sayPartielles } from '../../fr/territoire.ts'

export const territoire = {
  ...catalogue.territoire,
  ancienNom: (nom: string) => `antigo nome: ${nom}`,
} satisfies Traduction<typeof fr.territoire>

/** Where something is. French names have no article in Portuguese. */
export function sayDans({ type }: Pick<Territoire, 'type'>, nom: string): string {
  if (type === 'france') return 'em França'
  if (nom === '') return 'aqui'
  if (type === 'qpv') return `no bairro ${nom}`
  if (type === 'region') return `na região ${nom}`
  if (type === 'departement') return `no departamento ${nom}`
  return type === 'epci' ? `no território ${nom}` : `em ${nom}`
}
