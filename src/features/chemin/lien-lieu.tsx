import type { Rendezvous } from '../../domain/orientation/seance-situee.ts'
import { useLinkTo, useSetShare } from '../../state/url/share-context.tsx'
import { citer } from '../../text/langue/citer.ts'
import { adresseDe } from '../../text/seance.ts'
import { Francais, Phrase } from '../../ui/langue/francais.tsx'
import { Link } from '../../ui/link.tsx'

interface VersLieuProps {
  /** Null: the data have no sheet of it; the words stand alone. */
  readonly id: string | null
  readonly children: string
}

/** Words that lead to the sheet of a place: its hours, its access, the way to it. */
export function VersLieu({ id, children }: VersLieuProps) {
  const linkTo = useLinkTo()
  const setShare = useSetShare()
  if (id === null) return <Phrase>{citer(children)}</Phrase>
  const patch = { onglet: 'trouver', volet: 'principal', lieu: id } as const
  return (
    <Link className="lien-lieu" href={linkTo(patch)} onOpen={() => setShare(patch)}>
      <Francais>{children}</Francais>
    </Link>
  )
}

/** Where a session is held, as a link to its place. */
export const LienLieu = ({ ou }: { readonly ou: Rendezvous }) => (
  <VersLieu id={ou.lieuId}>{adresseDe(ou)}</VersLieu>
)
