import { useEffect, useState } from 'react'
import { groupBy } from '../../domain/common/group-by.ts'
import { deuxPoints } from '../../text/fr/format.ts'
import { modifier } from '../../text/mine/modifier.ts'
import { rendre } from '../../text/mine/rendre.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { useCopy } from '../../ui/export/use-copy.ts'
import type { CorrectionEnListe } from '../../worker/protocol/edits.ts'
import { messageTo } from './message-source.ts'
import type { ModifierProps } from './partie.ts'
import { TableFiches } from './table-fiches.tsx'

const text = rendre.corrections

/** Corrections of public records as a table, and a ready message for each source. */
export function CorrectionsAEnvoyer({ imports }: Pick<ModifierProps, 'imports'>) {
  const [corrections, setCorrections] = useState<readonly CorrectionEnListe[]>([])
  const { said, byHand, copy } = useCopy(text.copieEchec)
  useEffect(() => {
    void imports
      .demander('modifications', null)
      .then((all) => setCorrections(all.corrections.filter(({ publique }) => publique)))
  }, [imports])
  const wanted = corrections.filter(({ champ, etat }) => champ !== 'date_maj' && etat !== 'faite')
  const messages = [...groupBy(wanted, ({ source }) => source)].map(([source, own]) => messageTo(source, own))
  return (
    <>
      <h4>{text.titre}</h4>
      {wanted.length === 0 ? (
        <p>{text.aucune}</p>
      ) : (
        <>
          <p>{text.aide}</p>
          <TableFiches
            legende={text.titre}
            sobre
            egales
            colonnes={[text.colonnes.fiche, text.colonnes.change]}
          >
            {wanted.map((one) => (
              <tr key={`${one.id} ${one.champ}`}>
                <th scope="row">
                  <bdi>{one.nom}</bdi>
                  <span className="note">
                    {deuxPoints(text.colonnes.source)}
                    <bdi>{text.source(one.source)}</bdi>
                  </span>
                </th>
                <td>
                  <bdi>{modifier.liste.change(one.champ, one.ancien, one.nouveau)}</bdi>
                </td>
              </tr>
            ))}
          </TableFiches>
          <p className="note">{text.destinataire}</p>
          {messages.map(({ source, corrections: own, sujet, corps, mailto }) => (
            <div key={source} className="rangee">
              <a className="bouton" href={mailto}>
                {text.ecrire(source, own.length)}
              </a>
              <Bouton onClick={() => void copy(`${sujet}\n\n${corps}`, text.copie)}>
                {text.copier(source)}
              </Bouton>
            </div>
          ))}
        </>
      )}
      <p className="note" role="status">
        {said}
      </p>
      {byHand !== null && <textarea className="champ" readOnly value={byHand} rows={8} aria-label={said} />}
    </>
  )
}
