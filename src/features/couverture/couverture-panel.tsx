import type { Manifest } from '../../dataset/manifest.ts'

export function CouverturePanel({ manifest }: { readonly manifest: Manifest }) {
  return <p>{manifest.titre}</p>
}
