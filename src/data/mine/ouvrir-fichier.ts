import { type FichierRefuse, TABLE_LIMITS } from '../../domain/tables/limits.ts'

/** Bytes of one file that a person opens: it is held whole in memory, on the smallest phone too. */
export const FICHIER_MAX = TABLE_LIMITS.octetsMax
/** Bytes of all that is opened at once: the files of one choice, or those of a copy. */
export const ENSEMBLE_MAX = 3 * FICHIER_MAX

/** What a file holds, or why it was not read. */
type Ouvert<T> =
  | { readonly lu: T; readonly refus: null }
  | { readonly lu: null; readonly refus: FichierRefuse }

/** A file as text; nothing of one that is too big, or that the device does not give, comes into memory. */
export const ouvrirTexte = (file: File): Promise<Ouvert<string>> =>
  ouvrir(file, FICHIER_MAX, () => file.text())

/** A file as bytes, likewise. */
export const ouvrirOctets = (file: File, max = FICHIER_MAX): Promise<Ouvert<ArrayBuffer>> =>
  ouvrir(file, max, () => file.arrayBuffer())

/** The files of one choice, one read after the other: those that are too much with the ones before are refused. */
export async function ouvrirFichiers(files: readonly File[]): Promise<readonly Ouvert<ArrayBuffer>[]> {
  const opened: Ouvert<ArrayBuffer>[] = []
  let total = 0
  for (const file of files) {
    const octets = total + file.size
    const isTooMuch = file.size <= FICHIER_MAX && octets > ENSEMBLE_MAX
    const one = isTooMuch ? refused('ensemble', octets, ENSEMBLE_MAX) : await ouvrirOctets(file)
    total += one.lu?.byteLength ?? 0
    opened.push(one)
  }
  return opened
}

async function ouvrir<T>(file: File, max: number, read: () => Promise<T>): Promise<Ouvert<T>> {
  if (file.size > max) return refused('tropGros', file.size, max)
  try {
    return { lu: await read(), refus: null }
  } catch {
    // Moved since it was chosen, or kept elsewhere than on the device.
    return refused('pasDonne', file.size, max)
  }
}

const refused = (raison: FichierRefuse['raison'], octets: number, max: number) => ({
  lu: null,
  refus: { raison, octets, max },
})
