import { it } from 'vitest'
import { checkEntree } from './check-entree.ts'
import { ENTREES } from './entrees.ts'

/** `npm run epreuve` puts every payload in every field. */
const TOUTES = process.env.CHARGES_TOUTES === '1'
/** An input of more fields is read whole for each payload: a quarter of these in each field, the next quarter in the next. */
const MANY = 60

/** All of them: six minutes for the largest input beside other work, whose limit is five for any test. */
const LIMIT = TOUTES ? { timeout: 1_800_000 } : {}

it.each(ENTREES)('$nom: every payload and each field gives a text or a refusal', LIMIT, (entree) => {
  checkEntree(entree, !TOUTES && entree.champs.length > MANY ? 4 : 1)
})
