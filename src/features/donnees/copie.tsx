import { useState } from 'react'
import { ownValue } from '../../domain/common/own-value.ts'
import { copieText } from '../../text/mine/copie.ts'
import { modifier } from '../../text/mine/modifier.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChoixUnique } from '../../ui/choix.tsx'
import type { ChoixCopie, CopieLue } from '../../worker/protocol/edits.ts'
import { TableFiches } from './table-fiches.tsx'

const text = copieText
const MONTRES = 50

interface CopieProps {
  readonly copie: CopieLue
  readonly onPrendre: (mode: 'remplacer' | 'fusionner', choix: Readonly<Record<string, ChoixCopie>>) => void
  readonly onLaisser: () => void
}

/** A copy of another device beside what is here: what differs side by side, then the decision. */
export function Copie({ copie, onPrendre, onLaisser }: CopieProps) {
  const [choix, setChoix] = useState<Readonly<Record<string, ChoixCopie>>>({})
  const { lieux, ateliers, corrections, conflits, remarques } = copie
  return (
    <section className="encadre pile ecart-3" aria-labelledby="donnees-copie">
      <h3 id="donnees-copie">{text.titre}</h3>
      <p>{text.contient(lieux, ateliers, corrections)}</p>
      <NonPris remarques={remarques} />
      <p role="status">{text.conflits(conflits.length)}</p>
      {conflits.slice(0, MONTRES).map(({ cle, nom, differences }) => (
        <div key={cle} className="pile ecart-1">
          <TableFiches legende={<bdi>{nom}</bdi>} egales colonnes={['', text.ici, text.copie]}>
            {differences.map(({ champ, ici, copie: autre }) => (
              <tr key={champ}>
                <th scope="row">{modifier.champ(champ)}</th>
                <td>
                  <bdi>{modifier.lisible(champ, ici)}</bdi>
                </td>
                <td>
                  <bdi>{modifier.lisible(champ, autre)}</bdi>
                </td>
              </tr>
            ))}
          </TableFiches>
          <ChoixUnique
            titre={text.choix(nom)}
            textes={text.textes}
            choisi={ownValue(choix, cle) ?? 'copie'}
            onChange={(wanted) => setChoix({ ...choix, [cle]: wanted })}
          />
        </div>
      ))}
      {conflits.length > MONTRES && <p className="note">{text.plus(conflits.length - MONTRES)}</p>}
      <div className="rangee">
        <Bouton genre="plein" onClick={() => onPrendre('fusionner', choix)}>
          {text.fusionner}
        </Bouton>
        <Bouton onClick={() => onPrendre('remplacer', {})}>{text.remplacer}</Bouton>
        <Bouton onClick={onLaisser}>{text.laisser}</Bouton>
      </div>
    </section>
  )
}

/** What of the copy is not taken as it stands: what was got, what was wanted, where. */
function NonPris({ remarques }: Pick<CopieLue, 'remarques'>) {
  if (remarques.length === 0) return null
  const fiches = remarques.filter(({ gravite }) => gravite === 'rejet').length
  return (
    <div className="pile ecart-1">
      <p>{text.nonPris(fiches, remarques.length - fiches)}</p>
      <details>
        <summary>{text.detail}</summary>
        <ul>
          {remarques.slice(0, MONTRES).map(({ fichier, fiche, champ, recu, voulu }, i) => {
            const ou = [fichier, fiche, champ === '' ? '' : modifier.champ(champ)].filter((one) => one !== '')
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice, and nothing moves.
              <li key={i}>
                <bdi>{text.remarque(ou.join(', '), recu, voulu)}</bdi>
              </li>
            )
          })}
        </ul>
        {remarques.length > MONTRES && <p className="note">{text.autres(remarques.length - MONTRES)}</p>}
      </details>
    </div>
  )
}
