// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepFocus } from '../../../src/app/avis/keep-focus.ts'

let frames: (() => void)[] = []
const runFrames = () => {
  while (frames.length > 0) for (const frame of frames.splice(0)) frame()
}

beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
  document.body.innerHTML =
    '<main tabindex="-1"><p><button>un</button><button>deux</button><a href="#">trois</a></p></main>'
  for (const one of document.querySelectorAll('button, a'))
    Object.assign(one, { checkVisibility: () => true })
})
afterEach(() => vi.unstubAllGlobals())

/** Takes it away as a browser does: nothing has the focus, which its leaving tells. */
function takeAway(element: HTMLElement): void {
  element.blur()
  element.remove()
}

it('hands the focus on though the frame of the one before comes late', async () => {
  keepFocus(document)
  const [un, deux] = document.querySelectorAll<HTMLElement>('button')
  un?.focus()
  deux?.focus()
  // No frame yet: a busy device draws none between two keys.
  if (deux) takeAway(deux)
  await Promise.resolve()
  runFrames()
  expect(document.activeElement?.textContent).toBe('trois')
})

it('leaves the focus to who clicks beside what has it', async () => {
  keepFocus(document)
  const [un] = document.querySelectorAll<HTMLElement>('button')
  un?.focus()
  document.body.dispatchEvent(new Event('mousedown', { bubbles: true }))
  un?.blur()
  document.body.dispatchEvent(new Event('mouseup', { bubbles: true }))
  await Promise.resolve()
  runFrames()
  expect(document.activeElement).toBe(document.body)
})

it('gives it back to what was out of use for less than a frame', async () => {
  keepFocus(document)
  const link = document.querySelector('a')
  link?.focus()
  link?.blur()
  link?.toggleAttribute('hidden')
  link?.toggleAttribute('hidden')
  await Promise.resolve()
  runFrames()
  expect(document.activeElement?.textContent).toBe('trois')
})

it('leaves a field to who puts the keyboard of a phone away', async () => {
  document.querySelector('p')?.insertAdjacentHTML('afterbegin', '<input />')
  const [field] = document.querySelectorAll('input')
  Object.assign(field ?? {}, { checkVisibility: () => true })
  keepFocus(document)
  field?.focus()
  field?.blur()
  await Promise.resolve()
  runFrames()
  expect(document.activeElement).toBe(document.body)
})
