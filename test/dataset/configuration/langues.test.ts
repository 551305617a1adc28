import { expect, it } from 'vitest'
import { readConfiguration } from '../../../src/dataset/configuration/configuration.ts'
import { languesIn } from '../../../src/dataset/configuration/langues.ts'

it.each([
  ['{"nom":"Ici"}', ['fr', 'falc', 'en', 'ar', 'tr', 'pt']],
  ['{"nom":"Ici","langues":[" en ","en",""]}', ['en']],
  ['{"nom":"Ici","langues":["fr","EN"]}', ['fr', 'falc', 'en', 'ar', 'tr', 'pt']],
  ['{"nom":"Ici","langues":["fr",12]}', ['fr', 'falc', 'en', 'ar', 'tr', 'pt']],
  ['{"nom":"Ici","langues":[]}', []],
  ['{"nom":"Ici","langues":"en"}', ['fr', 'falc', 'en', 'ar', 'tr', 'pt']],
  ['null', ['fr', 'falc', 'en', 'ar', 'tr', 'pt']],
])(
  'the frame offers the languages of a configuration as they are read with all of it: %s',
  (text, langues) => {
    expect(languesIn(text)).toEqual(langues)
    expect(readConfiguration(JSON.parse(text)).configuration.langues).toEqual(langues)
  },
)

it.each([null, '', '{'])('a configuration that cannot be read offers all: %s', (text) => {
  expect(languesIn(text)).toHaveLength(6)
})
