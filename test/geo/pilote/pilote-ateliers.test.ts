import { RRuleTemporal } from 'rrule-temporal'
import { describe, expect, it } from 'vitest'
import { isRural } from '../../../src/domain/coverage/modes.ts'
import * as valeurs from '../../../src/domain/sessions/table/table-values.ts'
import {
  AJOUTEES,
  AVANT,
  at,
  atelierColumns,
  ateliers,
  cellsOf,
  lieux,
  list,
  mostInhabited,
  position,
  zonages,
} from '../../support/files/pilote-files.ts'

const series = ateliers.filter((row) => at(row, 'rrule') !== '' || list(row, 'rdate').length !== 1)
const surcharges = ateliers.filter((row) => !series.includes(row))

describe('ateliers.csv', () => {
  it('has the columns of the ateliers table in order, then the sentence and the example fields', () => {
    expect(atelierColumns.join(',')).toBe(
      'id,lieu_id,tournee_id,ordre,type,titre,thematiques,niveau,publics,langues,accessibilite,' +
        'frais_a_charge,cheques_numeriques,places,places_prises,materiel,inscription,telephone,courriel,' +
        'lien,adresse,commune,code_insee,latitude,longitude,fuseau,debut,duree_min,moment,rrule,rdate,' +
        'exdate,valide_du,valide_au,jours_feries,vacances_scolaires,zone_scolaire,statut,motif,source,' +
        'date_maj,confiance,texte_source,champs_exemple',
    )
  })

  it('uses only the values of the vocabularies', () => {
    const vocabularies: Record<string, readonly string[]> = {
      type: valeurs.TYPES_ATELIER,
      thematiques: valeurs.THEMATIQUES,
      niveau: valeurs.NIVEAUX,
      publics: valeurs.PUBLICS,
      frais_a_charge: valeurs.FRAIS,
      cheques_numeriques: valeurs.OUI_NON,
      inscription: valeurs.INSCRIPTIONS,
      moment: valeurs.MOMENTS,
      jours_feries: valeurs.OUVERT_FERME,
      vacances_scolaires: valeurs.OUVERT_FERME,
      statut: valeurs.STATUTS,
      confiance: valeurs.CONFIANCES,
    }
    for (const row of ateliers)
      for (const [column, values] of Object.entries(vocabularies))
        for (const value of list(row, column)) expect(values, `${row.id} ${column}`).toContain(value)
  })

  it('ties every series to a place of lieux.csv or to a ranked stop of a tour', () => {
    const ids = new Set(lieux.map((lieu) => at(lieu, 'id')))
    for (const row of ateliers) {
      if (at(row, 'lieu_id') === '') expect(at(row, 'tournee_id'), at(row, 'id')).toBe('bourbonnet')
      else expect(ids, at(row, 'id')).toContain(at(row, 'lieu_id'))
    }
  })

  it('runs the Bourbon’net bus through eight rural communes without another offer', () => {
    const stops = ateliers.filter((row) => at(row, 'tournee_id') === 'bourbonnet')
    expect(stops.map((row) => at(row, 'ordre'))).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
    for (const stop of stops) {
      const code = at(stop, 'code_insee')
      const densite = zonages.find((row) => at(row, 'code_insee') === code)?.densite ?? ''
      expect(isRural(densite), code).toBe(true)
      expect([...AVANT, ...AJOUTEES]).not.toContain(code)
      expect(position(stop)).toEqual(mostInhabited(cellsOf(code)))
      expect(at(stop, 'confiance')).toBe('exemple')
    }
  })

  it('has one series per id, and every override names an existing series and one session', () => {
    const ids = series.map((row) => at(row, 'id'))
    expect(new Set(ids).size).toBe(ids.length)
    expect(surcharges).toHaveLength(ateliers.length - series.length)
    for (const row of surcharges) {
      expect(ids).toContain(at(row, 'id'))
      expect(list(row, 'rdate')).toHaveLength(1)
    }
    expect(surcharges.map((row) => at(row, 'statut')).sort()).toEqual([
      'annulee',
      'complete',
      'complete',
      'reportee',
    ])
  })

  it('starts every series on a day its rule names, in 2026, so that it runs on 22 November 2026', () => {
    for (const row of series) {
      const debut = at(row, 'debut')
      expect(debut, at(row, 'id')).toMatch(/^2026-\d{2}-\d{2}(T\d{2}:\d{2})?$/)
      const [byDay = ''] = /(?<=BYDAY=)[^;]+/.exec(at(row, 'rrule')) ?? []
      const day = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][new Date(debut.slice(0, 10)).getUTCDay()] ?? ''
      if (at(row, 'rrule') !== '') expect(byDay, at(row, 'id')).toContain(day)
      for (const column of ['valide_au', 'rdate'])
        for (const end of list(row, column).slice(-1)) expect(end > '2026-11-22').toBe(true)
    }
  })

  it('has rules that rrule-temporal begins at debut, and overrides that name one of its sessions', () => {
    for (const row of series.filter((one) => at(one, 'rrule') !== '')) {
      const [day = '', hour = '00:00'] = at(row, 'debut').split('T')
      const start = `${day}T${hour}`
      const dtstart = `${start.replace(/[-:]/g, '')}00`
      const rule = new RRuleTemporal({
        rruleString: `DTSTART;TZID=Europe/Paris:${dtstart}\nRRULE:${at(row, 'rrule')}`,
      })
      const starts = rule
        .between(new Date('2025-12-31T00:00:00Z'), new Date('2027-02-01T00:00:00Z'), true)
        .map((date) => date.toPlainDateTime().toString().slice(0, 16))
      expect(starts[0], at(row, 'id')).toBe(start)
      expect(starts.some((date) => date > '2026-11-22T00:00')).toBe(true)
      const named = surcharges.filter((one) => one.id === row.id).map((one) => at(one, 'rdate'))
      expect(starts).toEqual(expect.arrayContaining([...named, ...list(row, 'exdate')]))
    }
  })

  it('invents no hour: an hour is an example, a day without hour has no duration', () => {
    for (const row of ateliers) {
      const examples = list(row, 'champs_exemple')
      if (at(row, 'debut').includes('T')) expect(examples, at(row, 'id')).toContain('debut')
      else expect(at(row, 'duree_min')).toBe('')
      if (at(row, 'moment') !== '') expect(at(row, 'debut')).not.toContain('T')
    }
    const monday = ateliers.find((row) => row.id === 'pilote-atelier-saint-victor-lundi')
    expect(monday).toMatchObject({ confiance: 'deduit', debut: '2026-09-07', moment: '', places: '6' })
    expect(monday).toMatchObject({ rrule: 'FREQ=WEEKLY;BYDAY=MO', champs_exemple: 'debut' })
  })

  it('marks every row with a source, and lists its example fields by filled column name', () => {
    for (const row of ateliers) {
      expect(at(row, 'source')).toMatch(/\(source [ACDE]\)/)
      const examples = list(row, 'champs_exemple')
      expect(examples.length).toBeGreaterThan(0)
      for (const column of examples) expect(at(row, column), `${row.id} ${column}`).not.toBe('')
      if (at(row, 'confiance') === 'exemple') expect(at(row, 'source')).toContain('exemple')
    }
  })

  it('gives the Mission locale eight workshops on eight different themes', () => {
    const eight = series.filter((row) => at(row, 'lieu_id') === 'pilote-mission-locale-limoges')
    expect(eight).toHaveLength(8)
    expect(new Set(eight.map((row) => at(row, 'thematiques'))).size).toBe(8)
  })
})
