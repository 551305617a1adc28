import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { etatOffre } from '../../../src/domain/places/offre.ts'
import { CONFIANCES } from '../../../src/domain/sessions/table/table-values.ts'
import {
  AJOUTEES,
  AVANT,
  at,
  cells,
  cellsOf,
  communes,
  isInside,
  lieuColumns,
  lieux,
  list,
  mostInhabited,
  OUTSIDE,
  outlineOf,
  perimeterOf,
  point,
  position,
  type Row,
} from '../../support/files/pilote-files.ts'

describe('lieux.csv', () => {
  it('has the columns of the national schema in order, then ours', () => {
    expect(lieuColumns.join(',')).toBe(
      'id,pivot,nom,commune,code_postal,code_insee,adresse,complement_adresse,latitude,longitude,typologie,' +
        'telephone,courriels,site_web,horaires,presentation_resume,presentation_detail,source,itinerance,' +
        'structure_parente,date_maj,services,publics_specifiquement_adresses,prise_en_charge_specifique,' +
        'frais_a_charge,dispositif_programmes_nationaux,formations_labels,autres_formations_labels,' +
        'modalites_acces,modalites_accompagnement,fiche_acces_libre,prise_rdv,position,confiance,' +
        'equipement_ordinateurs_portables,equipement_ordinateurs_fixes,equipement_tablettes,' +
        'equipement_telephones,equipement_wifi,equipement_source,vague',
    )
  })

  it('has unique stable ids, a source, a confidence and a short summary on every row', () => {
    expect(new Set(lieux.map((lieu) => lieu.id)).size).toBe(lieux.length)
    for (const lieu of lieux) {
      expect(at(lieu, 'id')).toMatch(/^pilote-[a-z]+(-[a-z]+)*$/)
      expect(at(lieu, 'source')).toMatch(/\(source [ACDE]\)$/)
      expect(CONFIANCES).toContain(at(lieu, 'confiance'))
      expect(at(lieu, 'date_maj')).toMatch(/^(\d{4}-\d{2}-\d{2})?$/)
      expect(at(lieu, 'presentation_resume').length).toBeLessThanOrEqual(280)
    }
  })

  it('stands in the outline of the commune it names, or in one of the two outside the pilot', () => {
    for (const lieu of lieux) {
      const code = at(lieu, 'code_insee')
      const outline = outlineOf(code)
      if (outline === undefined) expect(OUTSIDE, at(lieu, 'id')).toContain(code)
      else expect(isInside(outline, ...position(lieu)), at(lieu, 'id')).toBe(true)
      const nom = communes.find((c) => c.properties.code === code)?.properties.nom
      if (nom !== undefined) expect(at(lieu, 'commune')).toBe(nom)
    }
  })

  it('stands, without an address, on the most inhabited cell of its commune or neighbourhood', () => {
    const quartiers: Row = {
      'pilote-cite-emploi-beaubreuil': 'QN08704I',
      'pilote-asc-bellevue-sainte-claire': 'QN08708I',
    }
    for (const lieu of lieux) {
      expect(at(lieu, 'adresse'), at(lieu, 'id')).toBe('')
      expect(at(lieu, 'position')).toBe('approximative')
      const code = at(lieu, 'code_insee')
      if (OUTSIDE.includes(code)) continue
      const quartier = quartiers[at(lieu, 'id')]
      const among =
        quartier === undefined
          ? cellsOf(code)
          : cells.filter((cell) => isInside(perimeterOf(quartier), ...point(cell)))
      expect(position(lieu), at(lieu, 'id')).toEqual(mostInhabited(among))
      expect(at(lieu, 'autres_formations_labels') === 'QPV').toBe(quartier !== undefined)
    }
  })

  it('stands in the town centre of Saint-Léonard-de-Noblat for L’Escalier', () => {
    const escalier = lieux.filter((lieu) => at(lieu, 'code_insee') === '87161')
    expect(escalier.map(position)).toEqual([[1.4905, 45.8367]])
  })

  it('stands at the centroid of Les Aubiers in Bordeaux, inside the perimeter', () => {
    const aubiers = perimeterOf('QN03307M')
    const [ring = []] = aubiers.coordinates
    const [originLon = 0, originLat = 0] = ring[0] ?? []
    let area = 0
    let moment: [number, number] = [0, 0]
    ring.slice(1).forEach(([lonB = 0, latB = 0], index) => {
      const [lonA = 0, latA = 0] = ring[index] as Position
      const [xa, ya, xb, yb] = [lonA - originLon, latA - originLat, lonB - originLon, latB - originLat]
      const cross = xa * yb - xb * ya
      area += cross
      moment = [moment[0] + (xa + xb) * cross, moment[1] + (ya + yb) * cross]
    })
    const bordeaux = lieux.filter((lieu) => at(lieu, 'code_insee') === '33063')
    expect(bordeaux).toHaveLength(2)
    for (const lieu of bordeaux) {
      expect(isInside(aubiers, ...position(lieu))).toBe(true)
      expect(position(lieu)[0]).toBeCloseTo(originLon + moment[0] / (3 * area), 6)
      expect(position(lieu)[1]).toBeCloseTo(originLat + moment[1] / (3 * area), 6)
    }
  })

  it('gives the diagnosis: 5 communes of 21 with an offer before, 4 more after, 12 without', () => {
    const montlucon = lieux.filter((lieu) => at(lieu, 'code_insee').startsWith('03'))
    const withOffer = (rows: Row[]) =>
      [
        ...new Set(
          rows
            .filter((lieu) => {
              const modalitesAcces = list(lieu, 'modalites_acces')
              const modalitesAccompagnement = list(lieu, 'modalites_accompagnement')
              return etatOffre({ modalitesAcces, modalitesAccompagnement }, 'accompagnement') === 'oui'
            })
            .map((lieu) => at(lieu, 'code_insee')),
        ),
      ].sort()
    const before = montlucon.filter((lieu) => at(lieu, 'vague') === '0')
    expect(withOffer(before)).toEqual(AVANT)
    expect(withOffer(montlucon.filter((lieu) => !before.includes(lieu)))).toEqual(AJOUTEES)
    expect(withOffer(montlucon)).toEqual([...AVANT, ...AJOUTEES].sort())
    expect(lieux.filter((lieu) => at(lieu, 'vague') !== '')).toEqual(montlucon)
  })

  it('leaves unknown what the articles do not say, and counts only the devices they count', () => {
    const unknown = lieux.filter((lieu) => at(lieu, 'modalites_accompagnement') === '')
    expect(unknown.map((lieu) => at(lieu, 'confiance'))).toEqual(Array(5).fill('deduit'))
    const devices = ['ordinateurs_portables', 'ordinateurs_fixes', 'tablettes', 'telephones', 'wifi'].map(
      (device) => `equipement_${device}`,
    )
    const counted = lieux
      .map((lieu) => [lieu.id, ...devices.map((column) => at(lieu, column))])
      .filter(([, ...counts]) => counts.some((count) => count !== ''))
    expect(counted).toEqual([
      ['pilote-mission-locale-limoges', '6', '16', '', '', ''],
      ['pilote-cite-emploi-beaubreuil', '9', '4', '', '', ''],
      ['pilote-wifi-bordeaux', '', '', '', '', 'oui'],
    ])
    for (const lieu of lieux) {
      const says = devices.some((column) => at(lieu, column) !== '')
      expect(at(lieu, 'equipement_source') !== '').toBe(says)
    }
  })
})
