import { type ComponentProps, useState } from 'react'
import { ExportEnFrancais } from './export-tableau.tsx'

interface RepliProps extends ComponentProps<typeof ExportEnFrancais> {
  readonly titre: string
}

/** The files of a list, folded until they are looked for. */
export function RepliExport({ titre, ...forms }: RepliProps) {
  const [open, setOpen] = useState(false)
  return (
    <details className="depliant sans-impression" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="bouton">{titre}</summary>
      {open && <ExportEnFrancais {...forms} />}
    </details>
  )
}
