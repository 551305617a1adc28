import { useState } from 'react'
import { type Tableau, writeBrut, writeTableur } from '../../domain/tables/tableau.ts'
import { tableur as text } from '../../text/tableur/tableur.ts'
import { Bouton } from '../bouton.tsx'
import { saveFile } from '../download.ts'
import { direLangue } from '../langue/dire-langue.tsx'

const CSV = 'text/csv;charset=utf-8'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Another form of the same, after the three of every table. */
interface AutreForme {
  readonly titre: string
  readonly extension: string
  readonly type: string
  readonly contenu: () => Promise<string>
}

interface ExportTableauProps {
  /** Name of the file: it carries the territory, the question and the day. */
  readonly nom: (extension: string) => string
  readonly tableau: () => Promise<Tableau>
  /** The machine form where it is agreed elsewhere; else that of the table. */
  readonly brut?: { readonly titre?: string; readonly contenu: () => Promise<string> }
  readonly autres?: readonly AutreForme[]
}

/** Buttons that write a table to a file, as a workbook, for a French spreadsheet or for a program; nothing is sent. */
export function ExportTableau({ nom, tableau, brut, autres = [] }: ExportTableauProps) {
  const [state, setState] = useState<'pret' | 'prepare' | 'echec'>('pret')
  const save = async (extension: string, type: string, contentOf: () => Promise<BlobPart>) => {
    setState('prepare')
    try {
      saveFile(nom(extension), type, await contentOf())
      setState('pret')
    } catch {
      setState('echec')
    }
  }
  const saveClasseur = () =>
    save('xlsx', XLSX, async () => {
      const { writeClasseur } = await import('./write-classeur.ts')
      return writeClasseur(await tableau())
    })
  const formes: readonly AutreForme[] = [
    {
      titre: text.csv,
      extension: 'tableur.csv',
      type: CSV,
      contenu: async () => writeTableur(await tableau()),
    },
    {
      titre: brut?.titre ?? text.brut,
      extension: 'csv',
      type: CSV,
      contenu: brut?.contenu ?? (async () => writeBrut(await tableau())),
    },
    ...autres,
  ]
  return (
    <div className="pile ecart-2 sans-impression">
      <p className="note">{text.aide}</p>
      <div className="rangee">
        <Bouton onClick={() => void saveClasseur()}>{text.classeur}</Bouton>
        {formes.map(({ titre, extension, type, contenu }) => (
          <Bouton key={titre} onClick={() => void save(extension, type, contenu)}>
            {titre}
          </Bouton>
        ))}
      </div>
      <p role="status" className="note">
        {state === 'prepare' && text.prepare}
        {state === 'echec' && text.echec}
      </p>
    </div>
  )
}

/** The same in a view that has other languages: the files are French in all of them, and so is what is said of them. */
export const ExportEnFrancais = direLangue(ExportTableau, null)
