import { useEffect, useState } from 'react'
import { sansNombre } from '../../domain/scenario/objectifs.ts'
import { MAX_PROUVES } from '../../domain/scenario/siting.ts'
import { siting as text } from '../../text/siting.ts'
import type { ChoixClasse } from '../../worker/protocol/scenario.ts'
import type { EtatProposition } from './use-proposition.ts'
import { type Verdict, verdictOf } from './verdict.ts'

interface ResultatProps {
  readonly etat: EtatProposition
  readonly onArreter: () => void
  readonly onAjouter: (choix: readonly ChoixClasse[]) => void
}

/** The proposal, ranked, with what each place wins, and how far it may be from the best possible. */
export function Resultat({ etat, onArreter, onAjouter }: ResultatProps) {
  const { proposition, pesee, preuve, demande } = etat
  const { choix, objectif, horsPortee, valeur } = proposition
  const isMinutes = demande.question.portee.type === 'mode'
  const total = choix.reduce((n, one) => n + one.gain, 0)
  const timed = objectif === 'tempsMoyen' || objectif === 'tempsPire'
  const key = objectif === 'tempsPire' ? 'pire' : 'moyen'
  const missing = !sansNombre(objectif) && choix.length < demande.nombre
  return (
    <section className="couv-carte pile" aria-label={text.resultat.titre}>
      <h3>{text.resultat.titre}</h3>
      <p className="scen-phrase">{text.resultat.total(total, choix.length)}</p>
      {(objectif === 'qpv' || objectif === 'ruraux') && (
        <p>{text.resultat.poids[objectif](Math.round(valeur))}</p>
      )}
      {timed && (
        <p>
          {text.resultat[key](text.cout(pesee.avant[key], isMinutes), text.cout(pesee.apres[key], isMinutes))}
        </p>
      )}
      {missing && <p>{text.resultat.moins(demande.nombre, proposition.candidats.length <= choix.length)}</p>}
      {horsPortee > 0 && (
        <p>
          {objectif === 'communes'
            ? text.resultat.communesHorsPortee(horsPortee)
            : objectif === 'toutLeMonde' && text.resultat.horsPortee(horsPortee)}
        </p>
      )}
      <p className="scen-preuve" role="status" data-preuve={preuve.etat}>
        {direVerdict(verdictOf(etat), proposition.candidats.length)}
        {preuve.etat === 'fini' && preuve.ameliore && ` ${text.ameliore}`}
      </p>
      {demande.question.fenetre !== undefined && <p className="note">{text.resultat.uneSeance}</p>}
      {preuve.etat === 'enCours' && <Attente onArreter={onArreter} />}
      <ol className="scen-liste scen-liste--proposes">
        {choix.map((one, i) => {
          const nom = one.candidat.nom === '' ? text.resultat.point(i + 1) : one.candidat.nom
          return (
            <li key={`${one.candidat.lon} ${one.candidat.lat}`}>
              <div>
                <p>
                  <strong>{nom}</strong>
                </p>
                <p className="note">{text.resultat.gain(one.gain, timed)}</p>
              </div>
              <button
                type="button"
                className="bouton bouton--discret"
                aria-label={`${text.resultat.ajouter} : ${nom}`}
                onClick={() => onAjouter([one])}
              >
                {text.resultat.ajouter}
              </button>
            </li>
          )
        })}
      </ol>
      <button type="button" className="bouton" onClick={() => onAjouter(choix)}>
        {text.resultat.ajouterTout}
      </button>
    </section>
  )
}

function Attente({ onArreter }: { readonly onArreter: () => void }) {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((s) => s + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <div className="couv-boutons">
      <p>{text.preuveEnCours(seconds)}</p>
      <button type="button" className="bouton" onClick={onArreter}>
        {text.arreter}
      </button>
    </div>
  )
}

function direVerdict(verdict: Verdict, candidats: number): string {
  if (verdict.type === 'optimal') return text.optimal(candidats)
  const proof =
    verdict.type === 'ecart'
      ? text.borne(verdict.percent)
      : verdict.type === 'lieux'
        ? `${text.sansPreuve} ${text.borneLieux(verdict.auMoins)}`
        : text.sansPreuve
  return candidats > MAX_PROUVES ? `${proof} ${text.tropPourPreuve(candidats)}` : proof
}
