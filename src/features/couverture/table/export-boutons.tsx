import type { Geometry } from 'geojson'
import { useAsk } from '../../../data/ask.ts'
import { useServices } from '../../../data/context.tsx'
import { todayIn } from '../../../data/maintenant.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import { type ReadBytes, readJson } from '../../../dataset/read-file.ts'
import { formatIsoDate } from '../../../domain/calendar/civil-date.ts'
import { codeFrr, codeRural } from '../../../domain/coverage/counting/classements.ts'
import type { Par } from '../../../domain/coverage/question.ts'
import { departementOf } from '../../../domain/geo/codes.ts'
import { couverture as text } from '../../../text/couverture/couverture.ts'
import { ExportTableau } from '../../../ui/export/export-tableau.tsx'
import { fileName } from '../../../ui/export/file-name.ts'
import type { Couverture, TerritoireInfo } from '../../../worker/protocol/index.ts'
import { outlinesBy, questionInName, zonesCsv, zonesGeoJson } from './export-zones.ts'
import { zonesTableau } from './tableau-zones.ts'

interface ExportProps {
  readonly manifest: Manifest
  readonly couverture: Couverture
  readonly info: TerritoireInfo | undefined
}

/** The table as files; nothing is sent anywhere. */
export function ExportBoutons({ manifest, couverture, info }: ExportProps) {
  const { read } = useServices()
  const { par, nom, question, rapport } = couverture
  const ask = useAsk()
  return (
    <div className="pile ecart-2 sans-impression">
      <h3>{text.table.exporter}</h3>
      <ExportTableau
        nom={(extension) =>
          fileName([nom, par, questionInName(rapport)], formatIsoDate(todayIn()), extension)
        }
        tableau={async () => zonesTableau(couverture, await ask.repose(question), manifest)}
        brut={{
          contenu: async () => zonesCsv({ ...couverture, repose: await ask.repose(question), manifest }),
        }}
        autres={[
          {
            titre: text.table.geojson,
            extension: 'geojson',
            type: 'application/geo+json;charset=utf-8',
            contenu: async () => {
              const outlines = await readOutlines(read, manifest, par, info)
              return JSON.stringify(
                zonesGeoJson({ ...couverture, repose: await ask.repose(question), manifest }, outlines),
              )
            },
          },
        ]}
      />
    </div>
  )
}

/** Outlines of the zones of a table, read when asked for. */
async function readOutlines(
  read: ReadBytes,
  manifest: Manifest,
  par: Par,
  info: TerritoireInfo | undefined,
): Promise<ReadonlyMap<string, Geometry>> {
  const json = (ref: typeof manifest.qpv) =>
    readJson(read, ref, 'features') as Promise<Parameters<typeof outlinesBy>[0][0]>
  if (par === 'qpv') return outlinesBy([await json(manifest.qpv)], ({ code }) => String(code))
  const wanted = new Set(info?.departements)
  const files = manifest.departements.flatMap((d) =>
    wanted.has(d.code) && d.communes !== null ? [d.communes] : [],
  )
  const areas = await Promise.all(files.map(json))
  const own = new Map(info?.communes.map((c) => [c.code, c]))
  return outlinesBy(areas, (properties) => {
    const commune = own.get(String(properties.code))
    if (commune === undefined) return undefined
    const departement = departementOf(commune.code)
    if (par === 'epci') return commune.epci ?? ''
    if (par === 'region') return manifest.departements.find((d) => d.code === departement)?.region
    if (par === 'rural') return codeRural({ densite: String(properties.densite ?? '') })
    if (par === 'frr') return codeFrr({ frr: String(properties.frrClassement ?? '') })
    return par === 'departement' ? departement : commune.code
  })
}
