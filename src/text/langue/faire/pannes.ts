import { ownValue } from '../../../domain/common/own-value.ts'

/** What a language says of files and of since when one is missing. */
interface MotsDesPannes {
  /** What a reader loses with each published file, by the first word of its name. */
  readonly fichiers: Readonly<Record<string, string>>
  readonly fichier: string
  readonly departement: (quoi: string, code: string) => string
  readonly heure: (minute: number) => string
  /** A day of a month, 1 is January. */
  readonly jour: (mois: number, jour: number) => string
  /** `jour`: where it was not today. */
  readonly depuis: (heure: string, jour: string | null) => string
}

/** Makes the name of a missing file, and since when it is missed, of a language's words. */
export const fairePannes = (mots: MotsDesPannes) => ({
  /** "03/lieux.8c2ad9f1.json" to "les lieux (département 03)". */
  nomDuFichier(chemin: string): string {
    const [, departement, name = ''] = /^(?:(\w{2,3})\/)?([\w-]+)\./.exec(chemin) ?? []
    const what = ownValue(mots.fichiers, name) ?? mots.fichier
    return departement === undefined ? what : mots.departement(what, departement)
  },
  /** "depuis 9 h 05"; with its day once that is over. Times are those of the device. */
  depuisQuand(ms: number, nowMs: number): string {
    const [at, now] = [new Date(ms), new Date(nowMs)]
    const isToday = at.toDateString() === now.toDateString()
    return mots.depuis(
      mots.heure(60 * at.getHours() + at.getMinutes()),
      isToday ? null : mots.jour(at.getMonth() + 1, at.getDate()),
    )
  },
})
