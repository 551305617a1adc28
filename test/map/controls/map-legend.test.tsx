// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { legendsOf, MapLegend } from '../../../src/map/controls/map-legend.tsx'
import { LEGENDES } from '../../../src/map/style/scales.ts'
import { STREET_INKS } from '../../../src/map/style/street-inks.ts'
import { RUES } from '../../../src/map/style/street-scale.ts'
import { carte } from '../../../src/text/carte.ts'
import { everyInputs, inputs } from '../../support/examples/map-inputs.ts'

afterEach(cleanup)
const draw = (change: Partial<Parameters<typeof MapLegend>[0]> = {}) => {
  const onFondIgn = vi.fn()
  const onRetry = vi.fn()
  const rest = { offersIgn: false, misses: false, onFondIgn, onRetry }
  render(<MapLegend inputs={inputs} hasStreets {...rest} {...change} />)
  return onFondIgn
}
const button = (name: string) => screen.queryByRole('button', { name })

describe('the legend of a map', () => {
  it('opens and closes by keyboard, and gives the focus back', async () => {
    const user = userEvent.setup()
    draw()
    expect(screen.queryByRole('list')).toBeNull()
    await user.tab()
    await user.keyboard('{Enter}')
    const legend = button(carte.legende.titre)!
    expect(legend.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByRole('region', { name: carte.legende.titre })).toBeTruthy()
    await user.tab()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('list')).toBeNull()
    expect(document.activeElement).toBe(legend)
  })

  it('has each rank of streets with its colour and words, where streets are', async () => {
    draw()
    await userEvent.click(button(carte.legende.titre)!)
    const items = screen.getAllByRole('listitem').slice(-RUES.length)
    items.forEach((item, i) => {
      expect(item.textContent).toBe(carte.legende[RUES[i]!.libelle])
      expect(item.innerHTML).toContain(STREET_INKS.clair.trait[RUES[i]!.rang])
    })
    cleanup()
    draw({ hasStreets: false })
    await userEvent.click(button(carte.legende.titre)!)
    expect(screen.queryByRole('list', { name: carte.legende.ruesTitre })).toBeNull()
  })

  it('says once that streets are missing, and asks for them again', async () => {
    const onRetry = vi.fn()
    draw({ onRetry })
    expect(screen.getByRole('status').textContent).toBe('')
    expect(button(carte.reessayer)).toBeNull()
    cleanup()
    draw({ onRetry, misses: true })
    expect(screen.getAllByText(carte.ruesManquent)).toHaveLength(1)
    await userEvent.click(button(carte.reessayer)!)
    expect(onRetry).toHaveBeenCalledOnce()
  })

  it('lists what the map shows, and only that, each once', () => {
    for (const each of everyInputs) {
      const names = legendsOf(each)
      expect(new Set(names).size).toBe(names.length)
      for (const nom of names) expect(LEGENDES).toHaveProperty(nom)
      for (const couche of ['qpv', 'frr', 'rural', 'wifi', 'lieux'] as const) {
        expect(names.includes(couche)).toBe(each.couches[couche])
      }
      expect(names.includes('portee')).toBe(each.carreaux.mode === 'portee')
      expect(names.includes(each.remplissage)).toBe(each.couches.lieux)
    }
  })
})

describe('the plan of IGN', () => {
  it('is offered where there are no streets, and asked for only after what it sends is said', async () => {
    draw()
    expect(button(carte.ign.voir)).toBeNull()
    cleanup()
    const onFondIgn = draw({ hasStreets: false, offersIgn: true })
    await userEvent.click(button(carte.ign.voir)!)
    expect(onFondIgn).not.toHaveBeenCalled()
    expect(screen.getByText(/data\.geopf\.fr/)).toBeTruthy()
    await userEvent.click(button(carte.ign.oui)!)
    expect(onFondIgn).toHaveBeenCalledExactlyOnceWith(true)
  })

  it('is put away in one tap', async () => {
    const onFondIgn = draw({ inputs: { ...inputs, fondIgn: true } })
    await userEvent.click(button(carte.ign.cacher)!)
    expect(onFondIgn).toHaveBeenCalledExactlyOnceWith(false)
  })
})
