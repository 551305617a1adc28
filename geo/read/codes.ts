/** `insee_com` of a QPV holds one or several codes: `,` in the GeoJSON files, `|` in the list (decisions.md 6). */
export function splitCodes(text: string): string[] {
  return text
    .split(/[,|]/)
    .map((code) => code.trim())
    .filter((code) => code !== '')
}
