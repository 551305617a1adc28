import { describe, expect, it } from 'vitest'
import { formatIsoDate } from '../../../../src/domain/calendar/civil-date.ts'
import {
  applyCommande,
  MAX_MODIFICATIONS,
  type Modification,
} from '../../../../src/domain/scenario/scenario.ts'
import { joursPrevus } from '../../../../src/domain/scenario/seances/prevues.ts'
import { drawPrevues, prevuesExemple } from '../../../support/draw/draw-prevues.ts'
import { randomInt, seededRandom } from '../../../support/draw/random.ts'

const daysOf = (list: readonly Modification[]) =>
  list.flatMap((m) => (m.type === 'seances' ? joursPrevus(m) : [])).sort((a, b) => a - b)

describe('one day of some sessions', () => {
  it('is taken apart or away, and no other day changes', () => {
    const random = seededRandom(21)
    for (let i = 0; i < 200; i++) {
      let list: readonly Modification[] = [drawPrevues(random, 'p1', ['l1'])]
      for (let step = 0; step < 6; step++) {
        const before = daysOf(list)
        const line = list[randomInt(random, list.length)]
        if (line?.type !== 'seances') continue
        const days = joursPrevus(line)
        const day = days[randomInt(random, days.length)] ?? 0
        const retire = random() < 0.3
        const after = applyCommande(list, {
          type: 'detachement',
          id: line.id,
          jour: formatIsoDate(day),
          retire,
        })
        const wanted = [...before]
        if (retire) wanted.splice(wanted.indexOf(day), 1)
        expect(daysOf(after)).toEqual(wanted)
        const ids = after.map((m) => (m.type === 'seances' ? m.id : ''))
        expect(new Set(ids).size).toBe(ids.length)
        if (!retire)
          expect(
            after.some((m) => m.type === 'seances' && m.debut === m.fin && joursPrevus(m)[0] === day),
          ).toBe(true)
        list = after
        if (list.length === 0) break
      }
    }
  })

  it('changes nothing where there is no such day, or no room for another line', () => {
    const line = prevuesExemple()
    const detach = (list: readonly Modification[], jour: string) =>
      applyCommande(list, { type: 'detachement', id: 'p1', jour, retire: false })
    const list = [line]
    expect(detach(list, '2026-12-02')).toBe(list)
    const once = [prevuesExemple({ fin: line.debut })]
    expect(detach(once, line.debut)).toBe(once)
    const full = Array.from({ length: MAX_MODIFICATIONS }, (_, i) => prevuesExemple({ id: `p${i + 1}` }))
    expect(detach(full, '2026-12-08')).toBe(full)
  })

  it('goes with its room when that is moved', () => {
    const rooms = [
      prevuesExemple(),
      prevuesExemple({ id: 'p2' }),
      prevuesExemple({ id: 'p3', at: { lon: 2, lat: 46 } }),
    ]
    const moved = applyCommande(rooms, {
      type: 'deplacement',
      lieu: 'salle:2.507:46.25',
      lon: 2.4,
      lat: 46.3,
    })
    expect(moved.map((m) => (m.type === 'seances' ? [m.at, m.commune] : []))).toEqual([
      [{ lon: 2.4, lat: 46.3 }, ''],
      [{ lon: 2.4, lat: 46.3 }, ''],
      [{ lon: 2, lat: 46 }, '03279'],
    ])
  })
})
