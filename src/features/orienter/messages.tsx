import { useState } from 'react'
import { todayIn } from '../../data/maintenant.ts'
import type { RoutesCredit } from '../../domain/coverage/report.ts'
import type { Proposition } from '../../domain/orientation/classer.ts'
import { composeCourriel, composeSms, orienter } from '../../text/orienter.ts'
import { Bouton } from '../../ui/bouton.tsx'

const text = orienter.messages

interface MessagesProps {
  readonly choix: readonly Proposition[]
  readonly lien: string
  readonly routes: RoutesCredit | null
}

/** Texts to copy, without the person's name nor notes. Nothing is sent from here. */
export function Messages({ choix, lien, routes }: MessagesProps) {
  const sms = composeSms(choix, lien, todayIn())
  return (
    <section className="orienter-messages sans-impression pile" aria-labelledby="messages-titre">
      <h3 id="messages-titre">{text.titre}</h3>
      <Message titre={text.sms} texte={sms.texte} note={text.smsCompte(sms.longueur)} />
      <Message titre={text.courriel} texte={composeCourriel(choix, lien, routes)} note="" />
    </section>
  )
}

function Message({
  titre,
  texte,
  note,
}: {
  readonly titre: string
  readonly texte: string
  readonly note: string
}) {
  const [etat, setEtat] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(texte).then(
      () => setEtat(text.copie),
      () => setEtat(text.copieImpossible),
    )
  return (
    <div className="orienter-message">
      <h4>{titre}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long texts scroll, and must scroll by keyboard too */}
      <pre tabIndex={0}>{texte}</pre>
      <p className="orienter-message-pied rangee">
        <Bouton aria-label={`${text.copier} : ${titre}`} onClick={() => void copy()}>
          {text.copier}
        </Bouton>
        <span className="note">{note}</span>
        <span role="status">{etat}</span>
      </p>
    </div>
  )
}
