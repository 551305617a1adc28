import { useState } from 'react'
import { todayIn } from '../../data/maintenant.ts'
import { formatIsoDate } from '../../domain/calendar/civil-date.ts'
import { isMine } from '../../domain/places/mine.ts'
import { modifier } from '../../text/mine/modifier.ts'
import { rendre as text } from '../../text/mine/rendre.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { saveFile } from '../../ui/download.ts'
import { CorrectionsAEnvoyer } from './corrections-a-envoyer.tsx'
import type { ModifierProps } from './partie.ts'

const CSV = 'text/csv;charset=utf-8'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const UN_AN = 365
type Quoi = 'lieux' | 'ateliers'

/** All of one's own as files: for a spreadsheet, a calendar, who publishes, or the IT department. */
export function Rendre({ manifest, imports }: ModifierProps) {
  const [dit, setDit] = useState('')
  const save = async (nom: string, type: string, read: () => Promise<BlobPart | null>) => {
    try {
      const content = await read()
      if (content !== null) saveFile(nom, type, content)
      setDit(content === null ? text.rien : text.enregistre(nom))
    } catch (error) {
      setDit(modifier.fiche.erreur(error instanceof Error ? error.message : String(error)))
    }
  }
  const table = async (quoi: Quoi) => {
    const found = await imports.demander('exporterTable', { quoi })
    return found.lignes.length === 0 ? null : found
  }
  const csv = (quoi: Quoi | 'corrections') => imports.exporter(quoi)
  const classeur = async (quoi: Quoi) => {
    const found = await table(quoi)
    if (found === null) return null
    const { writeClasseur } = await import('../../ui/export/write-classeur.ts')
    return writeClasseur({
      titre: text.feuilles[quoi],
      colonnes: found.colonnes.map((nom) => ({ nom, titre: nom })),
      lignes: found.lignes,
      apropos: [{ nom: 'source', titre: text.source, valeur: formatIsoDate(todayIn()), genre: 'jour' }],
      sources: [],
    })
  }
  const agenda = async () => {
    const today = todayIn()
    const { seances } = await imports.seances(today, today + UN_AN)
    const mine = seances.filter(({ serie }) => isMine(serie))
    if (mine.length === 0) return null
    const { icsDeSeances } = await import('../../text/fr/ics-seances.ts')
    return icsDeSeances(mine, text.agenda, Date.parse(manifest.construitLe))
  }
  const dossier = async () => {
    const all = await imports.demander('modifications', null)
    return all.corrections.length + all.saisies.length === 0
      ? null
      : imports.demander('exporterDossier', null)
  }
  return (
    <div className="pile ecart-2">
      <p>{text.aide}</p>
      {(['lieux', 'ateliers'] as const).map((quoi) => (
        <fieldset key={quoi}>
          <legend className="etiquette">{text[quoi]}</legend>
          <div className="rangee">
            <Bouton
              aria-label={text.pour(text[quoi], text.csv)}
              onClick={() =>
                void save(`${quoi}.csv`, CSV, async () => ((await table(quoi)) === null ? null : csv(quoi)))
              }
            >
              {text.csv}
            </Bouton>
            <Bouton
              aria-label={text.pour(text[quoi], text.xlsx)}
              onClick={() => void save(`${quoi}.xlsx`, XLSX, () => classeur(quoi))}
            >
              {text.xlsx}
            </Bouton>
            {quoi === 'ateliers' && (
              <Bouton
                aria-label={text.pour(text[quoi], text.ics)}
                onClick={() => void save('ateliers.ics', 'text/calendar;charset=utf-8', agenda)}
              >
                {text.ics}
              </Bouton>
            )}
          </div>
        </fieldset>
      ))}
      <div className="rangee">
        <Bouton onClick={() => void save('mes-donnees.zip', 'application/zip', dossier)}>
          {text.dossier}
        </Bouton>
        <Bouton onClick={() => void save('corrections.csv', CSV, () => csv('corrections'))}>
          {text.corrections.table}
        </Bouton>
      </div>
      <p className="note">{text.dossierAide}</p>
      <p className="note" role="status">
        {dit}
      </p>
      <CorrectionsAEnvoyer imports={imports} />
    </div>
  )
}
