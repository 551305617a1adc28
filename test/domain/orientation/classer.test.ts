import { describe, expect, it } from 'vitest'
import { distanceM } from '../../../src/domain/geo/geodesy.ts'
import { type Demande, rankPropositions } from '../../../src/domain/orientation/classer.ts'
import { FILTRES_SEANCES_VIDES } from '../../../src/domain/orientation/filtres-seances.ts'
import type { SeanceSituee } from '../../../src/domain/orientation/seance-situee.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'
import { lieuNomme } from '../../support/examples/lieu-nomme.ts'
import { situee } from '../../support/examples/seance-situee.ts'

const DAY_MS = 86_400_000
const TODAY = 20_779 // 2026-11-22, a Sunday
const NOW = Date.UTC(2026, 10, 22, 9)
const DEPART = {
  lon: 2.6,
  lat: 46.34,
  classe: 2,
  commune: '03185',
  isOwnCommune: true,
  mode: 'voiture',
} as const

const demande = (parts: Partial<Demande> = {}): Demande => ({
  filtres: FILTRES_SEANCES_VIDES,
  depart: DEPART,
  minutesMax: 30,
  seule: true,
  tri: 'proche',
  nowMs: NOW,
  aujourdhui: TODAY,
  ...parts,
})

/** A seeded set of series, places, hours and statuses. */
function randomSet(seed: number, count: number): SeanceSituee[] {
  const random = seededRandom(seed)
  const pick = <T>(values: readonly T[]): T => values[randomInt(random, values.length)] as T
  return Array.from({ length: count }, (_, i) => {
    const n = randomInt(random, 12)
    const rnd = seededRandom(n)
    const own = <T>(values: readonly T[]): T => values[randomInt(rnd, values.length)] as T
    const date = TODAY - 2 + randomInt(random, 20)
    const hasHour = random() < 0.7
    const statut = pick(['prevue', 'prevue', 'prevue', 'annulee', 'complete', 'reportee'] as const)
    return situee({
      serie: {
        id: `serie-${n}`,
        thematiques: own([[], ['Email'], ['AideAuxDemarchesAdministratives'], ['Email', 'Sante']]),
        publics: own([[], ['Jeunes'], ['Seniors']]),
        fraisACharge: own([[], ['Gratuit'], ['Payant']]),
        inscription: own([[], ['lien'], ['telephone'], ['courriel', 'lien']]),
      },
      seance: {
        date,
        debut: hasHour ? date * DAY_MS + pick([8, 13, 18]) * 3_600_000 : null,
        moment: hasHour ? null : pick(['matin', 'apres-midi', 'soir', 'journee', null] as const),
        statut,
        confiance: own(['fait', 'fait', 'deduit', 'exemple'] as const),
        placesRestantes: statut === 'complete' ? 0 : null,
        uid: `serie-${n}-${date}-${i}`,
      },
      ou: {
        lieuId: `lieu-${n}`,
        lon: own([2.6, 2.61, 2.7, 2.9, null]),
        lat: own([46.34, 46.35, 46.4]),
      },
    })
  })
}

