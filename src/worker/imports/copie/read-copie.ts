import type { ImportGarde } from '../../../dataset/mine/mine-file.ts'
import type { CivilDate } from '../../../domain/calendar/civil-date.ts'
import { visible } from '../../../domain/common/invisibles.ts'
import type { RemarqueCopie } from '../../protocol/edits.ts'
import { type Dire, isRecord, show } from './relire.ts'
import { relireAtelier } from './relire-atelier.ts'
import { relireCorrection } from './relire-correction.ts'
import { relireLieu } from './relire-lieu.ts'

/** What a copy of everything is known by, and its version. */
export const FORMAT_COPIE = { format: 'a-portee.mes-donnees', version: 1 } as const
/** The last instant that a date of the language can say. */
const INSTANT_MAX = 8.64e15
const KNOWN: ReadonlySet<string> = new Set(['id', 'nom', 'le', 'lieux', 'ateliers', 'corrections'])

/** What is taken of a copy, and all that is not taken as it stands. */
export interface CopieRelue {
  readonly imports: readonly ImportGarde[]
  readonly remarques: readonly RemarqueCopie[]
}

/**
 * A copy made by the page and kept as a file, in which anything may have changed since: each field of each record is read by
 * the reader of a first entry. What cannot be read is left out and told, the rest is kept; null for what is no copy at all.
 * `le`: the day from which no update can be dated.
 */
export function readCopie(octets: ArrayBuffer, le = Number.POSITIVE_INFINITY): CopieRelue | null {
  const json = parse(octets)
  if (!isRecord(json) || json.format !== FORMAT_COPIE.format || !Array.isArray(json.imports)) return null
  const remarques: RemarqueCopie[] = []
  const { version } = json
  if (version !== FORMAT_COPIE.version)
    remarques.push({
      ...{ fichier: '', fiche: '', champ: 'version', recu: show(version) },
      ...{ voulu: `attendu ${FORMAT_COPIE.version} : ce qui est connu est lu`, gravite: 'correction' },
    })
  const imports = new Map<string, ImportGarde>()
  for (const [i, one] of (json.imports as readonly unknown[]).entries()) {
    const read = readImport(one, { rang: `${i + 1}`, aujourdhui: le }, remarques)
    if (read === null) continue
    if (!imports.has(read.id)) imports.set(read.id, read)
    else
      remarques.push({
        ...{ fichier: read.nom, fiche: '', champ: 'id', recu: read.id },
        ...{ voulu: 'un fichier de ce nom est déjà dans la copie', gravite: 'rejet' },
      })
  }
  return { imports: [...imports.values()], remarques }
}

function parse(octets: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(octets))
  } catch {
    return null
  }
}

function readImport(
  one: unknown,
  { rang, aujourdhui }: { readonly rang: string; readonly aujourdhui: CivilDate },
  remarques: RemarqueCopie[],
): ImportGarde | null {
  const fields = isRecord(one) ? one : {}
  const { id, nom, le } = fields
  const fichier = typeof nom === 'string' ? visible(nom) : rang
  const direOf =
    (fiche: string): Dire =>
    (champ, recu, voulu, gravite = 'correction') => {
      remarques.push({
        fichier,
        fiche,
        champ: visible(champ).slice(0, 100),
        recu: show(recu),
        voulu,
        gravite,
      })
    }
  const dire = direOf('')
  const isName = (text: unknown): text is string => typeof text === 'string' && visible(text) !== ''
  if (!isName(id)) return refuse(dire, 'id', isRecord(one) ? id : one, 'attendu le nom d’un fichier')
  if (!isName(nom)) return refuse(dire, 'nom', nom, 'attendu le nom d’un fichier')
  if (typeof le !== 'number' || le < 0 || le > INSTANT_MAX)
    return refuse(dire, 'le', le, 'attendu un instant, en millisecondes')
  for (const [champ, text] of [
    ['id', id],
    ['nom', nom],
  ] as const)
    if (visible(text) !== text) dire(champ, text, 'signes invisibles retirés')
  for (const key of Object.keys(fields))
    if (!KNOWN.has(key)) dire(key, fields[key], 'champ inconnu, laissé de côté')
  const all = <T>(champ: string, read: (record: Readonly<Record<string, unknown>>, dire: Dire) => T | null) =>
    readAll(fields[champ], champ, read, direOf)
  const lieux = withoutTwice(
    all('lieux', (record, dire) => relireLieu(record, dire, aujourdhui)),
    direOf,
  )
  const ateliers = all('ateliers', (record, dire) => relireAtelier(record, dire, aujourdhui))
  const base = { id: visible(id), nom: visible(nom), le, lieux, ateliers }
  return fields.corrections === undefined
    ? base
    : { ...base, corrections: all('corrections', relireCorrection) }
}

function refuse(dire: Dire, champ: string, recu: unknown, voulu: string): null {
  dire(champ, recu, `${voulu} : fichier laissé de côté`, 'rejet')
  return null
}

/** The records of a list that can be read, in their order. */
function readAll<T>(
  list: unknown,
  champ: string,
  read: (record: Readonly<Record<string, unknown>>, dire: Dire) => T | null,
  direOf: (fiche: string) => Dire,
): readonly T[] {
  if (!Array.isArray(list)) {
    direOf('')(champ, list, 'attendu une liste de fiches', 'rejet')
    return []
  }
  return (list as readonly unknown[]).flatMap((record, i) => {
    const fiche = nameOf(record) || `${champ} ${i + 1}`
    const dire = direOf(fiche)
    if (!isRecord(record)) {
      dire('', record, 'attendu une fiche', 'rejet')
      return []
    }
    return read(record, dire) ?? []
  })
}

function nameOf(record: unknown): string {
  if (!isRecord(record)) return ''
  const name = [record.nom, record.titre, record.id].find((text) => typeof text === 'string' && text !== '')
  return visible(show(name ?? ''))
}

/** Of two places of one id, only the last would ever be shown: the first is kept, the other told. */
function withoutTwice(lieux: ImportGarde['lieux'], direOf: (fiche: string) => Dire): ImportGarde['lieux'] {
  const seen = new Set<string>()
  return lieux.filter(({ id, nom = '' }) => {
    const isTwice = seen.has(id)
    if (isTwice) direOf(nom || id)('id', id, 'une fiche de cet identifiant est déjà dans ce fichier', 'rejet')
    seen.add(id)
    return !isTwice
  })
}
