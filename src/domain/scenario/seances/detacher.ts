import { type CivilDate, formatIsoDate } from '../../calendar/civil-date.ts'
import { joursPrevus, type SeancesPrevues } from './prevues.ts'

/**
 * A line of sessions with one day taken out: what comes before keeps the line, the day is a line of its own (or goes, with
 * `retire`), what comes after is another. `taken`: ids that no new line may have. The line alone where the day is none of its
 * days, or its only one and kept.
 */
export function detachJour(
  line: SeancesPrevues,
  day: CivilDate,
  retire: boolean,
  taken: ReadonlySet<string>,
): readonly SeancesPrevues[] {
  const days = joursPrevus(line)
  if (!days.includes(day)) return [line]
  const used = new Set(taken)
  const parts = [days.filter((one) => one < day), retire ? [] : [day], days.filter((one) => one > day)]
  return parts
    .filter((part) => part.length > 0)
    .map((part, i): SeancesPrevues => {
      const [first = day] = part
      const fin = formatIsoDate(part.at(-1) ?? first)
      const id = i === 0 ? line.id : freeId(line.id, used)
      return { ...line, id, debut: formatIsoDate(first), fin }
    })
}

function freeId(id: string, used: Set<string>): string {
  const stem = id.replace(/\.\d+$/, '')
  let n = 2
  while (used.has(`${stem}.${n}`)) n++
  used.add(`${stem}.${n}`)
  return `${stem}.${n}`
}
