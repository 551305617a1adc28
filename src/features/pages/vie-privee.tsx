import { useConfiguration } from '../../data/site/configuration.ts'
import {
  CONFIGURATION_VIDE,
  type Configuration,
  isSilent,
} from '../../dataset/configuration/configuration.ts'
import { isOutsideOpen, outside } from '../../domain/common/outside.ts'
import { safeMailLink, safeWebLink } from '../../domain/places/safe-link.ts'
import { citer } from '../../text/langue/citer.ts'
import { viePrivee as text } from '../../text/pages/vie-privee.ts'
import { Phrase } from '../../ui/langue/francais.tsx'
import { Partie } from './partie.tsx'

const cite = (said: string) => citer(said, 'pages/vie-privee')

/** What stays on the device, what leaves it and when, what the server notes, whom to ask: as the publication is set. */
export function ViePrivee() {
  const lue = useConfiguration()
  const configuration = lue ?? CONFIGURATION_VIDE
  const { nom, organisme, textes } = configuration
  const { mentionsLegales, confidentialite, journauxJours } = textes
  /** What the publication says, or does not: nothing is known of it until it is read. */
  const dites = (...phrases: readonly string[]) => (lue === null ? [] : phrases)
  return (
    <>
      <p>
        <Phrase>{text.bref}</Phrase>
      </p>
      <Partie
        titre={text.responsable}
        phrases={dites(text.qui(cite(nom), organisme && cite(organisme)), ...confidentialite.map(cite))}
      />
      <Partie titre={text.appareil}>
        <ul className="puces">
          {text.gardes.map((phrase) => (
            <li key={phrase}>
              <Phrase>{phrase}</Phrase>
            </li>
          ))}
        </ul>
        <p>
          <Phrase>{`${text.jamais} ${text.passage}`}</Phrase>
        </p>
        <p>
          <Phrase>{text.effacer}</Phrase>
        </p>
      </Partie>
      <Partie titre={text.sort} phrases={sayLeaves(configuration)} />
      <Partie
        titre={text.serveur}
        phrases={[
          text.journal,
          ...dites(journauxJours === null ? text.dureeInconnue : text.duree(journauxJours)),
        ]}
      />
      <Droits configuration={configuration} sansContact={lue !== null && isSilent(lue.contact)} />
      <Partie
        titre={text.mentions}
        phrases={dites(...(mentionsLegales.length === 0 ? [text.sansMentions] : mentionsLegales.map(cite)))}
      />
    </>
  )
}

/** What goes out once the person asks for it: no more than what the publication allows. */
function sayLeaves({ intranet }: Configuration): string[] {
  if (intranet || !isOutsideOpen()) return [text.rienNeSort, text.intranet]
  const told = [
    ['adresses', text.adresses],
    ['ign', text.plan],
    ['itineraire', text.itineraire],
  ] as const
  return [
    text.rienNeSort,
    ...told.flatMap(([quoi, say]) => {
      const host = safeWebLink(outside(quoi).replace(/[{}]/g, ''))?.host
      return host === undefined ? [] : [say(cite(host))]
    }),
    text.liens,
  ]
}

interface DroitsProps {
  readonly configuration: Configuration
  readonly sansContact: boolean
}

function Droits({ configuration: { nom, textes }, sansContact }: DroitsProps) {
  const mail = safeMailLink(textes.delegue)
  const aQui = mail !== null ? text.avecDelegue : sansContact ? text.sansPersonne : text.sansDelegue
  return (
    <Partie titre={text.droits} phrases={[text.droitsDit, aQui]}>
      {mail !== null && (
        <p>
          <a href={`${mail}?subject=${encodeURIComponent(text.sujet(nom))}`}>{textes.delegue}</a>
        </p>
      )}
    </Partie>
  )
}
