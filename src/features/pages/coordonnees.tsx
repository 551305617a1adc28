import type { Configuration } from '../../dataset/configuration/configuration.ts'
import { safeMailLink } from '../../domain/places/safe-link.ts'
import { contact as text } from '../../text/pages/contact.ts'
import { LienTelephone } from '../../ui/lien-telephone.tsx'
import { LienWeb } from '../../ui/lien-web.tsx'

interface CoordonneesProps {
  readonly contact: Configuration['contact']
  /** Subject of a mail. */
  readonly sujet: string
}

/** How to reach who publishes the page: what is given, as links that call and write; nothing where nothing is. */
export function Coordonnees({ contact: { courriel, telephone, page }, sujet }: CoordonneesProps) {
  const mail = safeMailLink(courriel)
  const rows = [
    [text.telephone, telephone !== '' && <LienTelephone telephone={telephone} genre="texte" />],
    [text.courriel, mail !== null && <a href={`${mail}?subject=${encodeURIComponent(sujet)}`}>{courriel}</a>],
    [text.page, page !== '' && <LienWeb adresse={page} />],
  ] as const
  const known = rows.filter(([, lien]) => lien !== false)
  if (known.length === 0) return null
  return (
    <dl className="pages-contact">
      {known.map(([titre, lien]) => (
        <div key={titre}>
          <dt>{titre}</dt>
          <dd>{lien}</dd>
        </div>
      ))}
    </dl>
  )
}
