import { type ImportGarde, type Mine, mineOf } from './mine-file.ts'

/** What this device keeps, where figures count it; null for nothing, or where nothing can be kept. */
export async function readKept(): Promise<Mine | null> {
  try {
    // Asked first: opening would make an empty one, and load the library for nothing.
    const known = await indexedDB.databases?.()
    if (known !== undefined && !known.some(({ name }) => name === 'a-portee.mes-donnees')) return null
    const { openStore } = await import('./store.ts')
    const store = await openStore()
    const imports: readonly ImportGarde[] = (await store.get('sans')) === true ? [] : await store.imports()
    return imports.length === 0 ? null : mineOf(imports)
  } catch {
    return null
  }
}
