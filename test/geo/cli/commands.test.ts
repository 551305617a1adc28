import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { PILOTE_DIR, ROOT } from '../../support/files/data-dirs.ts'
import { runCli } from '../../support/run-cli.ts'

describe('every command', () => {
  it.each(['couverture.ts', 'seances.ts', 'itineraire.ts', 'build.ts', '../serve/start.ts'])(
    '%s helps, and that is no error',
    (script) => {
      const { code, out, err } = runCli(script, ['--help'])
      expect([code, err]).toEqual([0, ''])
      expect(out).toMatch(/^(Utilisation|Usage) : ?/)
    },
  )

  it('ends without a word when its reader has had enough', () => {
    const command = `node --import tsx geo/cli/couverture.ts --data ${PILOTE_DIR} --territoire epci:200071082 --par commune | true`
    const { stderr, status } = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  })

  it.each([
    ['commune:75101', 'Paris', '75056'],
    ['commune:69383', 'Lyon', '69123'],
    ['commune:13204', 'Marseille', '13055'],
  ])('names the commune of the arrondissement %s', (territoire, ville, commune) => {
    const { code, err } = runCli('couverture.ts', ['--data', PILOTE_DIR, '--territoire', territoire])
    expect(code).toBe(2)
    expect(err.trim()).toBe(`${territoire} est un arrondissement de ${ville} : demandez commune:${commune}`)
  })
})
