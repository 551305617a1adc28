import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { createStaticServer } from '../../geo/serve/server.ts'
import { LANGUE_MANQUEE } from '../../src/text/langue/manquee.ts'
import { saySansMots } from '../../src/text/pannes/sans-mots.ts'
import { PILOTE_DIR, ROOT } from '../support/files/data-dirs.ts'
import { FAUTES, type Faute } from '../support/pannes/faute.ts'
import { LANGUES_LUES } from '../support/pannes/langues.ts'
import { motsEn } from './mots.ts'
import { listen, SANS_ATTENDRE } from './serveur.ts'
import { test as base, expect, heavyIf, TOUTES, WITHOUT_MAP } from './support.ts'

const { app } = motsEn('en').app
const { app: appFr } = motsEn('fr').app
const [manque, reessayer] = LANGUE_MANQUEE.en
/** Longer than any of the page's limits. */
const LONG_MS = 25_000

/** A server of the page with one fault on the file of a language, as a server makes it. */
async function open(faute: Faute, file: RegExp) {
  const inner = createStaticServer(join(ROOT, 'test/.output/dist'), PILOTE_DIR, '/', SANS_ATTENDRE)
  let isBroken = true
  let isOffline = false
  const held: (() => void)[] = []
  const server = createServer((request, response) => {
    const isIt = file.test(request.url ?? '')
    isOffline ||= isIt && faute === 'hors ligne'
    if (isBroken && isOffline) return request.socket.destroy()
    const serve = () => inner.emit('request', request, response)
    if (!isBroken || !isIt) return serve()
    if (faute === 'lente') held.push(serve)
    else spoil(faute, response)
  })
  const url = await listen(server)
  return {
    url,
    mend: () => {
      isBroken = false
      for (const serve of held) serve()
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const SCRIPT = { 'Content-Type': 'text/javascript; charset=utf-8' }
const BODIES: Readonly<Partial<Record<Faute, readonly [status: number, headers: object, body: string]>>> = {
  absente: [404, { 'Content-Type': 'text/plain' }, 'Introuvable\n'],
  'erreur 500': [500, { 'Content-Type': 'text/plain' }, 'Internal Server Error'],
  'autre JSON': [200, { 'Content-Type': 'application/json' }, '{"faux":true}'],
  HTML: [200, { 'Content-Type': 'text/html' }, '<!doctype html><title>Accueil</title>'],
  // Programs both, which bring other things than the page asks for.
  'forme ancienne': [200, SCRIPT, 'globalThis.phrases = { en: {} }'],
  'forme à venir': [200, SCRIPT, 'globalThis.textesLivres = { en: { nouveaux: {} } }'],
  'un bit changé': [200, SCRIPT, '\u0028const a = 1;'],
  // The page of before, whose files are gone.
  remplacée: [404, { 'Content-Type': 'text/plain' }, 'Introuvable\n'],
}

function spoil(faute: Faute, response: ServerResponse): void {
  const told = BODIES[faute]
  if (told !== undefined) {
    response.writeHead(told[0], told[1] as Record<string, string>)
    response.end(told[2])
  } else if (faute === 'coupée') {
    response.writeHead(200, { ...SCRIPT, 'Content-Length': '5000' })
    response.write('const a = "')
    setTimeout(() => response.destroy(), 50)
  } else if (faute === 'énorme') {
    response.writeHead(200, SCRIPT)
    const more = () => {
      while (!response.destroyed && response.write(' '.repeat(65_536)));
    }
    // A drop at a time: what has no end would fill the machine.
    response.once('drain', more)
    more()
  }
  // `muette`: nothing at all.
}

const test = base.extend({ viewport: WITHOUT_MAP })

/** The two that come later do it by the same program: a third of the faults each, but for `epreuve`. */
const fautesOf = (file: number): readonly Faute[] =>
  TOUTES || file === 0 ? FAUTES : FAUTES.filter((_, i) => i % 3 === file)

for (const [rang, { nom, file, link, pret, isFirst }] of LANGUES_LUES.entries())
  for (const [i, faute] of fautesOf(rang).entries())
    test(
      `${nom}, ${faute}: the page says so in the reader’s language, and asks again`,
      heavyIf(i !== rang),
      async ({ page, watch }) => {
        const server = await open(faute, file)
        await page.clock.install()
        const asked = page.waitForRequest((request) => file.test(request.url()))
        await page.goto(`${server.url}/${link}&langue=en`, { waitUntil: 'commit' })
        await asked
        const shown = page.locator('main').getByText(pret).first()
        if (faute === 'lente') {
          await expect(shown).toHaveCount(0)
          server.mend()
        } else if (isFirst && faute === 'hors ligne') {
          // Nothing else comes either, nor what says so in English: the page in French says what it lacks, and whose words.
          const again = page.getByRole('alert').getByRole('button', { name: appFr.reessayer }).first()
          await expect(again).toBeVisible()
          const said = page.getByRole('alert').filter({ hasText: saySansMots('en') })
          await expect(said.getByRole('button', { name: appFr.reessayer })).toBeVisible()
          await expect(said).toContainText('(English)')
          server.mend()
          await again.click()
          await expect(page.locator('.trouver-card').first()).toBeVisible()
          await page.reload()
        } else {
          const isSilent = faute === 'muette' || faute === 'énorme'
          const words = isFirst ? manque : isSilent ? app.tarde : app.erreurAffichage
          const alert = page.getByRole('alert').filter({ hasText: words })
          await expect(async () => {
            if (isSilent) await page.clock.fastForward(LONG_MS)
            await expect(alert).toBeVisible({ timeout: 2000 })
          }).toPass()
          if (isFirst) await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
          server.mend()
          await alert.getByRole('button', { name: isFirst ? reessayer : app.reessayer }).click()
        }
        await expect(shown).toBeVisible()
        await expect(page.locator('html')).toHaveAttribute('lang', 'en')
        await expect(page.getByRole('alert')).toHaveCount(0)
        server.close()
        watch.consoleErrors.length = 0
      },
    )
