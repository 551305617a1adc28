import type { Manifest } from '../../dataset/manifest.ts'

export function OrienterPanel({ manifest }: { readonly manifest: Manifest }) {
  return <p>{manifest.titre}</p>
}
