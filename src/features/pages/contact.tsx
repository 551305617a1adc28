import { useConfiguration } from '../../data/site/configuration.ts'
import { type Configuration, isSilent } from '../../dataset/configuration/configuration.ts'
import { citer } from '../../text/langue/citer.ts'
import { contact as text } from '../../text/pages/contact.ts'
import { Phrase } from '../../ui/langue/francais.tsx'
import { Coordonnees } from './coordonnees.tsx'
import { Partie } from './partie.tsx'

/** Who publishes this page and how to reach them; where nothing is said, whom to ask instead. */
export function Contact() {
  const configuration = useConfiguration()
  return (
    <>
      <p>
        <Phrase>{text.aide}</Phrase>
      </p>
      {configuration !== null && <Editeur configuration={configuration} />}
      <Partie titre={text.erreur} phrases={text.erreurs} />
    </>
  )
}

function Editeur({ configuration: { nom, organisme, contact } }: { readonly configuration: Configuration }) {
  return (
    <Partie
      titre={text.joindre}
      phrases={[
        organisme === '' ? text.sansEditeur : text.editeur(citer(organisme, 'pages/contact')),
        ...(isSilent(contact) ? [text.sansContact] : []),
      ]}
    >
      <Coordonnees contact={contact} sujet={text.sujet(nom)} />
    </Partie>
  )
}
