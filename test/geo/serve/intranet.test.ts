import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { intranet } from '../../../geo/serve/plugins/intranet.ts'
import { OUTSIDE } from '../../../src/domain/common/outside-addresses.ts'
import { ROOT } from '../../support/files/data-dirs.ts'

const FILE = join(ROOT, 'src/domain/common/outside-addresses.ts')
const CODE = readFileSync(FILE, 'utf8')

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'intranet-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

/** What the build makes of a file, in the page and in a part of it, when its folder says this. */
function build(said: object | null, id: string, code: string): (string | null)[] {
  if (said !== null) writeFileSync(join(dir, 'configuration.json'), JSON.stringify({ nom: 'x', ...said }))
  const { page, part } = intranet()
  const resolved = page.configResolved as (config: { publicDir: string }) => void
  resolved({ publicDir: dir })
  const transform = (plugin: Plugin) =>
    (plugin.transform as (code: string, id: string) => { code: string } | null)(code, id)?.code ?? null
  return [transform(page), transform(part())]
}

it('empties every address that the program knows, in the page and in its parts', () => {
  for (const made of build({ intranet: true }, FILE, CODE)) {
    expect(made).not.toMatch(/https?:/)
    for (const name of Object.keys(OUTSIDE)) expect(made).toMatch(new RegExp(`${name}:\\s*''`))
  }
})

it('leaves another file, a page that is for everybody, and one without configuration', () => {
  expect(build({ intranet: true }, join(ROOT, 'src/domain/common/outside.ts'), CODE)).toEqual([null, null])
  expect(build({ intranet: false }, FILE, CODE)).toEqual([null, null])
  expect(build({ intranet: 'oui' }, FILE, CODE)).toEqual([null, null])
  rmSync(join(dir, 'configuration.json'))
  expect(build(null, FILE, CODE)).toEqual([null, null])
})