/** The same rules said again, slowly: how sure, then the pairs that beat each candidate. */
function bruteForce(all: readonly SeanceSituee[], d: Demande): { cle: string; unknown: number }[] {
  const hourInParis = (ms: number) =>
    Number(
      new Date(ms).toLocaleString('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hourCycle: 'h23' }),
    )
  const candidates = all.flatMap((s) => {
    if (['annulee', 'complete'].includes(s.seance.statut)) return []
    if (s.seance.debut !== null ? s.seance.debut <= d.nowMs : s.seance.date < d.aujourdhui) return []
    let unknown = 0
    if (d.filtres.besoins.includes('demarches')) {
      const themes: readonly string[] = s.serie.thematiques
      if (themes.length === 0) unknown++
      else if (!themes.includes('AideAuxDemarchesAdministratives') && !themes.includes('Sante')) return []
    }
    if (d.filtres.publics.includes('Seniors') && s.serie.publics.length > 0) {
      if (!s.serie.publics.includes('Seniors')) return []
    }
    if (d.filtres.jours.length > 0) {
      const js = new Date(s.seance.date * DAY_MS).getUTCDay()
      if (!d.filtres.jours.includes((js + 6) % 7)) return []
    }
    if (d.filtres.couts.includes('gratuit')) {
      if (s.serie.fraisACharge.length === 0) unknown++
      else if (!s.serie.fraisACharge.includes('Gratuit')) return []
    }
    if (d.filtres.moments.includes('matin')) {
      if (s.seance.debut !== null) {
        if (hourInParis(s.seance.debut) >= 12) return []
      } else if (s.seance.moment === null) unknown++
      else if (s.seance.moment !== 'matin' && s.seance.moment !== 'journee') return []
    }
    let minutes = Number.POSITIVE_INFINITY
    if (d.depart !== null) {
      if (s.ou.lon === null || s.ou.lat === null) unknown++
      else {
        const metres = distanceM(d.depart.lon, d.depart.lat, s.ou.lon, s.ou.lat)
        const km = metres / 1000
        minutes = 3 + 60 * (Math.min(km, 3) / 28 + Math.max(0, km - 3) / 48)
        if (minutes > d.minutesMax) return []
      }
    }
    const by = s.serie.inscription
    const online = d.seule && by.length > 0 && !by.includes('telephone') && !by.includes('libre')
    const start = s.seance.debut ?? s.seance.date * DAY_MS
    const byWay = d.tri === 'proche' && d.depart !== null
    const level = s.seance.confiance !== 'fait' ? (byWay ? 2 : 1) : unknown > 0 ? 1 : 0
    return [{ s, level, unknown, online: online ? 1 : 0, way: Math.round(minutes), start }]
  })
  const firsts = candidates.filter(
    (c, i) =>
      !candidates.some(
        (o, j) => o.s.serie.id === c.s.serie.id && (o.start < c.start || (o.start === c.start && j < i)),
      ),
  )
  const beats = (a: (typeof firsts)[number], b: (typeof firsts)[number]) => {
    const keys = (c: typeof a) =>
      d.tri === 'proche' && d.depart !== null
        ? [c.level, c.online, c.way, c.unknown, c.start]
        : [c.level, c.online, c.start, c.way, c.unknown]
    const [left, right] = [keys(a), keys(b)]
    for (let i = 0; i < left.length; i++) {
      const [x = 0, y = 0] = [left[i], right[i]]
      if (x !== y) return x < y
    }
    return a.s.cle < b.s.cle
  }
  return firsts
    .map((c) => ({ c, rank: firsts.filter((o) => o !== c && beats(o, c)).length }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ c }) => ({ cle: c.s.cle, unknown: c.unknown }))
}

/** A place with human help beside the start. */
const lieu = (nom: string) =>
  lieuNomme({
    nom,
    latitude: 46.34,
    longitude: 2.6,
    modalitesAccompagnement: ['Accompagnement individuel'],
  })

describe('rankPropositions', () => {
  it('gives the order of brute force on 600 seeded sets, whatever is asked', () => {
    const asked: readonly Partial<Demande>[] = [
      {},
      { tri: 'tot' },
      { depart: null },
      { seule: false, minutesMax: 8 },
      { filtres: { ...FILTRES_SEANCES_VIDES, besoins: ['demarches'], couts: ['gratuit'] } },
      { filtres: { ...FILTRES_SEANCES_VIDES, jours: [0, 2], moments: ['matin'], publics: ['Seniors'] } },
    ]
    let proposed = 0
    for (let seed = 1; seed <= 100; seed++) {
      const set = randomSet(seed, 60)
      for (const parts of asked) {
        const d = demande(parts)
        const got = rankPropositions(set, [], d).map((p) => ({ cle: p.cle, unknown: p.inconnues }))
        expect(got).toEqual(bruteForce(set, d))
        proposed += got.length
      }
    }
    expect(proposed).toBeGreaterThan(2000)
  })

  it('never proposes a full, cancelled or past session, not even among the next dates', () => {
    for (let seed = 1; seed <= 50; seed++) {
      for (const p of rankPropositions(randomSet(seed, 80), [], demande({ minutesMax: 600 }))) {
        if (p.type !== 'seance') continue
        for (const { seance } of [p.situee, ...p.suivantes]) {
          expect(['annulee', 'complete']).not.toContain(seance.statut)
          if (seance.debut === null) expect(seance.date).toBeGreaterThanOrEqual(TODAY)
          else expect(seance.debut).toBeGreaterThan(NOW)
        }
      }
    }
  })

  it('lets a place with human help follow the dated sessions, and leaves out one that has some', () => {
    const seances = [situee({ ou: { lieuId: 'mairie', lon: 2.7 }, seance: { date: TODAY + 3 } })]
    const ranked = rankPropositions(seances, [lieu('mairie'), lieu('poste')], demande())
    expect(ranked.map((p) => (p.type === 'lieu' ? p.lieu.id : p.situee.ou.lieuId))).toEqual([
      'mairie',
      'poste',
    ])
    expect(ranked[1]?.inconnues).toBe(1)
  })

  it('says that a place without dates does not tell whether a seat is free, when one is asked for', () => {
    const filtres = { ...FILTRES_SEANCES_VIDES, places: true }
    const [proposition] = rankPropositions([], [lieu('poste')], demande({ filtres }))
    expect(proposition?.verdicts).toEqual([{ critere: 'places', reponse: 'inconnu' }])
    expect(proposition?.inconnues).toBe(2)
  })
})
