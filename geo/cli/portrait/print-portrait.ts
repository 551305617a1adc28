import type { Dataset } from '../../../src/dataset/dataset.ts'
import { readPortrait } from '../../../src/dataset/portrait/read-portrait.ts'
import type { Rapport } from '../../../src/domain/coverage/report.ts'
import type { Portrait } from '../../../src/domain/portrait/portrait.ts'
import { sayAvertissement } from '../../../src/text/couverture/avertissements.ts'
import { sayPortrait } from '../../../src/text/portrait/say-portrait.ts'
import { tableauPortrait } from '../../../src/text/portrait/tableau-portrait.ts'
import type { CouvertureOptions } from '../arguments.ts'
import { printCsv } from '../print.ts'

/** The portrait of a territory as text, JSON or the table that the page exports. Throws as `readPortrait`. */
export async function printPortrait(
  dataset: Dataset,
  { question, le, format }: Pick<CouvertureOptions, 'question' | 'le' | 'format'>,
): Promise<string> {
  const portrait = await readPortrait(dataset, question, le)
  if (format === 'texte') return sayPortrait(portrait).join('\n')
  if (format === 'csv') return printCsv(tableauPortrait(portrait, dataset.manifest.sources))
  return JSON.stringify(toJson(portrait), null, 2)
}

function toJson({ question, portee, ...rest }: Portrait) {
  return {
    ...rest,
    question: { ...question, avertissements: question.avertissements.map(sayAvertissement) },
    portee: portee.map(({ mode, groupe, rapports }) => ({
      mode,
      groupe,
      territoires: rapports.map(figureOf),
    })),
  }
}

const figureOf = ({ territoire, population, agesInconnus, calcul }: Rapport) => ({
  territoire,
  population,
  ...(agesInconnus === undefined ? {} : { agesInconnus }),
  calcul,
})
