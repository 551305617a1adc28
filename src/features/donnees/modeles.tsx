import { writeCsv } from '../../domain/tables/write-csv.ts'
import { donnees } from '../../text/mine/donnees.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { saveFile } from '../../ui/download.ts'

const text = donnees.modeles
const QUOI = ['liste', 'lieux'] as const

/** How to prepare one's file, and two to begin with (`geo/publish/modeles/write-modele.ts`): the same headings that the reader knows. */
export function Modeles() {
  const save = (quoi: 'liste' | 'lieux') => {
    const [entetes = [], ...lignes] = text.exemples[quoi] as readonly (readonly string[])[]
    const rows = lignes.map((ligne) =>
      Object.fromEntries(entetes.map((entete, i) => [entete, ligne[i] ?? ''])),
    )
    saveFile(
      `modele-${quoi}.csv`,
      'text/csv;charset=utf-8',
      writeCsv(entetes, rows, { separateur: ';', bom: true }),
    )
  }
  return (
    <details>
      <summary>{text.titre}</summary>
      <div className="pile ecart-2">
        <ul className="puces">
          {text.aide.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
        {QUOI.map((quoi) => (
          <div key={quoi} className="rangee">
            <a className="bouton" href={`modeles/modele-${quoi}.xlsx`} download={`modele-${quoi}.xlsx`}>
              {text.classeurs[quoi]}
            </a>
            <Bouton genre="discret" onClick={() => save(quoi)}>
              {text.csv[quoi]}
            </Bouton>
          </div>
        ))}
      </div>
    </details>
  )
}
