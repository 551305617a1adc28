import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type FichierRef, type Manifest, parseManifest } from '../../../src/dataset/manifest.ts'

export function readManifest(dir: string): Manifest {
  const result = parseManifest(JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')))
  if (!result.ok) throw new Error(result.reason)
  return result.manifest
}

/** Every file reference of a manifest, wherever it stands in it. */
export function filesOf(value: unknown): FichierRef[] {
  if (Array.isArray(value)) return value.flatMap(filesOf)
  if (typeof value !== 'object' || value === null) return []
  return 'chemin' in value && 'sha256' in value
    ? [value as FichierRef]
    : Object.values(value).flatMap(filesOf)
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** What is wrong with the generation a reader would see, file by file; empty when it is whole. */
export function damagesOf(dir: string): string[] {
  return filesOf(readManifest(dir)).flatMap((file) => {
    try {
      const bytes = readFileSync(join(dir, file.chemin))
      if (bytes.length !== file.octets) return [`${file.chemin}: ${bytes.length} of ${file.octets} bytes`]
      return sha256(bytes) === file.sha256 ? [] : [`${file.chemin}: other content`]
    } catch {
      return [`${file.chemin}: missing`]
    }
  })
}

export function listFiles(dir: string, from = dir): string[] {
  return readdirSync(from).flatMap((name) => {
    const path = join(from, name)
    return statSync(path).isDirectory() ? listFiles(dir, path) : [relative(dir, path)]
  })
}
