import { expect, it } from 'vitest'
import { horsLigne } from '../../src/text/fr/pages/hors-ligne.ts'

it('counts each number once while a département comes', () => {
  const said = (fait: number, total: number) => horsLigne.avance(fait, total).replace(/\s/g, ' ')
  expect([said(0, 10), said(1, 10), said(3, 1200)]).toEqual([
    '0 fichier sur 10',
    '1 fichier sur 10',
    '3 fichiers sur 1 200',
  ])
})
