import type { ReactElement } from 'react'
import type { Contact as AQui } from '../../domain/orientation/contact.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { deuxPoints } from '../../text/format.ts'
import { lieu as text } from '../../text/lieu.ts'
import { contactText } from '../../text/orientation/contact.ts'
import { Contacts } from '../../ui/contacts.tsx'
import { LienCourriel } from '../../ui/lien-courriel.tsx'
import { LienTelephone } from '../../ui/lien-telephone.tsx'
import { LienWeb } from '../../ui/lien-web.tsx'
import type { NomPicto } from '../../ui/pictos/dessins.ts'
import { Signe } from '../../ui/pictos/signe.tsx'
import { PartieFiche } from './partie-fiche.tsx'

interface ContactProps {
  readonly lieu: Lieu
  readonly contacts: readonly AQui[]
}

/** How to reach the place, and whom to ask when it gives no number nor mail of its own. */
export function Contact({ lieu, contacts }: ContactProps) {
  const { telephone, courriels, sitesWeb, priseRdv, ficheAccesLibre } = lieu
  const web = (adresse: string, libelle?: string) => [
    <LienWeb key={adresse} adresse={adresse} {...(libelle === undefined ? {} : { libelle })} />,
  ]
  const rows: readonly (readonly [string, readonly ReactElement[], NomPicto?])[] = [
    [text.telephone, telephone === '' ? [] : [<LienTelephone key={telephone} telephone={telephone} />]],
    [
      text.courriel,
      courriels.map((courriel) => <LienCourriel key={courriel} courriel={courriel} />),
      'courriel',
    ],
    [text.site, sitesWeb.flatMap((site) => web(site)), 'internet'],
    [text.surRdv, priseRdv === '' ? [] : web(priseRdv, text.rdv), 'rendez-vous'],
    [text.acceslibre, ficheAccesLibre === '' ? [] : web(ficheAccesLibre)],
  ]
  const filled = rows.filter(([, values]) => values.length > 0)
  const others = contacts.filter(({ lien }) => lien !== 'propre')
  return (
    <PartieFiche id="fiche-contact" titre={text.contact} signe="telephone">
      {others.length > 0 && (
        <p>
          {contactText.sansNumero} {deuxPoints(contactText.demandez)}
          <Contacts contacts={others} />
        </p>
      )}
      <dl className="lieu-champs">
        {filled.map(([titre, values, picto]) => (
          <div key={titre}>
            <dt className="note">{picto === undefined ? titre : <Signe nom={picto}>{titre}</Signe>}</dt>
            {values.map((value) => (
              <dd key={value.key}>{value}</dd>
            ))}
          </div>
        ))}
      </dl>
    </PartieFiche>
  )
}
