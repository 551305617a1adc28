import { describe, expect, it } from 'vitest'
import { LAYERS } from '../../../src/map/style/ids.ts'
import { mapImages } from '../../../src/map/style/images.ts'
import { buildStyle } from '../../../src/map/style/style.ts'
import { inputs } from '../../support/examples/map-inputs.ts'

const { layers } = buildStyle(inputs)
const at = (id: string) => layers.findIndex((layer) => layer.id === id)
const layoutOf = (id: string) => layers[at(id)]!.layout as Record<string, unknown>

const NAMES = [
  LAYERS.ruesNoms,
  LAYERS.ruesNumeros,
  LAYERS.lieuxDits,
  LAYERS.qpvNoms,
  LAYERS.noms,
  LAYERS.lieuChoisiNom,
  LAYERS.reperesNoms,
  LAYERS.marqueursNoms,
]
/** The badge of the Wi-Fi is not one: it sits on the shoulder of a place, whose room it shares. */
const MARKS = [
  ...[LAYERS.lieux, LAYERS.grappesNombre, LAYERS.lieuChoisi],
  ...[LAYERS.tourneeRangs, LAYERS.reperes, LAYERS.marqueurs],
]

describe('names on the map', () => {
  it('are drawn only where nothing else is: each gives way to the layers above, and every mark lies above', () => {
    for (const name of NAMES) {
      expect(layoutOf(name), name).not.toHaveProperty('text-overlap')
      expect(layoutOf(name), name).not.toHaveProperty('text-ignore-placement')
      for (const mark of MARKS) expect(at(mark), `${mark} over ${name}`).toBeGreaterThan(at(name))
    }
    for (const mark of MARKS) {
      const layout = layoutOf(mark)
      expect([layout['icon-overlap'], layout['text-overlap']], mark).toContain('always')
      // What ignores placement would not keep names away.
      expect(JSON.stringify(layout)).not.toContain('ignore-placement')
    }
  })

  it('stay in order: the start and the proposals before communes, communes before streets', () => {
    expect([...NAMES].sort((a, b) => at(a) - at(b))).toEqual(NAMES)
  })

  it('come from the data: no text is made in the style', () => {
    for (const name of NAMES) expect(layoutOf(name)['text-field']).toEqual(['get', 'nom'])
  })
})

describe('the marks of a panel', () => {
  it('have a picture for the start and for each number, chosen or not', () => {
    const ids = new Set(mapImages('clair').map(({ id }) => id))
    const numbers = Array.from({ length: 10 }, (_, i) => i + 1)
    for (const id of ['depart-', ...numbers.flatMap((n) => [`propose-${n}`, `choisi-${n}`])]) {
      expect(ids).toContain(`repere-${id}`)
    }
  })
})
