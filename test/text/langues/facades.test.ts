import { describe, expect, it } from 'vitest'
import { readText, SOURCES } from '../../support/files/import-graph.ts'

/** Files at the place where sentences are imported: each looks its words up in the reader's language, else in French. */
const FACADES = SOURCES.filter(
  (file) => file.startsWith('src/text/') && SOURCES.includes(file.replace('src/text/', 'src/text/fr/')),
)
const nameOf = (file: string) => file.replace('src/text/', '').replace('.ts', '')

describe('the sentences of a French page', () => {
  it.each(FACADES)('%s hands out those of French', async (file) => {
    const given: Record<string, unknown> = await import(/* @vite-ignore */ `../../../${file}`)
    const fr: Record<string, unknown> = await import(
      /* @vite-ignore */ `../../../${file.replace('src/text/', 'src/text/fr/')}`
    )
    expect(Object.keys(given).length).toBeGreaterThan(0)
    for (const [name, value] of Object.entries(given)) expect(value, name).toBe(fr[name])
  })

  it('asks for each module under its own name', () => {
    expect(FACADES.length).toBeGreaterThan(30)
    for (const file of FACADES) {
      const [, asked] = /textes\(\s*'([^']+)'/.exec(readText(file)) ?? []
      expect(asked, file).toBe(nameOf(file))
      expect(readText(file)).toContain(`/fr/${nameOf(file)}.ts'`)
    }
  })
})
