import type { AnomalieAtelier } from '../table/table-cells.ts'
import type { IcsEvent } from './ics-event.ts'
import type { EventText } from './ics-split.ts'

/** What became of the events of a calendar; each is in one count. */
export interface ComptesIcs {
  readonly lus: number
  readonly gardes: number
  /** Left aside with a remark: older versions, private events. */
  readonly ecartes: number
  readonly rejetes: number
  readonly horsFenetre: number
}

type Sort = Exclude<keyof ComptesIcs, 'lus'>

/** What is said of the events, each counted once. */
export class Report {
  readonly rejects: AnomalieAtelier[] = []
  readonly warnings: AnomalieAtelier[] = []
  private readonly sorts = new Map<EventText, Sort>()

  count({ text }: IcsEvent, sort: Sort): void {
    this.sorts.set(text, sort)
  }

  reject(event: IcsEvent, field: string, reason: string, value = ''): void {
    this.count(event, 'rejetes')
    const title = nameOf(event)
    const told = value === '' || value === title ? reason : `${reason} (« ${title} »)`
    this.rejects.push({ line: event.text.line, field, value: value === '' ? title : value, reason: told })
  }

  warn(event: IcsEvent, field: string, reason: string): void {
    this.warnings.push({ line: event.text.line, field, value: nameOf(event), reason })
  }

  leave(event: IcsEvent, reason: string): void {
    this.count(event, 'ecartes')
    if (event.isPrivate) this.leavePrivate(event)
    else this.warn(event, 'VEVENT', `${reason}, laissé de côté`)
  }

  /** A private event is told by its identifier only. */
  leavePrivate(event: IcsEvent): void {
    this.count(event, 'ecartes')
    const { text, uid: value } = event
    this.warnings.push({ line: text.line, field: 'VEVENT', value, reason: 'événement privé, non lu' })
  }

  /** What of an event was left aside while it was read. */
  remarks(event: IcsEvent, fuseau: string): void {
    for (const { field, value, reason } of event.remarks) {
      const isZone = reason === 'fuseau inconnu'
      const told = isZone ? `${reason}, lu comme ${fuseau}` : `${reason} (« ${nameOf(event)} »)`
      this.warnings.push({ line: event.text.line, field, value, reason: told })
    }
    if (event.uid === '') this.warn(event, 'UID', 'UID manquant, identifiant fait de la date et du titre')
    if (event.isCorrection && event.statut === 'prevue' && event.start === null)
      this.warn(event, 'DTSTART', 'illisible')
  }

  counts(lus: number): ComptesIcs {
    const all = [...this.sorts.values()]
    const of = (sort: Sort): number => all.filter((one) => one === sort).length
    return {
      lus,
      gardes: of('gardes'),
      ecartes: of('ecartes'),
      rejetes: of('rejetes'),
      horsFenetre: of('horsFenetre'),
    }
  }
}

const nameOf = ({ titre, uid }: IcsEvent): string => (titre === '' ? uid : titre).slice(0, 80)
