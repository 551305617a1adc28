import type { Dataset } from '../../../dataset/dataset.ts'
import { ateliersOf, type ImportGarde, lieuxOf } from '../../../dataset/mine/mine-file.ts'
import { expansionContext } from '../../../dataset/seances.ts'
import { groupBy } from '../../../domain/common/group-by.ts'
import { communeOfArrondissement, departementOf } from '../../../domain/geo/codes.ts'
import { correctAteliers } from '../../../domain/imports/edits/correct-ateliers.ts'
import { correctLieux } from '../../../domain/imports/edits/correct-lieux.ts'
import { isVerified, raisonsOf } from '../../../domain/imports/edits/fraicheur.ts'
import type { Contexte } from '../../../domain/imports/model.ts'
import { expandAll } from '../../../domain/sessions/expand-ateliers.ts'
import { isCorrectionOnly } from '../../../domain/sessions/expand-groupes.ts'
import type { CorrectionEnListe, FicheVieille, RequetesEdits, Saisie } from '../../protocol/edits.ts'
import { departementOfFiche, fileOf, layKept, ownIds } from './laid-data.ts'
import { keyOfLine, saisiesOf } from './saisies.ts'

/** Days ahead in which a place that offers workshops is expected to announce one. */
const PROCHAINE_JOURS = 120

/** Every record of one's own, and every correction with what becomes of it on the data of today. */
export async function listModifications(
  data: Dataset,
  imports: readonly ImportGarde[],
): Promise<RequetesEdits['modifications'][1]> {
  const plain = layKept(data, imports, true)
  const { corrections } = saisiesOf(imports)
  const own = ownIds(imports)
  const departements = new Set<string>()
  for (const one of corrections) departements.add(await departementOfFiche(plain, one))
  const dites = new Map<object, Pick<CorrectionEnListe, 'etat' | 'actuel'>>()
  for (const code of departements) {
    const [{ lieux }, ateliers] = await Promise.all([plain.lieux(code), plain.ateliers(code)])
    const of = (genre: 'lieu' | 'atelier') => corrections.filter((one) => one.genre === genre)
    for (const dite of correctLieux(lieux, of('lieu')).dites) dites.set(dite.correction, dite)
    for (const dite of correctAteliers(ateliers, of('atelier')).dites) dites.set(dite.correction, dite)
  }
  return {
    corrections: corrections.map((one) => {
      const { etat, actuel } = dites.get(one) ?? { etat: 'disparue', actuel: '' }
      return { ...one, etat, actuel, publique: !own.has(one.id) }
    }),
    saisies: imports.flatMap(recordsOf),
  }
}

function recordsOf(one: ImportGarde): Saisie[] {
  const fichier = fileOf(one)
  const lieux = lieuxOf(one).map(
    ({ id, codeInsee, nom, commune }): Saisie => ({
      genre: 'lieu',
      id,
      codeInsee,
      nom,
      detail: commune,
      fichier,
    }),
  )
  const seen = new Set<string>()
  const ateliers = ateliersOf(one).flatMap((line): Saisie[] => {
    const { id, codeInsee, titre, commune } = line
    if (isCorrectionOnly(line))
      return [{ genre: 'seance', id, codeInsee, nom: titre || id, detail: keyOfLine(line), fichier }]
    if (seen.has(id)) return []
    seen.add(id)
    return [{ genre: 'atelier', id, codeInsee, nom: titre, detail: commune, fichier }]
  })
  return [...lieux, ...ateliers]
}

/** The records of the territory that are old or lack something, those looked at aside. */
export async function listVieilles(
  data: Dataset,
  imports: readonly ImportGarde[],
  { territoire, communes, aujourdhui }: Pick<Contexte, 'territoire' | 'communes' | 'aujourdhui'>,
): Promise<RequetesEdits['fraicheur'][1]> {
  const laid = layKept(data, imports)
  const verified = new Set(
    saisiesOf(imports).corrections.flatMap(({ id, champ, nouveau }) =>
      champ === 'date_maj' && isVerified(nouveau, aujourdhui) ? [id] : [],
    ),
  )
  const departements = [
    ...new Set(communes.filter(({ code }) => territoire.has(code)).map(({ code }) => departementOf(code))),
  ]
  const fiches: FicheVieille[] = []
  let faites = 0
  for (const code of departements) {
    const { lieux } = await laid.lieux(code)
    const here = lieux.filter(({ codeInsee }) => territoire.has(communeOfArrondissement(codeInsee)))
    if (here.length === 0) continue
    const byId = new Map(lieux.map((lieu) => [lieu.id, lieu]))
    const window = { du: aujourdhui, au: aujourdhui + PROCHAINE_JOURS }
    const { seances } = expandAll(await laid.ateliers(code), window, expansionContext(byId))
    const next = groupBy(
      seances.filter(({ statut }) => statut !== 'annulee'),
      ({ lieuId }) => lieuId,
    )
    for (const lieu of here) {
      const raisons = raisonsOf(lieu, next.has(lieu.id), aujourdhui)
      // One that was looked at is done, whether it still lacks something or nothing more.
      if (verified.has(lieu.id)) faites++
      else if (raisons.length > 0) {
        const { id, codeInsee, nom, commune, dateMaj } = lieu
        fiches.push({ id, codeInsee, nom, commune, dateMaj, raisons })
      }
    }
  }
  // The most to do first, then the oldest.
  const rank = ({ raisons, dateMaj }: FicheVieille) => `${9 - raisons.length} ${dateMaj}`
  return { fiches: fiches.sort((a, b) => (rank(a) < rank(b) ? -1 : 1)), faites }
}
