import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCode } from '../../support/files/import-graph.ts'

/** What a file of ours reads as it starts, itself and packages included; what `import()` asks for is read later. */
function readAtStart(entry: string): ReadonlySet<string> {
  const read = new Set<string>()
  const todo = [entry]
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (read.has(file)) continue
    read.add(file)
    if (!file.endsWith('.ts')) continue
    const at = dirname(file)
    const own = readCode(file).matchAll(/^(?:import|export)\s(?!type\b)(?:[^';]*?\sfrom\s)?'([^']+)'/gm)
    for (const [, name = ''] of own) todo.push(name.startsWith('.') ? normalize(join(at, name)) : name)
  }
  return read
}

describe('a command that refuses', () => {
  it.each(['start', 'paquet', 'deploie', 'securite'])('%s does so before it reads what builds', (command) => {
    const read = readAtStart(`geo/serve/${command}.ts`)
    // The walk goes on from file to file: each command says its help.
    expect(read).toContain('geo/cli/aide.ts')
    expect([...read].filter((file) => /^geo\/cli\/build\.ts$|^vite$/.test(file))).toEqual([])
  })
})
