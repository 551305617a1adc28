import type { Lieu } from '../places/lieu.ts'
import type { Atelier } from '../sessions/atelier.ts'
import { groupAteliers, isCorrectionOnly, namesOneSession } from '../sessions/expand-groupes.ts'
import type { Placer } from './lists/place-atelier.ts'
import type { Remarque } from './model.ts'

const SANS_LIEU = 'attendu un lieu connu, ou une commune : dites la commune du fichier'
const LIEU_DE_SERIE = 'lieu inconnu : la correction vaut pour sa date, au lieu de sa série'
const A_VERIFIER = 'lieu inconnu : la séance de cette date est à vérifier'

/**
 * Gives a place to the series of a table or a calendar that name none that is known: by what they write of it, as
 * for lists. Those that nothing places are refused, with the lines about their sessions: they would show nowhere. A
 * correction that nothing places still holds for its date: a cancelled session stays so, any other is to be checked.
 * `lignes` are those of the series in their file.
 */
export function placeAteliers(
  ateliers: readonly Atelier[],
  lignes: readonly number[],
  known: ReadonlyMap<string, Lieu>,
  placer: Placer,
): { readonly ateliers: readonly Atelier[]; readonly remarques: readonly Remarque[] } {
  const remarques: Remarque[] = []
  const refused = new Set<string>()
  const series = new Set(groupAteliers(ateliers).map(({ serie }) => serie))
  const isCorrection = (line: Atelier): boolean =>
    isSurcharge(line) || isCorrectionOnly(line) || (namesOneSession(line) && !series.has(line))
  const placed = ateliers.map((line, i): Atelier | null => {
    const say = (recu: string, voulu: string, gravite: Remarque['gravite']) =>
      remarques.push({ ligne: lignes[i] ?? 0, colonne: null, champ: 'lieu_id', recu, voulu, gravite })
    const lieu = known.get(line.lieuId)
    if (lieu !== undefined) {
      if (lieu.id !== line.lieuId) say(line.lieuId, `ancien identifiant de « ${lieu.nom} »`, 'verifier')
      return { ...line, lieuId: lieu.id }
    }
    if (isSurcharge(line)) return line
    const { lieuId, adresse, commune, codeInsee, longitude, latitude } = line
    if (lieuId !== '') say(lieuId, 'lieu inconnu de ces données', 'verifier')
    if (longitude !== null && latitude !== null) {
      const ou = placer.isCommune(codeInsee) ? codeInsee : placer.communeAt(longitude, latitude)?.code
      if (ou !== undefined) return { ...line, codeInsee: ou }
    }
    const place = placer.place({ lieuId: '', lieu: adresse, adresse, commune, codePostal: '', codeInsee })
    if (place === null && isCorrection(line)) {
      const isCancelled = line.statut === 'annulee'
      say(lieuId || adresse, isCancelled ? LIEU_DE_SERIE : A_VERIFIER, 'verifier')
      return { ...line, lieuId: '', statut: isCancelled ? 'annulee' : 'a_verifier' }
    }
    if (place === null) {
      refused.add(line.id)
      say(adresse || line.titre, SANS_LIEU, 'rejet')
      return null
    }
    if (place.doute !== null) say(adresse || line.titre, place.doute, 'verifier')
    return { ...line, lieuId: place.lieuId, commune: place.commune, codeInsee: place.codeInsee }
  })
  const kept = placed.filter((line) => line !== null)
  const held = new Set(kept.flatMap((line) => (isCorrection(line) ? [] : [line.id])))
  return { ateliers: kept.filter(({ id }) => held.has(id) || !refused.has(id)), remarques }
}

/** A line about one session of a series is where its series is. */
const isSurcharge = (line: Atelier): boolean =>
  namesOneSession(line) && line.lieuId === '' && line.adresse === ''
