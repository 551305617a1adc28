import { applySettings, mergeSeries, type Reglages, readSettings } from './complete-series.ts'
import { applyException, type Exception, extractExceptions } from './exceptions.ts'
import { findMeanings } from './find-meanings.ts'
import { giveContexts, isSchedule, type Situe } from './give-contexts.ts'
import { groupSentence } from './group-sentence.ts'
import type { CodeDrapeau, Drapeau, Groupe, LectureHoraire, LectureSerie, Sens } from './model.ts'
import { writtenCommunes } from './read-places.ts'
import { readSlots } from './read-slots.ts'
import { limitsOf } from './restrictions.ts'
import { cleanSentence, splitTokens } from './split-tokens.ts'

const LONGEST_DETAIL = 120
/** Characters of a number and its blank: it belongs to the day after it. */
const NEXT_WORD = 3
const LONGEST_SESSION_MIN = 4 * 60

/** The sentences read so far: series, what concerns all of them, flags. */
type Carnet = { propre: string; series: LectureSerie[]; exceptions: Exception[]; drapeaux: Drapeau[] }

/** What a sentence gives to each of its series. */
type Commun = {
  /** Something limits these days that could not be read: their dates are not told. */
  limite: boolean
  reglages: Reglages
  codes: readonly CodeDrapeau[]
  dureeMin: number | null
  texte: string
  commune: string | null
}

/**
 * Reads a schedule written in French, as town halls write them ("Ateliers le mercredi de 9h15 à 12h30,
 * semaines impaires"). Only what is written is told: an hour, a week or a place that the text leaves out
 * stays null, and what it says ambiguously comes back as a flag instead. Opening hours, contact hours and
 * addresses give no series. Never throws; reads at most `LONGUEUR_MAX` characters, in linear time.
 */
export function readFrenchSchedule(texte: string): LectureHoraire {
  const { propre, coupe } = cleanSentence(texte)
  const elements = findMeanings(splitTokens(propre), propre)
  const carnet: Carnet = { propre, series: [], exceptions: [], drapeaux: [] }
  if (coupe) flag(carnet, 'texte-coupe', 0, LONGEST_DETAIL)
  const phrases = giveContexts(elements)
  for (const phrase of phrases) readSentence(carnet, phrase)
  const excepted = applyExceptions(carnet)
  const telephone = telephoneOf(phrases)
  const series = mergeSeries(excepted).map((serie) => ({ ...serie, telephone }))
  for (const { debut, fin, faute } of elements) if (faute) flag(carnet, 'faute-corrigee', debut, fin)
  if (series.length === 0) flag(carnet, 'pas-un-horaire', 0, LONGEST_DETAIL)
  if (series.some(({ sansAncre }) => sansAncre !== null)) flag(carnet, 'rythme-sans-debut', 0, LONGEST_DETAIL)
  return {
    series,
    drapeaux: carnet.drapeaux,
    communes: writtenCommunes(phrases),
    reste: unreadText(phrases, propre),
  }
}

function readSentence(carnet: Carnet, phrase: readonly Situe[]): void {
  const stopped = phrase.find(({ element }) => element.sens.sorte === 'arret')
  const { reste, exceptions, nonLues } = extractExceptions(phrase)
  const ours = reste.filter(({ contexte }) => contexte === 'atelier' || contexte === 'neutre')
  for (const { debut, fin } of nonLues) flag(carnet, 'exception-non-lue', debut, fin)
  carnet.exceptions.push(...exceptions)
  const { reglages, codes } = readSettings(ours)
  for (const code of codes) flagSpan(carnet, code, ours)
  if (stopped !== undefined) {
    flagSpan(carnet, 'arret', phrase)
    return
  }
  const groupes = groupSentence(ours)
  if (!groupes.some(({ jours, ponctuel }) => jours.length > 0 || ponctuel))
    flagWithoutDay(carnet, ours, groupes, reglages)
  else {
    const commun = {
      limite: false,
      reglages,
      codes,
      dureeMin: writtenLength(ours),
      texte: textOf(carnet.propre, ours),
      commune: communeOf(phrase),
    }
    const limites = limitsOf(ours)
    for (const { debut, fin } of limites)
      flag(carnet, 'restriction-non-lue', Math.max(0, debut - 20), fin + 20)
    const limited = new Set(
      limites.filter(({ proche }) => proche).map(({ debut }) => groupAt(groupes, debut)),
    )
    for (const groupe of groupes)
      carnet.series.push(...seriesOfGroup(carnet, groupe, { ...commun, limite: limited.has(groupe) }))
  }
  flagDropped(carnet, reste)
}

