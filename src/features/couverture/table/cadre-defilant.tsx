import type { ReactNode, RefObject } from 'react'

interface CadreProps {
  /** What the box holds, for who listens. */
  readonly titre: string
  readonly ref?: RefObject<HTMLElement | null>
  readonly children: ReactNode
}

/** A frame in which a table too large for its place scrolls, and not the page. */
export function CadreDefilant({ titre, ref, children }: CadreProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached with the keyboard
    <section ref={ref} className="couv-defile couv-cadre" aria-label={titre} tabIndex={0}>
      {children}
    </section>
  )
}
