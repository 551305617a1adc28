import { describe, expect, it } from 'vitest'
import { messageTo } from '../../src/features/donnees/message-source.ts'
import type { CorrectionEnListe } from '../../src/worker/protocol/edits.ts'

const correction = (i: number, change: Partial<CorrectionEnListe> = {}): CorrectionEnListe => ({
  genre: 'lieu',
  id: `lieu-${i}`,
  codeInsee: '03185',
  nom: 'Médiathèque & ludothèque',
  source: 'Hubik',
  champ: 'telephone',
  ancien: '+33470000000',
  nouveau: '+33470111111',
  date: '2026-11-28',
  etat: 'appliquee',
  actuel: '+33470000000',
  publique: true,
  ...change,
})
const bodyOf = (mailto: string) => new URL(mailto).searchParams.get('body') ?? ''

describe('the message to who publishes some records', () => {
  it('tells each correction, and not the day alone at which a record was looked at', () => {
    const { corps, mailto, sujet } = messageTo('Hubik', [correction(1), correction(1, { champ: 'date_maj' })])
    expect(sujet).toBe('1 correction à vos fiches de médiation numérique')
    expect(bodyOf(mailto)).toBe(corps)
    expect(corps).toContain('- Médiathèque & ludothèque (identifiant lieu-1). Téléphone : « 04')
    expect(corps).not.toContain('Date de la fiche')
  })

  it('is cut between two lines where a link would be too long, and says what is left', () => {
    const { corps, mailto } = messageTo(
      'Hubik',
      Array.from({ length: 60 }, (_, i) => correction(i)),
    )
    expect(mailto.length).toBeLessThanOrEqual(1900)
    const lines = bodyOf(mailto)
      .split('\n')
      .filter((line) => line.startsWith('- '))
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.every((line) => corps.split('\n').includes(line))).toBe(true)
    expect(bodyOf(mailto)).toContain(`(et ${60 - lines.length} autres`)
    expect(corps.split('\n').filter((line) => line.startsWith('- ')).length).toBe(60)
  })
})
