import type { AnchorHTMLAttributes, MouseEvent } from 'react'

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'onClick'> {
  readonly href: string
  /** Opens the view in this page. A click held with Ctrl, Meta or Shift stays the browser's: another tab or window. */
  readonly onOpen: () => void
}

/** A link of this page: a real address, followed without a reload. */
export function Link({ href, onOpen, ...anchor }: LinkProps) {
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onOpen()
  }
  return <a {...anchor} href={href} onClick={open} />
}
