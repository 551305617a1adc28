import type { Numero } from '../../../../domain/accessibilite/criteres.ts'
import catalogue from './controles.json' with { type: 'json' }

export const CONTROLES: Partial<Readonly<Record<Numero, string>>> = catalogue.CONTROLES
