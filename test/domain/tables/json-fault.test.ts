import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findJsonFault } from '../../../src/domain/tables/json-fault.ts'

it.each([
  [
    '{\n  "nom": "Ma carte"\n  "organisme": ""\n}',
    'ligne 3, colonne 3 : « "organisme": "" » reçu, « , » ou « } » attendu',
  ],
  ['{\r\n  "nom": "x",\r\n}', 'ligne 3, colonne 1 : « } » reçu, un nom entre guillemets droits attendu'],
  ['{“nom”: 1}', 'ligne 1, colonne 2 : « “nom”: 1} » reçu, un nom entre guillemets droits ou « } » attendu'],
  [
    "{ 'nom': 1 }",
    "ligne 1, colonne 3 : « 'nom': 1 } » reçu, un nom entre guillemets droits ou « } » attendu",
  ],
  ['{"nom" "x"}', 'ligne 1, colonne 8 : « "x"} » reçu, « : » attendu'],
  ['{"a": [1, ]}', 'ligne 1, colonne 11 : « ]} » reçu, une valeur ('],
  ['{"a": [1 2]}', 'ligne 1, colonne 10 : « 2]} » reçu, « , » ou « ] » attendu'],
  [
    '{"logo": "C:\\images\\logo.png"}',
    'ligne 1, colonne 10 : « "C:\\images\\logo.png"… » reçu, un texte fermé',
  ],
  ['{"nom": "Ma\ncarte"}', 'ligne 1, colonne 9 : « "Ma » reçu, un texte fermé par « " » sur sa ligne'],
  ['{"a": True}', 'ligne 1, colonne 7 : « True} » reçu, une valeur ('],
  ['{"a": 012}', 'ligne 1, colonne 7 : « 012} » reçu, une valeur ('],
  ['{ // le nom\n}', 'ligne 1, colonne 3 : « // le nom » reçu, un nom'],
  ['{"a": 1', 'ligne 1, colonne 8 : la fin du fichier reçu, « , » ou « } » attendu'],
  ['', 'ligne 1, colonne 1 : la fin du fichier reçu, une valeur ('],
  ['{} {}', 'ligne 1, colonne 4 : « {} » reçu, la fin du fichier attendu'],
])('%j: where, what was got, what was wanted', (text, said) => {
  expect(findJsonFault(text)).toContain(said)
})

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

it('finds a fault where there is one, and nowhere else, in JSON with a piece taken out or put in', () => {
  const pieces = ['', '\\u00e9', '1e5', 'true', 'nul', ...',:"{}[]\\-0. \né']
  let broken = 0
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.nat(3), fc.constantFrom(...pieces), (json, at, less, more) => {
      const from = at % (json.length + 1)
      const text = json.slice(0, from) + more + json.slice(from + less)
      broken += isJson(text) ? 0 : 1
      expect(findJsonFault(text) === null).toBe(isJson(text))
    }),
    { seed: 20261129, numRuns: 5000 },
  )
  expect(broken).toBeGreaterThan(1000)
})

it('says it of a text of a million signs, of one line or nested, without end', () => {
  for (const text of [`"${'a'.repeat(1e6)}`, '['.repeat(1e6), `{"a":"${'\\n'.repeat(5e5)}"`])
    expect(findJsonFault(text)).toMatch(/^ligne 1, colonne \d+ : /)
})
