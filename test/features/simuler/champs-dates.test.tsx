// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Dates } from '../../../src/domain/scenario/scenario.ts'
import { Ajouter } from '../../../src/features/simuler/ajouter.tsx'
import type { Brouillon } from '../../../src/features/simuler/use-ajouter.ts'

const DATES: Dates = { debut: '2026-12-01', heure: '14:30', rythme: 'mois' }
const seen: (Dates | null)[] = []

afterEach(() => {
  cleanup()
  seen.length = 0
})

function Formulaire() {
  const [brouillon, setBrouillon] = useState<Brouillon>({
    nature: 'atelier',
    nom: '',
    places: null,
    dates: DATES,
  })
  return (
    <Ajouter
      communes={[]}
      brouillon={brouillon}
      onBrouillon={(change) => {
        if (change.dates !== undefined) seen.push(change.dates)
        setBrouillon((before) => ({ ...before, ...change }))
      }}
      placement={false}
      onPlacement={() => undefined}
      gain={null}
      onAjouter={async () => undefined}
      message=""
    />
  )
}

const field = () => screen.getByLabelText<HTMLInputElement>('Première séance')
const type = (value: string) => fireEvent.change(field(), { target: { value } })

describe('the dates of an added workshop', () => {
  it('keep their hour and rhythm when the first day is emptied and typed again', () => {
    render(<Formulaire />)
    type('')
    expect(seen).toEqual([null])
    expect(field().closest('details')?.open).toBe(true)
    type('2027-01-05')
    expect(seen.at(-1)).toEqual({ ...DATES, debut: '2027-01-05' })
  })

  it('are not those of a year half typed, which stays in the field until it is left', () => {
    render(<Formulaire />)
    type('0002-12-01')
    type('0020-12-01')
    expect(seen).toEqual([])
    expect(field().value).toBe('0020-12-01')
    expect(field().getAttribute('aria-invalid')).toBe('true')
    fireEvent.blur(field())
    expect(field().value).toBe(DATES.debut)
  })
})
