import type { ReactNode } from 'react'
import { useLinkTo, useSetShare } from '../../../state/url/share-context.tsx'
import type { ShareState } from '../../../state/url/share-state.ts'
import { Link } from '../../../ui/link.tsx'

interface LienVersProps {
  /** What the link changes of the view shown. */
  readonly vers: Partial<ShareState>
  readonly children: ReactNode
}

/** Opens another view of this page, by a real address. */
export function LienVers({ vers, children }: LienVersProps) {
  const linkTo = useLinkTo()
  const setShare = useSetShare()
  return (
    <Link href={linkTo(vers)} onOpen={() => setShare(vers)}>
      {children}
    </Link>
  )
}
