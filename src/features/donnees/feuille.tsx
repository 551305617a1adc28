import { replan } from '../../domain/imports/guess-plan.ts'
import { CIBLES_LISTE } from '../../domain/imports/lists/cibles.ts'
import type { Colonne, Genre, Plan } from '../../domain/imports/model.ts'
import { COLONNES_LIEUX } from '../../domain/places/colonnes.ts'
import { COLONNES_ATELIERS } from '../../domain/sessions/table/columns.ts'
import { donnees } from '../../text/mine/donnees.ts'
import { Case, ChampListe } from '../../ui/champ.tsx'
import type { FeuilleApercu } from '../../worker/protocol/imports.ts'

const text = donnees.feuilles
const GENRES = Object.keys(text.genres) as readonly Genre[]
const CIBLES: Readonly<Record<Genre, readonly string[]>> = {
  liste: CIBLES_LISTE,
  lieux: COLONNES_LIEUX,
  ateliers: COLONNES_ATELIERS,
}

interface FeuilleProps {
  readonly fichier: string
  readonly feuille: FeuilleApercu
  /** null: left out. */
  readonly plan: Plan | null
  readonly onPlan: (plan: Plan | null) => void
}

/** One sheet: whether it is read, what it holds, and what each of its columns is taken for. */
export function Feuille({ fichier, feuille, plan, onPlan }: FeuilleProps) {
  const titre = text.nom(fichier, feuille.nom, feuille.lignes)
  const personnes = feuille.plan.colonnes.filter(({ personne }) => personne).map(({ entete }) => entete)
  return (
    <fieldset className="encadre pile ecart-2">
      <legend className="etiquette">{titre}</legend>
      <Case cochee={plan !== null} onCocher={(on) => onPlan(on ? feuille.plan : null)}>
        {text.prendre}
      </Case>
      {plan !== null && (
        <>
          <ChampListe
            etiquette={text.genre}
            valeurs={GENRES}
            texte={(genre) => text.genres[genre]}
            choisie={plan.genre}
            onChange={(genre) => genre !== null && onPlan(replan(plan, genre))}
          />
          {personnes.length > 0 && <p className="avis">{text.personnes(personnes)}</p>}
          {plan.remarques.map((remarque) => (
            <p key={remarque} className="note">
              {remarque}
            </p>
          ))}
          <details>
            <summary>
              {text.colonnes} ({plan.colonnes.length})
            </summary>
            <Colonnes plan={plan} onPlan={onPlan} />
          </details>
          <details>
            <summary>{text.apercu}</summary>
            <Debut lignes={feuille.debut} entete={plan.entete} />
          </details>
        </>
      )}
    </fieldset>
  )
}

function Colonnes({ plan, onPlan }: { readonly plan: Plan; readonly onPlan: (plan: Plan) => void }) {
  const cibles = [...new Set([...CIBLES[plan.genre], ...plan.colonnes.map(({ cible }) => cible)])].filter(
    (cible) => cible !== '',
  )
  const change = (rang: number, cible: string) =>
    onPlan({
      ...plan,
      colonnes: plan.colonnes.map((colonne, i): Colonne => (i === rang ? { ...colonne, cible } : colonne)),
    })
  return (
    <div className="pile ecart-2">
      {plan.colonnes.map((colonne, i) => (
        <ChampListe
          key={text.colonne(i + 1, colonne.entete)}
          etiquette={text.colonne(i + 1, colonne.entete)}
          note={colonne.personne ? text.personne : text.exemples(colonne.exemples)}
          valeurs={cibles}
          texte={text.cible}
          aucune={text.aucune}
          choisie={colonne.cible}
          onChange={(cible) => change(i, cible ?? '')}
        />
      ))}
    </div>
  )
}

/** The first lines as they are, titles and merged cells included: the person sees what was taken for headings. */
function Debut({ lignes, entete }: { readonly lignes: FeuilleApercu['debut']; readonly entete: number }) {
  const width = lignes.reduce((max, line) => Math.max(max, line.length), 0)
  const columns = Array.from({ length: width }, (_, i) => i)
  return (
    <section className="donnees-defile" aria-label={text.apercu}>
      <table>
        <caption className="invisible">{text.apercu}</caption>
        <tbody>
          {lignes.map((line, row) => (
            <tr key={text.ligne(row + 1)} data-entete={row === entete}>
              <th scope="row">{text.ligne(row + 1)}</th>
              {columns.map((column) => (
                <td key={column}>{(line[column] ?? '').slice(0, 60)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
