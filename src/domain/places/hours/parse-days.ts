import type { DaySet, NthDay } from './model.ts'
import type { TokenReader } from './reader.ts'

const SUNDAY = 6
const MAX_RANK = 5

/** Reads `Mo-We,Fr`, `Sa-Mo` (over the week's end), `Mo[1,3]`, `Th[-1]`, `Mo-Fr,PH`, `PH,SH`. */
export function readDaySet(reader: TokenReader): DaySet {
  const nth: NthDay[] = []
  const set = { weekdays: 0, nth, ph: false, sh: false }
  do {
    const token = reader.peek()
    if (token?.kind === 'holiday') {
      reader.index++
      if (token.value === 'PH') set.ph = true
      else set.sh = true
    } else {
      readDays(reader, set)
    }
  } while (reader.takeMark(','))
  return set
}

function readDays(reader: TokenReader, set: { weekdays: number; nth: NthDay[] }): void {
  const from = reader.takeValue('day', 0, SUNDAY)
  if (reader.takeMark('[')) {
    do for (const rank of readRanks(reader)) set.nth.push({ weekday: from, rank })
    while (reader.takeMark(','))
    if (!reader.takeMark(']')) reader.fail(']')
    return
  }
  const to = reader.takeMark('-') ? reader.takeValue('day', 0, SUNDAY) : from
  for (let day = from; ; day = (day + 1) % 7) {
    set.weekdays |= 1 << day
    if (day === to) break
  }
}

/** `2`, `1-2` or `-1`. */
function readRanks(reader: TokenReader): number[] {
  if (reader.takeMark('-')) return [-reader.takeValue('number', 1, MAX_RANK)]
  const from = reader.takeValue('number', 1, MAX_RANK)
  const to = reader.takeMark('-') ? reader.takeValue('number', from, MAX_RANK) : from
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
