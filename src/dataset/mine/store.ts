import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { ImportGarde } from './mine-file.ts'

const NOM = 'a-portee.mes-donnees'
const VERSION = 1

interface Schema extends DBSchema {
  imports: { key: string; value: ImportGarde }
  /** `sans`: whether figures leave my data out; `colonnes …`: what the columns of such headings are taken for. */
  reglages: { key: string; value: unknown }
}

/** What a device keeps of a person's own data. Every method is one transaction: all of it, or nothing. */
export interface MineStore {
  readonly imports: () => Promise<readonly ImportGarde[]>
  /** All of them, or none. */
  readonly keep: (imports: readonly ImportGarde[]) => Promise<void>
  /** Reads all, then writes what is made of it, before anybody else does: two tabs never lose each other's edits. */
  readonly change: (
    make: (all: readonly ImportGarde[]) => {
      readonly garder: readonly ImportGarde[]
      readonly retirer: readonly string[]
    },
  ) => Promise<void>
  readonly get: (cle: string) => Promise<unknown>
  readonly set: (cle: string, valeur: unknown) => Promise<void>
}

/** Opens what is kept; rejects where the browser keeps nothing (private windows of some). */
export async function openStore(): Promise<MineStore> {
  let opened: Promise<IDBPDatabase<Schema>> | null = null
  const forget = (which: typeof opened) => {
    if (opened === which) opened = null
  }
  const open = () => {
    if (opened !== null) return opened
    const mine = openDB<Schema>(NOM, VERSION, {
      upgrade: (made) => {
        made.createObjectStore('imports', { keyPath: 'id' })
        made.createObjectStore('reglages')
      },
      // A newer page waits for this one to let go.
      blocking: (_, __, event) => {
        ;(event.target as IDBDatabase).close()
        forget(mine)
      },
      // Browsers close it by themselves: a phone that slept, the data of the site taken away.
      terminated: () => forget(mine),
    })
    opened = mine
    mine.catch(() => forget(mine))
    return mine
  }
  /** Each use is one transaction: one that finds the database closed has done nothing, and is made again on a new one. */
  const on = async <T>(use: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    const mine = open()
    const db = await mine
    try {
      return await use(db)
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error
      forget(mine)
      return use(await open())
    }
  }
  await open()
  return {
    imports: () => on((db) => db.getAll('imports')),
    keep: (imports) =>
      on(async (db) => {
        const tx = db.transaction('imports', 'readwrite', { durability: 'strict' })
        await finish(tx, () => imports.map((one) => tx.store.put(one)))
      }),
    change: (make) =>
      on(async (db) => {
        const tx = db.transaction('imports', 'readwrite', { durability: 'strict' })
        const { garder, retirer } = make(await tx.store.getAll())
        await finish(tx, () => [
          ...retirer.map((id) => tx.store.delete(id)),
          ...garder.map((one) => tx.store.put(one)),
        ])
      }),
    get: (cle) => on((db) => db.get('reglages', cle)),
    set: (cle, valeur) => on(async (db) => void (await db.put('reglages', valeur, cle))),
  }
}

/** All the writes of a transaction, or none: one that is refused at once would leave the others standing. */
async function finish(
  tx: { readonly done: Promise<void>; readonly abort: () => void },
  write: () => readonly Promise<unknown>[],
): Promise<void> {
  try {
    await Promise.all([...write(), tx.done])
  } catch (error) {
    tx.done.catch(() => {})
    try {
      tx.abort()
    } catch {
      // It is over already.
    }
    throw error
  }
}

/** The same for the life of a tab only: nothing is written anywhere. */
export function memoryStore(): MineStore {
  const imports = new Map<string, ImportGarde>()
  const reglages = new Map<string, unknown>()
  return {
    imports: async () => [...imports.values()],
    keep: async (all) => {
      for (const one of all) imports.set(one.id, one)
    },
    change: async (make) => {
      const { garder, retirer } = make([...imports.values()])
      for (const id of retirer) imports.delete(id)
      for (const one of garder) imports.set(one.id, one)
    },
    get: async (cle) => reglages.get(cle),
    set: async (cle, valeur) => void reglages.set(cle, valeur),
  }
}
