import fc from 'fast-check'

/** Texts made of up to `most` of these pieces, or of up to `mostCharacters` characters of any kind. */
export const dirtyTexts = (pieces: readonly string[], most: number, mostCharacters: number) =>
  [
    fc.array(fc.constantFrom(...pieces), { maxLength: most }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: mostCharacters }),
  ] as const
