import { civilDate, formatIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import type { ScenarioLu } from '../../../src/domain/scenario/compact.ts'
import type { PlanDuScenario } from '../../../src/domain/scenario/seances/plan-du-scenario.ts'
import { RYTHMES_SEMAINES, type SeancesPrevues } from '../../../src/domain/scenario/seances/prevues.ts'
import { NIVEAUX } from '../../../src/domain/sessions/table/table-values.ts'
import { randomInt, seededRandom } from './random.ts'

/** Sessions in a room of Teillet-Argenty, every Tuesday of a term, but for what is given. */
export const prevuesExemple = (over: Partial<SeancesPrevues> = {}): SeancesPrevues => ({
  type: 'seances',
  id: 'p1',
  lieu: '',
  at: { lon: 2.507, lat: 46.25 },
  commune: '03279',
  nom: '',
  debut: '2026-12-01',
  heure: '09:30',
  minutes: 90,
  semaines: 1,
  fin: '2027-03-30',
  places: 6,
  conseiller: 1,
  niveau: null,
  fermeVacances: false,
  ...over,
})

/** What a plan of Montluçon promised, but for what is given. */
export const planExemple = (over: Partial<PlanDuScenario> = {}): PlanDuScenario => ({
  ...{ territoire: 'epci:200071082', groupe: 'tous', taux: 0.07, mode: 'voiture', minutes: 15 },
  ...{ calcul: 'direct', q: 1, existants: false, du: '2027-01-04', au: '2027-03-28' },
  ...{ besoin: 4140, assis: 864, borne: 864, portee: 4140, prouve: true, objectif: 'A', planchers: false },
  ...over,
})

/** Sessions drawn at random: at one of `lieux`, or in a room around Montluçon. */
export function drawPrevues(random: () => number, id: string, lieux: readonly string[]): SeancesPrevues {
  const first = civilDate(2026, 11, 2) + randomInt(random, 200)
  const lieu = random() < 0.5 ? (lieux[randomInt(random, Math.max(1, lieux.length))] ?? '') : ''
  const hour = String(8 + randomInt(random, 10)).padStart(2, '0')
  const ou =
    lieu === ''
      ? {
          at: {
            lon: Math.round((2.35 + 0.5 * random()) * 1e5) / 1e5,
            lat: Math.round((46.1 + 0.4 * random()) * 1e5) / 1e5,
          },
          commune: random() < 0.8 ? '03279' : '',
          nom: random() < 0.5 ? 'Salle « des fêtes », œ' : '',
        }
      : { at: null, commune: '', nom: '' }
  return prevuesExemple({
    ...{ id, lieu, ...ou },
    debut: formatIsoDate(first),
    heure: `${hour}:${['00', '15', '30', '45'][randomInt(random, 4)]}`,
    minutes: 15 + randomInt(random, 180),
    semaines: RYTHMES_SEMAINES[randomInt(random, 3)] ?? 1,
    fin: formatIsoDate(first + (random() < 0.2 ? 0 : randomInt(random, 200))),
    places: randomInt(random, 20),
    conseiller: randomInt(random, 61),
    niveau: random() < 0.5 ? null : (NIVEAUX[randomInt(random, 3)] ?? null),
    fermeVacances: random() < 0.5,
  })
}

/** A scenario of version 3 drawn at random, with a plan two times of three. */
export function drawScenarioPrevu(seed: number): ScenarioLu {
  const random = seededRandom(seed * 31 + 7)
  const modifications = Array.from({ length: 1 + randomInt(random, 40) }, (_, i) =>
    drawPrevues(random, `p${i + 1}`, ['pilote-montlucon', 'pilote-domerat']),
  )
  const plan = planExemple({
    taux: randomInt(random, 1000) / 1000,
    assis: randomInt(random, 5000),
    prouve: random() < 0.5,
  })
  return { nom: `Plan « ${seed} »`, modifications, ...(random() < 2 / 3 ? { plan } : {}) }
}
