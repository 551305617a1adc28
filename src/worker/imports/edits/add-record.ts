import { formatIsoDate } from '../../../domain/calendar/civil-date.ts'
import { communeAt } from '../../../domain/imports/commune-at.ts'
import { CELLULES_LIEU } from '../../../domain/imports/edits/correct-lieux.ts'
import type { Refus } from '../../../domain/imports/edits/edit-cells.ts'
import { SAISIE } from '../../../domain/imports/edits/sessions.ts'
import { examineFeuilles } from '../../../domain/imports/examine.ts'
import { findDoublons } from '../../../domain/imports/find-doublons.ts'
import { defaultReglages } from '../../../domain/imports/lists/read-liste.ts'
import type { Contexte, Genre, Reglages } from '../../../domain/imports/model.ts'
import { offerAteliers } from '../../../domain/imports/offer-ateliers.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'
import { sourceMienne } from '../../../domain/places/mine.ts'
import type { Atelier } from '../../../domain/sessions/atelier.ts'
import type { Valeurs } from '../../protocol/edits.ts'

export interface Ajout {
  readonly lieux: readonly Lieu[]
  readonly ateliers: readonly Atelier[]
  readonly refus: readonly Refus[]
  readonly remarques: readonly string[]
}
type Ou = Omit<Contexte, 'source' | 'positions'>

/** A place as a form gives it, by the reader of sheets: a form is a sheet of one line. */
export function addLieu(valeurs: Valeurs, ou: Ou): Ajout {
  const { telephone = '', courriels = '', ...rest } = valeurs
  if ((valeurs.nom ?? '').trim() === '') return refuse('nom', '', 'attendu un nom')
  const { latitude = '', longitude = '' } = valeurs
  if ((latitude.trim() === '') !== (longitude.trim() === ''))
    return refuse(latitude.trim() === '' ? 'latitude' : 'longitude', '', 'attendu les deux nombres, ou aucun')
  const examen = readForm('lieux', rest, { ...defaultReglages(ou.aujourdhui), confirme: true }, ou)
  const [read] = examen.lieux
  if (read === undefined)
    return latitude === ''
      ? refuse('commune', valeurs.commune ?? '', 'attendu une commune de la liste')
      : refuse('latitude', `${latitude}, ${longitude}`, 'attendu une position en degrés (46,34 et 2,60)')
  const refus: Refus[] = examen.refus.filter(({ champ }) => champ !== 'telephone' && champ !== 'courriels')
  let lieu: Lieu = { ...read, source: sourceMienne(SAISIE), dateMaj: formatIsoDate(ou.aujourdhui) }
  // Whoever fills in a form says whose number it is: nothing is left out as for a column of a file.
  for (const [champ, valeur] of [
    ['telephone', telephone],
    ['courriels', courriels],
    ['horaires', valeurs.horaires ?? ''],
  ] as const) {
    const voulu = CELLULES_LIEU.check(lieu, champ, valeur)
    if (voulu !== null) refus.push({ champ, recu: valeur, voulu })
    else lieu = CELLULES_LIEU.read(lieu, champ, valeur) ?? lieu
  }
  const twins = findDoublons([lieu], ou.lieux).filter(({ publie }) => publie.id !== lieu.id)
  const twin = twins.map(({ publie }) => `un lieu semblable est déjà là : ${publie.nom}, ${publie.commune}`)
  const at = communeAt(ou, lieu.longitude, lieu.latitude)
  const away =
    at?.sure === true && at.commune.code !== lieu.codeInsee
      ? [`cette position est à ${at.commune.nom}, pas à ${lieu.commune}`]
      : []
  return { lieux: [lieu], ateliers: [], refus, remarques: [...examen.remarques, ...away, ...twin] }
}

/** A workshop as a form gives it; `lieu` is the place that was chosen, null where one is written. */
export function addAtelier(valeurs: Valeurs, reglages: Reglages, ou: Ou, lieu: Lieu | null): Ajout {
  if ((valeurs.titre ?? '').trim() === '') return refuse('titre', '', 'attendu un titre')
  const around = lieu === null ? ou : { ...ou, lieux: [lieu, ...ou.lieux.filter(({ id }) => id !== lieu.id)] }
  const { lieux, ateliers, refus, remarques } = readForm('liste', valeurs, reglages, around)
  if (refus.length > 0) return { lieux: [], ateliers: [], refus, remarques }
  const source = sourceMienne(SAISIE)
  return {
    lieux: offerAteliers(lieux, ateliers).map((one) => ({ ...one, source })),
    ateliers: ateliers.map((line) => ({ ...line, source, texteSource: '', dateMaj: ou.aujourdhui })),
    refus,
    remarques,
  }
}

function readForm(genre: Genre, valeurs: Valeurs, reglages: Reglages, ou: Ou) {
  const filled = Object.entries(valeurs).filter(([, valeur]) => valeur.trim() !== '')
  const colonnes = filled.map(([cible]) => ({ entete: cible, cible, personne: false, exemples: [] }))
  const feuille = {
    nom: SAISIE,
    lignes: [filled.map(([cible]) => cible), filled.map(([, valeur]) => valeur)],
    remarques: [],
  }
  const [examen] = examineFeuilles(
    [{ feuille, plan: { genre, entete: 0, colonnes, remarques: [] }, retouches: {} }],
    reglages,
    { ...ou, source: SAISIE, positions: {} },
  )
  const { remarques = [], lieux = [], ateliers = [] } = examen ?? {}
  return {
    lieux,
    ateliers,
    refus: remarques
      .filter(({ gravite }) => gravite === 'rejet')
      .map(({ champ, recu, voulu }) => ({ champ, recu, voulu })),
    remarques: remarques
      .filter(({ gravite, recu }) => gravite === 'verifier' && recu !== '')
      .map(({ voulu }) => voulu),
  }
}

const refuse = (champ: string, recu: string, voulu: string): Ajout => ({
  lieux: [],
  ateliers: [],
  refus: [{ champ, recu, voulu }],
  remarques: [],
})
