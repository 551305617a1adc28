import type { Question } from '../../domain/coverage/question.ts'
import { sansNombre } from '../../domain/scenario/objectifs.ts'
import type { Recherche } from '../../state/scenario/store.ts'
import { imprime } from '../../text/couverture/rapport-imprime.ts'
import { siting as mots } from '../../text/simuler/siting.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Refus } from '../../ui/champ.tsx'
import { TableChiffres } from '../couverture/table/table-chiffres.tsx'
import { sayVerdict, verdictOf } from '../simuler/siting/resultat-proposition.tsx'
import { type EtatProposition, useProposition } from '../simuler/siting/use-proposition.ts'
import { useScenarios } from '../simuler/use-session.ts'
import { Bloc } from './bloc.tsx'

const text = imprime.siting

/** Where to open next from today on, as Simuler was last asked: its goal, how many, at which kinds of points. */
export function useSiting(question: Question) {
  const recherche = useProposition()
  const { objectif, nombre, sources } = useScenarios((s) => s.recherche)
  const kinds = sources.filter((one) => one !== 'points')
  // An answer to another question is none.
  const etat = recherche.etat?.demande.question === question ? recherche.etat : null
  return {
    etat,
    choix: { objectif, nombre },
    refus: recherche.refus,
    attend: recherche.occupe || etat?.preuve.etat === 'enCours',
    chercher: () =>
      void recherche.search({
        ...{ question, modifications: [], objectif, nombre, points: [] },
        sources: kinds.length === 0 ? ['centres'] : kinds,
      }),
    retirer: recherche.clear,
  }
}

interface SitingProps {
  readonly siting: Omit<ReturnType<typeof useSiting>, 'choix'> & {
    readonly choix: Pick<Recherche, 'objectif' | 'nombre'>
  }
}

/** Where to open next, once somebody asks for it: the places, what each wins, and what is proven. */
export function RapportSiting({ siting }: SitingProps) {
  const { etat, choix, refus, attend, chercher, retirer } = siting
  const what = sansNombre(choix.objectif) ? '' : mots.nombreValeur(choix.nombre)
  return (
    <>
      <div className="pile ecart-2 sans-impression">
        <p className="note">{text.aide(mots.objectifs[choix.objectif], what)}</p>
        <p>
          {etat === null ? (
            <Bouton disabled={attend} onClick={chercher}>
              {attend ? mots.recherche : text.ajouter}
            </Bouton>
          ) : (
            <Bouton onClick={retirer}>{text.retirer}</Bouton>
          )}
        </p>
        <Refus texte={refus === null ? '' : mots.refus[refus]} />
      </div>
      {etat !== null && <Proposition etat={etat} />}
    </>
  )
}

function Proposition({ etat }: { readonly etat: EtatProposition }) {
  const { proposition, demande, preuve } = etat
  const { choix, objectif, valeur } = proposition
  const { question } = demande
  const timed = objectif === 'tempsMoyen' || objectif === 'tempsPire'
  const total = choix.reduce((n, one) => n + one.gain, 0)
  return (
    <Bloc titre={mots.titre} longue>
      <p>
        {mots.objectifs[objectif]}. {mots.resultat.total(total, choix.length)}{' '}
        {(objectif === 'qpv' || objectif === 'ruraux') && mots.resultat.poids[objectif](Math.round(valeur))}
      </p>
      <p>{preuve.etat === 'enCours' ? mots.recherche : sayVerdict(verdictOf(etat), proposition)}</p>
      {question.fenetre !== undefined && <p className="note">{mots.resultat.uneSeance}</p>}
      <TableChiffres
        titre={mots.titre}
        lignes={choix.map((one, i) => ({ ...one, rang: i + 1 }))}
        cleOf={({ rang }) => rang}
        colonnes={[
          {
            titre: text.endroit,
            cellule: ({ candidat, rang }) => `${rang}. ${candidat.nom || mots.resultat.point(rang)}`,
          },
          { titre: text.gain, cellule: ({ gain }) => mots.resultat.gain(gain, timed) },
        ]}
      />
      {choix.some(({ candidat }) => candidat.neDitPas) && (
        <p className="note">
          {choix.flatMap(({ candidat }) => (candidat.neDitPas ? [candidat.nom] : [])).join(', ')} :{' '}
          {mots.neDitPas(question.offre, question.fenetre !== undefined)}
        </p>
      )}
    </Bloc>
  )
}
