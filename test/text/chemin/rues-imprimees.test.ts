import { expect, it } from 'vitest'
import { sayPlan } from '../../../src/text/chemin/rues-imprimees.ts'

const MANQUENT = 'Des rues manquent sur ce plan : nous n’avons pas pu les lire.'
const COMMUNES = 'Les communes autour du lieu, avec leur distance à vol d’oiseau.'

it.each([
  ['no road file lies there', { rues: [], mentions: [], manque: false }, COMMUNES],
  ['every file failed', { rues: [], mentions: [], manque: true }, `${COMMUNES} ${MANQUENT}`],
  ['streets are drawn', { rues: [1], mentions: ['© X'], manque: false }, 'Rues : © X.'],
  ['some of them are', { rues: [1], mentions: ['© X'], manque: true }, `Rues : © X. ${MANQUENT}`],
])('says what a printed map shows, and what it lacks, where %s', (_, plan, said) => {
  expect(sayPlan(plan)).toBe(said)
})
