import { FAMILLES, type Famille, type Filtres } from './filtres.ts'
import { type LieuSitue, OPTIONS, readFamille } from './options.ts'

/** What a list of places says, family by family, ready to be filtered many times. */
export interface Fiches {
  readonly length: number
  /** Positions in OPTIONS of what each place offers. */
  readonly options: readonly Uint16Array[]
  /** One bit per family of FAMILLES: the place says something about it. */
  readonly said: Uint16Array
}

export type Reponse = 'oui' | 'parfois' | 'non' | 'inconnu'

export interface Conditions {
  readonly filtres: Filtres
  /** Whether place `i` is open at the time asked for. */
  readonly openAt: (index: number) => Reponse
  /** Straight metres from the start point, and the longest allowed; null: no limit. */
  readonly distance: { readonly m: Float64Array; readonly maxM: number } | null
}

export interface Filtrage {
  /** Positions of the places kept, in the order given. */
  readonly kept: readonly number[]
  /** Places each option would keep, whatever else its own family asks: same order as OPTIONS. */
  readonly counts: Uint32Array
  readonly openCount: number
  /** Kept places that are open only in some weeks. */
  readonly sometimes: number
  /** Places left out only because they do not say: by family, and for the opening hours. */
  readonly unknown: Readonly<Partial<Record<Famille | 'ouvert', number>>>
  /** Asked-for options that do not exist: not applied, and said. */
  readonly ignored: readonly string[]
}

const OPTION_AT = new Map(OPTIONS.map(({ famille, id }, i) => [`${famille}:${id}`, i]))
const FAMILY_OF = Uint8Array.from(OPTIONS, ({ famille }) => FAMILLES.indexOf(famille))

/** Reads the options of each place once. */
export function buildFiches(lieux: readonly LieuSitue[]): Fiches {
  const said = new Uint16Array(lieux.length)
  const options = lieux.map((situe, i) => {
    const found: number[] = []
    FAMILLES.forEach((famille, bit) => {
      const ids = readFamille(famille, situe)
      if (ids === null) return
      said[i]! |= 1 << bit
      for (const id of ids) found.push(OPTION_AT.get(`${famille}:${id}`)!)
    })
    return Uint16Array.from(found)
  })
  return { length: lieux.length, options, said }
}

/**
 * Keeps the places that match every family in use, and counts each option "given the other families": a
 * place that fails one family only still counts for the options of that family. Unknown never matches.
 */
export function filterLieux(fiches: Fiches, { filtres, openAt, distance }: Conditions): Filtrage {
  const { wanted, used, ignored } = compile(filtres)
  const asksOpen = filtres.ouvert !== null
  const counts = new Uint32Array(OPTIONS.length)
  const unknown: Partial<Record<Famille | 'ouvert', number>> = {}
  const kept: number[] = []
  let openCount = 0
  let sometimes = 0
  for (let i = 0; i < fiches.length; i++) {
    if (distance !== null && !(distance.m[i]! <= distance.maxM)) continue
    const own = fiches.options[i]!
    let matched = 0
    for (const option of own) if (wanted[option] === 1) matched |= 1 << FAMILY_OF[option]!
    const missing = used & ~matched
    // Two families or more fail: the place counts nowhere.
    if ((missing & (missing - 1)) !== 0) continue
    const failing = missing === 0 ? -1 : 31 - Math.clz32(missing)
    const open = openAt(i)
    const passesOpen = !asksOpen || open === 'oui' || open === 'parfois'
    if (failing === -1) {
      if (open === 'oui' || open === 'parfois') openCount++
      if (!passesOpen) {
        if (open === 'inconnu') unknown.ouvert = (unknown.ouvert ?? 0) + 1
        continue
      }
      if (asksOpen && open === 'parfois') sometimes++
      kept.push(i)
      for (const option of own) counts[option]!++
    } else if (passesOpen) {
      for (const option of own) if (FAMILY_OF[option] === failing) counts[option]!++
      if ((fiches.said[i]! & (1 << failing)) === 0) {
        const famille = FAMILLES[failing]!
        unknown[famille] = (unknown[famille] ?? 0) + 1
      }
    }
  }
  return { kept, counts, openCount, sometimes, unknown, ignored }
}

function compile(filtres: Filtres) {
  const wanted = new Uint8Array(OPTIONS.length)
  const ignored: string[] = []
  let used = 0
  FAMILLES.forEach((famille, bit) => {
    for (const id of filtres.choix[famille] ?? []) {
      const at = OPTION_AT.get(`${famille}:${id}`)
      if (at === undefined) ignored.push(id)
      else {
        wanted[at] = 1
        used |= 1 << bit
      }
    }
  })
  return { wanted, used, ignored }
}
