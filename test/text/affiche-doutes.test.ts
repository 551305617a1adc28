import { expect, it } from 'vitest'
import type { Seance } from '../../src/domain/sessions/atelier.ts'
import { arretDuBloc, doutesDuBloc, joursDuBloc, marqueDuBloc } from '../../src/text/affiche.ts'
import { situee } from '../support/examples/seance-situee.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
/** Tuesdays 1, 8 and 15 December 2026. */
const blocOf = (...parts: Partial<Seance>[]) => ({
  seances: parts.map((seance, i) => situee({ seance: { date: 20_788 + 7 * i, ...seance } })),
})
const jours = (bloc: ReturnType<typeof blocOf>) => plain(joursDuBloc(bloc.seances, marqueDuBloc(bloc)))
const VACANCES = 'Les vacances scolaires de cette date ne sont pas publiées : à vérifier.'

it('a poster marks the dates of a block that are not sure, and says why once', () => {
  const bloc = blocOf({}, { vacancesInconnues: true }, { vacancesInconnues: true })
  expect(jours(bloc)).toBe('Les mardis 1er, 8 (à vérifier) et 15 (à vérifier) décembre')
  expect(doutesDuBloc(bloc)).toBe(VACANCES)
  expect(bloc.seances.map((s) => plain(arretDuBloc(s, marqueDuBloc(bloc))).endsWith('(à vérifier)'))).toEqual(
    [false, true, true],
  )
})

it('a poster whose block is to be checked as a whole says it once, under its dates', () => {
  const unsure = { vacancesInconnues: true }
  expect(jours(blocOf(unsure, unsure))).toBe('Les mardis 1er et 8 décembre')
  expect(doutesDuBloc(blocOf(unsure, unsure))).toBe(VACANCES)
  expect(doutesDuBloc(blocOf({ confiance: 'deduit' }, { reserves: ['dates_a_verifier'] }))).toBe(
    'Déduit d’une phrase : à vérifier. Ces dates ne sont pas sûres : à vérifier avant de venir.',
  )
})

it('a poster says nothing of dates that are sure, and leaves examples to their own mark', () => {
  expect([jours(blocOf({}, {})), doutesDuBloc(blocOf({}, {}))]).toEqual(['Les mardis 1er et 8 décembre', ''])
  expect(doutesDuBloc(blocOf({ confiance: 'exemple' }))).toBe('')
  expect(jours(blocOf({ confiance: 'exemple' }, {}))).toBe('Les mardis 1er (exemple) et 8 décembre')
})
