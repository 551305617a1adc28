import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { DossierRefuse, makeFolder, tryToWrite } from '../../../geo/read/make-folder.ts'
import { runCli } from '../../support/run-cli.ts'

const dir = mkdtempSync(join(tmpdir(), 'dossier-'))
afterAll(() => rmSync(dir, { recursive: true }))
const fichier = join(dir, 'fichier')
writeFileSync(fichier, 'gardé')
/** What nobody can make, root neither. `/proc` says of all that is made in it that it is not found. */
const IMPOSSIBLE = [join(fichier, 'x'), join(fichier, 'x/y'), ...(existsSync('/proc') ? ['/proc/x/y'] : [])]

describe('a folder to write in', () => {
  it('is made with those it lies in, and left as it is where it is there', () => {
    makeFolder(join(dir, 'a/b/c'))
    writeFileSync(join(dir, 'a/b/c/là'), '')
    tryToWrite(join(dir, 'a/b/c'))
    expect(readdirSync(join(dir, 'a/b/c'))).toEqual(['là'])
  })

  it.each(IMPOSSIBLE)('%s is refused in one sentence, and nothing is asked for ever', (path) => {
    expect(() => makeFolder(path)).toThrow(DossierRefuse)
    expect(() => tryToWrite(path)).toThrow(/^dossier de sortie « .* » : impossible d’y écrire \(.*\)$/)
  })
})

/** Every command that writes in a folder, with the option that says which, and what is put in it. */
const COMMANDS = [
  ['build.ts', ['--pilote', '--out'], ''],
  ['../serve/deploie.ts', ['--sortie'], ''],
  ['../serve/paquet.ts', ['--sortie'], '/a-portee.zip'],
] as const

describe.each(COMMANDS)('%s', (script, args, nom) => {
  it('ends at once with one sentence where it cannot write', () => {
    const path = IMPOSSIBLE.at(-1)
    const { code, out, err } = runCli(script, [...args, `${path}${nom}`])
    expect(code).toBe(1)
    expect(out).toBe('')
    const lines = err.trim().split('\n')
    expect(lines.at(-1)).toMatch(/^dossier de sortie « .* » : impossible d’y écrire \(.*\)$/)
    expect(lines.filter((line) => / at |Error/.test(line))).toEqual([])
    expect(lines.length).toBe(script === 'build.ts' ? 2 : 1)
  })
})
