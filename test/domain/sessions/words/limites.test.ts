import { describe, expect, it } from 'vitest'
import { toYmd } from '../../../../src/domain/calendar/civil-date.ts'
import { instantToLocal } from '../../../../src/domain/calendar/fuseau.ts'
import { groupBy } from '../../../../src/domain/common/group-by.ts'
import type { Seance } from '../../../../src/domain/sessions/atelier.ts'
import { expandAll } from '../../../../src/domain/sessions/expand-ateliers.ts'
import { ateliersFromLieu } from '../../../../src/domain/sessions/words/ateliers-from-lieu.ts'
import { between, NO_PLACE } from '../../../support/examples/expand.ts'
import { PHRASES_LIMITES } from '../../../support/examples/phrases.ts'

const LIEU = {
  id: 'lieu',
  nom: 'Médiathèque',
  commune: 'Guéret',
  codeInsee: '23096',
  source: 'Conseillers numériques',
  dateMaj: '2026-10-01',
  modalitesAccompagnement: ['Dans un atelier collectif'],
}

function clock(instant: number | null): string {
  if (instant === null) return '?'
  const { minute } = instantToLocal(instant, 'Europe/Paris')
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

const hours = ({ debut, fin, moment }: Seance): string =>
  debut === null ? (moment ?? '?') : `${clock(debut)}-${clock(fin)}`

/** Days of each series, with its hours. */
function december(presentationDetail: string) {
  const { ateliers, drapeaux } = ateliersFromLieu({ ...LIEU, presentationDetail })
  const { seances } = expandAll(ateliers, between('2026-12-01', '2026-12-31'), NO_PLACE)
  const series = groupBy(seances, ({ atelierId }) => atelierId)
  const lines = [...series.values()].map(
    (list) => `${list.map(({ date }) => toYmd(date).day).join(' ')} ${hours(list[0]!)}`,
  )
  return { lines, drapeaux: drapeaux.map(({ code }) => code) }
}

describe('words that restrict a schedule', () => {
  it('has at least sixty sentences whose dates were worked out by hand', () => {
    const dated = PHRASES_LIMITES.filter(([, expected]) => expected.length > 0)
    expect(dated.length).toBeGreaterThanOrEqual(60)
    expect(new Set(PHRASES_LIMITES.map(([phrase]) => phrase)).size).toBe(PHRASES_LIMITES.length)
  })

  it.each(PHRASES_LIMITES)('reads « %s »', (phrase, expected) => {
    const { lines, drapeaux } = december(phrase)
    expect([...lines].sort()).toEqual([...expected].sort())
    if (expected.length === 0) expect(drapeaux).not.toEqual([])
  })

  it('flags a number of sessions, which says when a series ends and not which days', () => {
    expect(december('Ateliers le mardi de 14h à 16h, 12 séances').drapeaux).toContain('restriction-non-lue')
  })

  it('gives weeks named one by one once, not every year', () => {
    const { ateliers } = ateliersFromLieu({
      ...LIEU,
      presentationDetail: 'Atelier le lundi, semaines 45, 47, 49 et 51, 9h-12h',
    })
    const { seances } = expandAll(ateliers, between('2026-10-01', '2028-12-31'), NO_PLACE)
    expect(seances.map(({ date }) => toYmd(date)).map(({ month, day }) => `${day}/${month}`)).toEqual([
      '2/11',
      '16/11',
      '30/11',
      '14/12',
    ])
  })
})
