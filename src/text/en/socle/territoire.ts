import type { Territoire } from '../../../domain/geo/territoire.ts'
import type * as fr from '../../fr/territoire.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './territoire.json' with { type: 'json' }

// Only the command lines say it.
export { sayPartielles } from '../../fr/territoire.ts'

export const territoire = {
  ...catalogue.territoire,
  ancienNom: (nom: string) => `formerly ${nom}`,
} satisfies Traduction<typeof fr.territoire>

/** "in Creuse", "in Guéret", "in the Beaubreuil neighbourhood", "in France": where something is. */
export function sayDans({ type }: Pick<Territoire, 'type'>, nom: string): string {
  if (type === 'france') return 'in France'
  if (nom === '') return 'here'
  if (type === 'qpv') return `in the ${nom} neighbourhood`
  return type === 'region' ? `in the ${nom} region` : `in ${nom}`
}
