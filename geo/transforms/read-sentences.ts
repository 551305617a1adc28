import { departementOf } from '../../src/domain/geo/codes.ts'
import { fold } from '../../src/domain/geo/fold.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import type { Anomalie } from '../../src/domain/places/read/anomalie.ts'
import type { Atelier } from '../../src/domain/sessions/atelier.ts'
import { ateliersFromLieu } from '../../src/domain/sessions/words/ateliers-from-lieu.ts'
import { sayDrapeau } from '../../src/text/command-line.ts'

export interface SentencesOptions {
  /** Line of a place in its file, for the report. */
  readonly ligneOf: (lieuId: string) => number
  /** Communes of the country, for the name that a sentence writes. */
  readonly communes: readonly { readonly code: string; readonly nom: string }[]
}

/** Source, in report and summary, of what places write in words. */
export const SENTENCES = 'horaires écrits'

/**
 * Sources whose sentences are schedules of workshops. Elsewhere a sentence with a day and an hour is as often
 * the front desk, a permanence of a notary or a storytelling evening: nothing is read there.
 */
const SOURCE_D_ATELIERS = /ateliers?\b|conseill(?:er|[eè]re)s? num[ée]riques?/i

/**
 * Series that places write in words, each with its département; none of a place or of an id that a file gives
 * (`given`: the file's name by place and by id).
 */
export function readSentences(
  lieux: readonly Lieu[],
  given: ReadonlyMap<string, string>,
  { ligneOf, communes }: SentencesOptions,
) {
  const ateliers = new Map<Atelier, string>()
  const anomalies: (Anomalie & { readonly source: string })[] = []
  let lues = 0
  let gardees = 0
  let signalees = 0
  for (const lieu of lieux) {
    if (lieu.presentationDetail === '' || !SOURCE_D_ATELIERS.test(lieu.source)) continue
    lues++
    const read = ateliersFromLieu(lieu)
    const note = (valeur: string, raison: string) => {
      const ligne = ligneOf(lieu.id)
      const champ = 'presentation_detail'
      anomalies.push({ source: SENTENCES, ligne, champ, valeur, raison, gravite: 'avertissement' })
    }
    // Read back from a published table, a series that names no place has its id.
    const file = [lieu.id, ...read.ateliers.map(({ id }) => id)].map((id) => given.get(id)).find(Boolean)
    if (file !== undefined) {
      note(lieu.presentationDetail.slice(0, 200), `ateliers de ce lieu donnés par ${file} : phrase non lue`)
      continue
    }
    if (read.ateliers.length > 0) gardees++
    if (read.drapeaux.length > 0) signalees++
    const departement = departementOf(lieu.codeInsee)
    for (const atelier of read.ateliers) ateliers.set(withCode(atelier, departement, communes), departement)
    for (const { code, detail } of read.drapeaux) note(detail, sayDrapeau(code))
    if (read.ateliers.length === 0) {
      note(lieu.presentationDetail.slice(0, 200), 'aucun jour ni aucune heure n’a pu être lu')
    }
  }
  return { ateliers, anomalies, lues, gardees, signalees }
}

/** A series elsewhere gets the code of the commune it names, if just one of its département has that very name. */
function withCode(atelier: Atelier, departement: string, communes: SentencesOptions['communes']): Atelier {
  if (atelier.lieuId !== '' || atelier.commune === '') return atelier
  const wanted = fold(atelier.commune)
  const same = communes.filter(({ code, nom }) => departementOf(code) === departement && fold(nom) === wanted)
  const [only] = same
  return only === undefined || same.length > 1 ? atelier : { ...atelier, codeInsee: only.code }
}
