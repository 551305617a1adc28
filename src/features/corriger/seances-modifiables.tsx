import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { modifier } from '../../text/mine/modifier.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChampSaisie } from '../../ui/champ.tsx'
import type { SeanceModifiable } from '../../worker/protocol/edits.ts'
import type { PartieProps } from './fiche-form.tsx'
import { Retour } from './retour.tsx'
import { useEnvoi } from './use-envoi.ts'

const text = modifier.seances

/** The next sessions of a place: each can be cancelled, moved, and put back. */
export function SeancesModifiables({ fiche, imports, onChange }: PartieProps) {
  const { envoi, envoyer } = useEnvoi()
  const [ouverte, setOuverte] = useBrouillon(`seance.${fiche.id}`, '')
  const say = async (
    { uid, atelierId }: SeanceModifiable,
    dit: string,
    debut?: string | null,
    motif = '',
  ) => {
    const { id, codeInsee } = fiche
    const isKept = await envoyer(
      () =>
        imports.noter('noterSeance', {
          id,
          codeInsee,
          uid,
          atelierId,
          motif,
          ...(debut === undefined ? {} : { debut }),
        }),
      () => dit,
    )
    if (!isKept) return
    setOuverte('')
    await onChange()
  }
  return (
    <details>
      <summary>{text.titre}</summary>
      <div className="pile ecart-2">
        <Retour envoi={envoi} />
        {fiche.seances.length === 0 && <p>{text.aucune}</p>}
        <ul className="pile ecart-2">
          {fiche.seances.map((seance) => {
            const dite = text.dite(seance.date, seance.heure, seance.titre)
            return (
              <li key={`${seance.uid} ${seance.date}`} className="corriger-seance pile ecart-1">
                <p>
                  <bdi>{dite}</bdi>
                </p>
                {seance.etat !== 'prevue' && <p className="note">{text.etats[seance.etat]}</p>}
                <div className="rangee">
                  {seance.mienne ? (
                    <Bouton
                      aria-label={text.pour(text.retablir, dite)}
                      onClick={() => void say(seance, text.retablie)}
                    >
                      {text.retablir}
                    </Bouton>
                  ) : (
                    <>
                      <Bouton
                        aria-label={text.pour(text.annuler, dite)}
                        onClick={() => void say(seance, text.annulee, null)}
                      >
                        {text.annuler}
                      </Bouton>
                      <Bouton
                        aria-label={text.pour(text.deplacer, dite)}
                        aria-expanded={ouverte === seance.uid}
                        onClick={() => setOuverte(ouverte === seance.uid ? '' : seance.uid)}
                      >
                        {text.deplacer}
                      </Bouton>
                    </>
                  )}
                </div>
                {ouverte === seance.uid && (
                  <Deplacer
                    seance={seance}
                    onDeplacer={(debut, motif) => void say(seance, text.deplacee, debut, motif)}
                  />
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </details>
  )
}

interface DeplacerProps {
  readonly seance: SeanceModifiable
  readonly onDeplacer: (debut: string, motif: string) => void
}

function Deplacer({ seance, onDeplacer }: DeplacerProps) {
  const { uid } = seance
  const [date, setDate] = useBrouillon(`seance.date.${uid}`, seance.date)
  const [heure, setHeure] = useBrouillon(`seance.heure.${uid}`, seance.heure)
  const [motif, setMotif] = useBrouillon(`seance.motif.${uid}`, '')
  return (
    <div className="pile ecart-2">
      <ChampSaisie etiquette={text.date} type="date" value={date} onValeur={setDate} />
      <ChampSaisie etiquette={text.heure} type="time" value={heure} onValeur={setHeure} />
      <ChampSaisie etiquette={text.motif} value={motif} onValeur={setMotif} />
      <div className="rangee">
        <Bouton genre="plein" onClick={() => onDeplacer(heure === '' ? date : `${date}T${heure}`, motif)}>
          {text.valider}
        </Bouton>
      </div>
    </div>
  )
}
