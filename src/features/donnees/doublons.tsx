import { useEffect, useState } from 'react'
import type { Imports } from '../../data/mine/mes-donnees.ts'
import { ownValue } from '../../domain/common/own-value.ts'
import { CHOIX_DOUBLON, type ChoixDoublon, type Doublon } from '../../domain/imports/find-doublons.ts'
import { donnees } from '../../text/mine/donnees.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChoixUnique } from '../../ui/choix.tsx'
import type { ExamenReponse } from '../../worker/protocol/imports.ts'
import type { MesDonnees } from '../../worker/protocol/mes-donnees.ts'
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

interface DoublonsGardesProps {
  readonly imports: Imports
  readonly kept: MesDonnees
  readonly onTranche: () => void
}

/** Places of one's own that newer public data have too: asked again, as when the file was read. */
export function DoublonsGardes({ imports, kept, onTranche }: DoublonsGardesProps) {
  const [doublons, setDoublons] = useState<readonly Doublon[]>([])
  // Asked anew whenever what is kept changes.
  useEffect(() => {
    let isShown = kept.imports.length > 0
    if (!isShown) return setDoublons([])
    imports.doublonsGardes().then(
      (found) => isShown && setDoublons(found),
      () => undefined,
    )
    return () => {
      isShown = false
    }
  }, [imports, kept])
  if (doublons.length === 0) return null
  return (
    <section className="pile ecart-2" aria-labelledby="donnees-doublons-gardes">
      <h3 id="donnees-doublons-gardes">{text.gardes(doublons.length)}</h3>
      <p>{text.gardesAide}</p>
      <ul className="pile ecart-2">
        {doublons.map(({ mien, publie, raison }) => (
          <li key={`${mien.id} ${publie.id}`} className="encadre pile ecart-1">
            <p>
              <bdi>{mien.nom}</bdi>
            </p>
            <p className="note">
              {text.paire(publie.nom, publie.commune)} ({text.raison[raison]})
            </p>
            <div className="rangee">
              {CHOIX_DOUBLON.map((choix) => (
                <Bouton
                  key={choix}
                  aria-label={text.pour(text.textes[choix], mien.nom)}
                  onClick={() =>
                    void imports
                      .trancher({ mien: mien.id, publie: publie.id, choix })
                      .then(onTranche, onTranche)
                  }
                >
                  {text.textes[choix]}
                </Bouton>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
