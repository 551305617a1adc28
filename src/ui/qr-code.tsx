import { encode } from 'uqr'

/** A QR code as one path: prints sharp at any size, black on white whatever the theme. */
export function QrCode({ texte, titre }: { readonly texte: string; readonly titre: string }) {
  const { data, size } = encode(texte, { ecc: 'M', border: 2 })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <svg
      style={{ display: 'block' }}
      width="100%"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={titre}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" />
    </svg>
  )
}