/** Flags the days that belong to something else, unless they only repeat what was read. */
function flagDropped(carnet: Carnet, phrase: readonly Situe[]): void {
  const dropped = phrase.filter(
    ({ contexte, element }) =>
      element.sens.sorte === 'jours' && contexte !== 'atelier' && contexte !== 'neutre',
  )
  if (!dropped.every(({ element }) => isAlreadyRead(carnet, element.sens)))
    flagSpan(carnet, 'sujet-autre', dropped)
}

/** Whether the days of a stretch left out are days that series already have: a repetition, nothing to see. */
function isAlreadyRead({ series }: Carnet, sens: Sens): boolean {
  const known = new Set(series.flatMap(({ days }) => days))
  return sens.sorte === 'jours' && sens.jours.every((jour) => known.has(jour))
}

/** A sentence without a day: what it says of weeks and seasons holds for the series before it. */
function flagWithoutDay(
  carnet: Carnet,
  ours: readonly Situe[],
  groupes: readonly Groupe[],
  reglages: Reglages,
): void {
  if (ours.some(({ element }) => isSchedule(element.sens))) flagSpan(carnet, 'jour-absent', ours)
  const weeks = ours.map(({ element }) => element.sens)
  const parite = weeks.find((sens) => sens.sorte === 'parite')
  const rythme = weeks.find((sens) => sens.sorte === 'rythme')
  const parity = parite?.sorte === 'parite' && parite.parite !== 'toutes' ? parite.parite : null
  const pace = rythme?.sorte === 'rythme' ? rythme.rythme : null
  if (groupes.length > 0 && parity === null && pace === null) return
  carnet.series = carnet.series.map((serie) => ({
    ...applySettings(serie, reglages),
    weekParity: serie.weekParity ?? parity,
    sansAncre: parity === null ? (serie.sansAncre ?? pace) : serie.sansAncre,
    texte:
      groupes.length === 0 && isSaying(ours) ? `${serie.texte} ${textOf(carnet.propre, ours)}` : serie.texte,
  }))
}

/** Whether a sentence says something of weeks, seasons or holidays. */
function isSaying(ours: readonly Situe[]): boolean {
  const kinds = ['parite', 'rythme', 'mois', 'periode', 'vacances', 'feries']
  return ours.some(({ element }) => kinds.includes(element.sens.sorte))
}

function seriesOfGroup(carnet: Carnet, groupe: Groupe, phrase: Commun): LectureSerie[] {
  if (groupe.ponctuel) {
    flag(carnet, 'date-ponctuelle', groupe.debut, groupe.fin)
    return []
  }
  if (groupe.jours.length === 0) return []
  const { creneaux, codes } = readSlots(groupe.horaires)
  for (const code of codes) flag(carnet, code, groupe.debut, groupe.fin)
  if (groupe.alternative) flag(carnet, 'alternative', groupe.debut, groupe.fin)
  if (groupe.limite) flag(carnet, 'restriction-non-lue', groupe.debut, groupe.fin)
  const untold =
    groupe.alternative || groupe.limite || phrase.limite || phrase.codes.includes('vacances-seulement')
  const weekParity = groupe.parite === 'toutes' ? null : groupe.parite
  return creneaux.map(({ startMin, endMin, moment }) => ({
    type: groupe.type,
    sujetEcrit: groupe.ecrit,
    days: [...new Set(groupe.jours)].sort((a, b) => a - b),
    startMin,
    endMin:
      endMin ??
      (startMin !== null && phrase.dureeMin !== null && creneaux.length === 1
        ? startMin + phrase.dureeMin
        : null),
    moment,
    weekParity,
    sansAncre: untold ? 'autre' : weekParity === null && groupe.rangs.length === 0 ? groupe.rythme : null,
    semaines: [...new Set(groupe.semaines)],
    sansSemaines: [],
    nthOfMonth: [...new Set(groupe.rangs)].sort((a, b) => a - b),
    lieuEcrit: groupe.lieu?.texte ?? null,
    communeEcrite: groupe.lieu?.commune ?? phrase.commune,
    organisateur: groupe.organisateur,
    telephone: null,
    texte: phrase.texte,
    ...phrase.reglages,
  }))
}

