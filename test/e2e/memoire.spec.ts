import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { FRANCE_DIR } from '../support/files/data-dirs.ts'
import { FRANCE_URL } from './addresses.ts'
import { canMeasure, DEPARTEMENTS, holdOverTasks, SANS_WEBGL } from './memoire.ts'
import { expect, LOURD, TOUTES, test } from './support.ts'

/** Half as much again as the most that the bench saw (test/bench/page/memoire.bench.ts, src/README.md); the goal is 350. */
const HELD_MO = 210
const POINTE_MO = 260

// The largest of the two; both in `epreuve`, and in the bench.
for (const ou of TOUTES ? DEPARTEMENTS : DEPARTEMENTS.filter(({ code }) => code === '87'))
  test(
    `without WebGL, the six tasks on département ${ou.code} hold less memory than an old phone has`,
    LOURD,
    async ({ playwright, launchOptions }) => {
      test.skip(!existsSync(join(FRANCE_DIR, 'manifest.json')), 'the national data are not here')
      test.skip(!canMeasure, 'only Linux tells what a process holds')
      const args = [...(launchOptions.args ?? []), ...SANS_WEBGL]
      const browser = await playwright.chromium.launch({ ...launchOptions, args })
      const { taches, pointe } = await holdOverTasks(browser, FRANCE_URL, ou)
      await browser.close()
      expect(taches.length).toBe(6)
      for (const { nom, mo } of taches) {
        // Less than an empty page would be another process, or none.
        expect(mo, nom).toBeGreaterThan(30)
        expect(mo, nom).toBeLessThan(HELD_MO)
      }
      expect(pointe).toBeLessThan(POINTE_MO)
    },
  )
