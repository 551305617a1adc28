import { describe, expect, it } from 'vitest'
import { correctAteliers } from '../../../../src/domain/imports/edits/correct-ateliers.ts'
import { correctLieux } from '../../../../src/domain/imports/edits/correct-lieux.ts'
import { layLines } from '../../../../src/domain/imports/edits/lay-lines.ts'
import { LIEU_VIDE } from '../../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../../src/domain/places/lieu.ts'
import { ATELIER_VIDE, type Atelier } from '../../../../src/domain/sessions/atelier.ts'

const lieu = (change: Partial<Lieu>): Lieu => ({
  ...LIEU_VIDE,
  id: 'a',
  latitude: 46.34,
  longitude: 2.6,
  nom: 'Mairie',
  telephone: '+33470000000',
  ...change,
})
const put = (champ: string, ancien: string, nouveau: string, id = 'a') => ({
  id,
  champ,
  ancien,
  nouveau,
  date: '2026-11-28',
})
const laid = (one: Lieu, ...corrections: ReturnType<typeof put>[]) => {
  const { lieux, dites } = correctLieux([one], corrections)
  return { lieu: lieux[0], etats: dites.map(({ etat }) => etat) }
}

describe('a correction laid over the public record of today', () => {
  it('is applied while the record says what it said, as read or as the source writes it', () => {
    for (const ancien of ['+33470000000', '04 70 00 00 00']) {
      const done = laid(lieu({}), put('telephone', ancien, '04 70 11 11 11'))
      expect(done).toEqual({ lieu: lieu({ telephone: '+33470111111' }), etats: ['appliquee'] })
    }
  })

  it('is left when the record says something else, and not needed when it says so by now', () => {
    const one = lieu({})
    expect(laid(one, put('nom', 'Autre', 'Annexe'))).toEqual({ lieu: one, etats: ['changee'] })
    expect(laid(one, put('nom', 'Autre', 'Mairie'))).toEqual({ lieu: one, etats: ['faite'] })
    expect(laid(one, put('nom', 'Autre', 'Mairie')).lieu).toBe(one)
  })

  it('is refused for a column that is none, the id, and a value that no reader takes', () => {
    const one = lieu({})
    for (const wrong of [put('couleur', '', 'bleu'), put('id', 'a', 'b'), put('latitude', '46.34', 'nord')])
      expect(laid(one, wrong)).toEqual({ lieu: one, etats: ['refusee'] })
  })

  it('follows a record that was merged into another, and never two', () => {
    const merged = lieu({ id: 'b', alias: ['a'] })
    expect(laid(merged, put('nom', 'Mairie', 'Annexe')).lieu?.nom).toBe('Annexe')
    const { lieux } = correctLieux([lieu({}), merged], [put('nom', 'Mairie', 'Annexe')])
    expect(lieux.map(({ nom }) => nom)).toEqual(['Annexe', 'Mairie'])
  })

  it('leaves a younger date of the record alone', () => {
    const date = put('date_maj', '2020-01-01', '2026-11-28')
    expect(laid(lieu({ dateMaj: '2025-05-05' }), date).lieu?.dateMaj).toBe('2026-11-28')
    expect(laid(lieu({ dateMaj: '2027-01-01' }), date).lieu?.dateMaj).toBe('2027-01-01')
  })

  it('empties a field, and moves a point', () => {
    expect(laid(lieu({}), put('telephone', '+33470000000', '')).lieu?.telephone).toBe('')
    expect(laid(lieu({}), put('longitude', '2.6', '2.61')).lieu).toEqual(lieu({ longitude: 2.61 }))
  })
})

const serie: Atelier = {
  ...ATELIER_VIDE,
  id: 's',
  titre: 'Photos',
  debut: { date: 20_800, minute: 840 },
  rrule: 'FREQ=WEEKLY;BYDAY=TU',
}
const cancel: Atelier = {
  ...ATELIER_VIDE,
  id: 's',
  rdate: [{ date: 20_807, minute: 840 }],
  statut: 'annulee',
}

describe('corrections of workshops', () => {
  it('correct the series, not what is said of one of its sessions', () => {
    const { ateliers, dites } = correctAteliers([serie, cancel], [put('places', '', '8', 's')])
    expect(ateliers).toEqual([{ ...serie, places: 8 }, cancel])
    expect(dites.map(({ etat }) => etat)).toEqual(['appliquee'])
    expect(correctAteliers([serie], [put('places', '', 'beaucoup', 's')]).dites[0]?.etat).toBe('refusee')
  })

  it('stand beside a published series, and a newer line about one session takes the place of an older', () => {
    expect(layLines([serie], [cancel])).toEqual([{ ...serie, corrige: true }, cancel])
    const moved: Atelier = { ...cancel, statut: 'reportee', debut: { date: 20_809, minute: 840 } }
    expect(layLines([serie, cancel], [moved])).toEqual([{ ...serie, corrige: true }, moved])
    const other: Atelier = { ...cancel, rdate: [{ date: 20_814, minute: 840 }] }
    expect(layLines([serie, cancel], [other])).toEqual([{ ...serie, corrige: true }, cancel, other])
  })

  it('take the place of a series of the same id, with what was said of its sessions', () => {
    const mine: Atelier = { ...serie, titre: 'Tablette' }
    expect(layLines([serie, cancel], [mine])).toEqual([mine])
    expect(layLines([serie], [])).toEqual([serie])
  })
})
