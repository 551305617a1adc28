// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { useTriParRoute } from '../../src/data/tri-par-route.ts'

interface ListeProps {
  readonly cle?: string
  readonly pret: boolean
  readonly trie?: boolean
}

/** A list with a link in it, at `top` pixels of the window. */
function Liste({ cle = 'a', pret, trie = true }: ListeProps) {
  const liste = useRef<HTMLOListElement>(null)
  const { etape, change, trier } = useTriParRoute({ cle, pret, trie, liste })
  return (
    <>
      <p role="status">{`${etape} ${change}`}</p>
      <ol ref={liste}>
        <li>
          <a href="#lieu">lieu</a>
        </li>
      </ol>
      {etape === 'attend' && (
        <button type="button" onClick={trier}>
          trier
        </button>
      )}
    </>
  )
}
const said = () => screen.getByRole('status').textContent

afterEach(cleanup)

describe('times by road that come into a list', () => {
  it('sort it at once when nobody is in it, and stay', () => {
    const { rerender } = render(<Liste pret={false} />)
    expect(said()).toBe('direct false')
    rerender(<Liste pret />)
    expect(said()).toBe('applique true')
    fireEvent.pointerDown(document.body)
    rerender(<Liste pret={false} />)
    rerender(<Liste pret />)
    expect(said()).toBe('applique true')
  })

  it('are the first order of a list that did not show another', () => {
    render(<Liste pret />)
    expect(said()).toBe('applique false')
  })

  it.each([
    ['a pointer is down', () => fireEvent.pointerDown(document.body)],
    ['the focus is in the list', () => screen.getByRole('link').focus()],
    [
      'a finger pans, which is no pointer any more',
      () => {
        fireEvent.pointerDown(document.body)
        fireEvent.touchStart(document.body, { touches: [{}] })
        fireEvent.pointerCancel(document.body)
      },
    ],
    [
      'its first lines are out of sight',
      () => {
        screen.getByRole('list').getBoundingClientRect = () => new DOMRect(0, -200, 300, 900)
      },
    ],
  ])('wait to be asked while %s', (_, put) => {
    const { rerender } = render(<Liste pret={false} />)
    put()
    rerender(<Liste pret />)
    expect(said()).toBe('attend true')
    // The finger leaves: still not a moment to move things, as it may come back.
    fireEvent.pointerUp(document.body)
    fireEvent.touchEnd(document.body, { touches: [] })
    rerender(<Liste pret />)
    expect(said()).toBe('attend true')
    fireEvent.click(screen.getByRole('button'))
    expect(said()).toBe('applique true')
  })

  it('do not wait where the order stays', () => {
    const { rerender } = render(<Liste pret={false} trie={false} />)
    fireEvent.pointerDown(document.body)
    rerender(<Liste pret trie={false} />)
    expect(said()).toBe('applique true')
  })

  it('are asked again for another start or mode, whose times may be there already', () => {
    const { rerender } = render(<Liste pret />)
    rerender(<Liste cle="b" pret={false} />)
    expect(said()).toBe('direct false')
    screen.getByRole('link').focus()
    rerender(<Liste cle="b" pret />)
    expect(said()).toBe('attend true')
    rerender(<Liste cle="c" pret />)
    expect(said()).toBe('applique false')
  })
})
