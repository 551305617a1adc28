import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { PILOTE_DIR, ROOT } from '../../support/files/data-dirs.ts'
import { runCli } from '../../support/run-cli.ts'

const SERVE = ['start.ts', 'deploie.ts', 'paquet.ts', 'securite.ts'].map((name) => `../serve/${name}`)

describe('every command', () => {
  it.each(['couverture.ts', 'seances.ts', 'itineraire.ts', 'build.ts', ...SERVE])(
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

  it.each([
    ['../serve/start.ts', [], { PORT: 'abc' }, 'PORT : un nombre entre 0 et 65535 attendu, « abc » reçu'],
    ['../serve/start.ts', [], { PORT: '80000' }, 'PORT : un nombre entre 0 et 65535 attendu, « 80000 » reçu'],
    [
      '../serve/deploie.ts',
      ['--ecoute', '99999'],
      {},
      '--ecoute : « 99999 » reçu, attendu un port de 1 à 65535',
    ],
    ['../serve/deploie.ts', ['--ecoute', '0'], {}, '--ecoute : « 0 » reçu, attendu un port de 1 à 65535'],
    ['../serve/paquet.ts', ['trop'], {}, 'argument non compris : « trop » ; attendus : --dossier'],
  ])('%s %j %j: says in one line what was got and wanted', (script, argv, env, said) => {
    const { code, err } = runCli(script, argv, env)
    expect(code).toBeGreaterThan(0)
    expect(err.trim().split('\n')).toEqual([expect.stringContaining(said)])
  })
})
