import { LANGUES } from '../../domain/common/langues.ts'
import { liste } from './champ.ts'

/** The languages that a publication offers: all where it says nothing, or what cannot be read. */
export const CHAMP_LANGUES = liste(
  LANGUES.join(', '),
  LANGUES.length,
  (text) => LANGUES.some((langue) => langue === text),
  LANGUES,
)

/** Those of the text of a configuration (null: not to be had), as they are read with the whole of it, whose code comes later. */
export function languesIn(text: string | null): readonly string[] {
  try {
    const { langues } = JSON.parse(text ?? '')
    return CHAMP_LANGUES.read(langues) ?? LANGUES
  } catch {
    return LANGUES
  }
}
