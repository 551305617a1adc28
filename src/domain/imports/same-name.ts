import { fold } from '../geo/fold.ts'
import { misfitByWords } from '../search/similarity.ts'

const SAME_NAME = 0.8

/** Whether two names are nearly one. */
export const isSameName = (a: string, b: string): boolean => {
  const [one, other] = [fold(a), fold(b)]
  if (one === '' || other === '') return false
  return misfitByWords(one, other) <= SAME_NAME && misfitByWords(other, one) <= SAME_NAME
}
