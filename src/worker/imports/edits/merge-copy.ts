import { ateliersOf, type ImportGarde, lieuxOf } from '../../../dataset/mine/mine-file.ts'
import { groupBy } from '../../../domain/common/group-by.ts'
import { ownValue } from '../../../domain/common/own-value.ts'
import { lieuToRow } from '../../../domain/places/colonnes.ts'
import { writeAtelier } from '../../../domain/sessions/table/table-write.ts'
import type { ChoixCopie, Conflit, CopieLue } from '../../protocol/edits.ts'
import type { CopieRelue } from '../copie/read-copie.ts'

interface Piece {
  readonly genre: Conflit['genre']
  readonly id: string
  readonly nom: string
  /** Its cells, by column. */
  readonly cells: Readonly<Record<string, string>>
  /** The same piece says the same. */
  readonly text: string
  readonly put: (into: Contenu) => void
}
interface Contenu {
  readonly lieux: ImportGarde['lieux'][number][]
  readonly ateliers: ImportGarde['ateliers'][number][]
  readonly corrections: NonNullable<ImportGarde['corrections']>[number][]
}

/** The records of an import, each series with all its lines, and its corrections. */
function piecesOf(one: ImportGarde): Map<string, Piece> {
  const pieces = new Map<string, Piece>()
  const add = (piece: Piece, champ = '') =>
    pieces.set([one.id, piece.genre, piece.id, champ].join('\n'), piece)
  for (const [i, lieu] of lieuxOf(one).entries()) {
    const kept = one.lieux[i]
    if (kept === undefined) continue
    const put = ({ lieux }: Contenu) => lieux.push(kept)
    const { id, nom } = lieu
    add({ genre: 'lieu', id, nom, cells: lieuToRow(lieu), text: JSON.stringify(kept), put })
  }
  const lines = ateliersOf(one).map((line, i) => ({ line, kept: one.ateliers[i] }))
  for (const [id, same] of groupBy(lines, ({ line }) => line.id)) {
    const kept = same.flatMap((each) => each.kept ?? [])
    const first = same.find(({ line }) => line.titre !== '')?.line ?? same[0]?.line
    const cells = first === undefined ? {} : { ...writeAtelier(first), lignes: String(kept.length) }
    const put = ({ ateliers }: Contenu) => ateliers.push(...kept)
    add({ genre: 'atelier', id, nom: first?.titre || id, cells, text: JSON.stringify(kept), put })
  }
  for (const correction of one.corrections ?? []) {
    const { id, nom, champ, nouveau } = correction
    const put = ({ corrections }: Contenu) => corrections.push(correction)
    add({ genre: 'correction', id, nom, cells: { [champ]: nouveau }, text: nouveau, put }, champ)
  }
  return pieces
}

const pairsOf = (here: readonly ImportGarde[], copy: readonly ImportGarde[]) =>
  copy.flatMap((theirs) => {
    const own = here.find(({ id }) => id === theirs.id)
    return own === undefined ? [] : [{ own: piecesOf(own), theirs: piecesOf(theirs) }]
  })

/** What both this device and a copy hold, and say differently. */
function conflictsOf(here: readonly ImportGarde[], copy: readonly ImportGarde[]): Conflit[] {
  return pairsOf(here, copy).flatMap(({ own, theirs }) =>
    [...theirs].flatMap(([cle, piece]): Conflit[] => {
      const mine = own.get(cle)
      if (mine === undefined || mine.text === piece.text) return []
      const champs = Object.keys({ ...mine.cells, ...piece.cells }).filter(
        (champ) => ownValue(mine.cells, champ) !== ownValue(piece.cells, champ),
      )
      const differences = champs.map((champ) => ({
        champ,
        ici: ownValue(mine.cells, champ) ?? '',
        copie: ownValue(piece.cells, champ) ?? '',
      }))
      return [{ cle, genre: piece.genre, nom: piece.nom, differences }]
    }),
  )
}

/** Both together: of what they say differently, what was chosen, else what the copy says. */
export function mergeCopy(
  here: readonly ImportGarde[],
  copy: readonly ImportGarde[],
  choix: Readonly<Record<string, ChoixCopie>>,
): readonly ImportGarde[] {
  return copy.map((theirs) => {
    const own = here.find(({ id }) => id === theirs.id)
    if (own === undefined) return theirs
    const [mine, other] = [piecesOf(own), piecesOf(theirs)]
    const into: Contenu = { lieux: [], ateliers: [], corrections: [] }
    for (const [cle, piece] of new Map([...mine, ...other]))
      (ownValue(choix, cle) === 'ici' ? (mine.get(cle) ?? piece) : piece).put(into)
    // Later than both: whoever shows them reads anew.
    return { ...theirs, le: Math.max(own.le, theirs.le) + 1, ...into }
  })
}

/** What a copy holds, and where it says something else than this device. */
export function describeCopie(
  here: readonly ImportGarde[],
  { imports: copy, remarques }: CopieRelue,
): CopieLue {
  const sum = (of: (one: ImportGarde) => number) => copy.reduce((n, one) => n + of(one), 0)
  return {
    fichiers: copy.length,
    lieux: sum(({ lieux }) => lieux.length),
    ateliers: sum(({ ateliers }) => new Set(ateliers.map(({ id }) => id)).size),
    corrections: sum(({ corrections = [] }) => corrections.length),
    vide: here.length === 0,
    conflits: conflictsOf(here, copy),
    remarques,
  }
}
