import { isIdentifiant } from '../../common/identifiant.ts'
import { visible } from '../../common/invisibles.ts'
import { communeOfArrondissement, isCodeInsee } from '../../geo/codes.ts'
import { NIVEAUX } from '../../sessions/table/table-values.ts'
import type { Fail } from '../defaut.ts'
import { isDay, isHeure, isNumber, isSeats, isWhole } from '../read-valeurs.ts'
import { MAX_NOM, roundDegree } from '../scenario.ts'
import {
  dayOf,
  MAX_CONSEILLER,
  MAX_JOURS,
  MAX_MINUTES,
  RYTHMES_SEMAINES,
  type SeancesPrevues,
} from './prevues.ts'

/**
 * Sessions of a plan as a line of version 3: `["s", id, lieu, lon, lat, commune, debut, heure, minutes, semaines, fin,
 * places, conseiller, niveau, vacances, nom]`. At a place, `lon` and `lat` are null and `commune` and `nom` empty; in a room,
 * `lieu` is empty. `niveau` is a rank or null; `vacances` is 1 where nothing is held in school holidays, else 0. A link has
 * no `nom`.
 */
export function compactPrevues(m: SeancesPrevues): unknown[] {
  const niveau = m.niveau === null ? null : NIVEAUX.indexOf(m.niveau)
  const where = [m.lieu, m.at?.lon ?? null, m.at?.lat ?? null, m.commune]
  const when = [m.debut, m.heure, m.minutes, m.semaines, m.fin]
  return ['s', m.id, ...where, ...when, m.places, m.conseiller, niveau, m.fermeVacances ? 1 : 0, m.nom]
}

/** Reads that line, its letter and id being read; null, and the reason told, where it is none. */
export function expandPrevues(
  line: readonly unknown[],
  id: string,
  where: string,
  fail: Fail,
): SeancesPrevues | null {
  const [, , , , , , debut, heure, minutes, semaines, fin, places, conseiller, rank, vacances] = line
  const ou = expandOu(line, where, fail)
  if (ou === null) return null
  if (!isDay(debut)) return fail(where, debut, 'jour')
  if (!isHeure(heure)) return fail(where, heure, 'heureSeance')
  if (!isWhole(minutes, 1, MAX_MINUTES)) return fail(where, minutes, 'minutes')
  const rythme = RYTHMES_SEMAINES.find((n) => n === semaines)
  if (rythme === undefined) return fail(where, semaines, 'semaines')
  if (!isDay(fin)) return fail(where, fin, 'jour')
  if (dayOf(fin) < dayOf(debut) || dayOf(fin) > dayOf(debut) + MAX_JOURS)
    return fail(where, fin, 'dernierJour')
  if (!isSeats(places)) return fail(where, places, 'places')
  if (!isWhole(conseiller, 0, MAX_CONSEILLER)) return fail(where, conseiller, 'conseiller')
  const niveau = rank === null ? null : typeof rank === 'number' ? NIVEAUX[rank] : undefined
  if (niveau === undefined) return fail(where, rank, 'niveau')
  if (vacances !== 0 && vacances !== 1) return fail(where, vacances, 'vacances')
  const what = { minutes, semaines: rythme, fin, places, conseiller, niveau, fermeVacances: vacances === 1 }
  return { type: 'seances', id, ...ou, debut, heure, ...what }
}

function expandOu(
  line: readonly unknown[],
  where: string,
  fail: Fail,
): Pick<SeancesPrevues, 'lieu' | 'at' | 'commune' | 'nom'> | null {
  const [, , lieu, lon, lat, commune, , , , , , , , , , nom = ''] = line
  if (typeof lieu !== 'string' || (lieu !== '' && !isIdentifiant(lieu)))
    return fail(where, lieu, 'identifiant')
  if (typeof nom !== 'string' || nom.length > MAX_NOM) return fail(where, nom, 'nom')
  if (lieu !== '') return { lieu, at: null, commune: '', nom: '' }
  if (!isNumber(lon, -180, 180)) return fail(where, lon, 'longitude')
  if (!isNumber(lat, -90, 90)) return fail(where, lat, 'latitude')
  if (typeof commune !== 'string' || (commune !== '' && !isCodeInsee(commune)))
    return fail(where, commune, 'commune')
  const at = { lon: roundDegree(lon), lat: roundDegree(lat) }
  return { lieu, at, commune: communeOfArrondissement(commune), nom: visible(nom) }
}
