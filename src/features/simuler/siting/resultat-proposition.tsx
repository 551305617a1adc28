import { useEffect, useState } from 'react'
import { sansNombre } from '../../../domain/scenario/objectifs.ts'
import type { ChoixClasse, Proposition } from '../../../domain/scenario/proposition.ts'
import { MAX_PROUVES } from '../../../domain/scenario/siting.ts'
import { groupe } from '../../../text/couverture/groupe.ts'
import { deuxPoints } from '../../../text/fr/format.ts'
import { siting as text } from '../../../text/simuler/siting.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import type { EtatProposition } from './use-proposition.ts'

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
    <section className="couv-carte encadre encadre--fort pile ecart-2" aria-label={text.resultat.titre}>
      <h3>{text.resultat.titre}</h3>
      <p className="scen-phrase pile">{text.resultat.total(total, choix.length)}</p>
      {(objectif === 'qpv' || objectif === 'ruraux') && (
        <p>{text.resultat.poids[objectif](Math.round(valeur))}</p>
      )}
      {timed && (
        <p>
          {text.resultat[key](text.cout(pesee.avant[key], isMinutes), text.cout(pesee.apres[key], isMinutes))}{' '}
          {pesee.sansTrajet > 0 && text.resultat.sansTrajet(pesee.sansTrajet)}
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
      <p className="avis scen-preuve" role="status" data-preuve={preuve.etat}>
        {sayVerdict(verdictOf(etat), proposition)}
        {preuve.etat === 'fini' && preuve.ameliore && ` ${text.ameliore}`}
      </p>
      {demande.question.groupe !== undefined && (
        <p className="note">{groupe.note(demande.question.groupe)}</p>
      )}
      {demande.question.fenetre !== undefined && <p className="note">{text.resultat.uneSeance}</p>}
      {preuve.etat === 'enCours' && <Attente onArreter={onArreter} />}
      <ol className="scen-liste pile ecart-2 scen-liste--proposes">
        {choix.map((one, i) => {
          const nom = one.candidat.nom === '' ? text.resultat.point(i + 1) : one.candidat.nom
          return (
            <li key={`${one.candidat.lon} ${one.candidat.lat}`}>
              <div>
                <p>
                  <strong>{nom}</strong>
                </p>
                <p className="note">{text.resultat.gain(one.gain, timed)}</p>
                {one.candidat.neDitPas && (
                  <p className="note">
                    {text.neDitPas(demande.question.offre, demande.question.fenetre !== undefined)}
                  </p>
                )}
              </div>
              <Bouton
                genre="discret"
                aria-label={deuxPoints(text.resultat.ajouter, nom)}
                onClick={() => onAjouter([one])}
              >
                {text.resultat.ajouter}
              </Bouton>
            </li>
          )
        })}
      </ol>
      <Bouton onClick={() => onAjouter(choix)}>{text.resultat.ajouterTout}</Bouton>
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
    <div className="rangee">
      <p>{text.preuveEnCours(seconds)}</p>
      <Bouton onClick={onArreter}>{text.arreter}</Bouton>
    </div>
  )
}

/** How far a proposal may be from the best possible, in a sentence. */
export function sayVerdict(verdict: Verdict, { candidats: all, probleme }: Proposition): string {
  const candidats = all.length
  if (verdict.type === 'optimal') return text.optimal(candidats)
  const proof =
    verdict.type === 'ecart'
      ? text.borne(verdict.percent)
      : verdict.type === 'lieux'
        ? `${text.sansPreuve} ${text.borneLieux(verdict.auMoins)}`
        : text.sansPreuve
  return probleme === null && candidats > MAX_PROUVES
    ? `${proof} ${text.tropPourPreuve(candidats, MAX_PROUVES)}`
    : proof
}

/** What may be said of a proposal. Nothing is called best unless it is proven. */
export type Verdict =
  | { readonly type: 'optimal' }
  /** The best possible is at most this much better, in percent of it. */
  | { readonly type: 'ecart'; readonly percent: number }
  | { readonly type: 'lieux'; readonly auMoins: number }
  | { readonly type: 'sansPreuve' }

/** Below this share, a bound and a value differ by rounding only. */
const ROUNDING = 1e-9

/** Rounds up, so that a gap is never announced smaller than it is. */
const roundUp = (percent: number) => Math.ceil(percent * 10 - 1e-6) / 10

export function verdictOf({ proposition, preuve }: EtatProposition): Verdict {
  const { objectif, valeur, borne } = proposition
  const isTime = objectif === 'tempsMoyen' || objectif === 'tempsPire'
  const isFewest = objectif === 'toutLeMonde' || objectif === 'communes'
  if (preuve.etat === 'fini' && preuve.choix.status === 'optimal') return { type: 'optimal' }
  const proven = preuve.etat === 'fini' ? preuve.choix.bound : Number.NaN
  if (isFewest) {
    const auMoins = Math.ceil(proven - 1e-6)
    if (!(auMoins > 0)) return { type: 'sansPreuve' }
    return auMoins >= valeur ? { type: 'optimal' } : { type: 'lieux', auMoins }
  }
  if (isTime) {
    if (!(proven > 0)) return { type: 'sansPreuve' }
    const gap = valeur / proven - 1
    return gap <= ROUNDING ? { type: 'optimal' } : { type: 'ecart', percent: roundUp(100 * gap) }
  }
  const bound = Math.min(borne ?? Number.POSITIVE_INFINITY, proven > 0 ? proven : Number.POSITIVE_INFINITY)
  if (!Number.isFinite(bound) || !(bound > 0)) return { type: 'sansPreuve' }
  const gap = 1 - valeur / bound
  return gap <= ROUNDING ? { type: 'optimal' } : { type: 'ecart', percent: roundUp(100 * gap) }
}
