/**
 * Fonts of the labels, drawn by the browser itself: the style has no `glyphs`, so nothing is fetched.
 * MapLibre reads the weight from the first name; that name need not exist, the next one is used.
 */
export const POLICE = {
  normale: ['Atkinson Hyperlegible', 'Noto Sans', 'Liberation Sans', 'Arial'],
  grasse: ['Atkinson Hyperlegible Bold', 'Atkinson Hyperlegible', 'Noto Sans', 'Liberation Sans', 'Arial'],
} as const
