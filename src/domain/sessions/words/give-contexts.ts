import type { TypeAtelier } from '../table/table-values.ts'
import type { Contexte, Element, Sens } from './model.ts'

/** An element with what its stretch of text talks about; `ecrit` when a word of the text says so. */
export type Situe = {
  readonly element: Element
  readonly contexte: Contexte
  readonly type: TypeAtelier
  readonly ecrit: boolean
}

/** `horaires`: the head is that very word. `faible`: a word that many places use for other things. */
type Tete = { contexte: Contexte; type: TypeAtelier; horaires: boolean; faible: boolean }

/** More unexplained words than this between a head and a schedule: the one no longer tells the other. */
const FARTHEST = 5

/** What the earlier sentences leave behind. */
type Memoire = { contexte: Contexte; type: TypeAtelier; ecrit: boolean; vuAtelier: boolean }

const SCHEDULE: ReadonlySet<Sens['sorte']> = new Set([
  'jours',
  'creneau',
  'creneau-douteux',
  'moment',
  'date',
])

/** Whether the element says when. */
export function isSchedule(sens: Sens): boolean {
  return SCHEDULE.has(sens.sorte)
}

/**
 * Cuts the elements into sentences and tells what each is about: opening hours, contact hours, an address or
 * another event are no workshop. A stretch without a head word goes on with the subject of the one before;
 * a schedule after words that nothing explains belongs to something else.
 */
export function giveContexts(elements: readonly Element[]): Situe[][] {
  const memoire: Memoire = { contexte: 'neutre', type: 'atelier', ecrit: false, vuAtelier: false }
  const phrases: Situe[][] = []
  let phrase: Element[] = []
  for (const element of elements) {
    if (element.sens.sorte !== 'fin') phrase.push(element)
    else {
      phrases.push(giveSentenceContexts(phrase, memoire))
      phrase = []
    }
  }
  phrases.push(giveSentenceContexts(phrase, memoire))
  return phrases.filter((situes) => situes.length > 0)
}

function giveSentenceContexts(phrase: readonly Element[], memoire: Memoire): Situe[] {
  const tetes = headsOfSentence(phrase, memoire)
  const firstHead = tetes.findIndex((tete) => tete !== null)
  const lastStrange = phrase.findLastIndex(({ sens }, index) => index < firstHead && sens.sorte === 'inconnu')
  const opens = memoire.contexte === 'neutre' && startsWithPlace(phrase)
  const inherited: Tete = {
    contexte: opens ? 'ouverture' : memoire.contexte,
    type: memoire.type,
    horaires: false,
    faible: !memoire.ecrit,
  }
  let strange = false
  let strangeSchedule = false
  const situes = phrase.map((element, index): Situe => {
    const tete = tetes[index] ?? null
    if (tete === null && element.sens.sorte === 'inconnu') strange = true
    if (tete !== null) return { element, contexte: tete.contexte, type: tete.type, ecrit: !tete.faible }
    if (strange && isSchedule(element.sens)) strangeSchedule = true
    const before = tetes[firstHead] ?? null
    const near = before !== null && index > lastStrange
    const source = near && appliesBackwards(before.contexte, phrase, firstHead) ? before : inherited
    const contexte = strange ? 'autre' : source.contexte
    return { element, contexte, type: source.type, ecrit: !source.faible }
  })
  if (opens && firstHead < 0) memoire.contexte = 'ouverture'
  remember(memoire, tetes.at(-1) ?? null, strangeSchedule)
  return moveClosuresBack(situes)
}

/** "Bibliothèque : mercredi 14h-18h", before any workshop is named: the hours of its doors. */
function startsWithPlace(phrase: readonly Element[]): boolean {
  const first = phrase.find(({ sens }) => sens.sorte !== 'muet')
  return first?.sens.sorte === 'lieu' && phrase.some(({ sens }) => isSchedule(sens))
}

/** "Le mardi, atelier tablette": the head names what came before it, unless it has hours of its own. */
function appliesBackwards(contexte: Contexte, phrase: readonly Element[], head: number): boolean {
  if (contexte === 'contact' || contexte === 'adresse') return false
  if (contexte === 'atelier') return true
  return !phrase.slice(head).some((element) => isSchedule(element.sens))
}

