import type { StreetDrawing } from '../../domain/roads/street-ranks.ts'
import { metresPerUnit, zoomOf } from '../../map/print/frame.ts'
import { paintNordEchelle, paintStreetNames, paintStreets } from '../../map/print/paint-streets.ts'
import { streetStrokes } from '../../map/print/street-strokes.ts'
import { PALETTES } from '../../map/style/palette.ts'
import { isMark, markOf, part, RAYONS } from './carte-svg.tsx'
import { CORPS, CORPS_RUE, placeRues } from './geometrie.ts'
import type { PointCarte } from './points-carte.ts'
import type { Carte } from './use-carte.ts'

interface ImageInfo {
  readonly titre: string
  readonly sousTitre: string
  /** A colour of the squares, or the mark of a kind of places. */
  readonly legende: readonly ({ readonly libelle: string } & (
    | { readonly couleur: string }
    | { readonly genre: PointCarte['genre'] }
  ))[]
  readonly sources: string
}

const { lisere, atteinte, nonAtteinte, inconnue, lieu } = PALETTES.clair

/** Colours for paper and slides, whatever the theme of the page: the light map's. */
export const COULEURS = {
  fond: lisere,
  encre: '#1f1b13',
  contour: '#a59a85',
  terre: '#fbf8f1',
  atteinte,
  nonAtteinte,
  inconnue,
  lieu,
  ferme: '#9c3208',
} as const

const SCALE = 4
const HEAD = 62
/** The legend, then the sources on as many lines as they take. */
const FOOT = 38
const LINE = 9
const PETIT = '7px "Atkinson Hyperlegible", system-ui, sans-serif'

/** The map as a PNG with its title, legend and sources on it: it may travel alone. Null where it cannot be made. */
export async function carteImage(
  { geometrie, points, noms }: Carte,
  rues: readonly StreetDrawing[],
  info: ImageInfo,
): Promise<Blob | null> {
  const { width, height, contours, carres, project, frame } = geometrie
  const canvas = document.createElement('canvas')
  const ctx = canvas.getContext('2d')
  if (ctx === null) return null
  const sources = wrap(ctx, info.sources, width - 20)
  const foot = FOOT + LINE * sources.length
  canvas.width = width * SCALE
  canvas.height = Math.round((HEAD + height + foot) * SCALE)
  ctx.scale(SCALE, SCALE)
  ctx.fillStyle = COULEURS.fond
  ctx.fillRect(0, 0, width, HEAD + height + foot)
  ctx.fillStyle = COULEURS.encre
  write(ctx, info.titre, 10, 24, width - 20, 'bold 16px')
  write(ctx, info.sousTitre, 10, 44, width - 20, '9.5px')
  ctx.save()
  ctx.translate(0, HEAD)
  ctx.beginPath()
  ctx.rect(0, 0, width, height)
  ctx.clip()
  for (const { d } of contours) {
    const path = new Path2D(d)
    ctx.fillStyle = COULEURS.terre
    ctx.fill(path)
    ctx.strokeStyle = COULEURS.contour
    ctx.lineWidth = 0.6
    ctx.stroke(path)
  }
  paintStreets(ctx, streetStrokes(rues, project, zoomOf(frame)))
  for (const etat of ['nonAtteinte', 'inconnue', 'atteinte'] as const) {
    ctx.fillStyle = COULEURS[etat]
    ctx.fill(new Path2D(part(carres, etat)))
  }
  paintStreetNames(ctx, placeRues(rues, geometrie, noms, points), CORPS_RUE)
  ctx.textAlign = 'center'
  ctx.lineJoin = 'round'
  for (const { x, y, nom } of noms) {
    ctx.font = `bold ${CORPS}px "Atkinson Hyperlegible", system-ui, sans-serif`
    ctx.strokeStyle = COULEURS.fond
    ctx.lineWidth = 3
    ctx.strokeText(nom, x, y)
    ctx.fillStyle = COULEURS.encre
    ctx.fillText(nom, x, y)
  }
  ctx.textAlign = 'start'
  for (const { lon, lat, genre } of points) drawPoint(ctx, ...project(lon, lat), genre)
  paintNordEchelle(ctx, { width, height: Math.round(height), metresPerUnit: metresPerUnit(frame) })
  ctx.restore()
  let x = 10
  const y = HEAD + height + 16
  for (const { libelle, ...mark } of info.legende) {
    if ('genre' in mark) drawPoint(ctx, x + 5, y - 3, mark.genre)
    else {
      ctx.fillStyle = mark.couleur
      ctx.fillRect(x, y - 8, 10, 10)
    }
    ctx.fillStyle = COULEURS.encre
    write(ctx, libelle, x + 14, y, 120, '9.5px')
    x += 26 + ctx.measureText(libelle).width
  }
  ctx.font = PETIT
  sources.forEach((line, i) => {
    ctx.fillText(line, 10, y + 18 + LINE * i)
  })
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

function drawPoint(ctx: CanvasRenderingContext2D, x: number, y: number, genre: PointCarte['genre']): void {
  if (!isMark(genre)) {
    ctx.beginPath()
    ctx.arc(x, y, RAYONS[genre], 0, 2 * Math.PI)
    ctx.fillStyle = { oui: COULEURS.lieu, inconnu: COULEURS.contour, non: COULEURS.fond }[genre]
    ctx.fill()
    ctx.lineWidth = 1
    ctx.strokeStyle = genre === 'oui' ? COULEURS.fond : COULEURS.lieu
    ctx.stroke()
    return
  }
  const mark = new Path2D(markOf(genre, x, y))
  ctx.lineWidth = genre === 'ferme' ? 6 : 4
  ctx.strokeStyle = COULEURS.fond
  ctx.stroke(mark)
  ctx.lineWidth = genre === 'ferme' ? 3 : 2
  ctx.fillStyle = genre === 'prevue' ? COULEURS.lieu : COULEURS.fond
  if (genre !== 'ferme') ctx.fill(mark)
  ctx.strokeStyle = genre === 'ferme' ? COULEURS.ferme : COULEURS.lieu
  ctx.stroke(mark)
}

function write(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  maxWidth: number,
  font: string,
): void {
  ctx.font = `${font} "Atkinson Hyperlegible", system-ui, sans-serif`
  ctx.fillText(text, x, y, maxWidth)
}

/** Words on as many lines as there is room for. */
function wrap(ctx: CanvasRenderingContext2D, text: string, maxWidth: number): string[] {
  ctx.font = PETIT
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length === 0 || ctx.measureText(longer).width > maxWidth) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}
