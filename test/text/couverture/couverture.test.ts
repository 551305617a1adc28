import { describe, expect, it } from 'vitest'
import { CALCULS } from '../../../src/domain/coverage/calcul.ts'
import { couverture, methode } from '../../../src/text/couverture/couverture.ts'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('sentences that hold numbers', () => {
  it('say a distance, a time and a mode, or the distance alone', () => {
    expect(plain(couverture.point.loin(3210, 'voiture', 9.4, 'direct'))).toBe(
      '3,2 km à vol d’oiseau, environ 9 minutes en voiture',
    )
    expect(plain(couverture.point.loin(120, 'marche', 0.2, 'direct'))).toBe(
      '120 m à vol d’oiseau, environ 1 minute à pied',
    )
    expect(plain(couverture.point.loin(14_000, null, null, 'direct'))).toBe('14 km à vol d’oiseau')
  })

  it('count places in view: none, one, many, with or without a centre', () => {
    expect(couverture.carte.visibles(0, '')).toBe('Aucun lieu visible.')
    expect(couverture.carte.visibles(1, '')).toBe('1 lieu visible.')
    expect(couverture.carte.visibles(12, couverture.carte.autour('Lunel'))).toBe(
      '12 lieux visibles autour de Lunel.',
    )
  })

  it('count rows shown', () => {
    expect(couverture.table.legende(1, 1)).toBe('1 ligne.')
    expect(couverture.table.legende(50, 195)).toBe('50 lignes affichées sur 195.')
    expect(couverture.table.plus(1)).toBe('Voir 1 ligne de plus')
    expect(couverture.table.plus(50)).toBe('Voir 50 lignes de plus')
  })

  it('name the vintage of QPV and FRR in every case', () => {
    const { point } = couverture
    expect(point.qpv('Rive Gauche', '2024')).toContain('QPV 2024')
    expect(point.horsQpv('2024')).toContain('QPV 2024')
    for (const statut of ['oui', 'partiel', 'non'] as const)
      expect(point.frr[statut]('2025')).toContain('2025')
    expect(point.frr.inconnu()).toContain('inconnu')
  })

  it('describe the ring in minutes or in metres', () => {
    expect(couverture.lieu.anneau('velo', 1, '2 km')).toContain('1 minute à vélo, soit environ 2 km')
    expect(couverture.lieu.anneauDistance('5 km')).toContain('5 km')
  })

  it('describe the curve for those who do not see it', () => {
    expect(couverture.courbe.description('voiture', '80 %', '99 %')).toContain('À 30 minutes : 80 %.')
    expect(couverture.courbe.voici(20, '84 %')).toBe('20 min : 84 %')
  })
})

it('the method names the grid, and every line is a sentence', () => {
  const lines = CALCULS.flatMap((by) => [...methode.lignes('carreaux de 200 m', by), ...methode.erreurs(by)])
  expect(lines[0]).toContain('carreaux de 200 m')
  for (const line of lines) expect(line).toMatch(/^\p{Lu}.*\.$/u)
})
