import type { Trouve } from './element.ts'
import { type Jeton, jetonA, suite } from './jetons.ts'
import { jourA } from './lire-jours.ts'

const PLACE =
  /^(mairie|salle|salles|maison|espace|mediatheque|bibliotheque|ludotheque|ecole|centre|foyer|locaux|local|cafe|ressourcerie|gare|stade|utas|mjc|fjt|ccas|cias|tiers|pole|antenne|presbytere|association|quincaillerie|epicerie|bureau|agence|cinema|theatre|chateau|college|lycee|gymnase|cavl|ehpad|residence|hotel|point|office|poste|cyber|cyberbase|ferme|etage|place|parking|halle|fablab|village)$/
const NOT_A_PLACE = new Set(
  'partir compter tous toutes demande annee choix distance domicile moins plus exception public titre prix tarif sein cours rythme fur debut fin mois semaine semaines jour jours matin midi soir soiree journee quotidien maximum minimum total besoin propos cas fois moyen numero telephone aide pour apres jusqu raison heure heures l la le noel paques internet word excel'.split(
    ' ',
  ),
)
const NOT_AN_ORGANISER = new Set(
  'semaine semaines mois an jour telephone tel mail courriel email personne groupe groupes seance paire paires internet sms quinzaine trimestre heure le la les l petits petit ordre session atelier'.split(
    ' ',
  ),
)
const BREAKS = new Set(
  'par sur sans tous toutes chaque hors sauf hormis adresse adresses horaires horaire telephone tel numeros numero renseignements renseignement contact puis avec excepte semaine semaines sem mail inscription inscriptions gratuit gratuite pendant y au a aux ateliers atelier et ou jusqu depuis des ouvert ouverte ouverts ouvertes ferme fermee fermes accueille accueillent est sont propose'.split(
    ' ',
  ),
)
const LONGEST = 12

/** Where it takes place, who runs it, and the communes that the sentence names. */
export function lireLieux(jetons: readonly Jeton[], texte: string, at: number): Trouve | null {
  return (
    lireRegroupement(jetons, texte, at) ??
    lireCodePostal(jetons, texte, at) ??
    lireLieu(jetons, texte, at) ??
    lireOrganisateur(jetons, texte, at)
  )
}

/** "Regroupé avec X": the workshop of this commune is held in another one. */
function lireRegroupement(jetons: readonly Jeton[], texte: string, at: number): Trouve | null {
  const grouped = /^(regroupee?s?|mutualisee?s?|commune?s?)$/.test(jetonA(jetons, at).norm)
  if (!grouped || !/^(avec|a)$/.test(jetonA(jetons, at + 1).norm)) return null
  const end = nameEnd(jetons, at + 2)
  return end === at + 2
    ? null
    : { sens: { sorte: 'commune', nom: slice(jetons, texte, at + 2, end) }, suivant: end }
}

/** "23140 Jarnages", "23 340 Gentioux". */
function lireCodePostal(jetons: readonly Jeton[], texte: string, at: number): Trouve | null {
  const { sorte, norm } = jetonA(jetons, at)
  if (sorte !== 'nombre') return null
  const split = /^\d{2}$/.test(norm) && /^\d{3}$/.test(jetonA(jetons, at + 1).norm)
  if (!split && !/^\d{5}$/.test(norm)) return null
  const start = at + (split ? 2 : 1)
  if (!/^\p{Lu}/u.test(texte.slice(jetonA(jetons, start).debut))) return null
  const end = nameEnd(jetons, start)
  return end === start
    ? null
    : { sens: { sorte: 'commune', nom: slice(jetons, texte, start, end) }, suivant: end }
}

/** A commune's name stops at a sign or at a word that opens something else; "sur", "les", "à" stay. */
function nameEnd(jetons: readonly Jeton[], at: number): number {
  let index = at
  for (; index < at + LONGEST; index += 1) {
    const { sorte, norm } = jetonA(jetons, index)
    if (sorte === 'signe' && norm !== '-' && norm !== "'") break
    if (sorte !== 'mot' && sorte !== 'signe') break
    const joins = ['sur', 'les', 'des', 'a', 'au', 'aux'].includes(norm)
    if ((BREAKS.has(norm) && !joins) || norm === 'cedex' || startsSchedule(jetons, index)) break
  }
  while (
    index > at &&
    ['-', "'", 'a', 'et', 'sur', 'les', 'des', 'au', 'aux'].includes(jetonA(jetons, index - 1).norm)
  )
    index -= 1
  return index
}

