import { ETATS, openEtat } from '../etats.ts'
import { LUNDI } from '../keyboard.ts'
import { expect, LOURD, test } from '../support.ts'
import { findSmallTargets } from './cibles.ts'

/** Trouver, its map, a place, the guide and Dates: at least 44 px; the rest 24. */
const RESIDENTS = /^(accueil|lieux|filtres|carte des lieux|fiche$|fiche inconnue|guide|dates)/

for (const [who, least, etats] of [
  ['residents', 44, ETATS.filter(({ nom }) => RESIDENTS.test(nom))],
  ['professionals', 24, ETATS.filter(({ nom }) => !RESIDENTS.test(nom))],
] as const) {
  test(`what ${who} press is ${least} px high and wide, whatever is unfolded`, LOURD, async ({ page }) => {
    await page.clock.setFixedTime(LUNDI)
    await page.setViewportSize({ width: 390, height: 844 })
    for (const etat of etats) {
      await openEtat(page, etat)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      await expect.poll(() => page.evaluate(findSmallTargets, least), etat.nom).toEqual([])
    }
  })
}

test('what is too small or covered is seen, a label and a margin that answer count', async ({ page }) => {
  await page.setContent(`<!doctype html><style>button { padding: 0; border: 0; block-size: 44px; inline-size: 60px }</style>
    <button style="block-size: 30px">Bas</button>
    <div><button>Dessous</button><span style="position: absolute; inset: 0; block-size: 200px"></span></div>
    <p style="margin-block-start: 250px"><button>Assez</button></p>
    <p>Une phrase avec <a href="#">un lien</a> dedans.</p>
    <p><a href="#">Un lien seul</a></p>
    <label style="display: block; padding: 20px"><input type="checkbox" /> Une case</label>`)
  const found = await page.evaluate(findSmallTargets, 44)
  expect(found.map((sentence) => /« (.*) »/.exec(sentence)?.[1])).toEqual(['Bas', 'Dessous', 'Un lien seul'])
})
