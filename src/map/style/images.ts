import type { RepereProps } from './inputs.ts'
import { PALETTES, type Palette, type Theme } from './palette.ts'
import {
  ETATS_WIFI,
  type EtatWifi,
  RURAL,
  STATUTS_FRR,
  TRAITS,
  type Trait,
  TYPES_LIEU,
  type TypeLieu,
} from './scales.ts'
import { BOX_PX, FORMES, type Forme, SIGNES } from './shapes.ts'

/** Pixels of the images per CSS pixel: sharp on phones, and small all the same. */
export const IMAGE_RATIO = 2
const MARGIN_PX = 3
/** Distance between stripes: a commune classed in part has half as many. */
const STRIPE_STEP_PX = { hachure: 10, hachureLarge: 20 } as const
const SIDE_PX = BOX_PX + 2 * MARGIN_PX

export interface MapImage {
  readonly id: string
  readonly sidePx: number
  /** From where to where it may be drawn out, both ways, to go around a text. */
  readonly etirable?: readonly [from: number, to: number]
  readonly draw: (context: CanvasRenderingContext2D) => void
}

export const imageLieu = (type: TypeLieu, trait: Trait): string => `lieu-${type}-${trait}`
export const imageWifi = (etat: EtatWifi): string => `wifi-${etat}`
export const IMAGE_FRR = { oui: 'hachure-frr', partiel: 'hachure-frr-partiel' } as const
export const IMAGE_RURAL = 'semis-rural'
export const IMAGE_CARTOUCHE = 'cartouche-route'
const CARTOUCHE_PX = 14
/** Nothing, as large as a movable marker with its rim. */
export const IMAGE_MARQUEUR = 'marqueur'
const MARQUEUR_PX = 50

/** `repere-<genre>-<signe>`: the ring of a start, the numbers of proposals. */
export const PREFIXE_REPERE = 'repere-'
const REPERE_PX = 32
const NUMEROS = Array.from({ length: 10 }, (_, i) => String(i + 1))
const REPERES: readonly Pick<RepereProps, 'genre' | 'signe'>[] = [
  { genre: 'depart', signe: '' },
  { genre: 'seance', signe: '' },
  { genre: 'seance', signe: '~' },
  ...(['propose', 'choisi', 'vise'] as const).flatMap((genre) => NUMEROS.map((signe) => ({ genre, signe }))),
]

/** Images of a theme, drawn at run time: no sprite to fetch. Contexts come scaled by IMAGE_RATIO. */
export function mapImages(theme: Theme): readonly MapImage[] {
  const palette = PALETTES[theme]
  const lieux = TYPES_LIEU.flatMap(({ valeur, forme }) =>
    TRAITS.map((trait) => ({
      id: imageLieu(valeur, trait),
      sidePx: SIDE_PX,
      draw: (context: CanvasRenderingContext2D) =>
        drawShape(context, forme, trait, { ink: palette.lieu, palette, lineWidth: 2.2 }),
    })),
  )
  return [
    ...lieux,
    ...ETATS_WIFI.map((classe) => ({
      id: imageWifi(classe.valeur),
      sidePx: SIDE_PX,
      draw: (context: CanvasRenderingContext2D) => drawBadge(context, classe, palette),
    })),
    ...STATUTS_FRR.map(({ valeur, couleur, motif }) => ({
      id: IMAGE_FRR[valeur],
      sidePx: STRIPE_STEP_PX[motif],
      draw: (c: CanvasRenderingContext2D) => drawStripes(c, STRIPE_STEP_PX[motif], palette[couleur]),
    })),
    ...REPERES.map(({ genre, signe }) => ({
      id: `${PREFIXE_REPERE}${genre}-${signe}`,
      sidePx: REPERE_PX,
      draw: (c: CanvasRenderingContext2D) => drawRepere(c, genre, signe, palette),
    })),
    {
      id: IMAGE_CARTOUCHE,
      sidePx: CARTOUCHE_PX,
      etirable: [5, CARTOUCHE_PX - 5],
      draw: (c) => drawCartouche(c, palette),
    },
    { id: IMAGE_MARQUEUR, sidePx: MARQUEUR_PX, draw: () => undefined },
    { id: IMAGE_RURAL, sidePx: 12, draw: (c) => drawDots(c, 12, palette[RURAL.couleur]) },
  ]
}

