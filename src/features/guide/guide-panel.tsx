import type { Manifest } from '../../dataset/manifest.ts'

export function GuidePanel({ manifest }: { readonly manifest: Manifest }) {
  return <p>{manifest.titre}</p>
}
