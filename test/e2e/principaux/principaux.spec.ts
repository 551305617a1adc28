import { expect, test } from '@playwright/test'
import { PILOTE_URL } from '../addresses.ts'
import { LUNDI } from '../keyboard.ts'
import { PRINCIPAUX, SANS_WEBGL } from '../principaux.ts'
import { LOURD, TOUTES } from '../support.ts'
import { fixClock } from './fix-clock.ts'
import { NAVIGATEURS } from './navigateurs.ts'

test.describe.configure({ mode: 'default' })

/** Today's Chromium goes through them behind nginx (nginx.spec.ts), and on our own server in `epreuve`. */
const LUS = NAVIGATEURS.filter(({ nom }) => TOUTES || nom !== 'Chromium')
/** Without WebGL in the oldest and in another maker's. */
const SANS_WEBGL_AUSSI = ['Firefox ESR', 'Chromium 109']

for (const { nom, chemin, comment, start } of LUS) {
  test.describe(nom, () => {
    if (chemin === null) {
      test(`is not there: ${comment}`, LOURD, () => {
        console.log(`${nom} n'est pas là (${comment}) : ses douze essais sont passés.`)
        test.skip()
      })
      return
    }
    let browser: Awaited<ReturnType<typeof start>>
    test.beforeAll(async () => {
      browser = await start(chemin)
      console.log(`${nom} : ${browser.version}`)
    })
    test.afterAll(() => browser.close())
    for (const { titre, essai } of PRINCIPAUX.filter(
      (principal) => TOUTES || principal !== SANS_WEBGL || SANS_WEBGL_AUSSI.includes(nom),
    ))
      test(`${titre} (${nom})`, LOURD, async () => {
        const pilote = await browser.openPilote()
        await pilote.before(fixClock, LUNDI.getTime())
        await essai(pilote, PILOTE_URL)
        expect(pilote.faults).toEqual([])
        await pilote.close()
      })
  })
}
