import type { Dataset } from '../../../dataset/dataset.ts'
import type { TerritoireIndex } from '../../../domain/geo/communes.ts'
import { fold } from '../../../domain/geo/fold.ts'
import { formatTerritoire, type TypeTerritoire } from '../../../domain/geo/territoire.ts'
import { findCommunes } from '../../../domain/search/find-communes.ts'
import { holders } from '../../../domain/search/holders.ts'
import { misfit } from '../../../domain/search/similarity.ts'
import type { TerritoireOption } from '../../protocol/index.ts'
import { communeIndexOf } from './search-lieux.ts'

/** Wider territories first when names tie: a person who types "Creuse" means the département. */
const ORDER: readonly TypeTerritoire[] = ['france', 'region', 'departement', 'epci', 'commune', 'qpv']

interface Entry extends TerritoireOption {
  readonly cle: string
  /** The same, and the codes, with a blank at both ends. */
  readonly words: string
  readonly codes: string
}

interface Scored {
  readonly entry: Entry
  readonly score: number
}

/** Regions and the like, then communes and neighbourhoods: 37,000, whose names are only read once somebody types. */
interface Entries {
  readonly wide: Promise<Listed>
  near: Promise<Near> | null
}
interface Listed {
  readonly all: readonly Entry[]
  /** Those whose name or code holds a text, looked for at each letter typed. */
  readonly holding: (part: string) => readonly number[]
}
interface Near extends Listed {
  readonly communes: ReadonlyMap<string, Entry>
  readonly qpv: readonly Entry[]
}
const entriesOf = new WeakMap<Dataset, Entries>()

/**
 * Territories whose name or code holds the text, names that start with it first; then, while there is room, those that a
 * slip or two keeps from it, communes by former names, and name and code together. Empty text: the wide ones.
 */
export async function searchTerritoires(
  data: Dataset,
  texte: string,
  limite: number,
): Promise<TerritoireOption[]> {
  const cle = fold(texte)
  // Letters of another alphabet, or none: no text, but nothing of that name.
  if (cle === '' && texte.trim() !== '') return []
  const entries = entriesOf.get(data) ?? { wide: listWide(data).then(listed), near: null }
  entriesOf.set(data, entries)
  const wide = await entries.wide
  const isEnough = cle === '' && wide.all.filter((entry) => entry.complet).length >= limite
  if (!isEnough) entries.near ??= listNear(data).then(sortOut)
  const near = isEnough ? null : await entries.near
  const [start, whole] = [` ${cle}`, ` ${cle} `]
  const exact: Scored[] = []
  for (const listed of near === null ? [wide] : [wide, near]) {
    if (cle === '') for (const entry of listed.all) exact.push({ entry, score: listed === wide ? 0 : 1 })
    else
      for (const i of listed.holding(start)) {
        const entry = listed.all[i]
        if (entry !== undefined) exact.push({ entry, score: scoreOf(entry, start, whole) })
      }
  }
  const forgiven = near === null || cle.length < MIN_LETTERS ? [] : await forgive(data, texte, wide.all, near)
  const sorted = [...exact, ...forgiven].sort(
    (a, b) =>
      Number(a.score >= FORGIVEN) - Number(b.score >= FORGIVEN) ||
      Number(b.entry.complet) - Number(a.entry.complet) ||
      a.score - b.score ||
      ORDER.indexOf(a.entry.type) - ORDER.indexOf(b.entry.type) ||
      (a.entry.cle < b.entry.cle ? -1 : 1),
  )
  return uniqueOptions(sorted.map(({ entry }) => entry)).slice(0, limite)
}

/** Fewer letters fit too much. */
const MIN_LETTERS = 2
/** After what holds the text as it is typed. */
const FORGIVEN = 10
/** A whole former name, between a whole name of today and the beginning of one. */
const FORMER = 0.5

/** What fits but for slips, order or former names: communes as the search of places finds them. */
async function forgive(data: Dataset, texte: string, wide: readonly Entry[], near: Near): Promise<Scored[]> {
  const typed = fold(texte)
  const others = [...wide, ...near.qpv]
    .map((entry) => ({ entry, score: FORGIVEN + misfit(typed, entry.cle) }))
    .filter(({ score }) => Number.isFinite(score))
  const communes = findCommunes(await communeIndexOf(data), texte).flatMap(
    ({ commune, score, isWhole, ancienNom }): Scored[] => {
      const entry = near.communes.get(commune.code)
      if (entry === undefined) return []
      return [{ entry: { ...entry, ancienNom }, score: isWhole ? FORMER : FORGIVEN + score }]
    },
  )
  return [...others, ...communes]
}

