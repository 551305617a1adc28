import type { Proposition } from '../../domain/orientation/classer.ts'
import { gsm7Length, toGsm7 } from '../fr/sms.ts'
import { enMessage, GSM, partiesDe, UCS2 } from '../langue/parties-sms.ts'
import type { MotsPersonne } from './mots.ts'
import { type ChoixDit, type Part, sayChoix } from './say-choix.ts'
import { debutEn, jourEn } from './say-quand.ts'

/** The most a text for a person may take. */
export const PARTIES_MAX = 3

/** What a text takes on a telephone: one letter outside of the GSM alphabet, and all of it is counted in UTF-16 units. */
export function countSms(texte: string): { readonly caracteres: number; readonly parties: number } {
  const septets = gsm7Length(texte)
  const caracteres = septets ?? texte.length
  return { caracteres, parties: partiesDe(caracteres, septets === null ? UCS2 : GSM) }
}

/**
 * The text for a person's telephone, all of it in one language but for what has no other name: one fact a line. Facts are left
 * out until it fits three parts: the cost and how one comes; the title and the street; the end, what is not known, who has no number;
 * the commune of a place. The link goes before a choice does. Cut at a line where even that is too long.
 */
export function composeSmsEn(mots: MotsPersonne, choix: readonly Proposition[], lien: string): string {
  const dits = choix.map((p) => ({ p, dit: sayChoix(mots, p, '') }))
  const wordings = [0, 1, 2, 3, 4].flatMap((level) => {
    const body = dits.map(({ p, dit }) => linesOf(mots, p, dit, level).join('\n')).join('\n\n')
    return [`${body}\n${lien}`, body].map(mots.gsm ? toGsm7 : enMessage)
  })
  const fitting = wordings.find((texte) => countSms(texte).parties <= PARTIES_MAX)
  if (fitting !== undefined) return fitting
  const lines = (wordings.at(-1) ?? '').split('\n')
  const cut = () => `${lines.join('\n')}\n...`
  while (lines.length > 1 && countSms(cut()).parties > PARTIES_MAX) lines.pop()
  return cut()
}

function linesOf(mots: MotsPersonne, p: Proposition, dit: ChoixDit, level: number): string[] {
  const write = (parts: readonly Part[]) => parts.map((part) => writePart(mots, part)).join('')
  const ou = p.type === 'seance' ? p.situee.ou : p.lieu
  const [contact = []] = dit.contact.slice(-1)
  const isReached = (p.contacts.at(-1)?.telephone ?? '') !== ''
  return [
    ...(level < 2 || p.type === 'lieu' ? [write([level < 4 ? dit.titre : cutAt(dit.titre)])] : []),
    ...(level < 3 ? dit.quand : quandCourt(mots, p, dit)),
    ...(level < 4 || p.type === 'seance' ? [write([{ fr: level < 2 ? sansNom(dit) : ou.commune }])] : []),
    ...(level < 1 ? [dit.faits.join(mots.virgule)] : []),
    // A town hall without its number is no one to call: it goes before a choice does.
    ...(level < 3 || isReached ? [write(contact)] : []),
  ].filter((line) => line !== '')
}

/** Of a session the day and the beginning, of a place the first of its days; what is not known takes no room. */
function quandCourt(mots: MotsPersonne, p: Proposition, { quand }: ChoixDit): string[] {
  if (p.type === 'lieu') return p.ouvertures.length === 0 ? [] : quand.slice(1, 2)
  const { seance } = p.situee
  return [`${jourEn(mots, seance.date)}${mots.virgule}${debutEn(mots, seance)}`]
}

const TITRE_COURT = 36
const cutAt = (titre: Part): Part =>
  typeof titre === 'string' || titre.fr.length <= TITRE_COURT
    ? titre
    : { fr: `${titre.fr.slice(0, TITRE_COURT - 3).trimEnd()}...` }

/** The address without the name that is the title. */
const sansNom = ({ titre, ou }: ChoixDit): string =>
  typeof titre === 'string' || !ou.startsWith(`${titre.fr}, `) ? ou : ou.slice(titre.fr.length + 2)

/**
 * French among other letters keeps its own order: between U+2066 and U+2069 where the text reads from right to left. A number to
 * call is written without spaces: they would be turned around, and cost.
 */
function writePart({ sens }: MotsPersonne, part: Part): string {
  if (typeof part === 'string') return part
  if (part.fr === '') return ''
  const texte = /^0\d(?: \d\d){4}$/.test(part.fr) ? part.fr.replaceAll(' ', '') : part.fr.replaceAll('’', "'")
  return sens === 'rtl' ? `\u2066${texte}\u2069` : texte
}
