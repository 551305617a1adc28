import type { Territoire } from '../../../domain/geo/territoire.ts'
import type * as fr from '../../fr/territoire.ts'
import { estCode, isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './territoire.json' with { type: 'json' }

// Of the command line, which speaks French.
export { sayPartielles } from '../../fr/territoire.ts'

export const territoire = {
  ...catalogue.territoire,
  ancienNom: (nom: string) => `الاسم القديم: ${isoler(nom)}`,
} satisfies Traduction<typeof fr.territoire>

const NOMMES = { ...territoire.types, qpv: 'حيّ' }
/** "بلدية برمز 03185"; a word that keeps its form after "في". */
export const parCode = (asked: Territoire): string =>
  asked.type === 'france' ? 'فرنسا' : `${NOMMES[asked.type]} برمز ${isoler(asked.code)}`

/** "في Creuse", "في حيّ Beaubreuil", "في فرنسا". */
export function sayDans(asked: Territoire, nom: string): string {
  if (asked.type === 'france') return 'في فرنسا'
  const { type, code } = asked
  if (nom === '') return 'هنا'
  if (estCode(nom, code)) return `في ${parCode(asked)}`
  return type === 'qpv' ? `في حيّ ${isoler(nom)}` : `في ${isoler(nom)}`
}
