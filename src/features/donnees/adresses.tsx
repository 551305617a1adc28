import { useEffect, useRef, useState } from 'react'
import type { Imports } from '../../data/mine/mes-donnees.ts'
import { donnees } from '../../text/mine/donnees.ts'
import { Bouton } from '../../ui/bouton.tsx'
import type { ExamenReponse } from '../../worker/protocol/imports.ts'

const text = donnees.adresses

interface AdressesProps {
  readonly imports: Imports
  readonly adresses: ExamenReponse['adresses']
  /** Answers came: the report is to be made again. */
  readonly onReponses: () => void
}

/** Asks the State's service where addresses are: what will be sent is shown, and nothing is before the person agrees. */
export function Adresses({ imports, adresses, onReponses }: AdressesProps) {
  const { reste, premiere, trouvees, inconnues } = adresses
  const { demande, dit, ask, stop } = useDemande(imports, reste, onReponses)
  const isDone = reste === 0 && trouvees + inconnues > 0
  if (reste === 0 && !isDone) return null
  return (
    <section className="pile ecart-2" aria-labelledby="donnees-adresses">
      <h3 id="donnees-adresses">{text.titre(reste + inconnues)}</h3>
      <div role="status" className="pile ecart-1">
        {trouvees + inconnues > 0 && <p>{text.finies(trouvees, inconnues)}</p>}
        {demande !== null && <p>{text.enCours(demande.fait, demande.total)}</p>}
        {dit !== '' && <p className="avis">{dit}</p>}
      </div>
      {premiere !== null && demande === null && (
        <>
          <p>{text.pourquoi}</p>
          <p>{text.envoi(reste)}</p>
          <p>{text.premiere}</p>
          <dl className="donnees-envoi encadre">
            {(['adresse', 'codePostal', 'commune'] as const).map((champ) => (
              <div key={champ}>
                <dt>{donnees.feuilles.cible(champ === 'codePostal' ? 'code_postal' : champ)}</dt>
                <dd>
                  <bdi>{premiere[champ] || donnees.doublons.vide}</bdi>
                </dd>
              </div>
            ))}
          </dl>
          <p className="note">{text.essai}</p>
        </>
      )}
      {reste > 0 && (
        <div className="rangee">
          {demande === null ? (
            <Bouton onClick={ask}>{text.accepter}</Bouton>
          ) : (
            <Bouton onClick={stop}>{text.arreter}</Bouton>
          )}
        </div>
      )}
    </section>
  )
}

/** Requests under way; leaving the view stops them. */
function useDemande(imports: Imports, total: number, onReponses: () => void) {
  const [demande, setDemande] = useState<{ readonly fait: number; readonly total: number } | null>(null)
  const [dit, setDit] = useState('')
  const running = useRef<AbortController | null>(null)
  // What is said of the files may change meanwhile; a view that is left asks for nothing more.
  const latest = useRef<(() => void) | null>(onReponses)
  useEffect(() => {
    latest.current = onReponses
  })
  useEffect(
    () => () => {
      latest.current = null
      running.current?.abort()
    },
    [],
  )
  const ask = () => {
    const controller = new AbortController()
    running.current = controller
    setDit('')
    setDemande({ fait: 0, total })
    const count = () => setDemande((before) => before && { ...before, fait: before.fait + 1 })
    void imports
      .situer(controller.signal, count)
      .then(
        (isUp) => setDit(isUp ? '' : text.panne),
        (error) => setDit(controller.signal.aborted ? text.arretees : donnees.erreur(String(error))),
      )
      .then(() => {
        setDemande(null)
        latest.current?.()
      })
  }
  return { demande, dit, ask, stop: () => running.current?.abort() }
}
