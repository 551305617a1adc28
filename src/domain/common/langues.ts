/** Languages of the page itself, French first: what it falls back to. */
export const LANGUES = ['fr', 'falc', 'en', 'ar', 'tr', 'pt'] as const
export type CodeLangue = (typeof LANGUES)[number]

/** The language that a tag names ("en", "en-GB", "EN"); null where the page does not speak it. */
export const readLangue = (tag: string | null): CodeLangue | null =>
  LANGUES.find((langue) => langue === tag?.trim().toLowerCase().split('-')[0]) ?? null

/** The first of these tags that the page speaks: what the address asks, what is remembered, what the browser wants. */
export const chooseLangue = (tags: readonly (string | null)[]): CodeLangue =>
  tags.map(readLangue).find((langue) => langue !== null) ?? 'fr'
