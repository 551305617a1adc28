import { statutFrr } from '../../geo/frr.ts'
import { isRural } from '../modes.ts'

/** `rural`, `non-rural`, or `inconnu` for a commune whose density class is not known (decisions.md 12). */
export const codeRural = ({ densite }: { readonly densite: string }): string =>
  densite === '' ? 'inconnu' : isRural(densite) ? 'rural' : 'non-rural'

const CODES_FRR = { oui: 'oui', partiel: 'partielle', non: 'non', inconnu: 'inconnu' } as const

/** `oui`, `partielle`, `non`, or `inconnu` for a commune that is not classed (decisions.md 12). */
export const codeFrr = ({ frr }: { readonly frr: string }): string => CODES_FRR[statutFrr(frr)]
