// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { whenThere, whereIs } from '../../../src/state/brouillons/endroit.ts'

const VUE =
  '<div>territoire</div><section><p>a</p><ol><li>1</li><li id="ici">2</li></ol></section><section></section>'
/** As a language that has parts of the page only shows it. */
const AUTRE = `<div lang="tr" dir="ltr">${VUE.replace('<p>a</p>', '<p>a</p><div lang="fr"><p>b</p></div>')}<p>à relire</p></div>`
const show = (html: string) => {
  document.body.innerHTML = `<main><div class="app-contenu"><nav></nav>${html}</div></main>`
}
const ici = () => document.getElementById('ici') as HTMLElement

beforeEach(() => show(VUE))

it('says where something stands without its words, the same in a view that is held by one element more', () => {
  const endroit = whereIs(ici(), '.app-contenu')
  expect(endroit).toBe('.app-contenu section 0 ol 0 li 1')
  show(AUTRE)
  expect(whereIs(ici(), '.app-contenu')).toBe(endroit)
  const found: Element[] = []
  whenThere(document, [endroit], (one) => found.push(one))
  expect(found).toEqual([ici()])
})

it('waits for what is not there yet, and for nothing once the person touches the page', async () => {
  const endroit = whereIs(ici(), '.app-contenu')
  const wait = () => {
    const found: Element[] = []
    show('<section></section>')
    whenThere(document, [endroit, '.lieu h2 0'], (one) => found.push(one))
    return found
  }
  const come = async () => {
    show(VUE)
    await new Promise((resolve) => setTimeout(resolve))
  }
  const kept = wait()
  expect(kept).toEqual([])
  await come()
  expect(kept).toEqual([ici()])
  // Found once: it is not put again.
  await come()
  expect(kept).toHaveLength(1)
  for (const geste of ['pointerdown', 'keydown', 'wheel']) {
    const left = wait()
    document.body.dispatchEvent(new Event(geste, { bubbles: true }))
    await come()
    expect(left, geste).toEqual([])
  }
})
