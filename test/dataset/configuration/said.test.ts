import { afterEach, expect, it, vi } from 'vitest'
import { fetchLooks } from '../../../src/dataset/configuration/said.ts'

const NOM = '{"nom":"L’aide à Montluçon"}'
const answer = (status: number, text: string) =>
  vi.stubGlobal('fetch', async () => new Response(text, { status }))
afterEach(() => vi.unstubAllGlobals())

it.each([
  [200, NOM, NOM],
  [200, '{"nom":"À portée"}', ''],
  // A file that is broken is told where it is read, not taken for none.
  [200, '{"nom":"L’aide",', '{"nom":"L’aide",'],
  [404, 'Not found', ''],
  [410, '', ''],
])('%i %j says %j', async (status, text, said) => {
  answer(status, text)
  expect(await fetchLooks('https://ville.example/data/')).toBe(said)
})

it.each([
  [403, 'Forbidden'],
  [407, ''],
  [429, 'Too many requests'],
  [500, ''],
  [503, '<!doctype html>'],
  // The page of a guard, of a login or of works, in the place of any file.
  [200, '\n<!DOCTYPE html><title>Connexion</title>'],
  [200, '<html lang="fr">'],
])('%i %j says nothing: what was said before holds', async (status, text) => {
  answer(status, text)
  expect(await fetchLooks('https://ville.example/data/')).toBe(null)
})
