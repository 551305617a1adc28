import type { Manifest } from '../../dataset/manifest.ts'

export function AffichePanel({ manifest }: { readonly manifest: Manifest }) {
  return <p>{manifest.titre}</p>
}
