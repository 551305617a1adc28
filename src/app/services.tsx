import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import { DataContext, type DataServices } from '../data/context.tsx'
import { SessionContext } from '../state/scenario/session-context.ts'
import { UiContext, type UiServices } from '../state/ui/ui-context.tsx'
import { ShareContext } from '../state/url/share-context.tsx'
import type { ShareStore } from '../state/url/share-store.ts'

interface ServicesProps {
  readonly queries: QueryClient
  readonly data: DataServices
  readonly share: StoreApi<ShareStore>
  readonly ui: UiServices
  readonly children: ReactNode
}

/** What every view reads: the data, the link, what is on the screen, and the page's one session of scenarios. */
export function Services({ queries, data, share, ui, children }: ServicesProps) {
  const [session] = useState({ current: null })
  return (
    <QueryClientProvider client={queries}>
      <DataContext value={data}>
        <ShareContext value={share}>
          <UiContext value={ui}>
            <SessionContext value={session}>{children}</SessionContext>
          </UiContext>
        </ShareContext>
      </DataContext>
    </QueryClientProvider>
  )
}
