import { readBus } from './bus/read-bus.ts'
import { cyclesOf, type Instance } from './instance.ts'
import {
  type Champs,
  MoyensIllisibles,
  optional,
  readList,
  readName,
  readObject,
  readReal,
  readWhole,
} from './read-fields.ts'

/** Sizes beyond which a file is refused: a model of millions of columns would answer nobody. */
const MOST = {
  salles: 300,
  conseillers: 60,
  creneaux: 60,
  classes: 20_000,
  existants: 5000,
  arrets: 30,
  qpv: 2000,
} as const

/** What the ids of a list number. */
type Numbers = ReadonlyMap<string, number>

/** Ids of a list, each once; what they number. */
function numberIds(champ: string, rows: readonly Champs[], key = 'id'): Numbers {
  const numbers = new Map<string, number>()
  rows.forEach((row, at) => {
    const id = readName(`${champ}[${at}].${key}`, row[key])
    if (numbers.has(id)) throw new MoyensIllisibles(`${champ}[${at}].${key}`, { sorte: 'unique' }, id)
    numbers.set(id, at)
  })
  return numbers
}

const readRows = (champ: string, value: unknown, max: number): Champs[] =>
  readList(champ, value, max).map((row, at) => readObject(`${champ}[${at}]`, row))

/** Reads the bare model of a plan as its file gives it. Throws MoyensIllisibles. */
export function readInstance(value: unknown): Instance {
  const file = readObject('fichier', value)
  const rows = {
    salles: readRows('salles', file.salles, MOST.salles),
    conseillers: readRows('conseillers', file.conseillers, MOST.conseillers),
    creneaux: readRows('creneaux', file.creneaux, MOST.creneaux),
    classes: readRows('classes', file.classes, MOST.classes),
    existants: readRows('existants', file.existants ?? [], MOST.existants),
    qpv: readRows('qpv', file.qpv ?? [], MOST.qpv),
  }
  const salles = numberIds('salles', rows.salles)
  const existants = numberIds('existants', rows.existants)
  numberIds('conseillers', rows.conseillers)
  const types = numberIds('creneaux', rows.creneaux, 'type')
  for (const id of existants.keys())
    if (salles.has(id)) throw new MoyensIllisibles('existants', { sorte: 'unique' }, id)
  if (file.objectif !== 'A' && file.objectif !== 'B')
    throw new MoyensIllisibles('objectif', { sorte: 'parmi', valeurs: ['A', 'B'] }, file.objectif)
  const typesOf = (champ: string, given: unknown) =>
    optional(given, (list) => readNumbers(champ, list, types, MOST.creneaux))
  const kappa = optional(file.kappa, (k) => readWhole('kappa', k, 1, 100)) ?? 1

  const instance: Instance = {
    objectif: file.objectif,
    W: readWhole('W', file.W, 1, 520),
    C: readWhole('C', file.C, 1, 12),
    G: readReal('G', file.G, 0, 1e9),
    q: readReal('q', file.q ?? 1, 1, 1000),
    m: readWhole('m', file.m ?? 1, 1, 100),
    p: optional(file.p, (p) => readWhole('p', p, 0, 10_000)),
    L: readReal('L', file.L, 0, 1440),
    D: readReal('D', file.D, 1, 1440),
    S: readWhole('S', file.S, 0, 20),
    salles: rows.salles.map((row, at) => ({
      id: String(row.id),
      cout: optional(row.cout, (cout) => readReal(`salles[${at}].cout`, cout)) ?? 0,
      kappa: optional(row.kappa, (k) => readWhole(`salles[${at}].kappa`, k, 1, 100)) ?? kappa,
      creneaux: typesOf(`salles[${at}].creneaux`, row.creneaux),
    })),
    conseillers: rows.conseillers.map((row, at) => ({
      id: String(row.id),
      h: readReal(`conseillers[${at}].h`, row.h, 0, 60),
      tau: readByRoom(`conseillers[${at}].tau`, row.tau, salles, Number.POSITIVE_INFINITY),
      km: readByRoom(`conseillers[${at}].km`, row.km ?? {}, salles, 0),
      creneaux: typesOf(`conseillers[${at}].creneaux`, row.creneaux),
    })),
    creneaux: rows.creneaux.map((row, at) => ({
      type: String(row.type),
      w: readWhole(`creneaux[${at}].w`, row.w, 0, 60),
    })),
    classes: rows.classes.map((row, at) => ({
      besoin: readReal(`classes[${at}].besoin`, row.besoin),
      commune: optional(row.commune, (code) => readName(`classes[${at}].commune`, code)) ?? '',
      ...readWhere(`classes[${at}].salles`, row.salles, salles, existants),
    })),
    existants: rows.existants.map((row, at) => ({
      id: String(row.id),
      places: optional(row.places, (places) => readReal(`existants[${at}].places`, places)) ?? 0,
    })),
    budget: optional(file.budget, (budget) => readReal('budget', budget)),
    coutDemiJournee: optional(file.coutDemiJournee, (cout) => readReal('coutDemiJournee', cout)) ?? 0,
    coutKm: optional(file.coutKm, (cout) => readReal('coutKm', cout)) ?? 0,
    plancherPlaces: optional(file.plancherPlaces, (share) => readReal('plancherPlaces', share, 0, 1)),
    plancherPortee: optional(file.plancherPortee, (share) => readReal('plancherPortee', share, 0, 1)),
    qpv: rows.qpv.map((row, at) => ({
      code: readName(`qpv[${at}].code`, row.code),
      ...readWhere(`qpv[${at}].salles`, row.salles, salles, existants),
    })),
    enTout: optional(file.enTout, (h) => readReal('enTout', h, 0, 10_000)),
    bus: optional(file.bus, (bus) =>
      readBus(readObject('bus', bus), {
        salles,
        readNumbers: (champ, list) => readNumbers(champ, list, salles, MOST.arrets),
        slots: rows.creneaux.reduce((sum, { w }) => sum + Number(w), 0),
      }),
    ),
  }
  if (cyclesOf(instance) === 0) throw new MoyensIllisibles('W', { sorte: 'cycle' }, instance.W)
  return instance
}

function readNumbers(champ: string, value: unknown, numbers: Numbers, max: number): number[] {
  return readList(champ, value, max).map((id) => {
    const number = numbers.get(readName(champ, id))
    if (number === undefined) throw new MoyensIllisibles(champ, { sorte: 'connu' }, id)
    return number
  })
}

function readByRoom(champ: string, value: unknown, rooms: Numbers, absent: number): number[] {
  const given = readObject(champ, value)
  const strange = Object.keys(given).find((id) => !rooms.has(id))
  if (strange !== undefined) throw new MoyensIllisibles(champ, { sorte: 'connu' }, strange)
  return [...rooms.keys()].map((id) =>
    Object.hasOwn(given, id) ? (optional(given[id], (x) => readReal(`${champ}.${id}`, x)) ?? absent) : absent,
  )
}

/** Rooms and existing places within reach, each once. */
function readWhere(
  champ: string,
  value: unknown,
  salles: Numbers,
  existants: Numbers,
): { readonly salles: number[]; readonly existants: number[] } {
  const ids = readList(champ, value, 10_000).map((id) => readName(champ, id))
  const strange = ids.find((id) => !salles.has(id) && !existants.has(id))
  if (strange !== undefined) throw new MoyensIllisibles(champ, { sorte: 'connu' }, strange)
  const among = (numbers: Numbers) => [...new Set(ids.flatMap((id) => numbers.get(id) ?? []))]
  return { salles: among(salles), existants: among(existants) }
}
