import type { Territoire } from '../../../domain/geo/territoire.ts'
import type * as fr from '../../fr/territoire.ts'
import { estCode } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './territoire.json' with { type: 'json' }

// Only the command lines say it.
export { sayPartielles } from '../../fr/territoire.ts'

export const territoire = {
  ...catalogue.territoire,
  ancienNom: (nom: string) => `eski adı: ${nom}`,
} satisfies Traduction<typeof fr.territoire>

/** "23 kodlu il". */
export const parCode = (asked: Territoire): string =>
  asked.type === 'france' ? 'Fransa' : `${asked.code} kodlu ${territoire.types[asked.type]}`

/** Where something is. French names take no ending: nobody knows by their spelling which one. */
export function sayDans(asked: Territoire, nom: string): string {
  if (asked.type === 'france') return 'Fransa’da'
  const { type, code } = asked
  if (nom === '') return 'burada'
  if (estCode(nom, code)) return `${parCode(asked)} içinde`
  if (type === 'qpv') return `${nom} mahallesinde`
  if (type === 'region') return `${nom} bölgesinde`
  return type === 'departement' ? `${nom} ilinde` : `${nom} içinde`
}
