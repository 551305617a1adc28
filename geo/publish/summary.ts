import type { Manifest } from '../../src/dataset/manifest.ts'

/** The table at the end of a build: what was read, kept, warned about and rejected, by source. */
export function printSummary(manifest: Manifest, out: string, log: (line: string) => void): void {
  const rows = [
    ['source', 'lues', 'gardées', 'signalées', 'rejetées'],
    ...manifest.bilan.map((b) => [b.source, b.lues, b.gardees, b.signalees, b.rejetees].map(String)),
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  log('')
  for (const row of rows) {
    log(
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
  }
  log('')
  log(`${manifest.titre} : ${manifest.departements.length} départements, version ${manifest.version}`)
  log(`écrit dans ${out} ; avertissements et rejets : ${manifest.rapport.chemin}`)
}