/** The group that a place in the text belongs to: the last one that begins before it, else the first. */
const groupAt = (groupes: readonly Groupe[], at: number): Groupe | undefined => {
  const dated = groupes.filter(({ jours }) => jours.length > 0)
  const next = dated.find(({ debut }) => debut > at && debut - at <= NEXT_WORD)
  return next ?? dated.findLast(({ debut }) => debut <= at) ?? dated[0]
}

/** The commune of a sentence that gives exactly one postcode. */
function communeOf(phrase: readonly Situe[]): string | null {
  const noms = phrase.flatMap(({ element, contexte }) =>
    element.sens.sorte === 'commune' && contexte !== 'contact' ? [element.sens.nom] : [],
  )
  return noms.length === 1 ? (noms[0] ?? null) : null
}

/** Length of a session when the sentence gives exactly one, from a quarter of an hour to four hours. */
function writtenLength(ours: readonly Situe[]): number | null {
  const minutes = ours.flatMap(({ element }) =>
    element.sens.sorte === 'duree' ? [element.sens.minutes] : [],
  )
  const [only] = minutes
  return minutes.length === 1 && only !== undefined && only >= 15 && only <= LONGEST_SESSION_MIN ? only : null
}

function applyExceptions(carnet: Carnet): LectureSerie[] {
  let series = carnet.series
  for (const exception of carnet.exceptions) {
    series = series.flatMap((serie) => {
      const left = applyException(serie, exception)
      if (left === null) flag(carnet, 'exception-non-lue', 0, LONGEST_DETAIL)
      return left ?? [serie]
    })
  }
  return series
}

/** The first telephone number, wherever it stands: contacts are often a sentence of their own. */
function telephoneOf(phrases: readonly (readonly Situe[])[]): string | null {
  const sens = phrases.flat().find(({ element }) => element.sens.sorte === 'telephone')?.element.sens
  return sens?.sorte === 'telephone' ? sens.numero : null
}

/** The words around the first day, from and to where the sentence talks of something else (an address). */
function textOf(propre: string, ours: readonly Situe[]): string {
  const touches = (index: number) => {
    const before = ours[index - 1]
    const after = ours[index]
    if (before === undefined || after === undefined) return false
    return /^[\s-]*$/.test(propre.slice(before.element.fin, after.element.debut))
  }
  let first = Math.max(
    0,
    ours.findIndex(({ element }) => isSchedule(element.sens)),
  )
  let last = first
  while (touches(first)) first -= 1
  while (touches(last + 1)) last += 1
  return propre.slice(ours[first]?.element.debut ?? 0, ours[last]?.element.fin ?? 0).trim()
}

function unreadText(phrases: readonly (readonly Situe[])[], propre: string): string {
  const unknown = phrases.flat().filter(({ element }) => element.sens.sorte === 'inconnu')
  return unknown.map(({ element }) => propre.slice(element.debut, element.fin)).join(' ')
}

function flagSpan(carnet: Carnet, code: CodeDrapeau, situes: readonly Situe[]): void {
  flag(carnet, code, situes[0]?.element.debut ?? 0, situes.at(-1)?.element.fin ?? 0)
}

function flag(carnet: Carnet, code: CodeDrapeau, debut: number, fin: number): void {
  const detail = carnet.propre.slice(debut, Math.min(fin, debut + LONGEST_DETAIL)).trim()
  const known = carnet.drapeaux.some((drapeau) => drapeau.code === code && drapeau.detail === detail)
  if (!known) carnet.drapeaux.push({ code, detail })
}
