import type { Territoire } from '../../../domain/geo/territoire.ts'
import type * as fr from '../../fr/territoire.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './territoire.json' with { type: 'json' }

// Only the command lines say it.
export { sayPartielles } from '../../fr/territoire.ts'

export const territoire = {
  ...catalogue.territoire,
  ancienNom: (nom: string) => `eski adı: ${nom}`,
} satisfies Traduction<typeof fr.territoire>

/** Where something is. French names take no ending: nobody knows by their spelling which one. */
export function sayDans({ type }: Pick<Territoire, 'type'>, nom: string): string {
  if (type === 'france') return 'Fransa’da'
  if (nom === '') return 'burada'
  if (type === 'qpv') return `${nom} mahallesinde`
  if (type === 'region') return `${nom} bölgesinde`
  return type === 'departement' ? `${nom} ilinde` : `${nom} içinde`
}
