import type { Manifest } from '../../dataset/manifest.ts'

export function TrouverPanel({ manifest }: { readonly manifest: Manifest }) {
  return <p>{manifest.titre}</p>
}
