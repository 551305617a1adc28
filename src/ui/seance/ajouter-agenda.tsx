import { type ReactNode, useState } from 'react'
import { formatIsoDate } from '../../domain/calendar/civil-date.ts'
import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import { icsDeSeances } from '../../text/ics-seances.ts'
import { seance as text } from '../../text/seance.ts'
import { Bouton } from '../bouton.tsx'
import { saveFile } from '../download.ts'
import { fileName } from '../export/file-name.ts'

interface AjouterAgendaProps {
  /** At least one; the first one names the file by its place and its day. */
  readonly situees: readonly SeanceSituee[]
  /** Name of the calendar. */
  readonly titre: string
  readonly horodatageMs: number
  readonly aide?: string
  readonly children?: ReactNode
}

/** Saves sessions as a calendar file, and says what became of it: most browsers show little or nothing. */
export function AjouterAgenda({
  situees,
  titre,
  horodatageMs,
  aide,
  children = text.ajouter,
}: AjouterAgendaProps) {
  const [saved, setSaved] = useState<string | null>(null)
  const [first] = situees
  if (first === undefined) return null
  const name = fileName([first.ou.nom || first.ou.commune, titre], formatIsoDate(first.seance.date), 'ics')
  const save = () => {
    saveFile(name, 'text/calendar', icsDeSeances(situees, titre, horodatageMs))
    setSaved(name)
  }
  return (
    <>
      <Bouton aria-label={aide} onClick={save}>
        {children}
      </Bouton>
      <span role="status" className="note sans-impression">
        {saved !== null && text.fichierAgenda(saved)}
      </span>
    </>
  )
}
