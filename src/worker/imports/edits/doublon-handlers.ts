import type { MineStore } from '../../../dataset/mine/store.ts'
import type { Doublon } from '../../../domain/imports/find-doublons.ts'
import type { RequetesImports } from '../../protocol/imports.ts'
import type { EditContext } from './edit-handlers.ts'
import { findKeptDoublons, keyOfPair, settleKept } from './settle-kept.ts'

/** Pairs that somebody said to keep, and the public data that were looked at last. */
const GARDES = 'doublons gardés'
const VUES = 'données vues'

const gardesOf = async (store: MineStore): Promise<readonly string[]> => {
  const kept = await store.get(GARDES)
  return Array.isArray(kept) ? kept.map(String) : []
}

/** What was said of a file while it was read: pairs of which both stay. */
export async function noteDoublons(store: MineStore, gardes: readonly Doublon[]): Promise<void> {
  const pairs = gardes.map(({ mien, publie }) =>
    keyOfPair(mien.id === publie.id ? `${mien.id}-bis` : mien.id, publie.id),
  )
  if (pairs.length > 0) await store.set(GARDES, [...new Set([...(await gardesOf(store)), ...pairs])])
}

/** A copy of another device may have been read over other public data. */
export const forgetDoublons = (store: MineStore): Promise<void> => store.set(VUES, '')

/** Newer public data may have what a person brought: that is asked about once, whenever they change. */
export function createDoublonHandlers({ data, opened, state }: EditContext) {
  const find = async () => {
    const { store, contexte } = opened()
    return findKeptDoublons(await store.imports(), contexte.lieux, new Set(await gardesOf(store)))
  }
  return {
    doublonsGardes: async (): Promise<readonly Doublon[]> => {
      const { store } = opened()
      const { version } = (await data()).manifest
      if ((await store.get(VUES)) === version) return []
      const found = await find()
      if (found.length === 0) await store.set(VUES, version)
      return found
    },
    trancher: async ({ mien, publie, choix, le }: RequetesImports['trancher'][0]) => {
      const { store } = opened()
      const doublon = (await find()).find((one) => one.mien.id === mien && one.publie.id === publie)
      if (doublon === undefined) return state()
      if (choix === 'garder') await store.set(GARDES, [...(await gardesOf(store)), keyOfPair(mien, publie)])
      else await store.change((all) => ({ garder: settleKept(all, doublon, choix, le), retirer: [] }))
      return state()
    },
  }
}
