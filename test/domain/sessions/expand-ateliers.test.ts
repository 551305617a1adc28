import { describe, expect, it } from 'vitest'
import { civilDate, formatIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import { formatIsoWithOffset } from '../../../src/domain/calendar/instants.ts'
import type { Atelier, Seance } from '../../../src/domain/sessions/atelier.ts'
import { expandAtelier } from '../../../src/domain/sessions/expand-ateliers.ts'
import { atelierExemple, localTime } from '../../support/examples/atelier-exemple.ts'
import { between, expand } from '../../support/examples/expand.ts'

const days = (seances: readonly Seance[]): string[] => seances.map(({ date }) => formatIsoDate(date))
const start = ({ debut, zone }: Seance): string | null =>
  debut === null ? null : formatIsoWithOffset(debut, zone)
const end = ({ fin, zone }: Seance): string | null => (fin === null ? null : formatIsoWithOffset(fin, zone))

describe('expandAtelier', () => {
  it('includes both ends of the window, by the local day of the start', () => {
    const { seances } = expand({}, '2026-01-12', '2026-01-19')
    expect(days(seances)).toEqual(['2026-01-12', '2026-01-19'])
    const late = expand(
      { codeInsee: '97411', debut: localTime('2026-01-05T01:00') },
      '2026-01-05',
      '2026-01-05',
    )
    expect(late.seances.map(start)).toEqual(['2026-01-05T01:00:00+04:00'])
  })

  it('closes on public holidays by default, Alsace-Moselle and La Réunion included', () => {
    expect(days(expand({}, '2026-04-01', '2026-04-14').seances)).toEqual(['2026-04-13'])
    expect(days(expand({ joursFeries: 'ouvert' }, '2026-04-01', '2026-04-14').seances)).toContain(
      '2026-04-06',
    )
    const friday = { debut: localTime('2026-03-27T10:00') }
    expect(days(expand(friday, '2026-04-01', '2026-04-10').seances)).toEqual(['2026-04-03', '2026-04-10'])
    expect(days(expand({ ...friday, codeInsee: '67482' }, '2026-04-01', '2026-04-10').seances)).toEqual([
      '2026-04-10',
    ])
    const sunday = { debut: localTime('2026-12-13T10:00'), codeInsee: '97411' }
    expect(days(expand(sunday, '2026-12-14', '2026-12-31').seances)).toEqual(['2026-12-27'])
  })

  it('keeps a holiday that was named one by one, unless the line says closed', () => {
    const named = { rrule: '', debut: localTime('2026-05-08T10:00') }
    expect(days(expand(named, '2026-05-01', '2026-05-31').seances)).toEqual(['2026-05-08'])
    expect(days(expand({ ...named, joursFeries: 'ferme' }, '2026-05-01', '2026-05-31').seances)).toEqual([])
    const added = { rdate: [localTime('2026-07-14T10:00')] }
    expect(days(expand(added, '2026-07-14', '2026-07-14').seances)).toEqual(['2026-07-14'])
  })

  it('closes in school holidays only when the line says so, by the zone of the département or its own', () => {
    const window = ['2026-02-02', '2026-03-02'] as const
    expect(days(expand({}, ...window).seances)).toHaveLength(5)
    const closed = { vacancesScolaires: 'ferme' } as const
    expect(days(expand(closed, ...window).seances)).toEqual(['2026-02-02', '2026-02-23', '2026-03-02'])
    expect(days(expand({ ...closed, zoneScolaire: 'C' }, ...window).seances)).toEqual([
      '2026-02-02',
      '2026-02-09',
      '2026-02-16',
    ])
  })

  it('keeps and flags a session whose school holidays are not published', () => {
    const flags = (du: string, au: string, vacancesScolaires: 'ferme' | null = 'ferme') =>
      expand({ vacancesScolaires }, du, au).seances.map(({ vacancesInconnues }) => vacancesInconnues)
    expect(flags('2028-09-04', '2028-09-04')).toEqual([true])
    expect(flags('2027-08-30', '2027-09-06')).toEqual([false])
    expect(flags('2028-09-04', '2028-09-04', null)).toEqual([false])
    const overseas = expand({ vacancesScolaires: 'ferme', codeInsee: '97105' }, '2026-01-12', '2026-01-12')
    expect(overseas.seances[0]?.vacancesInconnues).toBe(true)
  })

  it('removes exceptions, by hour or by day, and what lies outside the validity', () => {
    const exdate = [localTime('2026-01-12T14:00'), localTime('2026-01-19'), localTime('2026-01-26T09:00')]
    const parts = { exdate, valideDu: civilDate(2026, 1, 6), valideAu: civilDate(2026, 2, 2) }
    expect(days(expand(parts, '2026-01-01', '2026-03-01').seances)).toEqual(['2026-01-26', '2026-02-02'])
  })

  it('adds named dates at their hour, or at the hour of the series, once each', () => {
    const rdate = [localTime('2026-01-14T09:30'), localTime('2026-01-16'), localTime('2026-01-12T14:00')]
    const { seances } = expand({ rdate }, '2026-01-12', '2026-01-18')
    expect(seances.map(start)).toEqual([
      '2026-01-12T14:00:00+01:00',
      '2026-01-14T09:30:00+01:00',
      '2026-01-16T14:00:00+01:00',
    ])
  })

  it('keeps the wall-clock hour and the elapsed minutes across both clock changes', () => {
    const night = {
      rrule: 'FREQ=DAILY',
      debut: localTime('2026-03-01T01:00'),
      dureeMin: 180,
      joursFeries: 'ouvert',
    } as const
    const spring = expand(night, '2026-03-28', '2026-03-29').seances
    expect(spring.map(start)).toEqual(['2026-03-28T01:00:00+01:00', '2026-03-29T01:00:00+01:00'])
    expect(spring.map(end)).toEqual(['2026-03-28T04:00:00+01:00', '2026-03-29T05:00:00+02:00'])
    const autumn = expand(night, '2026-10-25', '2026-10-25').seances
    expect([autumn.map(start), autumn.map(end)]).toEqual([
      ['2026-10-25T01:00:00+02:00'],
      ['2026-10-25T03:00:00+01:00'],
    ])
  })

  it('never invents an hour: a half-day keeps its moment, without start nor end', () => {
    const parts = { debut: localTime('2026-01-05'), moment: 'matin', texteSource: 'le lundi matin' } as const
    const [seance] = expand(parts, '2026-01-12', '2026-01-12').seances
    expect(seance).toMatchObject({ debut: null, fin: null, moment: 'matin', texteSource: 'le lundi matin' })
  })

  it('gives no end when the duration is not known', () => {
    const [seance] = expand({ dureeMin: null }, '2026-01-12', '2026-01-12').seances
    expect([seance?.fin, seance?.debut === null]).toEqual([null, false])
  })

  it('cancels the one session that a line names, with its reason', () => {
    const cancelled = {
      rdate: [localTime('2026-01-12T14:00')],
      statut: 'annulee',
      motif: 'Salle fermée',
    } as const
    const { seances, avertissements } = expand({}, '2026-01-05', '2026-01-19', [cancelled])
    expect(seances.map(({ statut, motif }) => `${statut} ${motif}`)).toEqual([
      'prevue ',
      'annulee Salle fermée',
      'prevue ',
    ])
    expect(avertissements).toEqual([])
  })

  it('moves a session to its new date, under the same uid, and out of the window it left', () => {
    const moved = {
      rdate: [localTime('2026-01-12')],
      debut: localTime('2026-01-14T10:00'),
      statut: 'reportee',
      dureeMin: 60,
    } as const
    const { seances } = expand({}, '2026-01-12', '2026-01-18', [moved])
    expect(seances).toHaveLength(1)
    expect(seances[0]).toMatchObject({
      statut: 'reportee',
      dateInitiale: civilDate(2026, 1, 12),
      surchargee: true,
    })
    expect([seances.map(start), seances.map(end)]).toEqual([
      ['2026-01-14T10:00:00+01:00'],
      ['2026-01-14T11:00:00+01:00'],
    ])
    const unmoved = expand({}, '2026-01-12', '2026-01-12').seances[0]
    expect(seances[0]?.uid).toBe(unmoved?.uid)
    expect(expand({}, '2026-01-12', '2026-01-13', [moved]).seances).toEqual([])
    const found = expand({}, '2026-02-20', '2026-02-20', [{ ...moved, debut: localTime('2026-02-20T10:00') }])
    expect(days(found.seances)).toEqual(['2026-02-20'])
  })

  it('takes a session postponed without a new date for cancelled, and says so', () => {
    const postponed = { rdate: [localTime('2026-01-12')], statut: 'reportee' } as const
    const { seances, avertissements } = expand({}, '2026-01-12', '2026-01-12', [postponed])
    expect(seances[0]?.statut).toBe('annulee')
    expect(avertissements.map(({ code }) => code)).toEqual(['report_sans_date'])
  })

  it('opens on a holiday the session that a line names', () => {
    const opened = { rdate: [localTime('2026-04-06T14:00')] }
    expect(days(expand({}, '2026-04-01', '2026-04-07', [opened]).seances)).toEqual(['2026-04-06'])
  })

  it('warns of a line that names no session, and adds none', () => {
    const { seances, avertissements } = expand({}, '2026-01-13', '2026-01-13', [
      { rdate: [localTime('2026-01-13T14:00')] },
    ])
    expect(seances).toEqual([])
    expect(avertissements.map(({ code }) => code)).toEqual(['surcharge_sans_seance'])
  })

  it('tells seats left, full, and unknown apart', () => {
    const seats = (
      places: number | null,
      placesPrises: number | null,
      statut: Atelier['statut'] = 'prevue',
    ) => {
      const [seance] = expand({ places, placesPrises, statut }, '2026-01-12', '2026-01-12').seances
      return [seance?.statut, seance?.placesRestantes]
    }
    expect(seats(6, 4)).toEqual(['prevue', 2])
    expect(seats(6, 6)).toEqual(['complete', 0])
    expect(seats(6, 9)).toEqual(['complete', 0])
    expect(seats(6, null)).toEqual(['prevue', null])
    expect(seats(null, 3)).toEqual(['prevue', null])
    expect(seats(6, 4, 'complete')).toEqual(['complete', 0])
    expect(seats(6, 6, 'annulee')).toEqual(['annulee', null])
  })

  it('finds the commune and the zone through the place when the line does not say them', () => {
    const context = {
      lieuOf: (id: string) => (id === 'l1' ? { commune: 'Saint-Denis', codeInsee: '97411' } : null),
    }
    const serie = atelierExemple({ lieuId: 'l1', commune: '', codeInsee: '' })
    const [seance] = expandAtelier(serie, between('2026-01-12', '2026-01-12'), context).seances
    expect(seance).toMatchObject({ lieuId: 'l1', commune: 'Saint-Denis', zone: 'Indian/Reunion' })
    const unknown = expandAtelier(
      atelierExemple({ lieuId: 'l9', commune: '', codeInsee: '' }),
      between('2026-01-12', '2026-01-12'),
      context,
    )
    expect(unknown.seances[0]).toMatchObject({ commune: '', codeInsee: '', zone: 'Europe/Paris' })
  })

  it('keeps debut and rdate of a series whose rule is refused or zone unknown, and says why', () => {
    const { seances, avertissements } = expand(
      { rrule: 'FREQ=HOURLY', fuseau: 'Europe/Limoges' },
      '2026-01-01',
      '2026-02-01',
    )
    expect(seances.map(start)).toEqual(['2026-01-05T14:00:00+01:00'])
    expect(avertissements.map(({ code, detail }) => `${code} ${detail}`)).toEqual([
      'fuseau_inconnu Europe/Limoges',
      'rrule_refusee FREQ=HOURLY : non prise en charge',
    ])
  })
})

describe('corrections that do not agree', () => {
  const lines = (...each: Partial<Atelier>[]) =>
    expand(
      { rrule: 'FREQ=WEEKLY' },
      '2026-01-12',
      '2026-01-12',
      each.map((line) => ({ rdate: [localTime('2026-01-12T14:00')], ...line })),
    )

  it('hold by the newest, and by the one that cancels when both are as old', () => {
    const held = { statut: 'prevue', dateMaj: 100 } as const
    const off = { statut: 'annulee', dateMaj: 99 } as const
    expect(lines(off, held).seances.map(({ statut }) => statut)).toEqual(['prevue'])
    expect(lines({ ...off, dateMaj: 101 }, held).seances.map(({ statut }) => statut)).toEqual(['annulee'])
    expect(lines(held, { ...off, dateMaj: 100 }).seances.map(({ statut }) => statut)).toEqual(['annulee'])
    expect(lines(held, off).avertissements.map(({ code }) => code)).toEqual(['surcharge_en_double'])
  })

  it('leave the sessions of a day to be checked when they name another hour of it', () => {
    const { seances, avertissements } = lines({ rdate: [localTime('2026-01-12T16:00')], statut: 'annulee' })
    expect(seances.map(({ statut, placesRestantes }) => [statut, placesRestantes])).toEqual([
      ['a_verifier', null],
    ])
    expect(avertissements.map(({ code }) => code)).toEqual(['surcharge_sans_seance'])
  })
})
