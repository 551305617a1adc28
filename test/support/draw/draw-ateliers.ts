import { civilDate, formatIsoDate, toYmd, weekday } from '../../../src/domain/calendar/civil-date.ts'
import { isoWeek } from '../../../src/domain/calendar/iso-week.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import type { Atelier } from '../../../src/domain/sessions/atelier.ts'
import {
  FRAIS,
  INSCRIPTIONS,
  MOMENTS,
  NIVEAUX,
  PUBLICS,
  THEMATIQUES,
  TYPES_ATELIER,
} from '../../../src/domain/sessions/table/table-values.ts'
import { atelierExemple } from '../examples/atelier-exemple.ts'
import { seededRandom } from './random.ts'

const BYDAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const FIRST_DAY = civilDate(2026, 9, 1)
const WEEKS = Array.from({ length: 53 }, (_, i) => i + 1)

/**
 * Series drawn over real places, for tests of scale only: their id begins with `genere-` and they say that they
 * are examples. The same seed gives the same series. In the proportions that the real sentences have: most are
 * weekly, one in ten on odd or even weeks, one in three without hour.
 */
export function drawAteliers(lieux: readonly Lieu[], count: number, seed: number): Atelier[] {
  const random = seededRandom(seed)
  const pick = <T>(values: readonly T[]): T => {
    const value = values[Math.floor(random() * values.length)]
    if (value === undefined) throw new Error('nothing to pick from')
    return value
  }
  const some = <T>(values: readonly T[], share: number): T[] => (random() < share ? [pick(values)] : [])
  return Array.from({ length: count }, (_, i) => {
    const lieu = pick(lieux)
    const date = FIRST_DAY + Math.floor(random() * 60)
    const day = BYDAY[weekday(date)] ?? 'MO'
    const parity = isoWeek(date).week % 2
    const minute = random() < 0.35 ? null : 60 * (9 + Math.floor(random() * 9)) + pick([0, 0, 15, 30])
    const places = random() < 0.5 ? 4 + Math.floor(random() * 9) : null
    const rrule = pick([
      ...Array.from({ length: 7 }, () => `FREQ=WEEKLY;BYDAY=${day}`),
      `FREQ=YEARLY;BYWEEKNO=${WEEKS.filter((week) => week % 2 === parity).join(',')};BYDAY=${day}`,
      `FREQ=MONTHLY;BYDAY=${Math.ceil(toYmd(date).day / 7)}${day}`,
      `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`,
    ])
    return atelierExemple({
      id: `genere-${i}`,
      lieuId: lieu.id,
      type: pick(TYPES_ATELIER),
      titre: `Atelier généré ${i}`,
      thematiques: some(THEMATIQUES, 0.6),
      niveau: random() < 0.5 ? pick(NIVEAUX) : null,
      publics: some(PUBLICS, 0.2),
      fraisACharge: some(FRAIS, 0.5),
      places,
      placesPrises: places === null || random() < 0.3 ? null : Math.floor(random() * (places + 1)),
      inscription: some(INSCRIPTIONS, 0.6),
      commune: '',
      codeInsee: '',
      debut: { date, minute },
      dureeMin: minute === null || random() < 0.2 ? null : pick([60, 90, 120, 180]),
      moment: minute === null && random() < 0.9 ? pick(MOMENTS) : null,
      rrule,
      vacancesScolaires: random() < 0.3 ? 'ferme' : null,
      source: `Généré pour un essai, graine ${seed}, ${formatIsoDate(FIRST_DAY)}`,
      confiance: 'exemple',
    })
  })
}
