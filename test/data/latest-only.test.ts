import { describe, expect, it, vi } from 'vitest'
import { createLatestOnly } from '../../src/data/latest-only.ts'

/** A worker and a screen that answer when the test says so. */
function setup() {
  const asked: { position: number; debut: boolean; answer: (fails?: boolean) => Promise<void> }[] = []
  const frames: (() => void)[] = []
  const shown: number[] = []
  const onRest = vi.fn()
  const onError = vi.fn()
  const glissement = createLatestOnly<number, number>({
    ask: (position, debut) =>
      new Promise((resolve, reject) => {
        const answer = async (fails = false) => {
          if (fails) reject(new Error('panne'))
          else resolve(position)
          await Promise.resolve()
        }
        asked.push({ position, debut, answer })
      }),
    show: (reponse) => shown.push(reponse),
    onRest,
    onError,
    nextFrame: (draw) => frames.push(draw),
  })
  return { glissement, asked, frames, shown, onRest, onError }
}

describe('a place that follows the finger', () => {
  it('has one question on its way, and asks for the newest position after the frame that shows the answer', async () => {
    const { glissement, asked, frames, shown, onRest } = setup()
    for (const position of [1, 2, 3]) glissement.move(position)
    expect(asked.map((a) => a.position)).toEqual([1])
    await asked[0]?.answer()
    expect(shown).toEqual([])
    glissement.move(4)
    expect(asked).toHaveLength(1)
    frames[0]?.()
    expect(shown).toEqual([1])
    expect(asked.map((a) => [a.position, a.debut])).toEqual([
      [1, true],
      [4, false],
    ])
    await asked[1]?.answer()
    frames[1]?.()
    expect(shown).toEqual([1, 4])
    expect(onRest).toHaveBeenCalledOnce()
    expect(asked).toHaveLength(2)
  })

  it('goes on after a failure, with the next move', async () => {
    const { glissement, asked, onError, frames, shown } = setup()
    glissement.move(1)
    await asked[0]?.answer(true)
    expect(onError).toHaveBeenCalledOnce()
    glissement.move(2)
    await asked[1]?.answer()
    frames[0]?.()
    expect(shown).toEqual([2])
  })
})
