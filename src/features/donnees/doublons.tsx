import { ownValue } from '../../domain/common/own-value.ts'
import type { ChoixDoublon } from '../../domain/imports/find-doublons.ts'
import { donnees } from '../../text/mine/donnees.ts'
import { ChoixUnique } from '../../ui/choix.tsx'
import type { ExamenReponse } from '../../worker/protocol/imports.ts'
import { TableFiches } from './table-fiches.tsx'

const text = donnees.doublons
const CHAMPS = Object.keys(text.champs) as readonly (keyof typeof text.champs)[]

interface DoublonsProps {
  readonly doublons: ExamenReponse['doublons']
  readonly choix: Readonly<Record<string, ChoixDoublon>>
  readonly onChoisir: (id: string, choix: ChoixDoublon) => void
}

/** Places of the file that are there already, side by side, and what to do of each. */
export function Doublons({ doublons, choix, onChoisir }: DoublonsProps) {
  if (doublons.length === 0) return null
  return (
    <section className="pile ecart-3" aria-labelledby="donnees-doublons">
      <h3 id="donnees-doublons">{text.titre(doublons.length)}</h3>
      {doublons.map(({ mien, publie, raison }) => (
        <div key={mien.id} className="encadre pile ecart-2">
          <p className="note">{text.raison[raison]}</p>
          <TableFiches colonnes={['', text.mien, text.publie]}>
            {CHAMPS.map((champ) => (
              <tr key={champ} data-different={mien[champ] !== publie[champ]}>
                <th scope="row">{text.champs[champ]}</th>
                <td>{mien[champ] || text.vide}</td>
                <td>{publie[champ] || text.vide}</td>
              </tr>
            ))}
          </TableFiches>
          <ChoixUnique
            titre={text.choix(mien.nom || publie.nom)}
            textes={text.textes}
            choisi={ownValue(choix, mien.id) ?? 'fusionner'}
            onChange={(wanted) => onChoisir(mien.id, wanted)}
          />
        </div>
      ))}
    </section>
  )
}
