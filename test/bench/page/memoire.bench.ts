import { FRANCE_URL } from '../../e2e/addresses.ts'
import { DEPARTEMENTS, holdOverTasks, SANS_WEBGL } from '../../e2e/memoire.ts'
import { expect, test } from '../../e2e/support.ts'
import { median, printRow } from '../measure.ts'

/**
 * What the page and its workers hold over the six tasks on one département of the national data, without WebGL, on a
 * phone's screen: `npm run -s bench:page -- memoire`. A new browser each time.
 */
const ROUNDS = Number(process.env.TOURS ?? 5)

for (const ou of DEPARTEMENTS)
  test(`memoire-six-taches-${ou.code}`, async ({ playwright, launchOptions }) => {
    const all: Awaited<ReturnType<typeof holdOverTasks>>[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const args = [...(launchOptions.args ?? []), ...SANS_WEBGL]
      const browser = await playwright.chromium.launch({ ...launchOptions, args })
      all.push(await holdOverTasks(browser, FRANCE_URL, ou))
      await browser.close()
    }
    for (const { taches, pointe } of all)
      console.log(
        `${taches.map(({ nom, mo }) => `${nom} ${mo.toFixed(0)}`).join(', ')}; pointe ${pointe.toFixed(0)}`,
      )
    const most = all.map(({ taches }) => Math.max(...taches.map(({ mo }) => mo)))
    expect(Math.min(...most)).toBeGreaterThan(20)
    const row = `memoire-six-taches-${ou.code}`
    printRow({ name: `${row}-mo`, value: median(most), unit: 'Mo', goal: '<= 350' })
    printRow({
      name: `${row}-pointe-mo`,
      value: median(all.map(({ pointe }) => pointe)),
      unit: 'Mo',
      goal: '<= 350',
    })
  })
