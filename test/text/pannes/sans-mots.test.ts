import { expect, it } from 'vitest'
import { saySansMots } from '../../../src/text/pannes/sans-mots.ts'

it.each([
  ['en', 'English'],
  ['ar', 'العربية'],
  ['tr', 'Türkçe'],
  ['pt', 'português'],
] as const)('names the language whose words did not come as it names itself: %s', (code, nom) => {
  expect(saySansMots(code)).toBe(
    `Les mots de votre langue (${nom}) ne sont pas venus. La page est en français.`,
  )
})

it('has no name for easy French, which is no language to a browser', () => {
  expect(saySansMots('falc')).toBe('Les mots de votre langue ne sont pas venus. La page est en français.')
})
