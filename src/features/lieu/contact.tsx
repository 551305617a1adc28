import type { ReactElement } from 'react'
import type { Lieu } from '../../domain/places/lieu.ts'
import { safeMailLink, safeWebLink } from '../../domain/places/safe-link.ts'
import { lieu as text } from '../../text/lieu.ts'
import { LienTelephone } from '../../ui/lien-telephone.tsx'

/** How to reach the place; nothing is shown that it does not give. */
export function Contact({ lieu }: { readonly lieu: Lieu }) {
  const { telephone, courriels, sitesWeb, priseRdv, ficheAccesLibre } = lieu
  const web = (adresse: string, libelle?: string) => [
    <LienWeb key={adresse} adresse={adresse} {...(libelle === undefined ? {} : { libelle })} />,
  ]
  const rows: readonly (readonly [string, readonly ReactElement[]])[] = [
    [text.telephone, telephone === '' ? [] : [<LienTelephone key={telephone} telephone={telephone} />]],
    [text.courriel, courriels.map((courriel) => <Courriel key={courriel} courriel={courriel} />)],
    [text.site, sitesWeb.flatMap((site) => web(site))],
    [text.surRdv, priseRdv === '' ? [] : web(priseRdv, text.rdv)],
    [text.acceslibre, ficheAccesLibre === '' ? [] : web(ficheAccesLibre)],
  ]
  const filled = rows.filter(([, values]) => values.length > 0)
  if (filled.length === 0) return null
  return (
    <section aria-labelledby="fiche-contact">
      <h3 id="fiche-contact">{text.contact}</h3>
      <dl className="lieu-champs">
        {filled.map(([titre, values]) => (
          <div key={titre}>
            <dt className="note">{titre}</dt>
            {values.map((value) => (
              <dd key={value.key}>{value}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}

function Courriel({ courriel }: { readonly courriel: string }) {
  const href = safeMailLink(courriel)
  return href === null ? <bdi>{courriel}</bdi> : <a href={href}>{courriel}</a>
}

/** A link of someone else's: http or https only, its host always shown; anything else stays a text. */
function LienWeb({ adresse, libelle }: { readonly adresse: string; readonly libelle?: string }) {
  const link = safeWebLink(adresse)
  if (link === null) return <bdi>{adresse}</bdi>
  return (
    <a href={link.href} rel="noopener noreferrer nofollow external">
      {libelle === undefined ? <bdi>{link.host}</bdi> : `${libelle} (${link.host})`}
    </a>
  )
}
