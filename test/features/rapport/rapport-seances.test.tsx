// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { RapportSeances } from '../../../src/features/rapport/rapport-seances.tsx'
import { planExemple, prevuesExemple } from '../../support/draw/draw-prevues.ts'
import { openPiloteWorker } from '../../support/files/pilote-worker.ts'
import { renderPanel, wordsOf } from '../../support/render-panel.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const { handlers } = await openPiloteWorker()
const territoire = { type: 'epci', code: '200071082' } as const
const { lieux } = await handlers.lieux({ territoire })
const { communes } = await handlers.territoire({ territoire })

it('prints the sessions of a scenario: whose, that they are planned, where and when, who is seated, which days are closed', async () => {
  const scenario = {
    id: 's',
    nom: 'Plan de printemps',
    plan: planExemple({ du: '2027-03-01', au: '2027-05-23' }),
    modifications: [
      prevuesExemple({ debut: '2027-03-01', fin: '2027-04-05', conseiller: 2, niveau: 'Debutant' }),
      prevuesExemple({ id: 'p2', debut: '2027-05-04', fin: '2027-05-04', conseiller: 2 }),
      prevuesExemple({
        ...{ id: 'p3', lieu: 'pilote-montlucon', at: null, commune: '' },
        ...{ debut: '2027-03-02', fin: '2027-03-30', semaines: 2 },
      }),
      prevuesExemple({ id: 'p4', lieu: 'nulle-part', at: null, commune: '' }),
    ],
  } as const
  const { container } = await renderPanel(() => (
    <RapportSeances scenario={scenario} lieux={lieux} communes={communes} />
  ))
  screen.getByRole('heading', { name: 'Les séances de « Plan de printemps »' })
  screen.getByText('Ces séances sont prévues par un scénario : elles ne sont pas publiées.')
  // Easter Monday is listed, and is no session: 5 and 1 of adviser 2, 3 of adviser 1.
  expect(wordsOf(container)).toContain('9 séances tenues, 54 places en tout, dans 2 lieux.')
  expect(wordsOf(container)).toContain(
    'lundi 29 mars 2027, à 9 h 30 : jour férié (Lundi de Pâques), séance non tenue',
  )
  expect(wordsOf(container)).toContain(
    '1 ligne de séances est dans un lieu que ces données ne connaissent pas',
  )
  const room = screen.getByText('Salle à Teillet-Argenty').closest('li') as HTMLElement
  expect(within(room).getAllByRole('listitem').map(wordsOf)).toEqual([
    'chaque semaine le lundi, du 1er mars 2027 au 5 avril 2027, à 9 h 30 (conseiller 2, 6 places, 90 min, niveau débutant)',
    'une fois, le mardi 4 mai 2027, à 9 h 30 (conseiller 2, 6 places, 90 min)',
  ])
  // Seated by the same measure as the plan's: what the worker answers.
  const bilan = await handlers.assisDuPlan({ plan: scenario.plan, modifications: scenario.modifications })
  expect(bilan).toMatchObject({ seances: 9, places: 54 })
  await screen.findByText(new RegExp(`^Votre plan : ${bilan?.assis} personnes assises`))
})
