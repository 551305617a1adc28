// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { watchTyping } from '../../../src/app/avis/watch-typing.ts'

const type = (field: HTMLInputElement | HTMLTextAreaElement, value: string) => {
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

it('knows what a reload would lose: words typed in a field that is still there, or what says so itself', () => {
  document.body.innerHTML =
    '<textarea></textarea><input id="nom" value="Prévu"><input type="range"><div data-brouillon="false"></div>'
  const hasDraft = watchTyping(document)
  const notes = document.querySelector('textarea')
  const slider = document.querySelector<HTMLInputElement>('[type="range"]')
  if (notes === null || slider === null) throw new Error('fields')
  // What the page wrote itself, and what a slider says, is nobody's text.
  type(slider, '20')
  expect(hasDraft()).toBe(false)
  type(notes, 'Venir')
  expect(hasDraft()).toBe(true)
  type(notes, '')
  expect(hasDraft()).toBe(false)
  type(notes, 'Venir')
  notes.remove()
  expect(hasDraft()).toBe(false)
  document.querySelector('div')?.setAttribute('data-brouillon', 'true')
  expect(hasDraft()).toBe(true)
})
