import type { Territoire } from '../../../domain/geo/territoire.ts'
import type * as fr from '../../fr/territoire.ts'
import { estCode } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './territoire.json' with { type: 'json' }

// Only the command lines say it.
export { sayPartielles } from '../../fr/territoire.ts'

export const territoire = {
  ...catalogue.territoire,
  ancienNom: (nom: string) => `formerly ${nom}`,
} satisfies Traduction<typeof fr.territoire>

/** "the commune with code 03185". */
export const parCode = (asked: Territoire): string =>
  asked.type === 'france' ? 'France' : `the ${territoire.types[asked.type]} with code ${asked.code}`

/** "in Creuse", "in Guéret", "in the Beaubreuil neighbourhood", "in France": where something is. */
export function sayDans(asked: Territoire, nom: string): string {
  if (asked.type === 'france') return 'in France'
  const { type, code } = asked
  if (nom === '') return 'here'
  if (estCode(nom, code)) return `in ${parCode(asked)}`
  if (type === 'qpv') return `in the ${nom} neighbourhood`
  return type === 'region' ? `in the ${nom} region` : `in ${nom}`
}
