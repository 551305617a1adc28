import { type CivilDate, weekday } from '../calendar/civil-date.ts'
import { calendarOfCommune } from '../places/hours/calendar.ts'
import { daySegments } from '../places/hours/day-segments.ts'
import type { Segment, TimeRange } from '../places/hours/model.ts'
import { parseHoraires } from '../places/hours/parse.ts'
import type { Lieu } from '../places/lieu.ts'
import type { DemiJournee } from './filtres-seances.ts'

/** A day on which a place is open for certain. */
export interface JourOuvert {
  /** 0 = Monday. */
  readonly jour: number
  /** The first such day, where its weekday is not the same every week; null: every week. */
  readonly date: CivilDate | null
  /** In order, apart from each other. */
  readonly plages: readonly TimeRange[]
}

/** What the opening hours of a place answer to the days and half-days asked. */
export interface Ouvertures {
  /** `inconnu`: no hours, hours that cannot be read, or only doubtful ones on what is asked. */
  readonly reponse: 'oui' | 'non' | 'inconnu'
  /** From Monday; only those that answer. */
  readonly jours: readonly JourOuvert[]
}

interface Demandees {
  /** 0 = Monday; empty: any day. */
  readonly jours: readonly number[]
  /** Empty: any hour. */
  readonly moments: readonly DemiJournee[]
  readonly aujourdhui: CivilDate
}

/** Four weeks: what is open once a month, or every other week, is found in them. */
const SEMAINES = 4
const SEMAINE = [0, 1, 2, 3, 4, 5, 6]
/** An hour of a half-day is enough to go there; 9:00 to 12:30 is no afternoon. */
const ASSEZ_MIN = 60
const DEMI: Readonly<Record<DemiJournee, TimeRange>> = {
  matin: { start: 0, end: 720 },
  'apres-midi': { start: 720, end: 1080 },
  soir: { start: 1080, end: 1440 },
}
const SANS_HORAIRES: Ouvertures = { reponse: 'inconnu', jours: [] }

/**
 * Answers for one place after the other, from the four weeks that begin today: yes on a day and half-day asked, both on
 * the same day. Public holidays on which the hours say nothing are left out. Each text is looked at once.
 */
export function createOuvertures(
  demandees: Demandees,
): (lieu: Pick<Lieu, 'horaires' | 'codeInsee'>) => Ouvertures {
  const known = new Map<string, Ouvertures>()
  return (lieu) => {
    if (lieu.horaires.trim() === '') return SANS_HORAIRES
    // Holidays differ between départements.
    const key = `${lieu.codeInsee.slice(0, 3)} ${lieu.horaires}`
    const found = known.get(key) ?? readOuvertures(lieu, demandees)
    known.set(key, found)
    return found
  }
}

function readOuvertures(
  { horaires, codeInsee }: Pick<Lieu, 'horaires' | 'codeInsee'>,
  { jours, moments, aujourdhui }: Demandees,
): Ouvertures {
  const parsed = parseHoraires(horaires)
  if (!parsed.ok) return SANS_HORAIRES
  const calendar = calendarOfCommune(codeInsee)
  let isDoubtful = false
  const found = SEMAINE.filter((jour) => jours.length === 0 || jours.includes(jour)).flatMap(
    (jour): JourOuvert[] => {
      const first = aujourdhui + ((jour - weekday(aujourdhui) + 7) % 7)
      const days = Array.from({ length: SEMAINES }, (_, i) => {
        const date = first + 7 * i
        return { date, parts: daySegments(parsed.horaires, date, calendar) }
      }).filter(({ parts }) => !parts.some(({ reason }) => reason === 'jour-ferie'))
      const open = days.map(({ date, parts }) => ({ date, plages: openRanges(parts, moments) }))
      const next = open.find(({ plages }) => plages.length > 0)
      if (next === undefined) {
        isDoubtful ||= days.length === 0 || days.some(({ parts }) => hasDoubt(parts, moments))
        return []
      }
      const isWeekly = open.every(({ plages }) => isSame(plages, next.plages))
      return [{ jour, date: isWeekly ? null : next.date, plages: next.plages }]
    },
  )
  return { reponse: found.length > 0 ? 'oui' : isDoubtful ? 'inconnu' : 'non', jours: found }
}

/** Uninterrupted openings of a day, those only that last an hour of a half-day asked. */
function openRanges(parts: readonly Segment[], moments: readonly DemiJournee[]): TimeRange[] {
  const ranges: TimeRange[] = []
  for (const { state, start, end, fromPreviousDay } of parts) {
    if (state !== 'ouvert' || fromPreviousDay) continue
    const last = ranges.at(-1)
    if (last?.end === start) last.end = end
    else ranges.push({ start, end })
  }
  return ranges.filter((range) => answers(range, moments))
}

const hasDoubt = (parts: readonly Segment[], moments: readonly DemiJournee[]): boolean =>
  parts.some((part) => part.state === 'inconnu' && answers(part, moments))

function answers({ start, end }: TimeRange, moments: readonly DemiJournee[]): boolean {
  if (moments.length === 0) return true
  const wanted = Math.min(ASSEZ_MIN, end - start)
  return moments.some((moment) => {
    const half = DEMI[moment]
    return Math.min(end, half.end) - Math.max(start, half.start) >= wanted
  })
}

const isSame = (a: readonly TimeRange[], b: readonly TimeRange[]): boolean =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i]?.start && end === b[i]?.end)
