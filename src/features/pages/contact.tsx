import { useConfiguration } from '../../data/site/configuration.ts'
import type { Configuration } from '../../dataset/configuration.ts'
import { safeMailLink } from '../../domain/places/safe-link.ts'
import { contact as text } from '../../text/pages/contact.ts'
import { LienTelephone } from '../../ui/lien-telephone.tsx'
import { LienWeb } from '../../ui/lien-web.tsx'
import { Partie } from './partie.tsx'

/** Who publishes this page and how to reach them; where nothing is said, whom to ask instead. */
export function Contact() {
  const configuration = useConfiguration()
  return (
    <>
      <p>{text.aide}</p>
      {configuration !== null && <Editeur configuration={configuration} />}
      <Partie titre={text.erreur} phrases={text.erreurs} />
    </>
  )
}

function Editeur({ configuration: { nom, organisme, contact } }: { readonly configuration: Configuration }) {
  const { courriel, telephone, page } = contact
  const mail = safeMailLink(courriel)
  const rows = [
    [text.telephone, telephone !== '' && <LienTelephone telephone={telephone} genre="texte" />],
    [
      text.courriel,
      mail !== null && <a href={`${mail}?subject=${encodeURIComponent(text.sujet(nom))}`}>{courriel}</a>,
    ],
    [text.page, page !== '' && <LienWeb adresse={page} />],
  ] as const
  const known = rows.filter(([, lien]) => lien !== false)
  return (
    <Partie
      titre={text.joindre}
      phrases={[
        organisme === '' ? text.sansEditeur : text.editeur(organisme),
        ...(known.length === 0 ? [text.sansContact] : []),
      ]}
    >
      <dl className="pages-contact">
        {known.map(([titre, lien]) => (
          <div key={titre}>
            <dt>{titre}</dt>
            <dd>{lien}</dd>
          </div>
        ))}
      </dl>
    </Partie>
  )
}
