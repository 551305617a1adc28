import { withoutAccents } from '../../geo/fold.ts'
import type { Situe } from './give-contexts.ts'
import type { Trouve } from './model.ts'
import { dayAt } from './read-days.ts'
import { afterPhrase, followedBy, type Jeton, skipWords, tokenAt, words } from './split-tokens.ts'

const PLACE =
  /^(mairie|salle|salles|maison|espace|mediatheque|bibliotheque|ludotheque|ecole|centre|foyer|locaux|local|cafe|ressourcerie|gare|stade|utas|mjc|fjt|ccas|cias|tiers|pole|antenne|presbytere|association|quincaillerie|epicerie|bureau|agence|cinema|theatre|chateau|college|lycee|gymnase|cavl|ehpad|residence|hotel|point|office|poste|cyber|cyberbase|ferme|etage|place|parking|halle|fablab|village)$/
const NOT_A_PLACE = words(
  'partir compter tous toutes demande annee choix distance domicile moins plus exception public titre prix tarif sein cours rythme fur debut fin mois semaine semaines jour jours matin midi soir soiree journee quotidien maximum minimum total besoin propos cas fois moyen numero telephone aide pour apres jusqu raison heure heures l la le noel paques internet word excel',
)
const NOT_AN_ORGANISER = words(
  'semaine semaines mois an jour telephone tel mail courriel email personne groupe groupes seance paire paires internet sms quinzaine trimestre heure le la les l petits petit ordre session atelier',
)
const BREAKS = words(
  'par sur sans tous toutes chaque hors sauf hormis adresse adresses horaires horaire telephone tel numeros numero renseignements renseignement contact puis avec excepte semaine semaines sem mail inscription inscriptions gratuit gratuite pendant y au a aux ateliers atelier et ou jusqu depuis des ouvert ouverte ouverts ouvertes ferme fermee fermes accueille accueillent est sont propose',
)
const SCHEDULE_LEADS = words("le les du de l ' entre")
const ORGANISER_LEADS = words("le la les l ' un une")
const LONGEST = 12

/** Where it takes place, who runs it, and the communes that the sentence names. */
export function readPlaces(jetons: readonly Jeton[], texte: string, at: number): Trouve | null {
  return (
    readMerger(jetons, texte, at) ??
    readPostcode(jetons, texte, at) ??
    readPlace(jetons, texte, at) ??
    readOrganiser(jetons, texte, at)
  )
}

/** "Regroupé avec X": the workshop of this commune is held in another one. */
function readMerger(jetons: readonly Jeton[], texte: string, at: number): Trouve | null {
  const grouped = /^(regroupee?s?|mutualisee?s?|commune?s?)$/.test(tokenAt(jetons, at).norm)
  if (!grouped || !/^(avec|a)$/.test(tokenAt(jetons, at + 1).norm)) return null
  const end = nameEnd(jetons, at + 2)
  return end === at + 2
    ? null
    : { sens: { sorte: 'commune', nom: slice(jetons, texte, at + 2, end) }, suivant: end }
}

/** "23140 Jarnages", "23 340 Gentioux". */
function readPostcode(jetons: readonly Jeton[], texte: string, at: number): Trouve | null {
  const { sorte, norm } = tokenAt(jetons, at)
  if (sorte !== 'nombre') return null
  const split = /^\d{2}$/.test(norm) && /^\d{3}$/.test(tokenAt(jetons, at + 1).norm)
  if (!split && !/^\d{5}$/.test(norm)) return null
  const start = at + (split ? 2 : 1)
  if (!/^\p{Lu}/u.test(texte.slice(tokenAt(jetons, start).debut))) return null
  const end = nameEnd(jetons, start)
  return end === start
    ? null
    : { sens: { sorte: 'commune', nom: slice(jetons, texte, start, end) }, suivant: end }
}

/** A commune's name stops at a sign or at a word that opens something else; "sur", "les", "à" stay. */
function nameEnd(jetons: readonly Jeton[], at: number): number {
  let index = at
  for (; index < at + LONGEST; index += 1) {
    const { sorte, norm } = tokenAt(jetons, index)
    if (sorte === 'signe' && norm !== '-' && norm !== "'") break
    if (sorte !== 'mot' && sorte !== 'signe') break
    const joins = ['sur', 'les', 'des', 'a', 'au', 'aux'].includes(norm)
    if ((BREAKS.has(norm) && !joins) || norm === 'cedex' || startsSchedule(jetons, index)) break
  }
  while (
    index > at &&
    ['-', "'", 'a', 'et', 'sur', 'les', 'des', 'au', 'aux'].includes(tokenAt(jetons, index - 1).norm)
  )
    index -= 1
  return index
}

