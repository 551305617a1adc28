// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { readCsvBack } from '../../../geo/read/csv.ts'
import { AgendaPanel } from '../../../src/features/agenda/agenda-panel.tsx'
import { prevuesExemple } from '../../support/draw/draw-prevues.ts'
import { renderPanel, wordsOf } from '../../support/render-panel.tsx'
import { withScenario } from '../../support/with-scenario.tsx'

const saved = vi.hoisted(() => ({ content: '' }))
vi.mock('../../../src/ui/download.ts', () => ({
  saveFile: (_name: string, _type: string, content: string) => {
    saved.content = content
  },
}))

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it('lists the sessions of a scenario among the published ones, marked in the list, on the map and in the file', async () => {
  const within = withScenario('Plan d’hiver', [
    prevuesExemple({ debut: '2026-12-01', fin: '2026-12-15', conseiller: 2, niveau: 'Avance' }),
  ])
  const { user, ui } = await renderPanel((manifest) => within(<AgendaPanel manifest={manifest} />), {
    volet: 'agenda',
  })
  const box = await screen.findByRole('checkbox', { name: 'Montrer 3 séances du scénario' })
  const marked = () =>
    screen.queryAllByRole('article').filter((one) => wordsOf(one).includes('prévue, pas encore confirmée'))
  await waitFor(() => expect(marked()).toHaveLength(3))
  expect(marked().map(wordsOf)[0]).toMatch(/Atelier numérique \(conseiller 2\).*Teillet-Argenty/)
  const rooms = () => ui().reperes?.filter(({ nom }) => nom === 'Teillet-Argenty : séance prévue') ?? []
  expect(rooms()).toMatchObject([{ lon: 2.507, lat: 46.25, genre: 'seance' }])

  await user.click(screen.getByText('Télécharger ces dates'))
  await user.click(await screen.findByRole('button', { name: /CSV pour un programme/ }))
  await waitFor(() => expect(saved.content).not.toBe(''))
  const { colonnes, lignes } = readCsvBack(saved.content)
  const column = (name: string) => lignes.map((cells) => cells[colonnes.indexOf(name)])
  expect(lignes.length).toBe(screen.getAllByRole('article').length)
  expect(column('conseiller').filter((one) => one !== '')).toEqual(['2', '2', '2'])
  expect(column('niveau').filter((one) => one === 'avancé')).toHaveLength(3)
  expect(column('confiance').filter((one) => one?.includes('pas encore confirmée'))).toHaveLength(3)

  await user.click(box)
  await waitFor(() => expect(marked()).toHaveLength(0))
  expect(rooms()).toEqual([])
})
