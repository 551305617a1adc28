import type { Territoire } from '../../../domain/geo/territoire.ts'
import * as fr from '../../fr/territoire.ts'
import { estCode } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './territoire.json' with { type: 'json' }

export { sayPartielles } from '../../fr/territoire.ts'

export const territoire = {
  ...fr.territoire,
  ...catalogue.territoire,
  ancienNom: (nom: string) => `avant : ${nom}`,
  types: { ...fr.territoire.types, ...catalogue.territoire.types },
} satisfies Traduction<typeof fr.territoire>

/** "la ville ou le village avec le code 03185". */
export const parCode = (asked: Territoire): string =>
  asked.type === 'commune'
    ? `la ville ou le village avec le code ${asked.code}`
    : fr.parCode(asked).replace(' de code ', ' avec le code ')

export const sayDans: typeof fr.sayDans = (asked, nom) =>
  asked.type !== 'france' && estCode(nom, asked.code) ? `dans ${parCode(asked)}` : fr.sayDans(asked, nom)
