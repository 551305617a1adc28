import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const FILES = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /(?<!^partages)\.test\.tsx?$/.test(name),
)
const doing = (what: RegExp) => FILES.filter((file) => what.test(readFileSync(`${HERE}${file}`, 'utf8')))

/** In a thread the zone that is set is not the one read, so that such a test would compare Paris with Paris. */
it('tests that set a time zone have a process of their own: they are heavy, or named .fuseau.test.ts', () => {
  const setting = doing(/env\.TZ = |stubEnv\('TZ'/)
  expect(setting.length).toBeGreaterThan(3)
  expect(setting.filter((file) => !/\.(?:fuseau|lourd)\.test\.ts$/.test(file))).toEqual([])
})

/** Where modules are read once for all files, the one replaced may have been read before, for itself, or stay for the next. */
it('tests that replace a module are not among those whose modules are read once (vite.config.ts, "essais purs")', () => {
  const replacing = doing(/vi\.(?:do)?[mM]ock\(/)
  expect(replacing.length).toBeGreaterThan(10)
  const together = /^(?:dataset|domain|geo|text|worker)\/(?!.*\.(?:fuseau|lourd)\.)/
  expect(replacing.filter((file) => together.test(file))).toEqual([])
})
