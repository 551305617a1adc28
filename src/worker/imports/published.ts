import { type Dataset, openDataset } from '../../dataset/dataset.ts'
import { DataError, type ReadBytes } from '../../dataset/read-file.ts'

/** The published data below what a person brings: they follow those of the page, which live longer than one building. */
export function createPublished(fetchBytes: (base: string) => ReadBytes) {
  let data: Dataset | null = null
  /** Which version the page showed when they were opened; they may be newer. Null: a file of theirs is gone since. */
  let shown: string | null = null
  const noteGone =
    (read: ReadBytes): ReadBytes =>
    async (...asked) => {
      try {
        return await read(...asked)
      } catch (error) {
        if (error instanceof DataError && error.kind === 'absent') shown = null
        throw error
      }
    }
  return {
    /** Opens those that the page shows; a failure is not kept, and leaves the ones before. */
    open: async (base: string, version: string): Promise<Dataset> => {
      if (data === null || shown !== version) {
        data = await openDataset(noteGone(fetchBytes(base)))
        shown = version
      }
      return data
    },
    current: async (): Promise<Dataset> => {
      if (data === null) throw new Error('ouvrir n’a pas été appelé')
      return data
    },
  }
}
