import { countFiltresSeances } from '../../domain/orientation/filtres-seances.ts'
import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import { rankTrajet, type Trajet } from '../../domain/orientation/trajet.ts'
import { useSetShare, useShare } from '../../state/url/share-context.tsx'
import { agenda as text } from '../../text/agenda.ts'
import { citer } from '../../text/langue/citer.ts'
import { jourLong, quand } from '../../text/quand.ts'
import { adresseDe, seance as seanceText, trajetDe } from '../../text/seance.ts'
import { sayDans } from '../../text/territoire.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'
import type { Dates } from './use-dates.ts'

interface CompteProps {
  readonly dates: Dates
  /** Its days stand above. */
  readonly sansPeriode: boolean
  readonly onVoisins: () => void
}

/** How many dates, of what and when, and what is left out; of none, what would do and the one thing to change. */
export function Compte({ dates, sansPeriode, onVoisins }: CompteProps) {
  const { jours, dedans, tropLoin, annulees, sansReponse, voisins, territoire, info } = dates
  const ou = sayDans(territoire, citer(info?.nom ?? ''))
  return (
    <>
      <p role="status">
        {!sansPeriode && `${text.periode(jourLong(jours.du), jourLong(jours.au))}.\n`}
        <strong>
          <Phrase>{text.nombre(dedans.length, ou, voisins)}</Phrase>
        </strong>{' '}
        {[
          ...(annulees.length > 0 ? [`${text.annulees(annulees.length)}.`] : []),
          ...(tropLoin.length > 0 ? [text.tropLoin(tropLoin.length)] : []),
          ...(sansReponse > 0 ? [text.inconnues(sansReponse)] : []),
        ].join(' ')}
      </p>
      {dedans.length === 0 && <Vide dates={dates} onVoisins={onVoisins} />}
    </>
  )
}

function Vide({ dates, onVoisins }: Pick<CompteProps, 'dates' | 'onVoisins'>) {
  const { ailleurs, tropLoin, trajetOf, voisins } = dates
  const filtres = useShare((s) => s.filtres)
  const isFiltered = useShare((s) => countFiltresSeances(s.filtresSeances)) > 0
  const setShare = useSetShare()
  const beyond = nearest(tropLoin, trajetOf)
  const elsewhere = isFiltered ? null : nearest(ailleurs, trajetOf)
  if (beyond !== null) {
    const way = trajetOf(beyond)
    return (
      <div className="avis pile">
        <p>
          <Phrase>{text.plusProche(titreDe(beyond), ouDe(beyond), quand(beyond.seance), sayWay(way))}</Phrase>
        </p>
        <p>
          <Bouton onClick={() => setShare({ filtres: { ...filtres, limite: null } })}>
            {text.sansLimite}
          </Bouton>
        </p>
      </div>
    )
  }
  return (
    <div className="avis pile">
      <p>
        {text.vide} {isFiltered && text.videFiltres}{' '}
        {elsewhere !== null && (
          <Phrase>{text.videVoisin(titreDe(elsewhere), ouDe(elsewhere), quand(elsewhere.seance))}</Phrase>
        )}
      </p>
      {!voisins && (
        <p>
          <Bouton onClick={onVoisins}>{text.avecVoisins}</Bouton>
        </p>
      )}
    </div>
  )
}

const titreDe = ({ seance }: SeanceSituee): string => citer(seance.titre) || seanceText.titreVide
const ouDe = ({ ou }: SeanceSituee): string => citer(adresseDe(ou))
const sayWay = (trajet: Trajet | null): string => (trajet === null ? '' : trajetDe(trajet))

/** The first session that may be gone to: the nearest one when a start is known, else the soonest. */
function nearest(
  seances: readonly SeanceSituee[],
  trajetOf: (situee: SeanceSituee) => Trajet | null,
): SeanceSituee | null {
  const others = seances.filter((s) => s.seance.statut === 'prevue' || s.seance.statut === 'reportee')
  const rank = (s: SeanceSituee) => rankTrajet(trajetOf(s))
  return others.reduce<SeanceSituee | null>(
    (best, s) => (best === null || rank(s) < rank(best) ? s : best),
    null,
  )
}
