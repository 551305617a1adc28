import type { Manifest } from '../../../dataset/manifest.ts'

export function RapportPanel({ manifest }: { readonly manifest: Manifest }) {
  return <p>{manifest.titre}</p>
}
