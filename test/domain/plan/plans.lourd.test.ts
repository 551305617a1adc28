import { checkPlans } from '../../support/oracles/check-plans.ts'

checkPlans(Array.from({ length: 300 }, (_, seed) => seed).filter((seed) => seed % 7 >= 2))
