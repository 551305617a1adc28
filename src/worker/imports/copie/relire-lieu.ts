import { type CompactLieu, compactLieu } from '../../../dataset/lieux-file.ts'
import type { CivilDate } from '../../../domain/calendar/civil-date.ts'
import { visible } from '../../../domain/common/invisibles.ts'
import { ownValue } from '../../../domain/common/own-value.ts'
import { COLONNES, COLONNES_EQUIPEMENT, LIEU_VIDE } from '../../../domain/places/colonnes.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'
import { lieuxSansAVenir } from '../../../domain/places/read/date-a-venir.ts'
import { readLieux } from '../../../domain/places/read/read-lieu.ts'
import { type Champ, cellsOf, type Dire, isRecord, tellChanges, tellUnknown } from './relire.ts'

const ID_MAX = 10_240
const KNOWN: ReadonlySet<string> = new Set([
  ...COLONNES.map(({ champ }) => champ),
  ...['alias', 'equipement', 'corrige'],
])
const DEVICES: ReadonlySet<string> = new Set(COLONNES_EQUIPEMENT.map(({ champ }) => champ))
const VIDE: Readonly<Record<string, unknown>> = { ...LIEU_VIDE }

/** A place of a copy, its fields read by the reader of all places; null where that leaves it out. */
export function relireLieu(
  record: Readonly<Record<string, unknown>>,
  dire: Dire,
  le: CivilDate,
): CompactLieu | null {
  tellUnknown(record, KNOWN, dire)
  const equipement = devicesOf(record, dire)
  const own = COLONNES.map(({ nom, champ }): Champ => {
    const valeur = ownValue(Object.hasOwn(record, champ) ? record : VIDE, champ)
    return { nom, valeur, cellule: cellOf(valeur) }
  })
  const devices = COLONNES_EQUIPEMENT.map(({ nom, champ, genre }): Champ => {
    const valeur = Object.hasOwn(equipement, champ) ? equipement[champ] : genre === 'texte' ? '' : null
    return { nom, valeur, cellule: cellOf(valeur) }
  })
  const champs = [...own, ...devices]
  const { lieux, anomalies } = lieuxSansAVenir(readLieux([cellsOf(champs, dire)]), le)
  const [lieu] = lieux
  const reasons = new Map(anomalies.map(({ champ, raison }) => [champ, raison]))
  if (lieu === undefined) {
    for (const { champ, valeur, raison, gravite } of anomalies)
      if (gravite === 'rejet') dire(champ, valeur, raison, 'rejet')
    return null
  }
  const fieldOf = new Map<string, unknown>([
    ...COLONNES.map(({ nom, champ }) => [nom, lieu[champ]] as const),
    ...COLONNES_EQUIPEMENT.map(
      ({ nom, champ, genre }) => [nom, lieu.equipement?.[champ] ?? (genre === 'texte' ? '' : null)] as const,
    ),
  ])
  tellChanges(champs, (nom) => fieldOf.get(nom), reasons, dire)
  return compactLieu({ ...lieu, alias: aliasOf(record, lieu, dire) })
}

function devicesOf(record: Readonly<Record<string, unknown>>, dire: Dire): Readonly<Record<string, unknown>> {
  const value = Object.hasOwn(record, 'equipement') ? (record.equipement ?? {}) : {}
  if (!isRecord(value)) {
    dire('equipement', value, 'attendu des nombres d’appareils, par nom')
    return {}
  }
  tellUnknown(value, DEVICES, dire)
  return value
}

/** Ids that were merged into it: what no table holds as a cell. */
function aliasOf(record: Readonly<Record<string, unknown>>, lieu: Lieu, dire: Dire): readonly string[] {
  if (!Object.hasOwn(record, 'alias')) return lieu.alias
  const { alias } = record
  const isId = (one: unknown): one is string =>
    typeof one === 'string' && one !== '' && one === visible(one) && one.length <= ID_MAX
  if (Array.isArray(alias) && alias.every(isId)) return alias
  dire('alias', alias, 'attendu une liste d’identifiants')
  return lieu.alias
}

/** A value as a cell of the table holds it; null for none. */
function cellOf(value: unknown): string | null {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join('|') : null
}
