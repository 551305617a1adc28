import { useState } from 'react'
import { useConfigurationLue } from '../../data/site/configuration.ts'
import { useEcarts, usePaquets } from '../../data/site/etat.ts'
import { etat as text } from '../../text/pages/etat.ts'
import { Partie } from './partie.tsx'

/** How the page is set, and what it is made of: read once it is asked for. */
export function Etat() {
  return (
    <>
      <Licences />
      <Reglages />
    </>
  )
}

function Licences() {
  const [demande, setDemande] = useState(false)
  const { adresse, paquets = [], error } = usePaquets(demande)
  return (
    <Partie titre={text.licences}>
      <details onToggle={(event) => setDemande(demande || event.currentTarget.open)}>
        <summary>{text.licencesVoir}</summary>
        {error !== null && <p>{text.licencesAbsentes}</p>}
        <p>
          <a className="lien-seul" href={adresse}>
            {text.licencesListe}
          </a>
        </p>
        <ul className="pages-sources">
          {paquets.map(({ nom, version, licence, texte }) => (
            <li key={`${nom} ${version}`}>
              <details className="pages-theme">
                <summary>{text.paquet(nom, version, licence)}</summary>
                {[...new Set(texte.split(/\n\s*\n/))].map((paragraphe) => (
                  <p key={paragraphe} className="note" lang="en">
                    {paragraphe}
                  </p>
                ))}
              </details>
            </li>
          ))}
        </ul>
      </details>
    </Partie>
  )
}

/** For who publishes: what is wrong in the configuration, and what the server sends otherwise than it wants. */
function Reglages() {
  const [demande, setDemande] = useState(false)
  const lue = useConfigurationLue()
  const ecarts = useEcarts(demande && lue !== null ? lue.configuration : null)
  return (
    <Partie titre={text.titre}>
      <details onToggle={(event) => setDemande(demande || event.currentTarget.open)}>
        <summary>{text.voir}</summary>
        <ul className="puces">
          {lue !== null &&
            (lue.problemes.length === 0 ? [text.configurationBonne] : lue.problemes).map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          {ecarts === undefined && <li>{text.enTetesAttente}</li>}
          {ecarts?.length === 0 && <li>{text.enTetesBons}</li>}
          {ecarts?.map(({ entete, attendu, recu }) => (
            <li key={entete}>{text.ecart(entete, attendu, recu)}</li>
          ))}
        </ul>
        {ecarts !== undefined && ecarts.length > 0 && <p>{text.ecrire}</p>}
      </details>
    </Partie>
  )
}
