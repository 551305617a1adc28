import { it } from 'vitest'
import { LECTEURS } from './lecteurs.ts'
import { verify } from './verifier.ts'

it.each(LECTEURS)('$nom: no error but its own, and the same once written and read', (lecteur) =>
  verify(lecteur, 60),
)
