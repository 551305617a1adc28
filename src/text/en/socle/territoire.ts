import type { Territoire } from '../../../domain/geo/territoire.ts'
import type * as fr from '../../fr/territoire.ts'
import type { Traduction } from '../../langue/traduction.ts'

// Only the command lines say it.
export { sayPartielles } from '../../fr/territoire.ts'

export const territoire = {
  etiquette: 'Area',
  aide: 'Change area',
  changer: 'Change',
  changerDe: 'area',
  chargement: 'Loading the area…',
  incomplet: 'in part only',
  ancienNom: (nom: string) => `formerly ${nom}`,
  types: {
    france: '',
    region: 'region',
    departement: 'département',
    epci: 'group of communes',
    commune: 'commune',
    qpv: 'priority neighbourhood',
  },
} satisfies Traduction<typeof fr.territoire>

/** "in Creuse", "in Guéret", "in the Beaubreuil neighbourhood", "in France": where something is. */
export function sayDans({ type }: Pick<Territoire, 'type'>, nom: string): string {
  if (type === 'france') return 'in France'
  if (nom === '') return 'here'
  if (type === 'qpv') return `in the ${nom} neighbourhood`
  return type === 'region' ? `in the ${nom} region` : `in ${nom}`
}
