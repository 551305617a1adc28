/** Side of the box in which the shapes are drawn. */
export const BOX_PX = 24

/**
 * Outlines of the places, as SVG path data in a box of BOX_PX: the canvas images of the map and the legend
 * draw the same ones. About the same ink for each, so that no kind of place looks more important.
 */
export const FORMES = {
  carre:
    'M6 4.4h12a1.6 1.6 0 0 1 1.6 1.6v12a1.6 1.6 0 0 1-1.6 1.6h-12a1.6 1.6 0 0 1-1.6-1.6v-12a1.6 1.6 0 0 1 1.6-1.6z',
  triangle: 'M12 3.2L21.4 19.4H2.6Z',
  maison: 'M12 2.8L20.4 10V20H3.6V10Z',
  losange: 'M12 2L22 12L12 22L2 12Z',
  rond: 'M3.6 12a8.4 8.4 0 1 0 16.8 0a8.4 8.4 0 1 0-16.8 0z',
} as const

export type Forme = keyof typeof FORMES
