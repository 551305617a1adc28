import type { Lieu } from './lieu.ts'

type Adresse = Pick<Lieu, 'adresse' | 'complementAdresse' | 'codePostal' | 'commune'>

/**
 * The postal address, line by line: number and street as the source gives them, complement, postcode and
 * commune. Nothing twice: a complement or a commune already in the street's line is left out.
 */
export function adresseLines({ adresse, complementAdresse, codePostal, commune }: Adresse): string[] {
  const ville = [codePostal, commune].filter((part) => part !== '').join(' ')
  const rue = withoutEnd(adresse.trim(), [ville, commune])
  const complement = complementAdresse.trim()
  const repeats = complement !== '' && rue.toLowerCase().includes(complement.toLowerCase())
  return [rue, repeats ? '' : complement, ville].filter((line) => line !== '')
}

/** "12 rue Haute, 87000 Limoges" → "12 rue Haute": the last line says the commune. */
function withoutEnd(rue: string, ends: readonly string[]): string {
  for (const end of ends) {
    const cut = rue.length - end.length
    const isEnd = end !== '' && cut > 0 && rue.slice(cut).toLowerCase() === end.toLowerCase()
    const separator = isEnd ? /[,;]\s*$/.exec(rue.slice(0, cut)) : null
    if (separator !== null) return rue.slice(0, separator.index).trim()
  }
  return rue
}
