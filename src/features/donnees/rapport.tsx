import { useState } from 'react'
import type { Gravite, RemarqueSituee } from '../../domain/imports/model.ts'
import { donnees } from '../../text/mine/donnees.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChoixUnique } from '../../ui/choix.tsx'
import type { ExamenReponse } from '../../worker/protocol/imports.ts'

const text = donnees.rapport
/** Remarks shown at once: hundreds of fields would hold an old phone up. */
const PAR_PAGE = 40

interface RapportProps {
  readonly examen: ExamenReponse
  readonly onCorriger: (remarque: RemarqueSituee, valeur: string) => void
  readonly onExporter: () => void
}

/** What was read, before anything changes: each line that asks for something, with its cell to write over. */
export function Rapport({ examen, onCorriger, onExporter }: RapportProps) {
  const [filtre, setFiltre] = useState<'tous' | Gravite>('tous')
  const [pages, setPages] = useState(1)
  const { remarques, remarquesEnTout, miseAJour } = examen
  const meant = remarques.filter(({ gravite }) => filtre === 'tous' || gravite === filtre)
  const shown = meant.slice(0, pages * PAR_PAGE)
  const filter = (wanted: typeof filtre) => {
    setFiltre(wanted)
    setPages(1)
  }
  return (
    <section className="pile ecart-3" aria-labelledby="donnees-rapport">
      <h3 id="donnees-rapport">{text.titre}</h3>
      <p role="status">
        {text.comptes(examen.lues, examen.gardees, examen.rejetees)}{' '}
        {text.donne(examen.lieux, examen.ateliers)}
      </p>
      {miseAJour !== null && (
        <p className="avis">{text.miseAJour(miseAJour.ajoutes, miseAJour.changes, miseAJour.disparus)}</p>
      )}
      {remarques.length === 0 ? (
        <p>{text.rien}</p>
      ) : (
        <>
          <ChoixUnique titre={text.filtre} textes={text.filtres} choisi={filtre} onChange={filter} />
          <p className="note">{text.compteFiltre(meant.length)}</p>
          <ul className="pile ecart-2 donnees-remarques">
            {shown.map((one, i) => (
              <Remarque key={keyOf(one, i)} remarque={one} onCorriger={onCorriger} />
            ))}
          </ul>
          {meant.length > shown.length && (
            <div className="rangee">
              <Bouton onClick={() => setPages(pages + 1)}>
                {text.suite(Math.min(PAR_PAGE, meant.length - shown.length))}
              </Bouton>
            </div>
          )}
          {remarquesEnTout > remarques.length && (
            <p className="note">{text.plus(remarques.length, remarquesEnTout)}</p>
          )}
          <div className="rangee">
            <Bouton onClick={onExporter}>{text.exporter}</Bouton>
          </div>
        </>
      )}
    </section>
  )
}

/** The field of a cell stays while its line is read anew. */
const keyOf = ({ fichier, feuille, ligne, colonne, champ, gravite }: RemarqueSituee, i: number): string =>
  ligne === 0 ? `fichier ${i}` : [fichier, feuille, ligne, colonne, champ, gravite].join(' ')

interface RemarqueProps {
  readonly remarque: RemarqueSituee
  readonly onCorriger: RapportProps['onCorriger']
}

function Remarque({ remarque, onCorriger }: RemarqueProps) {
  const { gravite, ligne, colonne, entete, champ, recu, voulu } = remarque
  const [valeur, setValeur] = useState(recu)
  const nom = entete === '' ? donnees.feuilles.cible(champ) : entete
  return (
    <li className="encadre pile ecart-1" data-gravite={gravite}>
      <p>
        <strong>{text.gravites[gravite]}</strong>. {text.ligne(ligne)}, {nom}
      </p>
      <p className="note">
        <bdi>{text.recu(recu)}</bdi> {text.voulu(voulu)}
      </p>
      {gravite !== 'correction' && colonne !== null && (
        <form
          className="rangee donnees-corriger"
          onSubmit={(event) => {
            event.preventDefault()
            onCorriger(remarque, valeur)
          }}
        >
          <input
            className="champ"
            aria-label={text.corriger(ligne, nom)}
            autoComplete="off"
            value={valeur}
            onChange={({ currentTarget }) => setValeur(currentTarget.value)}
          />
          <Bouton type="submit">{text.refaire}</Bouton>
        </form>
      )}
    </li>
  )
}
