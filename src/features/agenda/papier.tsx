import { foldDates, type LieuDates, type LigneDates } from '../../domain/orientation/dates.ts'
import { ageOf, majOf } from '../../domain/orientation/dates-maj.ts'
import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import { lienDeFeuille } from '../../state/url/with-langue.ts'
import { sayAtelier, sayLigne, agenda as text } from '../../text/agenda.ts'
import { deuxPoints } from '../../text/format.ts'
import { citer } from '../../text/langue/citer.ts'
import { langueLue } from '../../text/langue/textes.ts'
import { contactEnTexte, contactText, sayInformations } from '../../text/orientation/contact.ts'
import { jourLongAvecAnnee } from '../../text/quand.ts'
import { adresseDe, trajetDe } from '../../text/seance.ts'
import { citeContacts } from '../../ui/langue/citer-noms.ts'
import { ARelire } from '../../ui/langue/dire-langue.tsx'
import { Francais, Phrase } from '../../ui/langue/francais.tsx'

/** Most places of a printed list, and lines of each: a few pages that are read, the rest is counted. */
const MAX_LIEUX = 60
const MAX_LIGNES = 8

interface PapierProps {
  readonly titre: string
  /** What the list answers: days, limit, start. */
  readonly question: readonly string[]
  readonly lieux: readonly LieuDates[]
  readonly aujourdhui: number
}

/** The dates on paper: a block a place, a line for all the days of a workshop, the number to call in front. */
export function Papier({ titre, question, lieux, aujourdhui }: PapierProps) {
  const more = lieux.length - MAX_LIEUX
  const majs = lieux.flatMap(({ dates }) => dates.map(({ seance }) => majOf(seance)))
  return (
    <section className="agenda-papier a-imprimer" aria-labelledby="agenda-papier-titre">
      <h2 id="agenda-papier-titre">
        <Phrase>{titre}</Phrase>
      </h2>
      {question.map((line) => (
        <p key={line}>
          <Phrase>{line}</Phrase>
        </p>
      ))}
      <p>
        {text.imprimee(jourLongAvecAnnee(aujourdhui))} {sayInformations(ageOf(majs))}
      </p>
      <div className="agenda-papier-lieux">
        {lieux.slice(0, MAX_LIEUX).map(({ cle, ou, trajet, dates }) => (
          <div key={cle} className="agenda-papier-lieu">
            <p>
              <b>
                <Francais>{adresseDe(ou)}</Francais>
              </b>
            </p>
            <p>
              {ou.contacts.every(({ lien }) => lien === 'propre') ? '' : deuxPoints(contactText.demandez)}
              <b>
                <Phrase>{contactEnTexte(citeContacts(ou.contacts))}</Phrase>
              </b>
              {trajet !== null && ` · ${trajetDe(trajet)}`}
            </p>
            <Lignes dates={dates} />
          </div>
        ))}
      </div>
      {more > 0 && <p>{text.resteLieux(more)}</p>}
      <ARelire />
      <p>
        {text.toutesEnLigne(
          `${location.origin}${location.pathname}${lienDeFeuille(location.search, langueLue())}`,
        )}
      </p>
    </section>
  )
}

/** A line whose title is others' words. */
const citeLigne = ({ exemple, jours }: LigneDates): LigneDates => ({
  exemple: { ...exemple, seance: { ...exemple.seance, titre: citer(exemple.seance.titre) } },
  jours,
})

function Lignes({ dates }: { readonly dates: readonly SeanceSituee[] }) {
  const lignes = foldDates(dates, sayAtelier)
  const more = lignes.length - MAX_LIGNES
  return (
    <ul>
      {lignes.slice(0, MAX_LIGNES).map((ligne) => (
        <li key={ligne.exemple.seance.uid}>
          <Phrase>{sayLigne(citeLigne(ligne))}</Phrase>
        </li>
      ))}
      {more > 0 && <li>{text.resteLignes(more)}</li>}
    </ul>
  )
}
