import { expect, it } from 'vitest'
import { sayAudit } from '../../../geo/serve/audit.ts'

const none = { critical: 0, high: 0, moderate: 0, low: 0, info: 0, total: 0 }

it.each([
  ['', 'non mesuré'],
  ['<html>', 'non mesuré'],
  ['null', 'non mesuré'],
  [JSON.stringify({ error: { code: 'ENOAUDIT', summary: '403' } }), 'non mesuré'],
  [JSON.stringify({ metadata: { vulnerabilities: none } }), 'paquets : aucune.'],
  [
    JSON.stringify({
      metadata: { vulnerabilities: { ...none, high: 2, low: 1 } },
      vulnerabilities: { b: {}, a: {}, constructor: {} },
    }),
    '2 graves, 1 faibles (a, b, constructor).',
  ],
])('npm run securite says of %j: %s', (json, said) => {
  expect(sayAudit(json)).toContain(said)
})
