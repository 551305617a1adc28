import { expect, test } from '../support.ts'
import { findSmallTargets } from './cibles.ts'

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
