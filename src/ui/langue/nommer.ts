import type { Territoire } from '../../domain/geo/territoire.ts'
import { estCode } from '../../text/langue/isoler.ts'
import { parCode } from '../../text/territoire.ts'

/** Its name, from the data; by its kind and its code where they have none, and the code stands there instead. */
export const nommer = (territoire: Territoire, nom: string): string =>
  territoire.type !== 'france' && estCode(nom, territoire.code) ? parCode(territoire) : nom
