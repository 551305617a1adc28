import { useEffect, useRef } from 'react'

/**
 * Days that a press adds to a list are read from the first of them on, which has the focus.
 * @param isReady what was asked for is there
 * @returns what is called before: after which day
 */
export function useReadAfter(isReady: boolean): (day: number) => void {
  const { current: asked } = useRef<{ after: number | null }>({ after: null })
  useEffect(() => {
    const { after } = asked
    if (after === null || !isReady) return
    asked.after = null
    const titles = [...document.querySelectorAll<HTMLElement>('.agenda-jour')]
    titles.find(({ id }) => Number(id.replace('jour-', '')) > after)?.focus()
  })
  return (day) => {
    asked.after = day
  }
}
