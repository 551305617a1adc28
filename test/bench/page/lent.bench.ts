import { loadavg } from 'node:os'
import { packFirst } from '../../../geo/serve/pack-first.ts'
import { createStaticServer } from '../../../geo/serve/server.ts'
import { DOSSIER_PORT, PILOTE_PORT } from '../../e2e/addresses.ts'
import { expect, test } from '../../e2e/support.ts'
import { ROOT } from '../../support/files/data-dirs.ts'
import { median, printRow } from '../measure.ts'
import { createSlowProxy } from './slow-proxy.ts'

/**
 * The first card of a list on a slow network and an old phone: 400 kbit/s, 400 ms a request, a quarter of the processor,
 * nothing kept. `DONNEES=DOSSIER CONTRE=DIST CONTRE_DONNEES=DOSSIER npm run -s bench:page -- lent` puts another build with
 * its own data beside it, turn by turn, and compares the medians.
 */
const ROUNDS = Number(process.env.TOURS ?? 5)
const SLOW = { bytesPerS: 50_000, latencyMs: 400 }
/** A busy machine makes an old phone of an old build wait for minutes. */
const LONGEST_MS = 400_000
const link = process.env.LIEN ?? '?territoire=departement:23'
const { DONNEES, CONTRE, CONTRE_DONNEES } = process.env

test('lent-premiere-fiche', async ({ playwright, launchOptions }) => {
  test.setTimeout(2 * ROUNDS * LONGEST_MS)
  const sides = [
    { nom: 'ici', dist: `${ROOT}/test/.output/dist`, data: DONNEES },
    { nom: 'contre', dist: CONTRE, data: CONTRE_DONNEES },
  ].flatMap(({ nom, dist, data }, i) => {
    if (dist === undefined || data === undefined) return []
    const port = DOSSIER_PORT + 1 + 2 * i
    const servers = [
      createStaticServer(dist, data).listen(port),
      createSlowProxy(port, SLOW).listen(port + 1),
    ]
    return [{ nom, dist, url: `http://localhost:${port + 1}/${link}`, servers, times: [] as number[] }]
  })
  // Without data of its own, those of the pilot, which are served already.
  if (sides.length === 0) {
    const servers = [createSlowProxy(PILOTE_PORT, SLOW).listen(DOSSIER_PORT + 1)]
    const url = `http://localhost:${DOSSIER_PORT + 1}/?territoire=departement:87`
    sides.push({ nom: 'ici', dist: `${ROOT}/test/.output/dist`, url, servers, times: [] })
  }
  try {
    // As `npm start` does; a build that is compared names its files in the same way.
    for (const { url, nom } of sides)
      await packFirst(new URL('/', url).href).catch(() => console.log(`${nom}: not packed`))
    for (let round = 0; round < ROUNDS; round++)
      for (const { nom, dist, url, times } of sides) {
        // Said before it is waited for: a turn that hangs tells which build it is.
        console.log(`turn ${round + 1} of ${ROUNDS}, ${nom}: ${dist}, ${url}`)
        // A list has no map: a card drawn by the processor would only take of it what no phone lacks.
        const browser = await playwright.chromium.launch({ ...launchOptions, args: ['--no-sandbox'] })
        // Another language would read its words too, which the build beside may not have.
        const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 390, height: 844 } })
        const unanswered = new Set<string>()
        page.on('request', (request) => unanswered.add(request.url()))
        page.on('requestfinished', (request) => unanswered.delete(request.url()))
        page.on('requestfailed', (request) => unanswered.delete(request.url()))
        const cdp = await page.context().newCDPSession(page)
        await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
        await page.addInitScript(() => {
          const look = () => {
            if (document.querySelector('[id^="lieu-"]') === null) requestAnimationFrame(look)
            else performance.mark('premiere-fiche')
          }
          requestAnimationFrame(look)
        })
        await page.goto(url, { waitUntil: 'commit', timeout: LONGEST_MS })
        await page
          .waitForFunction(() => performance.getEntriesByName('premiere-fiche').length > 0, null, {
            timeout: LONGEST_MS,
            polling: 100,
          })
          .catch(async (error: Error) => {
            const says = await page.evaluate(() => document.body.innerText.slice(0, 400))
            throw new Error(`${nom} hangs: ${[...unanswered].join(', ')}\n${says}`, { cause: error })
          })
        const time = await page.evaluate(
          () => performance.getEntriesByName('premiere-fiche')[0]?.startTime ?? 0,
        )
        times.push(time)
        console.log(`${nom}: ${time.toFixed(0)} ms, load ${loadavg()[0]?.toFixed(0)}`)
        await browser.close()
      }
  } finally {
    for (const { servers } of sides) for (const server of servers) server.close()
  }
  console.log(`load ${loadavg()[0]?.toFixed(0)}`)
  for (const { nom, times } of sides)
    console.log(`${nom}: ${median(times).toFixed(0)} ms (${times.map((t) => t.toFixed(0)).join(', ')})`)
  const [here, other] = sides.map(({ times }) => median(times))
  expect(here).toBeGreaterThan(0)
  printRow({ name: 'lent-premiere-fiche-ms', value: here ?? 0, unit: 'ms', goal: '<= 5000' })
  if (here === undefined || other === undefined) return
  printRow({ name: 'lent-premiere-fiche', value: other / here, unit: '', goal: '>= 2.5' })
})
