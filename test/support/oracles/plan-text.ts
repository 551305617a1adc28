import type { Instance } from '../../../src/domain/plan/instance.ts'

/**
 * The same plan as another model: one column for each adviser, room and week's slot type, nothing merged, written as text
 * (names without digits first, no signs, each term once) and solved stage by stage. Without bus, budget or existing places.
 */
export function solveAsText(
  solve: (text: string) => { readonly Status: string; readonly ObjectiveValue: number },
  { W, C, G, q, m, p, L, D, S, salles, conseillers, creneaux, classes, plancherPlaces }: Instance,
): number[] | null {
  const R = Math.floor(W / C)
  const rows: string[] = []
  const whole: string[] = []
  const sum = (terms: readonly string[]) => {
    const lines: string[] = []
    for (let i = 0; i < terms.length; i += 8) lines.push(terms.slice(i, i + 8).join(' + '))
    return lines.join('\n + ')
  }
  const bySlot = new Map<string, string[]>()
  const put = (key: string, term: string) => bySlot.set(key, [...(bySlot.get(key) ?? []), term])
  const minutes: string[] = []
  const seats = salles.map((): string[] => [])
  const held = salles.map((): string[] => [])
  conseillers.forEach(({ tau, creneaux: free }, a) => {
    salles.forEach((_, j) => {
      const s = Math.min(S, Math.floor((L - 2 * (tau[j] ?? Number.POSITIVE_INFINITY)) / D))
      creneaux.forEach(({ w }, t) => {
        if (!(s >= 1) || (free !== null && !free.includes(t))) return
        const name = `n${a}_${j}_${t}`
        whole.push(name)
        put(`a${a}t${t}<=${C * w}`, name)
        put(`a${a}<=${C * (conseillers[a]?.h ?? 0)}`, name)
        minutes.push(`${2 * R * (tau[j] ?? 0)} ${name}`)
        seats[j]?.push(`${((R * G) / q) * s} ${name}`)
        held[j]?.push(name)
        put(`j${j}t${t}`, name)
      })
    })
  })
  for (const [key, names] of bySlot) {
    const limit = /<=(\d+)$/.exec(key)?.[1]
    const [, j = '0', t = '0'] = /^j(\d+)t(\d+)$/.exec(key) ?? []
    const w = creneaux[Number(t)]?.w ?? 0
    rows.push(
      limit === undefined
        ? `${sum(names)} - ${C * w * (salles[Number(j)]?.kappa ?? 1)} o${j} <= 0`
        : `${sum(names)} <= ${limit}`,
    )
  }
  salles.forEach((_, j) => {
    rows.push(`${sum([...(held[j] ?? [])])}${held[j]?.length === 0 ? '0 o0' : ''} - ${m} o${j} >= 0`)
  })
  if (p !== null) rows.push(`${sum(salles.map((_, j) => `o${j}`))} <= ${p}`)
  const seated: string[] = []
  const near: string[] = []
  const into = salles.map((): string[] => [])
  const byCommune = new Map<string, { names: string[]; need: number }>()
  classes.forEach(({ besoin, commune, salles: rooms }, k) => {
    if (rooms.length === 0) return
    const own = rooms.map((j) => `x${k}_${j}`)
    rooms.forEach((j, i) => {
      into[j]?.push(own[i] ?? '')
    })
    seated.push(...own)
    rows.push(`${sum(own)} <= ${besoin}`)
    near.push(`${besoin} y${k}`)
    rows.push(`${sum(rooms.map((j) => `o${j}`))} - y${k} >= 0`)
    const known = byCommune.get(commune) ?? { names: [], need: 0 }
    byCommune.set(commune, { names: [...known.names, ...own], need: known.need + besoin })
  })
  into.forEach((names, j) => {
    if (names.length === 0) return
    const out = (seats[j] ?? []).map((term) => `- ${term}`).join('\n ')
    rows.push(`${sum(names)}\n ${out} <= 0`)
  })
  if (plancherPlaces !== null)
    for (const { names, need } of byCommune.values()) rows.push(`${sum(names)} >= ${plancherPlaces * need}`)
  const bounds = [...salles.map((_, j) => ` o${j} <= 1`), ...classes.map((_, k) => ` y${k} <= 1`)]
  const open = salles.map((_, j) => `o${j}`)
  const run = (sense: string, goal: readonly string[], kept: readonly string[]) => {
    const all = [...rows, ...kept].map((row, i) => ` r${i}: ${row}`)
    const text = [sense, ` goal: ${sum(goal)}`, 'Subject To', ...all, 'Bounds', ...bounds]
    const lines = [
      ...text,
      'General',
      ...whole.map((n) => ` ${n}`),
      'Binary',
      ...open.map((n) => ` ${n}`),
      'End',
      '',
    ]
    return solve(lines.join('\n'))
  }
  const first = run('Maximize', seated, [])
  if (first.Status === 'Infeasible') return null
  const keepSeats = `${sum(seated)} >= ${first.ObjectiveValue * (1 - 1e-7)}`
  const second = run('Maximize', near, [keepSeats])
  const keepNear = `${sum(near)} >= ${second.ObjectiveValue * (1 - 1e-7)}`
  const third = run('Minimize', minutes, [keepSeats, keepNear])
  return [first.ObjectiveValue, second.ObjectiveValue, third.ObjectiveValue]
}
