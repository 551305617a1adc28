import { groupBy } from '../../common/group-by.ts'
import { compareVersions, type IcsEvent } from './ics-event.ts'
import { instantOf } from './ics-times.ts'

/** Events that make one series, or one session: the versions that hold. */
export interface IcsGroup {
  /** The series; null where the file has only some of its sessions, each then stands alone. */
  readonly serie: IcsEvent | null
  /** Something newer was said of the series that could not be read: its sessions are to be checked. */
  readonly isDoubtful: boolean
  /** Corrections of single sessions, or of one and all after it: the newest version of each. */
  readonly corrections: readonly IcsEvent[]
  /** Part of the id that tells apart sessions of one UID; empty when there is one. */
  readonly rang: string
}

/** An event that does not hold, and why; `isRead` false: it is the newer one, and cannot be read. */
export interface Older {
  readonly event: IcsEvent
  readonly reason: string
  readonly isRead: boolean
}

export interface ChosenVersions {
  readonly groups: readonly IcsGroup[]
  /** Events left aside for a newer version, or said twice. */
  readonly olders: readonly Older[]
}

/**
 * The versions that hold: of one UID (and one RECURRENCE-ID) the highest SEQUENCE, then the latest LAST-MODIFIED,
 * then the latest DTSTAMP. Versions that nothing tells apart are sessions of their own when they start at
 * different times; at one time, the one that cancels holds, else the last in the file. Events without UID stand
 * alone. `fuseau` is the clock of floating times.
 */
export function chooseVersions(
  events: readonly IcsEvent[],
  fuseauOf: (event: IcsEvent) => string,
): ChosenVersions {
  const olders: Older[] = []
  const alone = events.filter(({ uid }) => uid === '')
  const groups: IcsGroup[] = alone.map((serie) => ({ serie, isDoubtful: false, corrections: [], rang: '' }))
  const keyOf = (event: IcsEvent, time: IcsEvent['start']): string =>
    time === null
      ? ''
      : time.local.minute === null
        ? `jour ${time.local.date}`
        : String(instantOf(time, fuseauOf(event)))

  for (const same of groupBy(
    events.filter(({ uid }) => uid !== ''),
    ({ uid }) => uid,
  ).values()) {
    const series = newest(
      same.filter((event) => !event.isCorrection),
      (event) => keyOf(event, event.start),
      olders,
    )
    const byInstance = groupBy(
      same.filter((event) => event.isCorrection),
      (event) => `${keyOf(event, event.recurrence)} ${event.range}`,
    )
    const corrections = [...byInstance.values()].flatMap(
      (versions) => newest(versions, () => '', olders).kept,
    )
    if (series.kept.length === 0) {
      for (const correction of corrections)
        groups.push({ serie: null, isDoubtful: false, corrections: [correction], rang: compact(correction) })
    }
    for (const [i, serie] of series.kept.entries()) {
      groups.push({
        serie,
        isDoubtful: series.isDoubtful,
        corrections: i === 0 ? corrections : [],
        rang: series.kept.length === 1 ? '' : compact(serie),
      })
    }
  }
  return { groups, olders }
}

/**
 * The newest of some versions. One that cannot be read, or is cut, does not hold: an older one does, `isDoubtful`,
 * unless it cancels.
 */
function newest(
  versions: readonly IcsEvent[],
  keyOf: (event: IcsEvent) => string,
  olders: Older[],
): { kept: readonly IcsEvent[]; isDoubtful: boolean } {
  const ordered = [...versions].sort((a, b) => compareVersions(b, a))
  const first = ordered[0]
  const best = ordered.find(isRead)
  if (first === undefined) return { kept: [], isDoubtful: false }
  // Nothing can be read: kept as it is, to be refused or to withdraw a session.
  if (best === undefined || (first !== best && first.statut === 'annulee')) {
    tell(versions, [first], 'version plus ancienne', olders)
    return { kept: [{ ...first, start: first.start ?? best?.start ?? null }], isDoubtful: false }
  }
  const isDoubtful = compareVersions(first, best) >= 0 && !isRead(first)
  const tied = ordered.filter((event) => isRead(event) && compareVersions(event, best) === 0)
  const byTime = new Map<string, IcsEvent>()
  for (const event of tied) {
    const known = byTime.get(keyOf(event))
    if (known === undefined || event.statut === 'annulee' || known.statut !== 'annulee')
      byTime.set(keyOf(event), event)
  }
  const kept = [...byTime.values()]
  tell(tied, kept, 'dit deux fois', olders)
  tell(
    versions.filter((event) => !tied.includes(event)),
    kept,
    'version plus ancienne',
    olders,
  )
  return { kept, isDoubtful }
}

const isRead = ({ start, text }: IcsEvent): boolean => start !== null && !text.isCut

function tell(
  versions: readonly IcsEvent[],
  kept: readonly IcsEvent[],
  reason: string,
  olders: Older[],
): void {
  for (const event of versions) {
    if (kept.includes(event)) continue
    olders.push({ event, reason: isRead(event) ? reason : 'événement illisible', isRead: isRead(event) })
  }
}

/** Digits of the session, for an id: stable as long as its calendar names it so. */
function compact({ recurrence, start }: IcsEvent): string {
  const time = recurrence ?? start
  return time === null
    ? 'sans-date'
    : `${time.local.date}${time.local.minute === null ? '' : `-${time.local.minute}`}`
}
