import { distance } from '../../text/format.ts'
import { STREET_INKS } from '../style/street-inks.ts'
import { type NordEchelleProps, nordEchelleOf } from './nord-echelle.tsx'
import type { NomDeRue } from './place-street-names.ts'
import type { Stroke } from './street-strokes.ts'

const INKS = STREET_INKS.papier
const FONTS = '"Atkinson Hyperlegible", system-ui, sans-serif'

/** What `RuesImprimees` draws, on a canvas. */
export function paintStreets(ctx: CanvasRenderingContext2D, strokes: readonly Stroke[]): void {
  ctx.save()
  ctx.lineJoin = 'round'
  for (const { d, ink, width, dashes, cap } of strokes) {
    ctx.strokeStyle = ink
    ctx.lineWidth = width
    ctx.lineCap = cap
    ctx.setLineDash([...dashes])
    ctx.stroke(new Path2D(d))
  }
  ctx.restore()
}

/** What `NomsDeRues` draws, on a canvas. */
export function paintStreetNames(
  ctx: CanvasRenderingContext2D,
  noms: readonly NomDeRue[],
  corps: number,
): void {
  ctx.save()
  ctx.font = `${corps}px ${FONTS}`
  ctx.textAlign = 'center'
  ctx.lineJoin = 'round'
  ctx.lineWidth = corps / 2.6
  ctx.strokeStyle = INKS.halo
  ctx.fillStyle = INKS.nom
  for (const { nom, x, y, angleDeg } of noms) {
    ctx.save()
    ctx.translate(x, y)
    ctx.rotate((angleDeg * Math.PI) / 180)
    ctx.strokeText(nom, 0, corps * 0.35)
    ctx.fillText(nom, 0, corps * 0.35)
    ctx.restore()
  }
  ctx.restore()
}

/** What `NordEchelle` draws, on a canvas. */
export function paintNordEchelle(ctx: CanvasRenderingContext2D, props: NordEchelleProps): void {
  const { width, height } = props
  const { lengthM, echelle, fleche } = nordEchelleOf(props)
  ctx.save()
  ctx.lineJoin = 'round'
  ctx.fillStyle = INKS.nom
  ctx.strokeStyle = INKS.nom
  ctx.lineWidth = 2
  ctx.stroke(new Path2D(echelle))
  ctx.fill(new Path2D(fleche))
  ctx.strokeStyle = INKS.halo
  ctx.lineWidth = 3
  for (const [text, x, y, font, align] of [
    [distance(lengthM), 10, height - 20, '13px', 'start'],
    ['N', width - 20, 44, 'bold 13px', 'center'],
  ] as const) {
    ctx.font = `${font} ${FONTS}`
    ctx.textAlign = align
    ctx.strokeText(text, x, y)
    ctx.fillText(text, x, y)
  }
  ctx.restore()
}
