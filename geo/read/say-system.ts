import { ownValue } from '../../src/domain/common/own-value.ts'

/** What the system refuses, by its code. */
const REFUS: Readonly<Record<string, string>> = {
  EACCES: 'accès refusé à cet utilisateur',
  EPERM: 'accès refusé à cet utilisateur',
  EROFS: 'accès en lecture seule',
  ENOENT: 'introuvable',
  ENOTDIR: 'un fichier est là où un dossier est attendu',
  EEXIST: 'un fichier est là où un dossier est attendu',
  EISDIR: 'un dossier est là où un fichier est attendu',
  ENOTEMPTY: 'un dossier est là où un fichier est attendu',
  ENOSPC: 'plus de place sur le disque',
  EADDRNOTAVAIL: 'cette machine n’a pas cette adresse',
}

interface Refus {
  readonly code: string
  /** Of two files, the one that is written. */
  readonly dest?: string
  readonly path?: string
  readonly address?: string
  readonly port?: number
}

/** What the system refused, of which file, in words; null for any other error. */
export function saySystem(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  const { code, path, dest, address, port } = error as Refus
  const said = ownValue(REFUS, code)
  const where = code === 'EADDRNOTAVAIL' ? address : (dest ?? path ?? (port && `port ${port}`))
  return said === undefined || where === undefined || where === 0 ? null : `${where} : ${said} (${code})`
}

/** Why a file could not be used, in French where the system said it. */
export const sayCause = (error: unknown): string => {
  const { code = '', message } = error as NodeJS.ErrnoException
  const said = ownValue(REFUS, code)
  return said === undefined ? message : `${said}, ${code}`
}
