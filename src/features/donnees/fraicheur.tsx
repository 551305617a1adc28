import { useCallback, useEffect, useState } from 'react'
import { RAISONS_FRAICHEUR, type RaisonFraicheur } from '../../domain/imports/edits/fraicheur.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { modifier } from '../../text/mine/modifier.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChampListe } from '../../ui/champ.tsx'
import type { FicheVieille, RequetesEdits } from '../../worker/protocol/edits.ts'
import { CorrigerFiche } from '../corriger/corriger-fiche.tsx'
import type { ModifierProps } from './partie.ts'
import { TableFiches } from './table-fiches.tsx'

const text = modifier.fraicheur
const PAGE = 50

/** The records of the territory that are old or lack something: a table to work through. */
export function Fraicheur({ manifest, imports, onChange }: ModifierProps) {
  const [liste, setListe] = useState<RequetesEdits['fraicheur'][1] | null>(null)
  const [raison, setRaison] = useBrouillon<RaisonFraicheur | null>('donnees.raison', null)
  const [montrees, setMontrees] = useBrouillon('donnees.montrees', PAGE)
  const [ouverte, setOuverte] = useBrouillon<FicheVieille | null>('donnees.vieille', null)
  const read = useCallback(async () => setListe(await imports.demander('fraicheur', null)), [imports])
  useEffect(() => void read(), [read])
  if (liste === null) return <p role="status">{modifier.fiche.attente}</p>
  const wanted = liste.fiches.filter(({ raisons }) => raison === null || raisons.includes(raison))
  const close = () => {
    setOuverte(null)
    void read()
    onChange()
  }
  return (
    <div className="pile ecart-2">
      <p>{text.aide}</p>
      <p role="status">{text.compte(liste.fiches.length, liste.faites)}</p>
      {liste.fiches.length === 0 && <p>{text.aucune}</p>}
      <ChampListe
        etiquette={text.filtre}
        valeurs={RAISONS_FRAICHEUR}
        texte={(one) => text.raisons[one]}
        aucune={text.toutes}
        choisie={raison ?? ''}
        onChange={setRaison}
      />
      {ouverte !== null && <CorrigerFiche manifest={manifest} fiche={ouverte} onFermer={close} />}
      <TableFiches
        legende={text.titre}
        sobre
        colonnes={[text.colonnes.lieu, text.colonnes.raisons, text.colonnes.geste]}
      >
        {wanted.slice(0, montrees).map((fiche) => (
          <tr key={fiche.id}>
            <th scope="row">
              <bdi>{fiche.nom}</bdi>
              <span className="note"> {fiche.commune}</span>
            </th>
            <td>
              {fiche.raisons.map((one) => text.raisons[one]).join(', ')}
              {fiche.dateMaj !== '' && <span className="note"> {text.maj(fiche.dateMaj)}</span>}
            </td>
            <td>
              <Bouton
                aria-label={modifier.liste.pour(text.corriger, fiche.nom)}
                onClick={() => setOuverte(fiche)}
              >
                {text.corriger}
              </Bouton>
            </td>
          </tr>
        ))}
      </TableFiches>
      {wanted.length > montrees && (
        <div className="rangee">
          <Bouton onClick={() => setMontrees(montrees + PAGE)}>{text.plus}</Bouton>
        </div>
      )}
    </div>
  )
}
