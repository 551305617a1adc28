import type { Dataset } from '../../dataset/dataset.ts'
import type { TerritoireIndex } from '../../domain/geo/communes.ts'
import { fold } from '../../domain/geo/fold.ts'
import type { TypeTerritoire } from '../../domain/geo/territoire.ts'
import type { TerritoireOption } from '../protocol/index.ts'

/** Wider territories first when names tie: a person who types "Creuse" means the département. */
const ORDER: readonly TypeTerritoire[] = ['france', 'region', 'departement', 'epci', 'commune', 'qpv']

interface Entry extends TerritoireOption {
  readonly cle: string
  readonly codes: string
}

/** Regions and the like, then communes and neighbourhoods: 37,000, whose names are only read once somebody types. */
interface Entries {
  readonly wide: Promise<readonly Entry[]>
  near: Promise<readonly Entry[]> | null
}
const entriesOf = new WeakMap<Dataset, Entries>()

/** Territories whose name or code holds the text; names that start with it first. Empty text: the wide ones. */
export async function searchTerritoires(
  data: Dataset,
  texte: string,
  limite: number,
): Promise<TerritoireOption[]> {
  const entries = entriesOf.get(data) ?? { wide: listWide(data), near: null }
  entriesOf.set(data, entries)
  const cle = fold(texte)
  const wide = await entries.wide
  const isEnough = cle === '' && wide.filter((entry) => entry.complet).length >= limite
  if (!isEnough) entries.near ??= listNear(data)
  const candidates = isEnough ? wide : [...wide, ...((await entries.near) ?? [])]
  const scored = candidates.flatMap((entry) => {
    const score =
      cle === '' ? (entry.type === 'commune' || entry.type === 'qpv' ? 1 : 0) : scoreOf(entry, cle)
    return score === null ? [] : [{ entry, score }]
  })
  return scored
    .sort(
      (a, b) =>
        Number(b.entry.complet) - Number(a.entry.complet) ||
        a.score - b.score ||
        ORDER.indexOf(a.entry.type) - ORDER.indexOf(b.entry.type) ||
        (a.entry.cle < b.entry.cle ? -1 : 1),
    )
    .slice(0, limite)
    .map(({ entry: { cle: _cle, codes: _codes, ...option } }) => option)
}

/** 0: the whole name or code; 1: it starts so; 2: a word starts so; null: not found. */
function scoreOf({ cle, codes }: Entry, texte: string): number | null {
  if (cle === texte || codes.split(' ').includes(texte)) return 0
  if (cle.startsWith(texte)) return 1
  return ` ${cle}`.includes(` ${texte}`) || ` ${codes}`.includes(` ${texte}`) ? 2 : null
}

const entry = (option: TerritoireOption, codes: string): Entry => ({
  ...option,
  cle: fold(option.nom),
  codes: codes.toLowerCase(),
})

async function listWide(data: Dataset): Promise<Entry[]> {
  const index = await data.index()
  const { complets } = data.manifest
  const simple = (
    type: 'region' | 'departement' | 'epci',
    list: TerritoireIndex['regions'],
    full: readonly string[],
  ) =>
    list.map(({ code, nom }) =>
      entry({ territoire: { type, code }, nom, type, precision: code, complet: full.includes(code) }, code),
    )
  const france: TerritoireOption = {
    territoire: { type: 'france' },
    nom: 'France métropolitaine et Corse',
    type: 'france',
    precision: '',
    complet: complets.france,
  }
  return [
    ...(complets.france ? [entry(france, 'france')] : []),
    ...simple('region', index.regions, complets.regions),
    ...simple('departement', index.departements, complets.departements),
    ...simple('epci', index.epci, complets.epci),
  ]
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
