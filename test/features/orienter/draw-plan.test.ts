import { expect, it } from 'vitest'
import { drawPlan } from '../../../src/features/orienter/draw-plan.ts'

const nedde = { lon: 1.83, lat: 45.72 }
const eymoutiers = { lon: 1.74, lat: 45.74 }

it('names the communes of the plan where their places and the start stand, and says no distance of 0 m', () => {
  const plan = drawPlan(
    [
      { ...nedde, texte: 'Départ', depart: true },
      { ...eymoutiers, texte: '1', depart: false },
      { ...nedde, texte: '2', depart: false },
    ],
    [],
    [
      { nom: 'Eymoutiers', ...eymoutiers },
      { nom: 'Nedde', ...nedde },
      { nom: 'Limoges', lon: 1.26, lat: 45.83 },
    ],
    240,
  )
  expect(plan?.noms.map(({ nom }) => nom).sort()).toEqual(['Eymoutiers', 'Nedde'])
  expect(plan?.points.map(({ mention }) => mention)).toEqual(['', '7,3 km', ''])
})
