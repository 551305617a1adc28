import { guessPlan, replan } from '../../src/domain/imports/guess-plan.ts'
import { idOfLieu } from '../../src/domain/imports/ids.ts'
import { columnFor, linesOf } from '../../src/domain/imports/rows.ts'
import { readLieux } from '../../src/domain/places/read/read-lieu.ts'
import { readFeuilles } from '../../src/domain/tables/read-feuilles.ts'

export interface LieuxAjoutes {
  readonly lieux: ReturnType<typeof readLieux>
  /** What is odd in the file as a whole, and what was left out of it, in French. */
  readonly problemes: readonly string[]
}

/**
 * The places of a file that somebody adds, read as the page reads it: titles above the headings, other names of
 * columns, and what looks like a person's left out and told. Never throws.
 */
export async function readLieuxAjoutes(bytes: Uint8Array, nom: string): Promise<LieuxAjoutes> {
  const { feuilles, refus } = await readFeuilles(bytes, nom)
  const [feuille, ...others] = feuilles
  if (feuille === undefined) return { lieux: readLieux([]), problemes: refus === null ? [] : [refus] }
  const guessed = guessPlan(feuille)
  const plan = guessed.genre === 'lieux' ? guessed : replan(guessed, 'lieux')
  const { lignes, remarques } = linesOf(feuille, plan, {})
  const persons = plan.colonnes.filter(({ personne }) => personne).map(({ entete }) => entete)
  // As in the page, where the file says its communes by code (decisions.md 1).
  const hasId = columnFor(plan, 'id') >= 0
  const rows = lignes.map(({ cellules }) => {
    const { nom: of = '', adresse = '', code_insee = '', commune = '' } = cellules
    return hasId ? cellules : { ...cellules, id: idOfLieu(nom, of, adresse, code_insee || commune) }
  })
  return {
    lieux: readLieux(
      rows,
      lignes.map(({ numero }) => numero),
    ),
    problemes: [
      ...(hasId
        ? []
        : ['sans colonne d’identifiants : ils sont faits du nom, de l’adresse et de la commune']),
      ...plan.remarques,
      ...(persons.length === 0
        ? []
        : [`colonnes qui semblent parler de personnes, laissées de côté : ${persons.join(', ')}`]),
      ...remarques.map(({ ligne, champ, voulu }) => `ligne ${ligne}, ${champ} : ${voulu}`),
      ...others.map((one) => `feuille « ${one.nom} » non lue : seule « ${feuille.nom} » l’est`),
    ],
  }
}
