import { answer } from '../../domain/coverage/answer.ts'
import { COMPARES_MAX, type LigneComparee } from '../../domain/coverage/counting/ligne-comparee.ts'
import type { Question } from '../../domain/coverage/question.ts'
import type { Rapport } from '../../domain/coverage/report.ts'
import { formatTerritoire, type Territoire } from '../../domain/geo/territoire.ts'
import type { Dataset } from '../dataset.ts'
import { prepareFigure } from '../prepare-scope.ts'
import { DonneesPartielles, nomOf } from '../scope.ts'

/** One question asked of several territories, each by its own best calculation, which its report says. */
export async function compareTerritoires(
  dataset: Dataset,
  question: Question,
  territoires: readonly Territoire[],
): Promise<LigneComparee[]> {
  const rows: LigneComparee[] = []
  // One after the other: each reads and counts much, and what one reads serves the next.
  for (const territoire of distinct(territoires).slice(0, COMPARES_MAX)) {
    const rapport = await figureOf(dataset, { ...question, territoire })
    rows.push({
      territoire: formatTerritoire(territoire),
      nom: nomOf(await dataset.indexOf(territoire), territoire),
      rapport,
    })
  }
  return rows
}

/**
 * The same, and the first territory on other data beside its own line: what a person brought is not in them. `without`
 * null: nobody brought anything.
 */
export async function compareAvecEtSans(
  dataset: Dataset,
  without: Dataset | null,
  question: Question,
  territoires: readonly Territoire[],
): Promise<LigneComparee[]> {
  const rows = await compareTerritoires(dataset, question, territoires)
  if (without === null) return rows
  const [plain] = await compareTerritoires(without, question, territoires.slice(0, 1))
  return plain === undefined
    ? rows
    : [...rows.slice(0, 1), { ...plain, sansMiennes: true as const }, ...rows.slice(1)]
}

const distinct = (territoires: readonly Territoire[]): Territoire[] => [
  ...new Map(territoires.map((one) => [formatTerritoire(one), one])).values(),
]

async function figureOf(dataset: Dataset, question: Question): Promise<Rapport | null> {
  try {
    const prepared = await prepareFigure(dataset, question)
    const { offre, portee } = question
    return await answer({ data: dataset, prepared, offre, portee, par: null })
  } catch (error) {
    if (error instanceof DonneesPartielles) return null
    throw error
  }
}