const listed = (all: readonly Entry[]): Listed => ({
  all,
  holding: holders(all.map(({ words, codes }) => `${words}\t${codes}`)),
})

function sortOut(all: readonly Entry[]): Near {
  const communes = all.flatMap((entry) =>
    entry.territoire.type === 'commune' ? [[entry.territoire.code, entry] as const] : [],
  )
  return { ...listed(all), communes: new Map(communes), qpv: all.filter(({ type }) => type === 'qpv') }
}

/** Each territory once, as it was first found. */
function uniqueOptions(sorted: readonly Entry[]): TerritoireOption[] {
  const seen = new Set<string>()
  return sorted.flatMap(({ cle: _cle, words: _words, codes: _codes, ...option }) => {
    const key = formatTerritoire(option.territoire)
    if (seen.has(key)) return []
    seen.add(key)
    return [option]
  })
}

/** Of one that holds the text: 0, the whole name or code; 1, it starts so; 2, a word or a code starts so. */
function scoreOf({ words, codes }: Entry, start: string, whole: string): number {
  if (words === whole || codes.includes(whole)) return 0
  return words.startsWith(start) ? 1 : 2
}

const entry = (option: Omit<TerritoireOption, 'ancienNom'>, codes: string): Entry => ({
  ...option,
  ancienNom: null,
  cle: fold(option.nom),
  words: ` ${fold(option.nom)} `,
  codes: ` ${codes.toLowerCase()} `,
})

async function listWide(data: Dataset): Promise<Entry[]> {
  const index = await data.index()
  const { complets } = data.manifest
  const simple = (
    type: 'region' | 'departement' | 'epci',
    list: TerritoireIndex['regions'],
    full: readonly string[],
    precisionOf: (code: string) => string,
  ) =>
    list.map(({ code, nom }) =>
      entry(
        { territoire: { type, code }, nom, type, precision: precisionOf(code), complet: full.includes(code) },
        code,
      ),
    )
  const departements = departementsOfEpci(index)
  const france: Omit<TerritoireOption, 'ancienNom'> = {
    territoire: { type: 'france' },
    nom: 'France métropolitaine et Corse',
    type: 'france',
    precision: '',
    complet: complets.france,
  }
  return [
    ...(complets.france ? [entry(france, 'france')] : []),
    ...simple('region', index.regions, complets.regions, () => ''),
    ...simple('departement', index.departements, complets.departements, (code) => code),
    ...simple('epci', index.epci, complets.epci, (code) => departements.get(code)?.join(', ') ?? ''),
  ]
}

/** The codes of the départements in which an EPCI has communes, by its SIREN: nobody knows an EPCI by that number. */
function departementsOfEpci({ communes }: TerritoireIndex): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const { epci, departement } of communes) {
    if (epci === null) continue
    const known = found.get(epci) ?? []
    if (!known.includes(departement)) found.set(epci, [...known, departement].sort())
  }
  return found
}

async function listNear(data: Dataset): Promise<Entry[]> {
  const index = await data.index()
  const { complets } = data.manifest
  const full = new Set(complets.communes ?? complets.departements)
  const noms = new Map(index.communes.map((c) => [c.code, c.nom]))
  return [
    ...index.communes.map((c) =>
      entry(
        {
          territoire: { type: 'commune', code: c.code },
          nom: c.nom,
          type: 'commune',
          precision: c.departement,
          complet: full.has(complets.communes === null ? c.departement : c.code),
        },
        [c.code, ...c.codesPostaux].join(' '),
      ),
    ),
    ...index.qpv
      .filter((q) => q.grille)
      .map((q) =>
        entry(
          {
            territoire: { type: 'qpv', code: q.code },
            nom: q.nom,
            type: 'qpv',
            precision: q.communes.map((c) => noms.get(c) ?? c).join(', '),
            complet: true,
          },
          q.code,
        ),
      ),
  ]
}
