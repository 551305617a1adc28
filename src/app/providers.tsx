import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ComponentProps, ReactNode } from 'react'
import { DataContext, type DataServices } from '../data/context.tsx'
import { UiContext } from '../state/ui/ui-context.tsx'
import { ShareContext } from '../state/url/share-context.tsx'

interface ProvidersProps {
  readonly share: NonNullable<ComponentProps<typeof ShareContext>['value']>
  readonly ui: NonNullable<ComponentProps<typeof UiContext>['value']>
  readonly services: DataServices
  readonly queries: QueryClient
  readonly children: ReactNode
}

export function Providers({ share, ui, services, queries, children }: ProvidersProps) {
  return (
    <QueryClientProvider client={queries}>
      <DataContext value={services}>
        <ShareContext value={share}>
          <UiContext value={ui}>{children}</UiContext>
        </ShareContext>
      </DataContext>
    </QueryClientProvider>
  )
}
