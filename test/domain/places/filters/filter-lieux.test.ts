import { describe, expect, it } from 'vitest'
import { buildFiches, filterLieux, type Reponse } from '../../../../src/domain/places/filters/filter-lieux.ts'
import { FAMILLES, type Famille, FILTRES_VIDES } from '../../../../src/domain/places/filters/filtres.ts'
import { type LieuSitue, OPTIONS, readFamille } from '../../../../src/domain/places/filters/options.ts'
import type { Lieu } from '../../../../src/domain/places/lieu.ts'
import { TYPOLOGIES } from '../../../../src/domain/places/typologies.ts'
import * as vocabulaire from '../../../../src/domain/places/vocabulaire.ts'
import { drawFiltres, drawPlace, place } from '../../../support/draw/draw-filtres.ts'
import { randomInt, seededRandom } from '../../../support/draw/random.ts'
import { readLieu } from '../../../support/examples/read-lieu.ts'

const SCHEMA: readonly (readonly [Famille, string, readonly vocabulaire.Terme[]])[] = [
  ['services', 'services', vocabulaire.SERVICES],
  ['publics', 'publics_specifiquement_adresses', vocabulaire.PUBLICS],
  ['prises', 'prise_en_charge_specifique', vocabulaire.PRISES_EN_CHARGE],
  ['frais', 'frais_a_charge', vocabulaire.FRAIS],
  ['dispositifs', 'dispositif_programmes_nationaux', vocabulaire.DISPOSITIFS],
  ['formations', 'formations_labels', vocabulaire.FORMATIONS_LABELS],
  ['acces', 'modalites_acces', vocabulaire.MODALITES_ACCES],
  ['accompagnement', 'modalites_accompagnement', vocabulaire.MODALITES_ACCOMPAGNEMENT],
  ['itinerance', 'itinerance', vocabulaire.ITINERANCES],
  ['typologies', 'typologie', TYPOLOGIES],
]

const NOT_ASKED = () => 'inconnu' as const
const row = (fields: Record<string, string>): Lieu => {
  const { lieu } = readLieu({ id: 'a', latitude: '45.8', longitude: '1.2', ...fields }, 2)
  if (lieu === null) throw new Error('the test row was rejected')
  return lieu
}
const keeps = (situe: LieuSitue, famille: Famille, id: string): boolean =>
  filterLieux(buildFiches([situe]), {
    filtres: { ...FILTRES_VIDES, choix: { [famille]: [id] } },
    openAt: NOT_ASKED,
    distance: null,
  }).kept.length === 1

