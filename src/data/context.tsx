import { createContext, use } from 'react'
import type { ReadBytes } from '../dataset/read-file.ts'
import type { WorkerClient } from '../worker/client.ts'

/** What the data hooks need, made once in main.tsx; tests give their own. */
export interface DataServices {
  readonly client: WorkerClient
  readonly read: ReadBytes
  /** Absolute address of the data, with a trailing slash. */
  readonly base: string
}

export const DataContext = createContext<DataServices | null>(null)

export function useServices(): DataServices {
  const services = use(DataContext)
  if (services === null) throw new Error('DataContext manque au-dessus de ce composant')
  return services
}
