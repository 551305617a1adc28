import { formatIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import { jourMaj } from '../../../src/domain/places/age.ts'
import type { Atelier } from '../../../src/domain/sessions/atelier.ts'

/** Day of the newest record, `YYYY-MM-DD`; null where none is dated. */
export function newestDay(
  lieux: readonly { readonly dateMaj?: string }[],
  series: readonly Pick<Atelier, 'dateMaj'>[],
): string | null {
  const days = [
    ...lieux.flatMap(({ dateMaj = '' }) => jourMaj({ dateMaj }) ?? []),
    ...series.flatMap(({ dateMaj }) => (dateMaj === null ? [] : [formatIsoDate(dateMaj)])),
  ]
  return days.sort().at(-1) ?? null
}
