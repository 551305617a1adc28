/** How a language names sizes of files: "moins de 0,1 Mo", "Mo", "Go". */
interface Unites {
  readonly peu: string
  readonly mo: string
  readonly go: string
}

/** Makes "2,4 Mo", "34 Mo", "1,2 Go" of bytes: what is rounded, and when, is the same in all languages. */
export function faireTaille(
  { peu, mo, go }: Unites,
  { nombre, unChiffre }: Readonly<Record<'nombre' | 'unChiffre', (n: number) => string>>,
) {
  return (octets: number): string => {
    const millions = octets / 1_000_000
    if (millions < 0.1) return peu
    if (millions >= 1000) return `${unChiffre(millions / 1000)} ${go}`
    return `${millions < 10 ? unChiffre(millions) : nombre(Math.round(millions))} ${mo}`
  }
}
