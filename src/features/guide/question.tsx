import { type ReactNode, useEffect, useRef } from 'react'

interface QuestionProps {
  readonly titre: string
  readonly children: ReactNode
}

/** One question: its heading takes the focus, so that a screen reader and a keyboard start there. */
export function Question({ titre, children }: QuestionProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="guide-question pile">
      <h2 ref={heading} tabIndex={-1}>
        {titre}
      </h2>
      {children}
    </div>
  )
}

interface OptionProps {
  readonly titre: string
  readonly aide?: string | undefined
  readonly onClick: () => void
}

export function Option({ titre, aide, onClick }: OptionProps) {
  return (
    <li>
      <button type="button" className="guide-option" onClick={onClick}>
        <span className="guide-option-titre">{titre}</span>
        {aide !== undefined && <span className="guide-option-aide">{aide}</span>}
      </button>
    </li>
  )
}
