import { expect, it } from 'vitest'
import { remember } from '../../../src/domain/common/remember.ts'

it('answers a key once, forgets all past its size, keeps nothing of what throws', () => {
  const asked: string[] = []
  const upper = remember(2, (key: string) => {
    asked.push(key)
    if (key === '') throw new Error('nothing')
    return { said: key.toUpperCase() }
  })
  expect(upper('a')).toBe(upper('a'))
  expect(upper('__proto__').said).toBe('__PROTO__')
  expect(asked).toEqual(['a', '__proto__'])
  expect(() => upper('')).toThrow('nothing')
  expect(() => upper('')).toThrow('nothing')
  const first = upper('a')
  expect(upper('b').said).toBe('B')
  // Three keys are one too many: the first is made again.
  expect(upper('a')).not.toBe(first)
  expect(asked).toEqual(['a', '__proto__', '', '', 'b', 'a'])
})
