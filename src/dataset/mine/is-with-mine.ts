import type { Manifest } from '../manifest.ts'

/** Whether a person's own data lie over the published ones: their version follows its own, after a space. */
export const isWithMine = ({ version }: Pick<Manifest, 'version'>): boolean => version.includes(' ')

/** The version of the published data, whatever lies over them. */
export const publishedVersion = ({ version }: Pick<Manifest, 'version'>): string =>
  version.replace(/ .*/s, '')
