import { createStaticServer } from '../../../geo/serve/server.ts'
import { DOSSIER_PORT } from '../../e2e/addresses.ts'
import { FRANCES } from '../../e2e/national.ts'
import { expect, test } from '../../e2e/support.ts'
import { median, printRow } from '../measure.ts'
import { type FirstAnswer, traceFirstAnswer, watchFirstAnswer } from './first-answer.ts'

/**
 * The first figure of France, from navigation to its frame, in a new browser each time: cold, as for a new visitor.
 * `CONTRE=DOSSIER_DIST CONTRE_DONNEES=DOSSIER_DE_DONNEES npm run -s bench:page -- premiere-reponse` puts another build
 * with its own data beside it, turn by turn, and compares the medians.
 */
const ROUNDS = Number(process.env.TOURS ?? 5)
const contre = process.env.CONTRE
const FRANCE_LINK = FRANCES[0]!.url
const CONTRE_PORT = DOSSIER_PORT + 1

test('premiere-reponse-france', async ({ playwright, launchOptions }) => {
  const server =
    contre === undefined ? null : createStaticServer(contre, process.env.CONTRE_DONNEES ?? `${contre}/data`)
  server?.listen(CONTRE_PORT)
  const link = new URL(FRANCE_LINK)
  const there = Object.assign(new URL(link), { port: String(CONTRE_PORT) })
  const sides = [
    { nom: 'ici', url: link.href, answers: [] as FirstAnswer[], bytes: [] as number[] },
    ...(server === null
      ? []
      : [{ nom: 'contre', url: there.href, answers: [] as FirstAnswer[], bytes: [] as number[] }]),
  ]
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const { url, answers, bytes } of sides) {
        for (const measure of [
          async (browser: Parameters<typeof traceFirstAnswer>[0]) =>
            answers.push(await traceFirstAnswer(browser, url)),
          async (browser: Parameters<typeof traceFirstAnswer>[0]) =>
            bytes.push(await watchFirstAnswer(browser, url)),
        ]) {
          const browser = await playwright.chromium.launch(launchOptions)
          await measure(browser)
          await browser.close()
        }
      }
    }
  } finally {
    server?.close()
  }
  const [here, other] = sides.map(({ nom, answers, bytes }) => {
    const of = (key: 'pageMs' | 'workersMs' | 'poolMs') => median(answers.map((a) => a[key]))
    const totalMs = median(answers.map((a) => a.pageMs + a.workersMs))
    const most = median(bytes) / 1e6
    console.log(
      `${nom}: ${answers[0]?.phrase}\n  page ${of('pageMs').toFixed(0)} ms, workers ${of('workersMs').toFixed(0)} ms, together ${totalMs.toFixed(0)} ms (${answers.map((a) => (a.pageMs + a.workersMs).toFixed(0)).join(', ')}); pool ${of('poolMs').toFixed(0)} ms; heaps and buffers ${most.toFixed(0)} MB (${bytes.map((b) => (b / 1e6).toFixed(0)).join(', ')})`,
    )
    return { totalMs, most }
  })
  expect(here?.totalMs).toBeGreaterThan(0)
  if (here === undefined || other === undefined) return
  printRow({ name: 'premiere-reponse-france', value: other.totalMs / here.totalMs, unit: '', goal: '>= 2' })
  printRow({
    name: 'premiere-reponse-france-octets',
    value: other.most / here.most,
    unit: '',
    goal: '>= 1.5',
  })
})
