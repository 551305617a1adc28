import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

/**
 * What is looked up by a word of others is looked up among what the record itself holds (`ownValue`), or in a Map: every
 * object of the language has a `constructor`.
 */
const ROOT = fileURLToPath(new URL('../', import.meta.url))
const FILES = ['src', 'geo'].flatMap((room) =>
  readdirSync(`${ROOT}${room}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${room}/${file}`),
)
const sources = new Map(FILES.map((file) => [file, readFileSync(`${ROOT}${file}`, 'utf8')]))

/** Records by any word: constants, parameters, fields. */
const DECLARED = /(\w+)\??:\s*(?:Readonly<)?\s*(?:Record<\s*string\b|Positions\b|Retouches\b|Valeurs\b)/g
const declaredIn = (text: string) => [...text.matchAll(DECLARED)].map(([, name = '']) => name)
/** Read under a word that is no literal; what is written under it is its own. */
const read = (name: string) =>
  new RegExp(`\\b${name}(?:\\?\\.)?\\[(?!['"\`\\d])[^\\]\\n]*\\](?!\\s*=[^=])`, 'g')

/** Tables, known by their name wherever they are imported, and fields of what the page keeps or is told. */
const TABLES = [...sources.values()].flatMap(declaredIn).filter((name) => /^[A-Z]/.test(name))
/** Another value of the same name. */
const isOther = (name: string, text: string) =>
  !declaredIn(text).includes(name) && new RegExp(`const ${name}\\b`).test(text)
const FIELDS = ['doublons', 'lieuxChoisis', 'liens', 'positions', 'reponses']
/** Read under words of ours (columns of our tables, fields of our records and forms), or by a place in a list. */
const OURS = ['cellules', 'cells', 'row', 'valeurs', 'own', 'ligne', 'assumed', 'columns', 'rows']

/** A table taken for a record by any word on the spot; `value` is JSON, read under names of ours. */
const CAST = /\((?!value\b)\w+ as [^()]*Record<\s*string\b[^()]*\)(?:\?\.)?\[(?!['"`\d])[^\]\n]*\]/g

it('looks words of others up among what a record itself holds', () => {
  const found = [...sources]
    .filter(([file]) => !file.endsWith('/own-value.ts'))
    .flatMap(([file, text]) => [
      ...[...text.matchAll(CAST)].map(([said]) => `${file}: ${said}`),
      ...[...new Set([...declaredIn(text), ...TABLES, ...FIELDS])]
        .filter((name) => !OURS.includes(name) && text.includes(`${name}[`) && !isOther(name, text))
        .flatMap((name) => [...text.matchAll(read(name))].map(([said]) => `${file}: ${said}`)),
    ])
  expect(found).toEqual([])
})
