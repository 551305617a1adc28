/** The address that opens a place's sheet, and nothing else of what the page shows: safe to hand out. */
export const permalien = (id: string): string =>
  `${location.origin}${location.pathname}?lieu=${encodeURIComponent(id)}`
