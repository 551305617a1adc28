import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { hasFilesOf, holdConfiguration } from '../../../geo/serve/own-configuration.ts'
import { tempDir } from '../../support/files/temp-folder.ts'

const dir = tempDir('configuration-')
const FOLDERS = {
  sources: join(dir, 'public'),
  dist: join(dir, 'dist'),
  memoire: join(dir, 'cache/page/configuration'),
}
const { sources, dist } = FOLDERS
const SHIPPED = '{"nom":"À portée"}'
const OURS = '{"nom":"La carte de Guéret","logo":"ville.svg","intranet":true}'
const told: string[] = []

const put = (folder: string, name: string, text: string) => writeFileSync(join(folder, name), text)
const built = () => readFileSync(join(dist, 'configuration.json'), 'utf8')
/** What the builder does: the folder is emptied, and the files of the sources are copied. */
function build(): void {
  const giveBack = holdConfiguration(FOLDERS)
  rmSync(dist, { recursive: true, force: true })
  cpSync(sources, dist, { recursive: true })
  giveBack((line) => told.push(line))
}

beforeEach(() => {
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(join(sources, 'data'), { recursive: true })
  put(sources, 'configuration.json', SHIPPED)
  put(join(sources, 'data'), 'manifest.json', '{}')
  told.length = 0
  build()
})

describe('a configuration written beside the built page', () => {
  it('stays, with its logo, when the page is built anew, each time, and that is told', () => {
    put(dist, 'configuration.json', OURS)
    put(dist, 'ville.svg', '<svg/>')
    for (let version = 0; version < 2; version++) {
      build()
      expect([built(), readFileSync(join(dist, 'ville.svg'), 'utf8')]).toEqual([OURS, '<svg/>'])
    }
    // A new version of the program brings another example.
    put(sources, 'configuration.json', '{"nom":"À portée","langues":["fr"]}')
    expect(hasFilesOf(FOLDERS, [join(sources, 'data')])).toBe(true)
    build()
    expect(built()).toBe(OURS)
    expect(told).toHaveLength(3)
    expect(told[0]).toMatch(/configuration\.json n’est pas celui de .*public : il est gardé/)
    rmSync(join(dist, 'configuration.json'))
    build()
    expect(built()).toContain('langues')
  })

  it('stays where nobody remembers what was built before: packages were installed anew', () => {
    rmSync(FOLDERS.memoire)
    put(dist, 'configuration.json', OURS)
    build()
    expect(built()).toBe(OURS)
  })

  it('stays where a build fails once it has emptied the folder', () => {
    put(dist, 'configuration.json', OURS)
    const giveBack = holdConfiguration(FOLDERS)
    rmSync(dist, { recursive: true })
    giveBack((line) => told.push(line))
    expect([built(), told.length]).toEqual([OURS, 1])
  })

  it('gives way to that of the sources where it is theirs, of before', () => {
    put(sources, 'configuration.json', OURS)
    expect(hasFilesOf(FOLDERS, [join(sources, 'data')])).toBe(false)
    build()
    expect([built(), told]).toEqual([OURS, []])
  })
})

describe('the built page', () => {
  it('is old where a file of its sources is another, whatever their dates', () => {
    const isFresh = () => hasFilesOf(FOLDERS, [join(sources, 'data')])
    expect(isFresh()).toBe(true)
    put(sources, 'logo.svg', '<svg/>')
    utimesSync(join(sources, 'logo.svg'), 0, 0)
    expect(isFresh()).toBe(false)
    build()
    expect([isFresh(), existsSync(join(dist, 'logo.svg'))]).toEqual([true, true])
    put(join(sources, 'data'), 'manifest.json', '{"autre":1}')
    expect(isFresh()).toBe(true)
  })
})