function readPlace(jetons: readonly Jeton[], texte: string, at: number): Trouve | null {
  const start = afterPreposition(jetons, at)
  const first = tokenAt(jetons, start)
  const known = PLACE.test(first.norm)
  if (first.sorte !== 'mot' || (start === at && !isBarePlace(jetons, at))) return null
  if (
    !known &&
    (NOT_A_PLACE.has(first.norm) ||
      dayAt(jetons, start) !== null ||
      followedBy(jetons, at, 'aux') ||
      followedBy(jetons, at, 'en'))
  )
    return null
  const capital = /^\p{Lu}/u.test(texte.slice(first.debut))
  const toponym = !known && start === at + 1 && followedBy(jetons, at, 'a') && capital
  const end = toponym ? Math.max(nameEnd(jetons, start), start + 1) : placeEnd(jetons, start)
  const nom = slice(jetons, texte, start, end)
  return {
    sens: { sorte: 'lieu', texte: nom, commune: toponym ? nom : communeOfTownHall(nom) },
    suivant: end,
  }
}

/** "mairie de Savennes" names a commune; "mairie annexe" does not. */
function communeOfTownHall(lieu: string): string | null {
  const [, joint, nom] = /^[Mm][Aa][Ii][Rr][Ii][Ee] (de |d'|DE |D')?(\p{L}[^,()]{1,60})$/u.exec(lieu) ?? []
  if (nom === undefined || /^(annexe|centre|bourg|ancienne|quartier)/i.test(nom)) return null
  return joint !== undefined || /^\p{Lu}\p{Ll}/u.test(nom) ? nom : null
}

/** "salle polyvalente" may stand without preposition; "maison", "place" and the like may not. */
function isBarePlace(jetons: readonly Jeton[], at: number): boolean {
  return /^(mairie|salle|mediatheque|bibliotheque|foyer|mjc|ccas)$/.test(tokenAt(jetons, at).norm)
}

function afterPreposition(jetons: readonly Jeton[], at: number): number {
  const within = ["dans l '", 'dans les', 'dans la', 'dans le', "a l '", 'a la']
  return afterPhrase(jetons, at, ...within, 'a', 'au', 'aux', 'chez', 'en') ?? at
}

function placeEnd(jetons: readonly Jeton[], start: number): number {
  let index = start + 1
  for (; index < start + LONGEST; index += 1) {
    const { sorte, norm } = tokenAt(jetons, index)
    const within = norm === 'a' && followedBy(jetons, index + 1, 'l', "'", 'etage')
    if (sorte === 'signe' && norm !== '-' && norm !== "'") break
    if (sorte === 'heure' || sorte === 'telephone' || sorte === 'date') break
    if ((BREAKS.has(norm) && !within) || startsSchedule(jetons, index)) break
  }
  while (
    index > start + 1 &&
    ['-', "'", 'de', 'du', 'd', 'le', 'les', 'la', 'l'].includes(tokenAt(jetons, index - 1).norm)
  )
    index -= 1
  return index
}

/** Whether a day, a half-day or an hour begins here, articles skipped. */
function startsSchedule(jetons: readonly Jeton[], at: number): boolean {
  const index = skipWords(jetons, at, SCHEDULE_LEADS, 3)
  const { sorte, norm } = tokenAt(jetons, index)
  return (
    sorte === 'heure' || dayAt(jetons, index) !== null || /^(matin|matins|apres|soir|journee)$/.test(norm)
  )
}

function readOrganiser(jetons: readonly Jeton[], texte: string, at: number): Trouve | null {
  if (!followedBy(jetons, at, 'par')) return null
  const start = skipWords(jetons, at + 1, ORGANISER_LEADS)
  const { sorte, norm } = tokenAt(jetons, start)
  if (sorte !== 'mot' || NOT_AN_ORGANISER.has(norm)) return null
  const end = placeEnd(jetons, start)
  return { sens: { sorte: 'organisateur', texte: slice(jetons, texte, start, end) }, suivant: end }
}

function slice(jetons: readonly Jeton[], texte: string, from: number, to: number): string {
  return texte.slice(tokenAt(jetons, from).debut, tokenAt(jetons, to - 1).fin).trim()
}

const ARTICLES = words('le la les l d de du des en sur sous lez et a aux au')
const SAINT: ReadonlyMap<string, string> = new Map(Object.entries({ st: 'saint', ste: 'sainte' }))

/** Communes that a text names apart from its venues: "Regroupé avec X", the name after a postcode of no contact. */
export function writtenCommunes(phrases: readonly (readonly Situe[])[]): string[] {
  const names = phrases.flat().flatMap(({ element, contexte }) => {
    return element.sens.sorte === 'commune' && contexte !== 'contact' ? [element.sens.nom] : []
  })
  return [...new Set(names)]
}

/**
 * Whether two spellings may name the same commune: "St Vaury" and "Saint-Vaury", "Gentioux" and
 * "Gentioux-Pigerolles". Small words and accents do not count; one name may be a part of the other.
 */
export function isSameCommune(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  if (short === undefined || long === undefined || short.length === 0) return false
  return long.some((_, at) => short.every((mot, offset) => long[at + offset] === mot))
}

function wordsOf(nom: string): string[] {
  const mots = withoutAccents(nom).split(/[^a-z0-9]+/)
  return mots.filter((mot) => mot !== '' && !ARTICLES.has(mot)).map((mot) => SAINT.get(mot) ?? mot)
}
