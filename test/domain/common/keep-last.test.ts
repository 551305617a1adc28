import { describe, expect, it } from 'vitest'
import { keepLast, keepLastOf } from '../../../src/domain/common/keep-last.ts'

describe('what was made last', () => {
  it('is kept for the last keys asked for, not for those made last', () => {
    const made: string[] = []
    const keep = keepLast<string>(2)
    const ask = (key: string) =>
      keep(key, () => {
        made.push(key)
        return key.toUpperCase()
      })
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B'])
    expect(made).toEqual(['a', 'b', 'c', 'b'])
  })

  it('is made again after a failure, and once for all who ask at the same time', async () => {
    let made = 0
    const keep = keepLast<Promise<number>>(Number.POSITIVE_INFINITY)
    const ask = () => keep('a', async () => (++made === 1 ? Promise.reject(new Error('panne')) : made))
    const both = await Promise.allSettled([ask(), ask()])
    expect(both.map((r) => r.status)).toEqual(['rejected', 'rejected'])
    expect([await ask(), await ask()]).toEqual([2, 2])
  })

  it('is kept apart for each owner', () => {
    const keep = keepLastOf<object, object>(1)
    const [one, other] = [{}, {}]
    expect(keep(one, 'a', () => ({ n: 1 }))).not.toBe(keep(other, 'a', () => ({ n: 1 })))
    expect(keep(one, 'a', () => ({}))).toEqual({ n: 1 })
  })
})
