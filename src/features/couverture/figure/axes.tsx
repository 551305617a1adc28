interface AxesProps {
  /** Of the frame, in units of the drawing. */
  readonly box: { readonly left: number; readonly right: number; readonly bottom: number }
  readonly lignes: readonly Repere[]
  readonly traits: readonly Repere[]
  /** What is counted from left to right. */
  readonly titre: string
}

/** Where a value stands on its axis, and its words. */
interface Repere {
  readonly at: number
  readonly texte: string | number
}

/** The grid of a curve: values by lines from left to right, what they are of by figures below. */
export function Axes({ box, lignes, traits, titre }: AxesProps) {
  return (
    <>
      {lignes.map(({ at, texte }) => (
        <g key={at}>
          <line className="couv-grille" x1={box.left} x2={box.right} y1={at} y2={at} />
          <text x={box.left - 8} y={at + 5} textAnchor="end">
            {texte}
          </text>
        </g>
      ))}
      {traits.map(({ at, texte }) => (
        <text key={at} x={at} y={box.bottom + 20} textAnchor="middle">
          {texte}
        </text>
      ))}
      <text x={box.right} y={box.bottom + 35} textAnchor="end">
        {titre}
      </text>
    </>
  )
}
