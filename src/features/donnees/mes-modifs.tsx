import { useCallback, useEffect, useState } from 'react'
import { fold } from '../../domain/geo/fold.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { modifier } from '../../text/mine/modifier.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChampSaisie } from '../../ui/champ.tsx'
import type { CorrectionEnListe, QuelleFiche, RequetesEdits, Saisie } from '../../worker/protocol/edits.ts'
import { CorrigerFiche } from '../corriger/corriger-fiche.tsx'
import type { ModifierProps } from './partie.ts'

const text = modifier.liste
const MONTREES = 100
const isTaken = (etat: CorrectionEnListe['etat']): boolean => etat === 'appliquee'

/** Every correction with what becomes of it, and every record of one's own, each with a way back. */
export function MesModifs({ manifest, imports, onChange }: ModifierProps) {
  const [liste, setListe] = useState<RequetesEdits['modifications'][1] | null>(null)
  const [ouverte, setOuverte] = useBrouillon<QuelleFiche | null>('donnees.corrigee', null)
  const [cherche, setCherche] = useState('')
  const [dit, setDit] = useState({ texte: '', fois: 0 })
  const read = useCallback(async () => setListe(await imports.demander('modifications', null)), [imports])
  useEffect(() => void read(), [read])
  const done = async (say: string) => {
    setDit(({ fois }) => ({ texte: say, fois: fois + 1 }))
    await read()
    onChange()
  }
  const remove = async (genre: Saisie['genre'] | 'correction', id: string, champ: string, say: string) => {
    await imports.supprimer({ genre, id, champ })
    await done(say)
  }
  const keep = async ({ id, codeInsee, genre, champ, nouveau }: CorrectionEnListe) => {
    await imports.noter('corriger', { id, codeInsee, genre, valeurs: { [champ]: nouveau } })
    await done(modifier.fiche.enregistree)
  }
  if (liste === null) return <p role="status">{modifier.fiche.attente}</p>
  const { corrections, saisies } = liste
  const wanted = saisies.filter(({ nom, detail }) => fold(`${nom} ${detail}`).includes(fold(cherche)))
  return (
    <div className="pile ecart-2">
      <div role="status">
        {/* The same words again are said again: a line of its own each time. */}
        {dit.texte !== '' && (
          <p className="avis" key={dit.fois}>
            {dit.texte}
          </p>
        )}
      </div>
      {corrections.length + saisies.length === 0 && <p>{text.vide}</p>}
      {ouverte !== null && (
        <CorrigerFiche
          manifest={manifest}
          fiche={ouverte}
          onFermer={() => {
            setOuverte(null)
            void read()
            onChange()
          }}
        />
      )}
      {corrections.length > 0 && <h4>{text.corrections(corrections.length)}</h4>}
      <ul className="pile ecart-2">
        {corrections.map((one) => (
          <li key={`${one.id} ${one.champ}`} className="encadre pile ecart-1">
            <p>
              <bdi>
                <strong>{one.nom}</strong>
              </bdi>
            </p>
            <p>
              <bdi>{text.change(one.champ, one.ancien, one.nouveau)}</bdi>
            </p>
            <p className={isTaken(one.etat) ? 'note' : 'avis'}>
              {text.le(one.date)}, {text.etats[one.etat]}.
              {one.etat === 'changee' && <bdi> {text.actuel(one.actuel)}</bdi>}
            </p>
            <div className="rangee">
              <Bouton
                aria-label={text.pour(text.retirer, `${one.nom}, ${modifier.champ(one.champ)}`)}
                onClick={() => void remove('correction', one.id, one.champ, text.retiree)}
              >
                {text.retirer}
              </Bouton>
              {one.etat === 'changee' && (
                <Bouton
                  aria-label={text.pour(text.garder, `${one.nom}, ${modifier.champ(one.champ)}`)}
                  onClick={() => void keep(one)}
                >
                  {text.garder}
                </Bouton>
              )}
            </div>
          </li>
        ))}
      </ul>
      {saisies.length > 0 && <h4>{text.saisies(saisies.length)}</h4>}
      {saisies.length > 5 && <ChampSaisie etiquette={text.chercher} value={cherche} onValeur={setCherche} />}
      {wanted.length > MONTREES && <p className="note">{text.plus(MONTREES, wanted.length)}</p>}
      <ul className="pile ecart-2">
        {wanted.slice(0, MONTREES).map((one) => (
          <li key={`${one.genre} ${one.id} ${one.detail} ${one.fichier}`} className="encadre pile ecart-1">
            <p>
              <bdi>
                <strong>{one.nom}</strong>
                {one.detail !== '' && `, ${one.detail}`}
              </bdi>
            </p>
            <p className="note">
              <bdi>
                {text.genres[one.genre]}, {one.fichier === '' ? text.aMain : one.fichier}
              </bdi>
            </p>
            <div className="rangee">
              {one.genre === 'lieu' && (
                <Bouton
                  aria-label={text.pour(text.corriger, one.nom)}
                  onClick={() => setOuverte({ id: one.id, codeInsee: one.codeInsee })}
                >
                  {text.corriger}
                </Bouton>
              )}
              <Bouton
                aria-label={text.pour(text.supprimer, `${one.nom} ${one.detail}`)}
                onClick={() =>
                  void remove(one.genre, one.id, one.genre === 'seance' ? one.detail : '', text.supprimee)
                }
              >
                {text.supprimer}
              </Bouton>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
