import type { Lieu } from '../../domain/places/lieu.ts'
import { safeMailLink, safeWebLink } from '../../domain/places/safe-link.ts'
import { lieu as text } from '../../text/lieu.ts'
import { LienTelephone } from '../../ui/lien-telephone.tsx'

/** How to reach the place; nothing is shown that it does not give. */
export function Contact({ lieu }: { readonly lieu: Lieu }) {
  const { telephone, courriels, sitesWeb, priseRdv, ficheAccesLibre } = lieu
  if ([telephone, priseRdv, ficheAccesLibre, ...courriels, ...sitesWeb].every((value) => value === ''))
    return null
  return (
    <section aria-labelledby="fiche-contact">
      <h3 id="fiche-contact">{text.contact}</h3>
      <dl className="lieu-champs">
        {telephone !== '' && (
          <div>
            <dt>{text.telephone}</dt>
            <dd>
              <LienTelephone telephone={telephone} />
            </dd>
          </div>
        )}
        {courriels.length > 0 && (
          <div>
            <dt>{text.courriel}</dt>
            {courriels.map((courriel) => (
              <dd key={courriel}>
                <Courriel courriel={courriel} />
              </dd>
            ))}
          </div>
        )}
        {sitesWeb.length > 0 && (
          <div>
            <dt>{text.site}</dt>
            {sitesWeb.map((site) => (
              <dd key={site}>
                <LienWeb adresse={site} />
              </dd>
            ))}
          </div>
        )}
        {priseRdv !== '' && (
          <div>
            <dt>{text.surRdv}</dt>
            <dd>
              <LienWeb adresse={priseRdv} libelle={text.rdv} />
            </dd>
          </div>
        )}
        {ficheAccesLibre !== '' && (
          <div>
            <dt>{text.acceslibre}</dt>
            <dd>
              <LienWeb adresse={ficheAccesLibre} />
            </dd>
          </div>
        )}
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