function remember(memoire: Memoire, last: Tete | null, strangeSchedule: boolean): void {
  if (strangeSchedule && last === null) memoire.contexte = 'autre'
  if (last === null || last.contexte === 'contact' || last.contexte === 'adresse') return
  memoire.contexte = last.contexte === 'ferme' && memoire.vuAtelier ? 'atelier' : last.contexte
  memoire.type = last.type
  memoire.ecrit = !last.faible
}

/** The head word in force at each element; null before the first one. Brackets close their own. */
function headsOfSentence(phrase: readonly Element[], memoire: Memoire): (Tete | null)[] {
  const stack: (Tete | null)[] = []
  let current: Tete | null = null
  /** Whether only small words came since the last head; `joint` when one of them was "et" or a comma. */
  let adjacent = false
  let joint = false
  /** Whether the head in force has had its schedule, and how many words nothing explains since. */
  let told = false
  let strange = 0
  return phrase.map(({ sens }) => {
    if (sens.sorte === 'inconnu') strange += 1
    else if (sens.sorte === 'sujet') strange = 0
    else if (isSchedule(sens) && strange > FARTHEST && current !== null)
      current = { ...current, contexte: 'autre' }
    else if (isSchedule(sens)) strange = 0
    if (isSchedule(sens) && current?.contexte === 'atelier') told = true
    if (sens.sorte === 'ouvrante') stack.push(current)
    else if (sens.sorte === 'fermante') current = stack.pop() ?? current
    else if (sens.sorte === 'horaires') {
      const known: boolean = current?.contexte === 'atelier' && !told
      current = {
        contexte: known ? 'atelier' : 'ouverture',
        type: current?.type ?? memoire.type,
        horaires: true,
        faible: current?.faible ?? true,
      }
      adjacent = true
      joint = false
    } else if (sens.sorte === 'sujet') {
      current = chooseContext(current, sens, adjacent, joint)
      adjacent = true
      joint = false
    } else if (
      current?.horaires === true &&
      adjacent &&
      (sens.sorte === 'lieu' || sens.sorte === 'inconnu')
    ) {
      current = { ...current, contexte: 'ouverture', horaires: false }
    } else if (sens.sorte === 'liaison') joint = true
    else if (sens.sorte !== 'muet') adjacent = false
    if (current?.contexte === 'atelier') memoire.vuAtelier = true
    return current
  })
}

/** Two heads side by side: which one says what the stretch is about. */
function chooseContext(
  current: Tete | null,
  sens: Extract<Sens, { sorte: 'sujet' }>,
  adjacent: boolean,
  joint: boolean,
): Tete {
  const next: Tete = {
    contexte: sens.contexte,
    type: sens.type ?? current?.type ?? 'atelier',
    horaires: false,
    faible: sens.faible,
  }
  if (current !== null && sens.faible && (current.contexte !== 'adresse' || adjacent)) {
    const both = current.faible && adjacent && !current.horaires && current.contexte === 'atelier'
    return both ? { ...current, faible: false } : current
  }
  if (current === null || !adjacent || current.horaires) return next
  if (joint) return current
  if (current.contexte === 'contact' && sens.contexte === 'atelier') return current
  if (current.contexte === 'atelier' && (sens.contexte === 'atelier' || sens.contexte === 'ouverture'))
    return current
  if (current.contexte === 'adresse') return current
  return next
}

/** "vendredi fermé": the closing word comes after the days it closes, back to the comma before them. */
function moveClosuresBack(situes: readonly Situe[]): Situe[] {
  const out = [...situes]
  out.forEach((situe, index) => {
    if (situe.element.sens.sorte !== 'sujet' || situe.element.sens.contexte !== 'ferme') return
    const after = out[index + 1]?.element.sens
    if (after !== undefined && out.slice(index + 1, index + 4).some((next) => isSchedule(next.element.sens)))
      return
    for (let back = index - 1; back >= 0; back -= 1) {
      const previous = out[back]
      if (
        previous === undefined ||
        !(isSchedule(previous.element.sens) || previous.element.sens.sorte === 'muet')
      )
        break
      out[back] = { ...previous, contexte: 'ferme' }
    }
  })
  return out
}
