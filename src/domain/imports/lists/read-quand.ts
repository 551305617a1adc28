import { type CivilDate, formatIsoDate, weekday } from '../../calendar/civil-date.ts'
import type { Moment } from '../../sessions/table/table-values.ts'
import { readFrenchSchedule } from '../../sessions/words/read-french-schedule.ts'
import { firstSession, ruleOfSeries } from '../../sessions/words/rule-of-series.ts'
import type { Reglages } from '../model.ts'
import { MAX_PERIODE, readDates } from './read-dates.ts'
import { type HeuresLues, readHeures } from './read-heures.ts'

/** Cells of a line that say when. */
export interface CellulesQuand {
  readonly date: string
  readonly jour: string
  readonly heure: string
  readonly heureFin: string
}

/** One series or one session, as cells of the table of workshops. */
export interface Quand {
  readonly debut: string
  readonly duree_min: string
  readonly moment: Moment | ''
  readonly rrule: string
  readonly rdate: string
  readonly valide_du: string
  readonly valide_au: string
  readonly vacances_scolaires: '' | 'ouvert' | 'ferme'
  readonly deduit: boolean
}

export interface QuandLu {
  readonly quand: readonly Quand[]
  /** Why nothing was read, and of which cell. */
  readonly refus: {
    readonly champ: keyof CellulesQuand
    readonly recu: string
    readonly voulu: string
  } | null
  /** What is to be looked at. */
  readonly doutes: readonly {
    readonly champ: keyof CellulesQuand
    readonly recu: string
    readonly voulu: string
  }[]
}

const refuse = (champ: keyof CellulesQuand, recu: string, voulu: string): QuandLu => ({
  quand: [],
  refus: { champ, recu, voulu },
  doutes: [],
})
const two = (n: number) => String(n).padStart(2, '0')
const clockOf = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

/** Reads when a line takes place: dated sessions, else a weekly series over the period that the person gives. */
export function readQuand(cells: CellulesQuand, reglages: Reglages, today: CivilDate): QuandLu {
  const { date, jour } = cells
  if (date === '' && jour === '') return refuse('date', '', 'attendu une date ou un jour de la semaine')
  const dates = readDates(date === '' ? jour : date, today)
  if (dates !== null) return readDated(cells, dates, today)
  return readWeekly(cells, reglages)
}

function readDated(
  cells: CellulesQuand,
  read: NonNullable<ReturnType<typeof readDates>>,
  today: CivilDate,
): QuandLu {
  const { date, jour } = cells
  const champ = date === '' ? 'jour' : 'date'
  const recu = cells[champ]
  const doutes: QuandLu['doutes'][number][] = []
  const { periode } = read
  if (periode !== null && periode < 1) return refuse(champ, recu, 'la fin est avant le début')
  if (periode !== null && periode > MAX_PERIODE)
    return refuse(
      champ,
      recu,
      `période de ${periode} jours : attendu chaque date, ou un jour de la semaine (mardi)`,
    )
  if (periode !== null && date !== '' && jour !== '')
    return refuse(champ, recu, 'une période et un jour de la semaine : attendu chaque date (8/12/2026)')
  const hours = hoursOf(cells, read.reste)
  if (hours.refus !== null) return { quand: [], refus: hours.refus, doutes: [] }
  const { moment } = hours.lues
  const creneaux =
    hours.lues.creneaux.length > 0 || read.minute === null
      ? hours.lues.creneaux
      : [{ debut: read.minute, fin: endOf(cells) }]
  const first = read.dates[0] ?? today
  const otherDay = date === '' ? false : isOtherDay(jour, first)
  if (read.jourFaux || otherDay)
    doutes.push({
      champ: otherDay ? 'jour' : champ,
      recu: otherDay ? jour : recu,
      voulu: `le ${formatIsoDate(first)} est un autre jour de la semaine : date gardée`,
    })
  const unread = unreadOf(cells.heure === '' ? hours.lues.reste : readHeures(read.reste).reste, first)
  if (unread !== '') doutes.push({ champ, recu, voulu: `« ${unread} » : non compris, laissé de côté` })
  if (read.anneeDeduite)
    doutes.push({ champ, recu, voulu: `année non écrite : lue ${formatIsoDate(first).slice(0, 4)}` })
  if (creneaux.length === 0 && moment === null)
    doutes.push({
      champ: 'heure',
      recu: cells.heure,
      voulu: 'heure inconnue : la séance est gardée sans heure',
    })
  const base = {
    rrule: '',
    rdate: '',
    valide_du: '',
    valide_au: '',
    vacances_scolaires: '',
    deduit: read.anneeDeduite,
  } as const
  const slots = creneaux.length === 0 ? [null] : creneaux
  const quand = read.dates.flatMap((day) =>
    slots.map(
      (slot): Quand => ({
        ...base,
        debut: slot === null ? formatIsoDate(day) : `${formatIsoDate(day)}T${clockOf(slot.debut)}`,
        duree_min: slot?.fin == null ? '' : String(slot.fin - slot.debut),
        moment: slot === null ? (moment ?? '') : '',
      }),
    ),
  )
  return { quand, refus: null, doutes }
}

const DAYS = ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim']
const isOtherDay = (jour: string, date: CivilDate): boolean => {
  const found = DAYS.findIndex((day) => jour.trim().toLowerCase().startsWith(day))
  return found >= 0 && found !== weekday(date)
}

