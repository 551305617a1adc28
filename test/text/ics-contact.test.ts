import { expect, it } from 'vitest'
import { icsDeSeances as enArabe } from '../../src/text/ar/taches/ics-seances.ts'
import { icsDeSeances } from '../../src/text/ics-seances.ts'
import { situee } from '../support/examples/seance-situee.ts'

const unfold = (ics: string) => ics.replaceAll('\r\n ', '')
const mairie = { lien: 'mairie', nom: 'Ahun', telephone: '', courriel: 'mairie@ahun.example' } as const

it('a calendar says whom to ask where the session has no number of its own', () => {
  const without = situee({ ou: { telephone: '', courriel: '', contacts: [mairie] } })
  expect(unfold(icsDeSeances([without], 'Essai', 0))).toContain('mairie d’Ahun : mairie@ahun.example')
})

it('a calendar gives number and mail of the session itself, and nobody else', () => {
  const own = { lien: 'propre', nom: '', telephone: '0470000000', courriel: '' } as const
  const ou = { telephone: '0470000000', courriel: 'ici@lieu.example', contacts: [own] }
  const ics = unfold(icsDeSeances([situee({ ou })], 'Essai', 0))
  expect(ics).toContain('0470000000\\, ici@lieu.example')
  expect(ics).not.toContain('mairie')
})

it('a calendar in Arabic keeps what is a place’s own in its own order', () => {
  const ics = unfold(enArabe([situee({ ou: { adresse: '1 rue (Haute)' } })], 'Essai', 0))
  expect(/^SUMMARY:(.*)$/m.exec(ics)?.[1]).toMatch(/\u2066[^\u2069]+\u2069/)
  expect(/^LOCATION:(.*)$/m.exec(ics)?.[1]).toMatch(/^\u2066.*1 rue \(Haute\).*\u2069\r?$/)
})