function lireLieu(jetons: readonly Jeton[], texte: string, at: number): Trouve | null {
  const start = afterPreposition(jetons, at)
  const first = jetonA(jetons, start)
  const known = PLACE.test(first.norm)
  if (first.sorte !== 'mot' || (start === at && !isBarePlace(jetons, at))) return null
  if (
    !known &&
    (NOT_A_PLACE.has(first.norm) ||
      jourA(jetons, start) !== null ||
      suite(jetons, at, 'aux') ||
      suite(jetons, at, 'en'))
  )
    return null
  const capital = /^\p{Lu}/u.test(texte.slice(first.debut))
  const toponym = !known && start === at + 1 && suite(jetons, at, 'a') && capital
  const end = toponym ? Math.max(nameEnd(jetons, start), start + 1) : placeEnd(jetons, start)
  const nom = slice(jetons, texte, start, end)
  return { sens: { sorte: 'lieu', texte: nom, commune: toponym ? nom : mairieDe(nom) }, suivant: end }
}

/** "mairie de Savennes" names a commune; "mairie annexe" does not. */
function mairieDe(lieu: string): string | null {
  const [, joint, nom] = /^[Mm][Aa][Ii][Rr][Ii][Ee] (de |d'|DE |D')?(\p{L}[^,()]{1,60})$/u.exec(lieu) ?? []
  if (nom === undefined || /^(annexe|centre|bourg|ancienne|quartier)/i.test(nom)) return null
  return joint !== undefined || /^\p{Lu}\p{Ll}/u.test(nom) ? nom : null
}

/** "salle polyvalente" may stand without preposition; "maison", "place" and the like may not. */
function isBarePlace(jetons: readonly Jeton[], at: number): boolean {
  return /^(mairie|salle|mediatheque|bibliotheque|foyer|mjc|ccas)$/.test(jetonA(jetons, at).norm)
}

function afterPreposition(jetons: readonly Jeton[], at: number): number {
  const { norm } = jetonA(jetons, at)
  if (suite(jetons, at, 'dans', 'les') || suite(jetons, at, 'dans', 'la') || suite(jetons, at, 'dans', 'le'))
    return at + 2
  if (suite(jetons, at, 'dans', 'l', "'") || suite(jetons, at, 'a', 'l', "'")) return at + 3
  if (suite(jetons, at, 'a', 'la')) return at + 2
  return ['a', 'au', 'aux', 'chez', 'en'].includes(norm) ? at + 1 : at
}

function placeEnd(jetons: readonly Jeton[], start: number): number {
  let index = start + 1
  for (; index < start + LONGEST; index += 1) {
    const { sorte, norm } = jetonA(jetons, index)
    const within = norm === 'a' && suite(jetons, index + 1, 'l', "'", 'etage')
    if (sorte === 'signe' && norm !== '-' && norm !== "'") break
    if (sorte === 'heure' || sorte === 'telephone' || sorte === 'date') break
    if ((BREAKS.has(norm) && !within) || startsSchedule(jetons, index)) break
  }
  while (
    index > start + 1 &&
    ['-', "'", 'de', 'du', 'd', 'le', 'les', 'la', 'l'].includes(jetonA(jetons, index - 1).norm)
  )
    index -= 1
  return index
}

/** Whether a day, a half-day or an hour begins here, articles skipped. */
function startsSchedule(jetons: readonly Jeton[], at: number): boolean {
  let index = at
  while (['le', 'les', 'du', 'de', 'l', "'", 'entre'].includes(jetonA(jetons, index).norm) && index < at + 3)
    index += 1
  const { sorte, norm } = jetonA(jetons, index)
  return (
    sorte === 'heure' || jourA(jetons, index) !== null || /^(matin|matins|apres|soir|journee)$/.test(norm)
  )
}

function lireOrganisateur(jetons: readonly Jeton[], texte: string, at: number): Trouve | null {
  let start = at + 1
  if (!suite(jetons, at, 'par')) return null
  while (['le', 'la', 'les', 'l', "'", 'un', 'une'].includes(jetonA(jetons, start).norm)) start += 1
  const { sorte, norm } = jetonA(jetons, start)
  if (sorte !== 'mot' || NOT_AN_ORGANISER.has(norm)) return null
  const end = placeEnd(jetons, start)
  return { sens: { sorte: 'organisateur', texte: slice(jetons, texte, start, end) }, suivant: end }
}

function slice(jetons: readonly Jeton[], texte: string, from: number, to: number): string {
  return texte.slice(jetonA(jetons, from).debut, jetonA(jetons, to - 1).fin).trim()
}
