import { NOTHING_OUTSIDE, type setOutside } from '../../domain/common/outside.ts'
import type { Configuration } from './configuration.ts'

/** What a configuration leaves of the addresses outside. */
export function outsideOf({ services, rues, intranet }: Configuration): Parameters<typeof setOutside>[0] {
  if (intranet) return NOTHING_OUTSIDE
  return {
    ...(services.adresses ? {} : { adresses: '' }),
    ...(rues.tuiles !== '' ? { ign: rues.tuiles } : services.ign ? {} : { ign: '' }),
  }
}