describe('the filters', () => {
  it('reach every value of every enumeration, whatever the apostrophe and the separator', () => {
    let values = 0
    for (const [famille, colonne, termes] of SCHEMA) {
      for (const { id, valeur } of termes) {
        values++
        const other = termes.find((terme) => terme.id !== id)?.valeur ?? ''
        const spellings = [
          valeur,
          valeur.replaceAll("'", '’'),
          `${other}|${valeur}`,
          `${other};${valeur.replaceAll("'", '’')}`,
        ]
        for (const text of spellings) {
          expect(
            keeps({ lieu: row({ [colonne]: text }), frr: 'non' }, famille, id),
            `${famille}:${id} ${text}`,
          ).toBe(true)
        }
        expect(
          keeps({ lieu: row({ [colonne]: other }), frr: 'non' }, famille, id),
          `not ${famille}:${id}`,
        ).toBe(false)
      }
    }
    expect(values).toBeGreaterThan(100)
  })

  it('find France ruralités revitalisation by the commune, the label FRR and the former ZRR', () => {
    const { lieu } = place({})
    expect(keeps({ lieu, frr: 'oui' }, 'zones', 'frr')).toBe(true)
    expect(keeps({ lieu, frr: 'partiel' }, 'zones', 'frr')).toBe(true)
    expect(keeps(place({ autresLabels: ['FRR'] }), 'zones', 'frr')).toBe(true)
    expect(keeps(place({ autresLabels: ['ZRR'] }), 'zones', 'frr')).toBe(true)
    expect(keeps(place({}), 'zones', 'frr')).toBe(false)
    expect(keeps(place({ qpv: 'QN08701A' }), 'zones', 'qpv')).toBe(true)
  })

  it('find devices and wifi that are there, not those that are said to be absent or not said', () => {
    const equipement = {
      ordinateursPortables: 0,
      ordinateursFixes: 3,
      tablettes: null,
      telephones: null,
      wifi: true,
    }
    const situe = place({ equipement: { ...equipement, source: '' } })
    expect(keeps(situe, 'materiel', 'fixes')).toBe(true)
    expect(keeps(situe, 'materiel', 'portables')).toBe(false)
    expect(keeps(situe, 'materiel', 'tablettes')).toBe(false)
    expect(keeps(situe, 'wifi', 'oui')).toBe(true)
    expect(keeps(place({}), 'wifi', 'oui')).toBe(false)
    expect(keeps(place({ ficheAccesLibre: 'https://acceslibre.beta.gouv.fr/x' }), 'acceslibre', 'oui')).toBe(
      true,
    )
  })

  it('tell human help from self-service, and neither from a place that receives nobody', () => {
    const closed = ["Ce lieu n'accueille pas de public"]
    expect(keeps(place({ modalitesAccompagnement: ['Accompagnement individuel'] }), 'aide', 'humaine')).toBe(
      true,
    )
    expect(keeps(place({ modalitesAccompagnement: ['En autonomie'] }), 'aide', 'autonomie')).toBe(true)
    expect(keeps(place({ modalitesAccompagnement: ['En autonomie'] }), 'aide', 'humaine')).toBe(false)
    expect(
      keeps(
        place({ modalitesAccompagnement: ['En autonomie'], modalitesAcces: closed }),
        'aide',
        'autonomie',
      ),
    ).toBe(false)
  })

  it('ignore an option that does not exist, and say so', () => {
    const { kept, ignored } = filterLieux(buildFiches([place({})]), {
      filtres: { ...FILTRES_VIDES, choix: { services: ['inventee'] } },
      openAt: NOT_ASKED,
      distance: null,
    })
    expect(kept).toEqual([0])
    expect(ignored).toEqual(['inventee'])
  })

  it('equal brute force on 60 random questions over 300 random places: kept, counted, unknown', () => {
    const random = seededRandom(31)
    for (let question = 0; question < 60; question++) {
      const lieux = Array.from({ length: 300 }, () => drawPlace(random))
      const answers = lieux.map(
        (): Reponse => (['oui', 'parfois', 'non', 'inconnu'] as const)[randomInt(random, 4)]!,
      )
      const filtres = drawFiltres(random)
      const m = Float64Array.from(lieux, () => randomInt(random, 1000))
      const distance = random() < 0.3 ? { m, maxM: 600 } : null
      const got = filterLieux(buildFiches(lieux), { filtres, openAt: (i) => answers[i]!, distance })

      const open = (i: number) => answers[i] === 'oui' || answers[i] === 'parfois'
      const near = (i: number) => distance === null || m[i]! <= distance.maxM
      const said = new Map(FAMILLES.map((f) => [f, lieux.map((lieu) => readFamille(f, lieu))]))
      const says = (i: number, famille: Famille) => said.get(famille)![i]!
      const passes = (i: number, famille: Famille) => {
        const asked = filtres.choix[famille] ?? []
        return asked.length === 0 || asked.some((id) => says(i, famille)?.includes(id))
      }
      const passesAllBut = (i: number, except: Famille | 'ouvert' | null) =>
        near(i) &&
        FAMILLES.every((f) => f === except || passes(i, f)) &&
        (except === 'ouvert' || filtres.ouvert === null || open(i))
      const all = lieux.map((_, i) => i)
      expect(got.kept).toEqual(all.filter((i) => passesAllBut(i, null)))
      const allBut = new Map(FAMILLES.map((f) => [f, all.filter((i) => passesAllBut(i, f))]))
      OPTIONS.forEach(({ famille, id }, at) => {
        const expected = allBut.get(famille)!.filter((i) => says(i, famille)?.includes(id)).length
        expect(got.counts[at], `${famille}:${id}`).toBe(expected)
      })
      expect(got.openCount).toBe(all.filter((i) => passesAllBut(i, 'ouvert') && open(i)).length)
      for (const famille of FAMILLES) {
        const silent = all.filter(
          (i) => passesAllBut(i, famille) && !passes(i, famille) && says(i, famille) === null,
        )
        expect(got.unknown[famille] ?? 0, famille).toBe(silent.length)
      }
      const noHours = all.filter((i) => passesAllBut(i, 'ouvert') && answers[i] === 'inconnu')
      expect(got.unknown.ouvert ?? 0).toBe(filtres.ouvert === null ? 0 : noHours.length)
    }
  })
})
