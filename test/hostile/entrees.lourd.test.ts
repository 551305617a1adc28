import { it } from 'vitest'
import { checkEntree } from './check-entree.ts'
import { ENTREES } from './entrees.ts'

it.each(ENTREES)('$nom: every payload, in each field, is a text or refused', (entree) => {
  checkEntree(entree, 1)
})
