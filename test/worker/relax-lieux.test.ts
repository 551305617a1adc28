import { expect, it } from 'vitest'
import { openDataset } from '../../src/dataset/dataset.ts'
import { FILTRES_VIDES, type Filtres } from '../../src/domain/places/filters/filtres.ts'
import { boutonRelacher, sayRelacherLieux } from '../../src/text/orientation/relacher-lieux.ts'
import { listLieux } from '../../src/worker/answers/find-lieux.ts'
import { relaxLieux } from '../../src/worker/answers/search/relax-lieux.ts'
import { PILOTE_DIR } from '../support/files/data-dirs.ts'
import { readFolder } from '../support/files/read-folder.ts'

const asked = (filtres: Filtres) => ({
  territoire: { type: 'epci', code: '200071082' } as const,
  filtres,
  depart: { type: 'commune', code: '03314' } as const,
  mode: 'marche' as const,
  emprise: null,
  instantMs: Date.UTC(2026, 10, 24, 9),
})

it('names the one thing to give up, what it gives, and how far over the limit the nearest is', async () => {
  const data = await openDataset(readFolder(PILOTE_DIR))
  const limite = { type: 'minutes', minutes: 10 } as const
  const demande = asked({ ...FILTRES_VIDES, limite })
  expect((await listLieux(data, { ...demande, limite: 5 })).lignes).toEqual([])
  const [first, ...others] = await relaxLieux(data, demande)
  expect(others.map(({ quoi, mode }) => [quoi, mode])).toEqual([['mode', 'voiture']])
  expect(first).toMatchObject({ quoi: 'limite', filtres: FILTRES_VIDES })
  const said = first && sayRelacherLieux(first, demande.filtres)
  const over = Math.round(first?.plusProche.trajet?.minutes ?? 0) - 10
  expect(over).toBeGreaterThan(0)
  expect(said).toMatch(/^Le plus proche : .+ C’est .+ de plus que la limite\.$/)

  // On foot nothing within the limit, by car something, in one tap.
  const [parVoiture] = others
  if (parVoiture === undefined) throw new Error('no other means')
  const { mode = 'marche', filtres, nombre } = parVoiture
  const there = await listLieux(data, { ...demande, mode, filtres, limite: 99 })
  expect(there.lignes).toHaveLength(nombre)
  expect(there.lignes[0]?.lieu.id).toBe(parVoiture.plusProche.lieu.id)
  expect(sayRelacherLieux(parVoiture, filtres)).toMatch(
    /^En voiture : \d+ lieux?\. Le plus proche : .+ min en voiture.*\.$/,
  )
  expect(boutonRelacher(parVoiture, filtres)).toBe('Chercher en voiture')
  const driving = {
    ...demande,
    mode: 'voiture' as const,
    filtres: { ...FILTRES_VIDES, limite: { type: 'minutes', minutes: 1 } as const },
  }
  expect((await relaxLieux(data, driving)).map(({ quoi }) => quoi)).not.toContain('mode')

  // Nothing is said of prices there: the workshop alone would do.
  const both = asked({ ...FILTRES_VIDES, choix: { frais: ['gratuit'], accompagnement: ['atelier'] } })
  const found = await relaxLieux(data, both)
  expect(found.map(({ quoi }) => quoi)).toEqual(['frais'])
  for (const { filtres, nombre } of found)
    expect((await listLieux(data, { ...both, filtres, limite: 99 })).lignes).toHaveLength(nombre)
  expect(found[0] && sayRelacherLieux(found[0], both.filtres)).toMatch(/^Sans « Gratuit » : \d+ lieux?\./)
})

it('gives up all filters when no single one is enough, and nothing when nothing is asked', async () => {
  const data = await openDataset(readFolder(PILOTE_DIR))
  const many = asked({ ...FILTRES_VIDES, choix: { frais: ['payant'], wifi: ['oui'] } })
  expect((await relaxLieux(data, many)).map(({ quoi }) => quoi)).toEqual(['tout'])
  expect(await relaxLieux(data, asked(FILTRES_VIDES))).toEqual([])
})
