import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sayOldNode } from '../../../geo/cli/print.ts'
import { sayCause, saySystem } from '../../../geo/read/say-system.ts'
import { ROOT } from '../../support/files/data-dirs.ts'
import { tempDir } from '../../support/files/temp-folder.ts'

const dir = tempDir('refus-')
const file = join(dir, 'fichier')
writeFileSync(file, '')

const refusalOf = (act: () => unknown): unknown => {
  try {
    act()
  } catch (error) {
    return error
  }
  return null
}

it.each([
  [
    'a folder where a file is',
    () => mkdirSync(file, { recursive: true }),
    `${file} : un fichier est là où un dossier`,
  ],
  ['below a file', () => writeFileSync(join(file, 'x'), ''), `${file}/x : un fichier est là où un dossier`],
  ['a file where a folder is', () => writeFileSync(dir, ''), `${dir} : un dossier est là où un fichier`],
  ['renamed to a folder', () => renameSync(file, dir), `${dir} : un dossier est là où un fichier`],
  ['nothing there', () => readFileSync(join(dir, 'absent')), `${dir}/absent : introuvable (ENOENT)`],
])('%s: the path and what the system refused, in French', (_what, act, said) => {
  const error = refusalOf(act)
  expect(saySystem(error)).toContain(said)
  expect(sayCause(error)).toMatch(/^(?:un (?:dossier|fichier) est là|introuvable).*, E[A-Z]+$/)
})

it('a port of root is told, any other error is not taken for one of the system', async () => {
  const refused = Object.assign(new Error('listen EACCES'), { code: 'EACCES', port: 80 })
  expect(saySystem(refused)).toBe('port 80 : accès refusé à cet utilisateur (EACCES)')
  const elsewhere = await new Promise((resolve) =>
    createServer().on('error', resolve).listen(0, '203.0.113.1'),
  )
  expect(saySystem(elsewhere)).toBe('203.0.113.1 : cette machine n’a pas cette adresse (EADDRNOTAVAIL)')
  for (const other of [
    new Error('x'),
    Object.assign(new Error('x'), { code: 'constructor', path: '/' }),
    'x',
    null,
  ])
    expect(saySystem(other)).toBeNull()
})

it('refuses the Node.js that package.json refuses, with what was got and wanted', () => {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  expect(engines.node).toBe('>=20.19')
  for (const old of ['18.20.8', '20.18.3', '16.0.0'])
    expect(sayOldNode(old)).toBe(`Node.js 20.19 ou plus récent attendu, ${old} reçu (node --version)`)
  for (const right of ['20.19.0', '20.20.2', '22.0.0', process.versions.node])
    expect(sayOldNode(right)).toBeNull()
})
