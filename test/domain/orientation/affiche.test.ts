import { describe, expect, it } from 'vitest'
import {
  type BlocAffiche,
  cleLieuAffiche,
  lieuxAffiche,
  sharedContact,
} from '../../../src/domain/orientation/affiche.ts'
import type { Contact } from '../../../src/domain/orientation/contact.ts'
import type { Rendezvous } from '../../../src/domain/orientation/seance-situee.ts'
import { sansTelephone } from '../../../src/text/affiche.ts'

const at = (lon: number | null, position: Rendezvous['position'] = 'exacte') =>
  ({ lon, lat: lon === null ? null : 46, codeInsee: '03212', position }) as Rendezvous
const bloc = (...places: Rendezvous[]) =>
  ({ cle: '', tournee: places.length > 1, seances: places.map((ou) => ({ ou })) }) as unknown as BlocAffiche

describe('the places of a poster', () => {
  it('are each once, in order of first date, stops of a round too', () => {
    const lieux = lieuxAffiche([bloc(at(3)), bloc(at(2), at(3), at(1))])
    expect([...lieux.values()].map(({ lon }) => lon)).toEqual([3, 2, 1])
    expect([...lieux.keys()].indexOf(cleLieuAffiche(at(2)) ?? '')).toBe(1)
  })

  it('leave out what is only somewhere in a commune, and give up beyond nine', () => {
    expect(lieuxAffiche([bloc(at(2, 'commune')), bloc(at(null, 'inconnue'))]).size).toBe(0)
    const many = (count: number) => Array.from({ length: count }, (_, i) => bloc(at(i)))
    expect(lieuxAffiche(many(9)).size).toBe(9)
    expect(lieuxAffiche(many(10)).size).toBe(0)
  })
})

describe('the top of a poster without a number', () => {
  const hall = { lien: 'mairie', nom: 'Ahun', telephone: '', courriel: 'mairie@ahun.example' } as const
  const asks = (...contacts: Contact[]) => ({ ...at(2), contacts }) as Rendezvous

  it('names the town hall that all its sessions name, with what reaches it', () => {
    const shared = sharedContact([bloc(asks(hall)), bloc(asks(hall), asks(hall))])
    expect(sansTelephone(shared)).toBe('Renseignez-vous à la mairie d’Ahun : mairie@ahun.example')
    const body = { ...hall, lien: 'structure', nom: 'CCAS', courriel: '' } as const
    expect(sansTelephone(sharedContact([bloc(asks(body))]))).toBe('Renseignez-vous auprès de : CCAS')
  })

  it('names none where sessions name several, or one names nobody', () => {
    for (const other of [asks({ ...hall, nom: 'Guéret' }), asks()])
      expect(sharedContact([bloc(asks(hall)), bloc(other)])).toBeNull()
    expect(sansTelephone(null)).toBe('Renseignez-vous à la mairie de la commune.')
  })
})
