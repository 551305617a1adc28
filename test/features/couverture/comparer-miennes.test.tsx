// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { ComparerTerritoires } from '../../../src/features/couverture/comparer/comparer-territoires.tsx'
import { cellulesDe } from '../../../src/text/couverture/comparer.ts'
import { classeurMairie } from '../../support/examples/classeur-mairie.ts'
import { REGLAGES } from '../../support/examples/contexte-import.ts'
import { asRead, ateliersWithin, nothing, openPiloteImports } from '../../support/files/pilote-imports.ts'
import { openPiloteWorker } from '../../support/files/pilote-worker.ts'
import { renderPanel, wordsOf } from '../../support/render-panel.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const question = ateliersWithin(3000)
const rows = () => screen.getAllByRole('row').map((row) => [...row.querySelectorAll('th, td')].map(wordsOf))

it('puts the territory without one’s own data beside it, each with the figure of its own data', async () => {
  const { imports } = await openPiloteImports()
  const octets = Uint8Array.from(classeurMairie()).buffer
  const read = await imports.lire({ fichiers: [{ nom: 'hiver.xlsx', octets }] }, nothing)
  await imports.examiner({ feuilles: asRead(read), reglages: REGLAGES, doublons: {} }, nothing)
  const kept = await imports.utiliser({ le: 1 }, nothing)
  await renderPanel(
    (manifest) => <ComparerTerritoires manifest={manifest} question={question} />,
    {},
    () => false,
    kept.octets,
  )
  await screen.findByRole('table')
  const { handlers } = await openPiloteWorker()
  const without = (await handlers.couverture({ question, par: 'commune' })).rapport
  await handlers.mesDonnees({ octets: kept.octets })
  const withMine = (await handlers.couverture({ question, par: 'commune' })).rapport
  expect(withMine.population?.atteinte).toBeGreaterThan(without.population?.atteinte ?? 0)
  const nom = 'CA Montluçon Communauté'
  const said = [withMine, without].map((rapport, i) => {
    const cells = cellulesDe({ territoire: '', nom, rapport, ...(i === 1 ? { sansMiennes: true } : {}) })
    return [cells.nom, cells.habitants, cells.part].map((cell) => cell.replace(/\s+/g, ' '))
  })
  expect(
    rows()
      .slice(1)
      .map((cells) => cells.slice(0, 3)),
  ).toEqual(said)
  expect(said[1]?.[0]).toBe(`${nom}, sans vos données`)
})

it('has no such row without data of one’s own', async () => {
  await renderPanel((manifest) => <ComparerTerritoires manifest={manifest} question={question} />)
  await screen.findByRole('heading', { name: 'Comparer des territoires' })
  expect(screen.queryByRole('table')).toBeNull()
})
