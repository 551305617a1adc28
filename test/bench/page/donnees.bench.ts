import type { Page } from '@playwright/test'
import { expect, openPage, test } from '../../e2e/support.ts'
import { type FichierLong, fichierLong } from '../../support/examples/fichier-long.ts'
import { printRow } from '../measure.ts'
import { type ProfiledTask, profileTasks } from './trace.ts'
import { watchMemory } from './watch-memory.ts'

const VUE = '/?onglet=couverture&volet=donnees'
const LIGNES = 20_000
const TASK_MS = 50
const CANCEL_MS = 200
/** Map, figures and other views go on after the words that are waited for. */
const AFTER_MS = 2000

/** The longest task of ours on the page's thread, in each step of 20,000 lines; then memory, and the way out. */
for (const quoi of ['ateliers', 'lieux'] as const) {
  const row = (etape: string) => `donnees-${quoi}-${etape}`

  test(`20,000 lines of ${quoi}`, async ({ page, browser }) => {
    await openPage(page, VUE)
    const file = fichierLong(quoi, LIGNES)
    const step = async (etape: string, act: () => Promise<void>) => {
      const tasks = await profileTasks(page, browser, act)
      expect(tasks.length).toBeGreaterThan(0)
      printTasks(`${row(etape)}-ms`, tasks)
    }
    await step('lire', () => read(page, file))
    await step('utiliser', () => use(page))
    await step('trouver', async () => {
      await page.goto('/?onglet=trouver&territoire=epci:200071082')
      await expect(page.locator('.trouver-liste-tete')).toBeVisible()
      await page.waitForTimeout(AFTER_MS)
    })
    await openPage(page, VUE)
    await expect(page.getByText(/^Avec :/)).toBeVisible()
    await step('retirer', async () => {
      await page.getByLabel('Compter mes données dans la page').uncheck()
      await expect(page.getByText(/^Avec :/)).toBeHidden()
      await page.getByRole('button', { name: /^Retirer long/ }).click()
      await expect(page.getByText('Rien pour l’instant.')).toBeVisible()
      await page.waitForTimeout(AFTER_MS)
    })
  })

  test(`memory of 20,000 lines of ${quoi}`, async ({ page }) => {
    await openPage(page, VUE)
    const file = fichierLong(quoi, LIGNES)
    const before = await watchMemory(page, async () => undefined)
    const most = await watchMemory(page, async () => {
      await read(page, file)
      await use(page)
    })
    printRow({ name: row('memoire-mo'), value: (most - before) / 1e6, unit: 'Mo', goal: '<= 400' })
  })

  test(`stopping 20,000 lines of ${quoi}`, async ({ page, browser }) => {
    await openPage(page, VUE)
    await bring(page, fichierLong(quoi, LIGNES))
    await expect(page.getByRole('button', { name: 'Arrêter' })).toBeVisible()
    const tasks = await profileTasks(page, browser, async () => {
      await page.getByRole('button', { name: 'Arrêter' }).click()
      await expect(page.getByText('Lecture arrêtée. Rien n’a changé.')).toBeVisible()
    })
    // All the page does from the click to the sentence; the worker is ended, not asked.
    const value = tasks.reduce((sum, { oursMs }) => sum + oursMs, 0)
    printRow({ name: `${row('arreter')}-ms`, value, unit: 'ms', goal: `<= ${CANCEL_MS}` })
  })
}

const bring = (page: Page, { nom, octets, mimeType }: FichierLong) =>
  page.getByLabel('Choisir des fichiers').setInputFiles({ name: nom, mimeType, buffer: Buffer.from(octets) })

async function read(page: Page, file: FichierLong): Promise<void> {
  await bring(page, file)
  await expect(page.getByRole('heading', { name: 'Avant de rien changer' })).toBeVisible()
  await page.waitForTimeout(AFTER_MS)
}

async function use(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Utiliser ces données' }).click()
  await expect(page.getByText(/^Avec :/)).toBeVisible()
  await expect(page.getByText(/^Sans :/)).toBeVisible()
  await page.waitForTimeout(AFTER_MS)
}

/** Without the work of the map library and of its graphics: those of any map. */
const ours = ({ authors }: ProfiledTask): number => authors.nous + authors.react + authors.autres

function printTasks(name: string, tasks: readonly ProfiledTask[]): void {
  printRow({ name, value: Math.max(0, ...tasks.map(ours)), unit: 'ms', goal: `<= ${TASK_MS}` })
  const [longest] = [...tasks].sort((a, b) => ours(b) - ours(a))
  if (longest === undefined) return
  const top = [...longest.functions].sort((a, b) => b[1] - a[1]).slice(0, 6)
  console.log(
    `  ${longest.oursMs.toFixed(1)} ms: ${top.map(([what, ms]) => `${what} ${ms.toFixed(1)}`).join('; ')}`,
  )
}
