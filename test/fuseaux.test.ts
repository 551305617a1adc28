import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** In a thread the zone that is set is not the one read, so that such a test would compare Paris with Paris. */
it('tests that set a time zone have a process of their own: they are heavy, or named .fuseau.test.ts', () => {
  const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!^fuseaux)\.test\.tsx?$/.test(name),
  )
  const setting = files.filter((file) =>
    /env\.TZ = |stubEnv\('TZ'/.test(readFileSync(`${HERE}${file}`, 'utf8')),
  )
  expect(setting.length).toBeGreaterThan(3)
  expect(setting.filter((file) => !/\.(?:fuseau|lourd)\.test\.ts$/.test(file))).toEqual([])
})