/** What a cell of dates says beside dates and hours that nothing else reads: neither its weekday, nor that it is off. */
function unreadOf(rest: string, day: CivilDate): string {
  const said = rest
    .replace(/(?<!\p{L})(?:annul|report|compl)\p{L}*/giu, ' ')
    .replace(new RegExp(String.raw`\b${DAYS[weekday(day)]}(?:[a-z]*di|anche)?(?!\p{L})`, 'iu'), ' ')
  const words = said.replace(/(?<!\p{L})(?:de|à|a|le|la|les|et|puis|dès|en|l['’])(?!\p{L})/giu, ' ')
  return /[\p{L}\d]/u.test(words) ? said.replace(/^[\s,;:()–-]+|[\s,;:(–-]+$/g, '') : ''
}

/** The hours of a line, from their own cells or from what follows the date. */
function hoursOf(cells: CellulesQuand, rest: string): { lues: HeuresLues; refus: QuandLu['refus'] } {
  const text = cells.heure === '' ? rest : cells.heure
  const lues = readHeures(text)
  const fin = endOf(cells)
  const [only] = lues.creneaux
  const isRead = lues.creneaux.length > 0 || lues.moment !== null
  if (lues.fautif || (!isRead && /\d/.test(text) && cells.heure !== ''))
    return {
      lues,
      refus: { champ: 'heure', recu: text, voulu: 'attendu des heures, comme 14h-16h ou 14:00' },
    }
  if (cells.heureFin !== '' && fin === null)
    return {
      lues,
      refus: { champ: 'heureFin', recu: cells.heureFin, voulu: 'attendu une heure de fin, comme 16h' },
    }
  if (only !== undefined && lues.creneaux.length === 1 && only.fin === null && fin !== null) {
    if (fin <= only.debut)
      return {
        lues,
        refus: { champ: 'heureFin', recu: cells.heureFin, voulu: 'attendu une fin après le début' },
      }
    return { lues: { ...lues, creneaux: [{ debut: only.debut, fin }] }, refus: null }
  }
  return { lues, refus: null }
}

const endOf = ({ heureFin }: CellulesQuand): number | null => readHeures(heureFin).creneaux[0]?.debut ?? null

/** "Mardi", "1er jeudi du mois", "lundi et jeudi (semaines paires)": the same words as in sentences of places. */
function readWeekly(cells: CellulesQuand, reglages: Reglages): QuandLu {
  const jour = cells.jour === '' ? cells.date : cells.jour
  const champ = cells.jour === '' ? 'date' : 'jour'
  const hours = hoursOf(cells, '')
  if (hours.refus !== null) return { quand: [], refus: hours.refus, doutes: [] }
  const slots = hours.lues.creneaux.map(
    ({ debut, fin }) =>
      `${clockOf(debut).replace(':', 'h')}${fin === null ? '' : `-${clockOf(fin).replace(':', 'h')}`}`,
  )
  const said = slots.length > 0 ? slots.join(' et ') : cells.heure
  const { series, drapeaux } = readFrenchSchedule(`Atelier le ${jour.replace(/^(?:le|les)\s+/i, '')} ${said}`)
  if (series.length === 0)
    return refuse(champ, jour, 'attendu une date (8/12/2026) ou un jour de la semaine (mardi)')
  const doutes = drapeaux
    .filter(({ code }) => code !== 'faute-corrigee' && code !== 'rythme-sans-debut')
    .map(({ detail }) => ({ champ, recu: jour, voulu: `lu en partie seulement : « ${detail} »` }) as const)
  const quand = series.flatMap((serie): Quand[] => {
    const isBiweekly = serie.sansAncre === 'quinzaine' || (reglages.rythme === 'quinzaine' && isPlain(serie))
    const anchored = { ...serie, sansAncre: isBiweekly ? ('quinzaine' as const) : serie.sansAncre }
    if (anchored.sansAncre !== null && anchored.sansAncre !== 'quinzaine') return []
    const first = firstSession(anchored, reglages.du)
    if (first === null || first > reglages.au) return []
    const { startMin, endMin } = serie
    return [
      {
        debut: `${formatIsoDate(first)}${startMin === null ? '' : `T${clockOf(startMin)}`}`,
        duree_min: startMin === null || endMin === null ? '' : String(endMin - startMin),
        moment: startMin === null ? (serie.moment ?? '') : '',
        rrule: ruleOfSeries(anchored),
        rdate: '',
        valide_du: formatIsoDate(reglages.du),
        valide_au: formatIsoDate(reglages.au),
        vacances_scolaires: serie.vacances ?? reglages.vacances,
        deduit: !reglages.confirme,
      },
    ]
  })
  if (quand.length === 0)
    return refuse(
      champ,
      jour,
      'rythme sans date de départ, ou hors de la période : attendu une date, ou un jour de la semaine',
    )
  return { quand, refus: null, doutes }
}

const isPlain = (serie: {
  weekParity: unknown
  nthOfMonth: readonly number[]
  semaines: readonly number[]
  sansAncre: unknown
}): boolean =>
  serie.weekParity === null &&
  serie.nthOfMonth.length === 0 &&
  serie.semaines.length === 0 &&
  serie.sansAncre === null
