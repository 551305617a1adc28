// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { typeFragment } from '../../../src/features/accueil/recherche-fragment.ts'

const target = window as unknown as Window & typeof globalThis
/** The search box of the page, and what it hears. */
function addBox(): { box: HTMLInputElement; heard: string[] } {
  document.body.innerHTML = '<main><search><input class="champ"></search></main>'
  const box = document.querySelector('input') as HTMLInputElement
  const heard: string[] = []
  box.addEventListener('input', () => heard.push(box.value))
  return { box, heard }
}

it('types what the fragment asks for, once, and takes it out of the address', () => {
  location.hash = `#recherche=${encodeURIComponent('Saint-Éloy & co')}`
  const { box, heard } = addBox()
  typeFragment(target)
  expect(heard).toEqual(['Saint-Éloy & co'])
  expect(document.activeElement).toBe(box)
  expect(location.href).not.toContain('recherche')
})

it('reads a blank as browsers write it, in both ways', () => {
  location.hash = '#recherche=La+Souterraine%20nord'
  const { heard } = addBox()
  typeFragment(target)
  expect(heard).toEqual(['La Souterraine nord'])
})

it.each(['#recherche=', '#carte=8.5/46/2'])('types nothing for %s', (hash) => {
  location.hash = hash
  const { heard } = addBox()
  typeFragment(target)
  expect(heard).toEqual([])
  expect(location.hash).toBe(hash === '#recherche=' ? '' : hash)
})
