// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Legende } from '../../../src/map/controls/legende.tsx'
import { PALETTES, THEMES } from '../../../src/map/style/palette.ts'
import { LEGENDES, type NomLegende } from '../../../src/map/style/scales.ts'
import { FORMES } from '../../../src/map/style/shapes.ts'
import { carte } from '../../../src/text/carte.ts'

const dark = vi.hoisted(() => ({ value: false }))
vi.mock('../../../src/ui/use-media-query.ts', () => ({ useMediaQuery: () => dark.value }))

afterEach(cleanup)
const noms = Object.keys(LEGENDES) as NomLegende[]

describe.each(THEMES)('the legend on the page (%s)', (theme) => {
  it.each(noms)('shows a mark and words for every class of %s', (nom) => {
    dark.value = theme === 'sombre'
    render(<Legende nom={nom} />)
    const classes = [...LEGENDES[nom].classes]
    const items = screen.getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual(classes.map((c) => carte.legende[c.libelle]))
    items.forEach((item, i) => {
      const classe = classes[i]!
      expect(item.querySelector('svg')?.outerHTML).toContain(PALETTES[theme][classe.couleur])
      if ('forme' in classe) expect(item.querySelector('path')?.getAttribute('d')).toBe(FORMES[classe.forme])
    })
  })

  it.each(noms.filter((nom) => nom !== 'communes'))('tells two classes of %s apart without colour', (nom) => {
    dark.value = theme === 'sombre'
    render(<Legende nom={nom} />)
    const marks = screen.getAllByRole('listitem').map((item) => item.querySelector('svg')!.innerHTML)
    const shapes = marks.map((mark) =>
      mark.replaceAll(PALETTES[theme].territoire, 'empty').replaceAll(/#[0-9a-f]{6}/g, 'ink'),
    )
    // Reached and not, won and lost: the one pair told by colour, measured in palette.test.ts and said in words.
    const byColour = ['portee', 'places', 'plan', 'difference'].includes(nom) ? 1 : 0
    expect(new Set(shapes).size).toBe(shapes.length - byColour)
  })
})