interface Stroke {
  readonly ink: string
  readonly palette: Palette
  readonly lineWidth: number
}

/** A shape in its casing: full, hollow or dashed. */
function drawShape(
  context: CanvasRenderingContext2D,
  forme: Forme,
  trait: Trait,
  { ink, palette, lineWidth }: Stroke,
): void {
  context.translate(MARGIN_PX, MARGIN_PX)
  const path = new Path2D(FORMES[forme])
  context.lineJoin = 'round'
  context.strokeStyle = palette.lisere
  context.lineWidth = 3 + lineWidth
  context.stroke(path)
  context.fillStyle = trait === 'plein' ? ink : palette.territoire
  context.fill(path)
  context.strokeStyle = ink
  context.lineWidth = lineWidth
  if (trait === 'pointille') context.setLineDash([3.1, 2.7])
  context.stroke(path)
}

function drawBadge(context: CanvasRenderingContext2D, classe: (typeof ETATS_WIFI)[number], palette: Palette) {
  const ink = palette[classe.couleur]
  drawShape(context, classe.forme, classe.motif, { ink, palette, lineWidth: 1.6 })
  context.setLineDash([])
  context.lineCap = 'round'
  context.lineWidth = 1.8
  context.strokeStyle = classe.motif === 'plein' ? palette.lisere : ink
  context.stroke(new Path2D(SIGNES[classe.signe]))
}

/**
 * A ring for the start; a small disc for a session, a ring where only its commune is known; a number in a disc, which a chosen proposal has inverted; the one pointed
 * at is in colour.
 */
function drawRepere(
  context: CanvasRenderingContext2D,
  genre: RepereProps['genre'],
  signe: string,
  palette: Palette,
): void {
  const middle = REPERE_PX / 2
  const disc = (radiusPx: number, color: string) => {
    context.fillStyle = color
    context.beginPath()
    context.arc(middle, middle, radiusPx, 0, 2 * Math.PI)
    context.fill()
  }
  if (genre === 'seance') {
    disc(9, palette.lisere)
    disc(7, palette.lieu)
    if (signe !== '') disc(4.5, palette.lisere)
    return
  }
  const isDisc = genre === 'propose' || genre === 'vise'
  disc(genre === 'vise' ? 16 : 15, genre === 'vise' ? palette.selection : palette.lisere)
  if (genre === 'vise') disc(14, palette.lisere)
  disc(genre === 'vise' ? 12 : 13, genre === 'vise' ? palette.chemin : palette.selection)
  if (!isDisc) disc(genre === 'depart' ? 7 : 10.5, palette.lisere)
  if (genre === 'depart') disc(3.2, palette.selection)
  context.fillStyle = isDisc ? palette.lisere : palette.selection
  context.font = 'bold 15px "Atkinson Hyperlegible", "Noto Sans", Arial, sans-serif'
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(signe, middle, middle + 0.8)
}

/** One stripe from corner to corner, and its ends in the two other corners, so that tiles join. */
function drawStripes(context: CanvasRenderingContext2D, sidePx: number, color: string): void {
  context.strokeStyle = color
  context.lineWidth = 0.9
  context.beginPath()
  for (const shift of [-sidePx, 0, sidePx]) {
    context.moveTo(shift - 1, sidePx + 1)
    context.lineTo(shift + sidePx + 1, -1)
  }
  context.stroke()
}

/** A rounded box, for the number of a road. */
function drawCartouche(context: CanvasRenderingContext2D, palette: Palette): void {
  context.beginPath()
  context.roundRect(1, 1, CARTOUCHE_PX - 2, CARTOUCHE_PX - 2, 3)
  context.fillStyle = palette.territoire
  context.fill()
  context.strokeStyle = palette.nomVoisin
  context.lineWidth = 1.2
  context.stroke()
}

function drawDots(context: CanvasRenderingContext2D, sidePx: number, color: string): void {
  context.fillStyle = color
  for (const [x, y] of [
    [sidePx / 4, sidePx / 4],
    [(3 * sidePx) / 4, (3 * sidePx) / 4],
  ] as const) {
    context.beginPath()
    context.arc(x, y, 0.95, 0, 2 * Math.PI)
    context.fill()
  }
}
