import { expect, it } from 'vitest'
import { coutDit } from '../../../src/domain/places/cout.ts'

it.each([
  [['Gratuit'], 'gratuit'],
  [['Gratuit', 'Payant'], 'condition'],
  [['Payant', 'Gratuit'], 'condition'],
  [['Gratuit', 'Adhésion, ou don'], 'condition'],
  [['Gratuit sous condition', 'Payant'], 'condition'],
  [['Gratuit', 'Gratuit sous condition'], 'condition'],
  [['Payant'], 'payant'],
  [['Adhésion, ou don'], 'inconnu'],
  [[], 'inconnu'],
] as const)('%j comes to %s', (frais, said) => expect(coutDit(frais)).toBe(said))
