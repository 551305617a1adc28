import type { Territoire } from '../../../domain/geo/territoire.ts'
import type * as fr from '../../fr/territoire.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './territoire.json' with { type: 'json' }

// Of the command line, which speaks French.
export { sayPartielles } from '../../fr/territoire.ts'

export const territoire = {
  ...catalogue.territoire,
  ancienNom: (nom: string) => `الاسم القديم: ${isoler(nom)}`,
} satisfies Traduction<typeof fr.territoire>

/** "في Creuse", "في حيّ Beaubreuil", "في فرنسا". */
export function sayDans({ type }: Pick<Territoire, 'type'>, nom: string): string {
  if (type === 'france') return 'في فرنسا'
  if (nom === '') return 'هنا'
  return type === 'qpv' ? `في حيّ ${isoler(nom)}` : `في ${isoler(nom)}`
}
