import { useState } from 'react'
import { type Imports, useChiffreSans } from '../../data/mine/mes-donnees.ts'
import { ENSEMBLE_MAX } from '../../data/mine/ouvrir-fichier.ts'
import { useCouverture } from '../../data/queries.ts'
import { useQuestion } from '../../data/question.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { SAISIES } from '../../dataset/mine/mine-file.ts'
import { phraseFigure } from '../../text/couverture/rapport.ts'
import { donnees } from '../../text/mine/donnees.ts'
import { fichierOuvert } from '../../text/mine/fichier-ouvert.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Case } from '../../ui/champ.tsx'
import { Attente } from '../../ui/partie/attente.tsx'
import type { MesDonnees } from '../../worker/protocol/mes-donnees.ts'

const text = donnees.gardees

const nomOf = (id: string, nom: string): string => (id === SAISIES ? text.saisies : nom)

interface GardeesProps {
  readonly manifest: Manifest
  readonly kept: MesDonnees
  readonly imports: Imports
  readonly onRetirer: (id: string | null) => void
  readonly onCompter: (sans: boolean) => void
  readonly onRestaurer: (file: File) => void
  readonly onSauvegarder: () => void
}

/** What was brought so far: file by file, with a way back, and what it changes. */
export function Gardees({
  manifest,
  kept,
  imports,
  onRetirer,
  onCompter,
  onRestaurer,
  onSauvegarder,
}: GardeesProps) {
  const [sure, setSure] = useState(false)
  const { imports: files, sans } = kept
  return (
    <section className="pile ecart-3" aria-labelledby="donnees-gardees">
      <h3 id="donnees-gardees">{text.titre}</h3>
      {files.length === 0 && <p>{text.vide}</p>}
      <ul className="pile ecart-2">
        {files.map(({ id, nom, le, lieux, ateliers, corrections }) => (
          <li key={id} className="encadre pile ecart-1">
            <p>
              <bdi>{nomOf(id, nom)}</bdi>
            </p>
            <p className="note">{text.ligne(lieux, ateliers, corrections, le)}</p>
            <Retirer nom={nomOf(id, nom)} id={id} imports={imports} onRetirer={onRetirer} />
          </li>
        ))}
      </ul>
      {files.length > 0 && (
        <>
          <Case cochee={!sans} onCocher={(on) => onCompter(!on)}>
            {text.compter}
          </Case>
          {!sans && <Chiffres manifest={manifest} />}
          <div className="rangee">
            <Bouton onClick={onSauvegarder}>{text.sauvegarder}</Bouton>
          </div>
          {sure ? (
            <div className="avis pile ecart-2">
              <p>{text.sur}</p>
              <div className="rangee">
                <Bouton
                  onClick={() => {
                    setSure(false)
                    onRetirer(null)
                  }}
                >
                  {text.confirmer}
                </Bouton>
              </div>
            </div>
          ) : (
            <div className="rangee">
              <Bouton genre="discret" onClick={() => setSure(true)}>
                {text.toutRetirer}
              </Bouton>
            </div>
          )}
        </>
      )}
      <label className="pile ecart-1">
        <span className="etiquette">{text.restaurer}</span>
        <span className="note">{fichierOuvert.limite(ENSEMBLE_MAX)}</span>
        <input
          className="donnees-fichiers"
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file !== undefined) onRestaurer(file)
            currentTarget.value = ''
          }}
        />
      </label>
    </section>
  )
}

/** The figure of the territory with and without them: the question is that of Couverture. */
function Chiffres({ manifest }: { readonly manifest: Manifest }) {
  const question = useQuestion(manifest)
  const avec = useCouverture(manifest, question, 'commune').data
  const sans = useChiffreSans(manifest, question).data
  if (avec === undefined || sans === undefined) return <Attente nom={donnees.lecture(0, 0)} />
  return (
    <div className="pile ecart-1">
      <h4>{donnees.chiffres.titre}</h4>
      <p>{donnees.chiffres.avec(phraseFigure(avec.rapport))}</p>
      <p>{donnees.chiffres.sans(phraseFigure(sans))}</p>
    </div>
  )
}

interface RetirerProps {
  readonly id: string
  readonly nom: string
  readonly imports: Imports
  readonly onRetirer: (id: string) => void
}

/** Takes a file back: at once, or after the edits that go with it were told. */
function Retirer({ id, nom, imports, onRetirer }: RetirerProps) {
  const [fiches, setFiches] = useState<readonly string[]>([])
  const ask = async () => {
    const { fiches: edited } = await imports.modifieesDepuis(id)
    if (edited.length === 0) onRetirer(id)
    else setFiches(edited)
  }
  if (fiches.length === 0)
    return (
      <div className="rangee">
        <Bouton onClick={() => void ask()}>{text.retirer(nom)}</Bouton>
      </div>
    )
  return (
    <div className="avis pile ecart-2" role="alert">
      <p>
        <bdi>{(id === SAISIES ? text.saisiesPartent : text.modifiees)(fiches)}</bdi>
      </p>
      <div className="rangee">
        <Bouton onClick={() => onRetirer(id)}>{text.quandMeme(nom)}</Bouton>
        <Bouton onClick={() => setFiches([])}>{text.garder}</Bouton>
      </div>
    </div>
  )
}
