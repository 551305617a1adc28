// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import { RapportAssis } from '../../../src/features/rapport/rapport-assis.tsx'
import { RapportSiting, useSiting } from '../../../src/features/rapport/rapport-siting.tsx'
import { comptesOf } from '../../../src/text/couverture/places.ts'
import { openPiloteWorker } from '../../support/files/pilote-worker.ts'
import { renderPanel, wordsOf } from '../../support/render-panel.tsx'
import { withScenario } from '../../support/with-scenario.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const { handlers } = await openPiloteWorker()
const question = {
  territoire: { type: 'epci', code: '200071082' },
  offre: 'ateliers',
  portee: { type: 'mode', mode: 'voiture', minutes: 8 },
} as const

it('prints who has a seat today, by commune, with its sum, and nothing where it was not counted', async () => {
  const places = await handlers.placesDuJour({ question, le: civilDate(2026, 11, 23) })
  const { container, unmount } = await renderPanel(() => <RapportAssis places={places} />)
  screen.getByRole('heading', { name: /^Y a-t-il assez de places/ })
  screen.getByText(/^Hypothèse : 7\s% des habitants viendraient une fois/)
  const rows = screen.getAllByRole('row').map((row) => [...row.querySelectorAll('th, td')].map(wordsOf))
  expect(rows).toHaveLength(1 + places.communes.length + 1)
  const number = (text: string | undefined) => Number(text?.replace(/\s/g, ''))
  for (const [column, key] of comptesOf(places.total).entries()) {
    const cells = rows.slice(1).map((cells) => number(cells[column + 1]))
    const foot = cells.pop()
    expect(foot).toBe(places.total[key])
    expect(cells.reduce((a, b) => a + b, 0)).toBe(foot)
  }
  expect(wordsOf(container)).toContain('Ont une place')
  unmount()
  const empty = await renderPanel(() => <RapportAssis places={null} />)
  expect(empty.container.textContent).toBe('')
})

function Essai() {
  const siting = useSiting(question)
  return (
    <>
      <output>{String(siting.attend)}</output>
      <RapportSiting siting={siting} />
    </>
  )
}

it('adds where to open next when asked, waits for its proof, and takes it away again', async () => {
  const told: ((event: { data: unknown }) => void)[] = []
  vi.stubGlobal(
    'Worker',
    class {
      addEventListener(name: string, listener: (event: { data: unknown }) => void) {
        if (name === 'message') told.push(listener)
      }
      postMessage() {}
      terminate() {}
    },
  )
  const within = withScenario('Vide', [])
  const { user, container } = await renderPanel(() => within(<Essai />))
  expect(screen.queryByRole('table')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Ajouter au rapport où ouvrir ensuite' }))
  await screen.findByRole('heading', { name: /^Où ouvrir le prochain/ })
  // A report printed before its proof would lack it.
  expect(container.querySelector('output')?.textContent).toBe('true')
  for (const tell of told) tell({ data: { choix: null } })
  await waitFor(() => expect(container.querySelector('output')?.textContent).toBe('false'))
  const asked = {
    question,
    modifications: [],
    objectif: 'habitants',
    sources: ['centres'],
    points: [],
  } as const
  const answer = await handlers.proposer({ ...asked, nombre: 4 })
  const choix = answer.ok ? answer.proposition.choix : []
  expect(choix).toHaveLength(4)
  const rows = screen.getAllByRole('row').slice(1).map(wordsOf)
  for (const [i, { candidat, gain }] of choix.entries()) {
    expect(rows[i]).toContain(`${i + 1}. ${candidat.nom}`)
    expect(rows[i]?.replace(/\s/g, '')).toContain(`+${gain}habitants`)
  }
  await user.click(screen.getByRole('button', { name: 'Retirer du rapport où ouvrir ensuite' }))
  expect(screen.queryByRole('table')).toBeNull()
})
