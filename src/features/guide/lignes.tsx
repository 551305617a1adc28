import { seance as seanceText } from '../../text/seance.ts'
import { Francais } from '../../ui/langue/francais.tsx'
import type { NomPicto } from '../../ui/pictos/dessins.ts'
import { Picto } from '../../ui/pictos/picto.tsx'
import type { LigneSignee } from './signes.ts'

/** The title of an answer: a name of the data, or our words where it has none. */
export const TitreReponse = ({ titre }: { readonly titre: string }) =>
  titre === seanceText.titreVide ? titre : <Francais>{titre}</Francais>

/** One idea a line, its pictogram before it; one that goes on from the line above has none of its own. */
export function Lignes({ lignes }: { readonly lignes: readonly LigneSignee[] }) {
  return (
    <ul className="pile guide-lignes">
      {lignes.map(({ texte, signe }, i) => (
        <li key={texte}>
          <Ligne signe={lignes[i - 1]?.signe === signe ? null : signe}>{texte}</Ligne>
        </li>
      ))}
    </ul>
  )
}

interface LigneProps {
  readonly signe: NomPicto | null
  readonly children: string
}

export const Ligne = ({ signe, children }: LigneProps) => (
  <span className="guide-ligne">
    {signe === null ? <span className="picto" /> : <Picto nom={signe} />}
    <span>{children}</span>
  </span>
)

/** The same one after the other, for paper: each pictogram stands in the line, before its words. */
export const Phrases = ({ lignes }: { readonly lignes: readonly LigneSignee[] }) => (
  <p className="guide-phrases">
    {lignes.map(({ texte, signe }, i) => (
      <span key={texte}>
        {signe !== null && lignes[i - 1]?.signe !== signe && <Picto nom={signe} />} {texte}{' '}
      </span>
    ))}
  </p>
)
