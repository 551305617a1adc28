import type { Geometry } from 'geojson'
import { useState } from 'react'
import { useAsk } from '../../../data/ask.ts'
import { useServices } from '../../../data/context.tsx'
import { todayIn } from '../../../data/maintenant.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import { type ReadBytes, readJson } from '../../../dataset/read-file.ts'
import { formatIsoDate } from '../../../domain/calendar/civil-date.ts'
import type { Par } from '../../../domain/coverage/question.ts'
import { departementOf } from '../../../domain/geo/codes.ts'
import { couverture as text } from '../../../text/couverture/couverture.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { saveFile } from '../../../ui/download.ts'
import type { Couverture, TerritoireInfo } from '../../../worker/protocol/index.ts'
import { exportName, outlinesBy, zonesCsv, zonesGeoJson, zonesTableur } from './export-zones.ts'

interface ExportProps {
  readonly manifest: Manifest
  readonly couverture: Couverture
  readonly info: TerritoireInfo | undefined
}

type Table = Parameters<typeof zonesCsv>[0]
const TYPES = { csv: 'text/csv;charset=utf-8', geojson: 'application/geo+json;charset=utf-8' } as const

/** Buttons that write the table to a file; nothing is sent anywhere. */
export function ExportBoutons({ manifest, couverture, info }: ExportProps) {
  const { read } = useServices()
  const [state, setState] = useState<'pret' | 'prepare' | 'echec'>('pret')
  const { rapport, par, nom, question, municipales } = couverture
  const ask = useAsk()
  const day = formatIsoDate(todayIn())
  const save = async (extension: 'csv' | 'geojson', contentOf: (table: Table) => Promise<string>) => {
    setState('prepare')
    try {
      const content = await contentOf({ rapport, repose: await ask.repose(question), manifest, municipales })
      saveFile(exportName(nom, par, rapport, day, extension), TYPES[extension], content)
      setState('pret')
    } catch {
      setState('echec')
    }
  }
  const saveGeoJson = () =>
    save('geojson', async (table) => {
      const outlines = await readOutlines(read, manifest, par, info)
      return JSON.stringify(zonesGeoJson(table, outlines))
    })
  return (
    <div className="pile ecart-2 sans-impression">
      <h3>{text.table.exporter}</h3>
      <div className="rangee">
        <Bouton onClick={() => void save('csv', async (table) => zonesCsv(table))}>{text.table.csv}</Bouton>
        <Bouton onClick={() => void save('csv', async (table) => zonesTableur(table))}>
          {text.table.tableur}
        </Bouton>
        <Bouton onClick={() => void saveGeoJson()}>{text.table.geojson}</Bouton>
      </div>
      <p role="status" className="note">
        {state === 'prepare' && text.table.prepare}
        {state === 'echec' && text.table.echec}
      </p>
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
    readJson(read, ref) as Promise<Parameters<typeof outlinesBy>[0][0]>
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
    if (par === 'epci') return commune.epci ?? ''
    return par === 'departement' ? departementOf(commune.code) : commune.code
  })
}
