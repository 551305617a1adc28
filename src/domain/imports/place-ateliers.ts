import type { Lieu } from '../places/lieu.ts'
import type { Atelier } from '../sessions/atelier.ts'
import { namesOneSession } from '../sessions/expand-groupes.ts'
import type { Placer } from './lists/place-atelier.ts'
import type { Remarque } from './model.ts'

/**
 * Gives a place to the series of a table or a calendar that name none that is known: by what they write of it, as
 * for lists. Those that nothing places stay as they are, and are told.
 */
export function placeAteliers(
  ateliers: readonly Atelier[],
  known: ReadonlyMap<string, Lieu>,
  placer: Placer,
): { ateliers: readonly Atelier[]; remarques: Remarque[] } {
  const remarques: Remarque[] = []
  const say = (recu: string, voulu: string) =>
    remarques.push({ ligne: 0, colonne: null, champ: 'lieu_id', recu, voulu, gravite: 'verifier' })
  const placed = ateliers.map((line) => {
    const isPlaced = known.has(line.lieuId) || line.latitude !== null || isSurcharge(line)
    if (isPlaced) return line
    const place = placer.place({
      lieuId: '',
      lieu: line.adresse,
      adresse: line.adresse,
      commune: line.commune,
      codePostal: '',
      codeInsee: line.codeInsee,
    })
    if (place === null) {
      say(line.adresse || line.titre, 'attendu un lieu connu, ou une commune : dites la commune du fichier')
      return line
    }
    if (place.doute !== null) say(line.adresse || line.titre, place.doute)
    return { ...line, lieuId: place.lieuId, commune: place.commune, codeInsee: place.codeInsee }
  })
  return { ateliers: placed, remarques }
}

/** A line about one session of a series is where its series is. */
const isSurcharge = (line: Atelier): boolean =>
  namesOneSession(line) && line.lieuId === '' && line.adresse === ''
