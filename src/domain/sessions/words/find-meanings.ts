import type { Element, Sens, Trouve } from './model.ts'
import { readDates } from './read-dates.ts'
import { readDays, readLoneRanks } from './read-days.ts'
import { readFrequency, readMoment } from './read-frequency.ts'
import { readHours } from './read-hours.ts'
import { readHolidays, readMentions } from './read-mentions.ts'
import { readPlaces } from './read-places.ts'
import { readSubject } from './read-subject.ts'
import { readRestriction } from './restrictions.ts'
import { afterPhrase, type Jeton, skipWords, tokenAt, words } from './split-tokens.ts'

/** Words that carry no schedule and do not change what the sentence is about. */
const SILENT = words(
  `le la les l un une des du de d au aux a en dans pour sur que qui se s y il elle on ce cette ces son sa ses
  vos votre nos notre vous nous est sont a ont aura auront lieu ont sera seront propose proposes proposee
  proposees organise organises organisee tient tiennent deroule deroulent puis ainsi aussi egalement avec
  jour jours semaine semaines toute toutes tous chaque texte source quand date dates debutant debutants debutante
  confirme confirmes intermediaire intermediaires avance avances senior seniors adulte adultes enfants jeunes
  retraites habitants adherents publics public niveau niveaux groupe groupes collectif collectifs collective
  individuel individuels libre libres hebdomadaire hebdomadaires n b present presente presents sera seront soit
  pendant durant ou mois fois annee personnes numero numeros meme`,
)
const HOUR_LEADS = words('de puis et ou entre a')

/** What every piece of the text means, in order. One rule per kind; the first that knows takes the words. */
export function findMeanings(jetons: readonly Jeton[], texte: string): Element[] {
  const elements: Element[] = []
  let at = 0
  while (at < jetons.length) {
    const found = recognize(jetons, texte, at)
    const next = Math.max(found.suivant, at + 1)
    elements.push({
      sens: found.sens,
      debut: tokenAt(jetons, at).debut,
      fin: tokenAt(jetons, next - 1).fin,
      faute: found.faute === true,
    })
    at = next
  }
  return elements
}

function recognize(jetons: readonly Jeton[], texte: string, at: number): Trouve {
  return (
    readPunctuation(jetons, at) ??
    readHolidays(jetons, at) ??
    readExcept(jetons, at) ??
    readDates(jetons, at) ??
    readFrequency(jetons, at) ??
    readDays(jetons, at) ??
    readLoneRanks(jetons, at) ??
    readMoment(jetons, at) ??
    readHours(jetons, at) ??
    readMentions(jetons, at) ??
    readPlaces(jetons, texte, at) ??
    readSubject(jetons, at) ??
    readWord(jetons, at)
  )
}

function readPunctuation(jetons: readonly Jeton[], at: number): Trouve | null {
  const { sorte, norm, debut, fin } = tokenAt(jetons, at)
  const told = (sens: Sens, suivant = at + 1): Trouve => ({ sens, suivant })
  if (sorte !== 'signe') return null
  if (norm === '(' || norm === '[') return told({ sorte: 'ouvrante' })
  if (norm === ')' || norm === ']') return told({ sorte: 'fermante' })
  if (norm === ';' && startsWithHour(jetons, at + 1)) return told({ sorte: 'liaison', mot: ';' })
  if (norm === ';' || norm === '!' || norm === '?' || norm === '•') return told({ sorte: 'fin' })
  if (norm === '.') return told({ sorte: isFullStop(jetons, at, debut, fin) ? 'fin' : 'muet' })
  if (norm === '\n')
    return told(tokenAt(jetons, at + 1).norm === '\n' ? { sorte: 'fin' } : { sorte: 'liaison', mot: ',' })
  if (norm === ',' || norm === '/' || norm === '+' || norm === '-')
    return told({ sorte: 'liaison', mot: ',' })
  if (norm === '&') return told({ sorte: 'liaison', mot: 'et' })
  return told({ sorte: 'muet' })
}

/** "10h-12h ; 14h-16h": what follows belongs to the same day. */
const startsWithHour = (jetons: readonly Jeton[], at: number): boolean =>
  tokenAt(jetons, skipWords(jetons, at, HOUR_LEADS, 3)).sorte === 'heure'

/** "9h." ends a sentence; "Av.", "Dr.", "14.5" do not. */
function isFullStop(jetons: readonly Jeton[], at: number, debut: number, fin: number): boolean {
  const before = tokenAt(jetons, at - 1)
  const after = tokenAt(jetons, at + 1)
  const short =
    before.sorte === 'mot' &&
    /^(av|bd|dr|st|ste|pl|mme|mlle|tel|sem|all|esp|imp|ch|rte|n|m|lun|mar|mer|jeu|ven|sam|dim|r)$/.test(
      before.norm,
    )
  return !(short && before.fin === debut) && !(after.sorte === 'nombre' && after.debut === fin)
}

function readExcept(jetons: readonly Jeton[], at: number): Trouve | null {
  const noun = afterPhrase(jetons, at, "pas d '", 'pas d', 'pas de', 'aucun', 'aucune')
  if (noun !== null && /^(ateliers?|seances?|cours|permanences?)$/.test(tokenAt(jetons, noun).norm))
    return { sens: { sorte: 'sauf' }, suivant: noun + 1 }
  const suivant = afterPhrase(jetons, at, "a l ' exception", 'en dehors', 'sauf', 'hormis', 'excepte', 'hors')
  return suivant === null ? null : { sens: { sorte: 'sauf' }, suivant }
}

function readWord(jetons: readonly Jeton[], at: number): Trouve {
  const { norm, sorte } = tokenAt(jetons, at)
  if (norm === 'et' || norm === 'ou') return { sens: { sorte: 'liaison', mot: norm }, suivant: at + 1 }
  if (norm === 'puis') return { sens: { sorte: 'liaison', mot: 'et' }, suivant: at + 1 }
  const restriction = readRestriction(jetons, at)
  if (restriction !== null) return restriction
  const silent = SILENT.has(norm) || sorte === 'nombre' || sorte === 'signe' || norm.length <= 1
  return { sens: { sorte: silent ? 'muet' : 'inconnu' }, suivant: at + 1 }
}
