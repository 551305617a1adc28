const GRAVITES = [
  ['critical', 'critiques'],
  ['high', 'graves'],
  ['moderate', 'moyennes'],
  ['low', 'faibles'],
  ['info', 'pour information'],
] as const

interface Audit {
  readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, unknown>> }
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly name?: unknown; readonly severity?: unknown }>
  >
}

/** What `npm audit --json` answered, in words; « non mesuré » where the registry refused or could not be reached. Never throws. */
export function sayAudit(json: string): string {
  const audit = parse(json)
  const counts = audit?.metadata?.vulnerabilities
  if (counts === undefined)
    return 'Faiblesses connues des paquets : non mesuré (le registre n’a pas répondu).'
  const of = (name: string) => Number(counts[name] ?? 0)
  const said = GRAVITES.filter(([name]) => of(name) > 0).map(([name, mot]) => `${of(name)} ${mot}`)
  if (said.length === 0) return 'Faiblesses connues des paquets : aucune.'
  const names = Object.keys(audit?.vulnerabilities ?? {}).sort()
  return `Faiblesses connues des paquets : ${said.join(', ')} (${names.join(', ')}).`
}

function parse(json: string): Audit | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? value : null
  } catch {
    return null
  }
}
