import { it } from 'vitest'
import { LECTEURS } from './lecteurs.ts'
import { verify } from './verifier.ts'

/** A million draws take minutes. */
const LIMIT_MS = 3_600_000

it.each(LECTEURS)('$nom: the same, on many more draws', (lecteur) => verify(lecteur, 2000), LIMIT_MS)
