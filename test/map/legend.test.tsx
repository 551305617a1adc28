// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Legend } from '../../src/map/legend.tsx'
import { PALETTES, THEMES } from '../../src/map/palette.ts'
import { LEGENDES, type NomLegende } from '../../src/map/scales.ts'
import { FORMES } from '../../src/map/shapes.ts'
import { carte } from '../../src/text/carte.ts'

afterEach(cleanup)
const noms = Object.keys(LEGENDES) as NomLegende[]

describe('the legend on the page', () => {
  it.each(THEMES)('shows a mark and words for every class (%s)', (theme) => {
    render(<Legend noms={noms} theme={theme} />)
    const items = screen.getAllByRole('listitem')
    const classes = noms.flatMap((nom) => [...LEGENDES[nom].classes])
    expect(items).toHaveLength(classes.length)
    items.forEach((item, i) => {
      const classe = classes[i]!
      expect(item.textContent).toBe(carte.legende[classe.libelle])
      expect(item.querySelector('svg')?.outerHTML).toContain(PALETTES[theme][classe.couleur])
      if ('forme' in classe) expect(item.querySelector('path')?.getAttribute('d')).toBe(FORMES[classe.forme])
    })
  })

  it('tells every two classes of a group apart without colour', () => {
    for (const nom of noms.filter((n) => n !== 'communes')) {
      render(<Legend noms={[nom]} theme="clair" />)
      const marks = screen.getAllByRole('listitem').map((item) => item.querySelector('svg')!.innerHTML)
      const shapes = marks.map((mark) =>
        mark.replaceAll(PALETTES.clair.territoire, 'empty').replaceAll(/#[0-9a-f]{6}/g, 'ink'),
      )
      // Reached and not reached are the one pair told by colour: measured in palette.test.ts, and said in words.
      expect(new Set(shapes).size).toBe(nom === 'portee' ? shapes.length - 1 : shapes.length)
      cleanup()
    }
  })

  it('shows only what is asked for, in that order', () => {
    render(<Legend noms={['frr', 'qpv']} theme="clair" />)
    expect(screen.getAllByRole('heading').map((h) => h.textContent)).toEqual([
      carte.legende.frrTitre,
      carte.legende.qpvTitre,
    ])
  })
})
