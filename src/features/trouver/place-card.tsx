import type { Prochaine } from '../../dataset/cartes/cartes-file.ts'
import { adresseLines } from '../../domain/places/adresse-lines.ts'
import { isMine } from '../../domain/places/mine.ts'
import { useSetUi, useUi } from '../../state/ui/ui-context.tsx'
import { useLinkTo, useSetShare } from '../../state/url/share-context.tsx'
import { MARQUE_MIENNE } from '../../text/mots.ts'
import { prochainDe } from '../../text/quand.ts'
import { sayNatures, sayOffre, trouver } from '../../text/trouver.ts'
import { BadgeEtat } from '../../ui/badge-etat.tsx'
import { Francais, Phrase } from '../../ui/langue/francais.tsx'
import { lister } from '../../ui/langue/lister.ts'
import { LienTelephone } from '../../ui/lien-telephone.tsx'
import { Link } from '../../ui/link.tsx'
import type { LieuListe } from '../../worker/protocol/trouver.ts'

const text = trouver.liste

interface PlaceCardProps {
  readonly ligne: LieuListe
  /** Its next dated session, where one is published. */
  readonly prochain: Prochaine | undefined
}

/** A place of the list: what it is, whether it is open, how far, where, and its number. Twin of its mark on the map. */
export function PlaceCard({ ligne, prochain }: PlaceCardProps) {
  const { lieu, natures, trajet, voisin, etat } = ligne
  const offre = sayOffre(lieu)
  const hovered = useUi((s) => s.survolLieu === lieu.id)
  const setUi = useSetUi()
  const point = () => setUi({ survolLieu: lieu.id })
  const leave = () => setUi({ survolLieu: null })
  return (
    <li
      className="trouver-card encadre pile"
      data-actif={hovered}
      data-id={lieu.id}
      onMouseEnter={point}
      onMouseLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <h3>
        <LienLieu id={lieu.id} nom={lieu.nom} />
      </h3>
      {isMine(lieu) && <p className="accent">{MARQUE_MIENNE}</p>}
      {(natures.length > 0 || voisin) && (
        <p className="note">
          <Phrase>{lister([...sayNatures(natures.slice(0, 2)), ...(voisin ? [text.voisin] : [])])}</Phrase>
        </p>
      )}
      <BadgeEtat etat={etat} />
      {offre !== '' && <p className="trouver-offre">{offre}</p>}
      {prochain !== undefined && <p data-signe="date">{prochainDe(prochain)}</p>}
      {trajet?.inOwnCommune && <p>{text.dansCommune}</p>}
      {trajet !== null && <p data-signe={trajet.mode}>{text.trajet(trajet)}</p>}
      <p data-signe="ou">
        <Francais>{adresseLines(lieu).join(', ')}</Francais>
      </p>
      {lieu.position === 'approximative' && <p className="note">{text.approximative}</p>}
      {lieu.telephone !== '' && <LienTelephone telephone={lieu.telephone} libelle={text.appeler} />}
    </li>
  )
}

function LienLieu({ id, nom }: { readonly id: string; readonly nom: string }) {
  const linkTo = useLinkTo()
  const setShare = useSetShare()
  return (
    <Link
      className="trouver-card-lien"
      id={`lieu-${id}`}
      href={linkTo({ lieu: id })}
      onOpen={() => setShare({ lieu: id })}
    >
      {nom === '' ? text.sansNom : <Francais>{nom}</Francais>}
    </Link>
  )
}
