import { todayIn } from '../../data/maintenant.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { formatIsoDate } from '../../domain/calendar/civil-date.ts'
import { agenda } from '../../text/agenda.ts'
import { citeSources } from '../../text/tableur/sources.ts'
import { tableurDates } from '../../text/tableur/tableur-dates.ts'
import { fileName } from '../../ui/export/file-name.ts'
import { RepliExport } from '../../ui/export/repli-export.tsx'
import { datesTableau } from './tableau-dates.ts'
import type { Dates } from './use-dates.ts'

interface ExportDatesProps {
  readonly manifest: Manifest
  readonly dates: Dates
  /** What the list answers, in words. */
  readonly question: readonly string[]
}

/** The dates of the list, and the cancelled ones among them, as files. */
export function ExportDates({ manifest, dates, question }: ExportDatesProps) {
  const { jours, info, montrees: seances, depart, trajetOf, routes } = dates
  if (seances.length === 0) return null
  const period = `${formatIsoDate(jours.du)}_${formatIsoDate(jours.au)}`
  return (
    <RepliExport
      titre={agenda.telecharger}
      nom={(extension) =>
        fileName([info?.nom ?? '', tableurDates.noms.dates, period], formatIsoDate(todayIn()), extension)
      }
      tableau={async () =>
        datesTableau({
          seances,
          trajetOf: depart === null ? null : trajetOf,
          question: question.map((line) => line.trim().replaceAll('\n', ' ')).join(' '),
          sources: citeSources(manifest.sources, routes.credit),
        })
      }
    />
  )
}
