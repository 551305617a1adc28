import { useEffect, useState } from 'react'
import type { Recherche } from '../../../data/plan/plan-store.ts'
import { nameOfCode } from '../../../domain/plan/territoire/name-answer.ts'
import { deuxPoints } from '../../../text/fr/format.ts'
import { formulaire, nameChamp } from '../../../text/plan/formulaire.ts'
import { sayPlancher, sayVoulu } from '../../../text/plan/moyens.ts'
import { sayVerdict, reponsePlan as text } from '../../../text/plan/reponse.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { ErreurDonnees } from '../../../ui/erreur-donnees.tsx'

interface SuiviProps {
  readonly recherche: Recherche
  readonly onArreter: () => void
  readonly onContinuer: () => void
}

/** Where the search stands, how good the plan is known to be, and what may be done about it. */
export function Suivi({ recherche, onArreter, onContinuer }: SuiviProps) {
  const { etat, reponse, manque, limiteS } = recherche
  if (etat.type === 'erreur') return <ErreurDonnees error={etat.erreur} onRetry={onContinuer} />
  const isRunning = etat.type === 'prepare' || etat.type === 'cherche'
  const isProven = reponse?.etapes.every(({ prouve }) => prouve) ?? false
  const isLate = etat.type === 'fini' && !isProven
  return (
    <div className="planif-suivi avis pile ecart-2" data-etat={isProven ? 'prouve' : etat.type}>
      <div className="pile ecart-2" role="status">
        {isRunning ? null : <p>{sayEtat(recherche)}</p>}
        {reponse !== null && <p className="planif-verdict">{sayVerdict(reponse.etapes)}</p>}
        {isLate && <p>{text.tempsEcoule(limiteS)}</p>}
      </div>
      {manque > 0 && <p>{text.manque(manque)}</p>}
      {isRunning && (
        <div className="rangee">
          <p>{etat.type === 'prepare' ? text.prepare : reponse === null ? text.premier : <Cherche />}</p>
          <Bouton onClick={onArreter}>{reponse === null ? text.arreterSansPlan : text.arreter}</Bouton>
        </div>
      )}
      {isLate && <Bouton onClick={onContinuer}>{text.continuer}</Bouton>}
    </div>
  )
}

function sayEtat({ etat, reponse, modele }: Recherche): string {
  switch (etat.type) {
    case 'arrete':
      return reponse === null ? text.arreteSansPlan : text.arrete
    case 'perdu':
      return reponse === null ? text.perduSansPlan : text.perdu
    case 'plancher':
      return sayPlancher(etat, nameOfCode(modele ?? { communes: [], quartiers: [] }))
    case 'refus':
      return deuxPoints(
        nameChamp(etat.refus.champ),
        formulaire.refus(sayVoulu(etat.refus.voulu), etat.refus.recu),
      )
    default:
      return ''
  }
}

function Cherche() {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((s) => s + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return text.cherche(seconds)
}
