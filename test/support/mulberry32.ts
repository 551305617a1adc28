/** The same generator under the name some tests know it by. */
export { seededRandom as mulberry32 } from './random.ts'
