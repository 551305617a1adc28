import { todayIn } from '../../data/maintenant.ts'
import type { RoutesCredit } from '../../domain/coverage/report.ts'
import type { Proposition } from '../../domain/orientation/classer.ts'
import { deuxPoints } from '../../text/format.ts'
import { composeCourriel, composeSms, orienter, personne } from '../../text/orienter.ts'
import { composeSmsEn, countSms } from '../../text/personne/sms.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { useCopy } from '../../ui/export/use-copy.ts'
import { enLangue, type Parle } from './bloc-langue.tsx'
import { sayRelire } from './langue-personne.tsx'

const text = orienter.messages

interface MessagesProps {
  readonly choix: readonly Proposition[]
  readonly lien: string
  readonly routes: RoutesCredit | null
  /** The language of the person; null: French. */
  readonly parle: Parle | null
  /** The link that opens the page in it. */
  readonly lienParle: string
}

/** Texts to copy, without the person's name nor notes. Nothing is sent from here. */
export function Messages({ choix, lien, routes, parle, lienParle }: MessagesProps) {
  const sms = composeSms(choix, lien, todayIn())
  return (
    <section className="orienter-messages sans-impression pile" aria-labelledby="messages-titre">
      <h3 id="messages-titre">{text.titre}</h3>
      {parle !== null && <MessageParle choix={choix} lien={lienParle} {...parle} />}
      <Message
        titre={parle === null ? text.sms : personne.smsFiche}
        texte={sms.texte}
        note={text.smsCompte(sms.longueur)}
      />
      <Message titre={text.courriel} texte={composeCourriel(choix, lien, routes)} note="" />
    </section>
  )
}

/** The text in one language, that of the person: the French one is a second message. */
function MessageParle({
  choix,
  lien,
  ...parle
}: Parle & { readonly choix: readonly Proposition[]; readonly lien: string }) {
  const { langue, mots } = parle
  const texte = composeSmsEn(mots, choix, lien)
  const { caracteres, parties } = countSms(texte)
  return (
    <>
      <Message
        titre={personne.smsDe(personne.langues[langue])}
        texte={texte}
        note={personne.smsParties(caracteres, parties)}
        parle={parle}
      />
      {mots.aRelire !== null && (
        <p className="note" {...enLangue(parle)}>
          {sayRelire(mots)}
        </p>
      )}
    </>
  )
}

interface MessageProps {
  readonly titre: string
  readonly texte: string
  readonly note: string
  readonly parle?: Parle
}

function Message({ titre, texte, note, parle }: MessageProps) {
  const { said, copy } = useCopy(text.copieImpossible)
  return (
    <div className="orienter-message">
      <h4>{titre}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long texts scroll, and must scroll by keyboard too */}
      <pre tabIndex={0} {...(parle && enLangue(parle))}>
        {texte}
      </pre>
      <p className="orienter-message-pied rangee">
        <Bouton aria-label={deuxPoints(text.copier, titre)} onClick={() => void copy(texte, text.copie)}>
          {text.copier}
        </Bouton>
        <span className="note">{note}</span>
        <span role="status">{said}</span>
      </p>
    </div>
  )
}
