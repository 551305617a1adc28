// @vitest-environment happy-dom
import { testFautes } from '../support/pannes/test-fautes.ts'

testFautes(0)
