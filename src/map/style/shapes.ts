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

/** Signs drawn by a line inside a round shape, in the same box. */
export const SIGNES = {
  ondes:
    'M7.2 10.6a6.8 6.8 0 0 1 9.6 0M9.4 13.2a3.7 3.7 0 0 1 5.2 0M11.4 16a0.6 0.6 0 1 0 1.2 0a0.6 0.6 0 1 0-1.2 0z',
  ondesBarrees:
    'M7.2 10.6a6.8 6.8 0 0 1 9.6 0M9.4 13.2a3.7 3.7 0 0 1 5.2 0M11.4 16a0.6 0.6 0 1 0 1.2 0a0.6 0.6 0 1 0-1.2 0zM6.4 17.6L17.6 6.4',
  question:
    'M9.3 9.6a2.7 2.7 0 1 1 4 2.4c-0.9 0.5-1.3 1-1.3 2M11.4 16.8a0.6 0.6 0 1 0 1.2 0a0.6 0.6 0 1 0-1.2 0z',
} as const

export type Signe = keyof typeof SIGNES
export type Forme = keyof typeof FORMES
