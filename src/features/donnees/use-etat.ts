import { useEffect, useState } from 'react'
import { todayIn } from '../../data/maintenant.ts'
import { ErreurImports, type Imports } from '../../data/mine/mes-donnees.ts'
import { ENSEMBLE_MAX } from '../../data/mine/ouvrir-fichier.ts'
import type { FeuilleDemande } from '../../domain/imports/fichiers/examine-fichiers.ts'
import type { ChoixDoublon } from '../../domain/imports/find-doublons.ts'
import { defaultReglages } from '../../domain/imports/lists/read-liste.ts'
import type { Plan, Reglages, RemarqueSituee } from '../../domain/imports/model.ts'
import { keyOfCell } from '../../domain/imports/rows.ts'
import { copieText } from '../../text/mine/copie.ts'
import { donnees as text } from '../../text/mine/donnees.ts'
import { fichierOuvert } from '../../text/mine/fichier-ouvert.ts'
import type { ChoixCopie, CopieLue } from '../../worker/protocol/edits.ts'
import type { ExamenReponse, FichierApercu } from '../../worker/protocol/imports.ts'
import type { MesDonnees } from '../../worker/protocol/mes-donnees.ts'

/** Files being read, and all that the person said of them. */
export interface Brouillon {
  readonly fichiers: readonly FichierApercu[]
  readonly feuilles: readonly (readonly FeuilleDemande[])[]
  readonly reglages: Reglages
  readonly doublons: Readonly<Record<string, ChoixDoublon>>
  /** The last report; null before the first. */
  readonly examen: ExamenReponse | null
  /** Something was said since: the report is to be made again. */
  readonly perime: boolean
}

export interface Etat {
  readonly kept: MesDonnees | null
  readonly brouillon: Brouillon | null
  readonly progres: { readonly fait: number; readonly total: number } | null
  /** What was just done, for everyone to hear. */
  readonly dit: string
  readonly erreur: string
  /** A copy of another device, read and not yet taken. */
  readonly copie: CopieLue | null
}

const DEBUT: Etat = { kept: null, brouillon: null, progres: null, dit: '', erreur: '', copie: null }

const sayError = (error: unknown): string => {
  if (!(error instanceof ErreurImports)) return text.erreur(String(error))
  if (error.classe === 'arret') return text.arrete
  return error.classe === 'plein' ? text.plein : text.erreur(error.message)
}

/** Where the person is between a file and their data in the page; nothing changes before `utiliser`. */
export function useEtat(imports: Imports, commune: string) {
  const [etat, setEtat] = useState(DEBUT)
  const patch = (change: Partial<Etat>) => setEtat((before) => ({ ...before, ...change }))
  const run = async (work: () => Promise<Partial<Etat>>) => {
    patch({ erreur: '', dit: '' })
    try {
      patch({ progres: null, ...(await work()) })
    } catch (error) {
      patch({ progres: null, erreur: sayError(error) })
    }
  }
  const onProgress = (fait: number, total: number) => patch({ progres: { fait, total } })
  const examine = async (brouillon: Brouillon) => {
    const { feuilles, reglages, doublons } = brouillon
    return imports.examiner({ feuilles, reglages, doublons }, onProgress)
  }

  useEffect(() => {
    const read = () =>
      void imports.ouvrir().then(
        (kept) => setEtat((before) => ({ ...before, kept })),
        (error) => setEtat((before) => ({ ...before, erreur: sayError(error) })),
      )
    read()
    return imports.surveiller(read)
  }, [imports])

  return {
    etat,
    /** What was written by hand is kept already: it is read again. */
    relire: () => run(async () => ({ kept: await imports.ouvrir() })),
    partager: (isShared: boolean) => run(async () => ({ kept: await imports.partager(isShared) })),
    lire: (files: readonly File[]) =>
      run(async () => {
        onProgress(0, files.length)
        const fichiers = await imports.lire(files, onProgress)
        const read = fichiers.filter(({ refus }) => refus === null)
        const erreur = fichiers
          .flatMap(({ nom, refus, pasOuvert }) => {
            const dit = pasOuvert === null ? refus : fichierOuvert.refus(pasOuvert)
            return dit === null ? [] : [text.refus(nom, dit)]
          })
          .join(' ')
        if (read.length === 0) return { erreur }
        const reglages = { ...defaultReglages(todayIn()), commune }
        const feuilles = fichiers.map((one) => one.feuilles.map(({ plan }) => ({ plan, retouches: {} })))
        const brouillon: Brouillon = {
          fichiers,
          feuilles,
          reglages,
          doublons: {},
          examen: null,
          perime: false,
        }
        return { erreur, brouillon: { ...brouillon, examen: await examine(brouillon) } }
      }),
    planifier: (fichier: number, feuille: number, plan: Plan | null) =>
      setEtat((before) => {
        if (before.brouillon === null) return before
        const feuilles = before.brouillon.feuilles.map((own, i) =>
          i === fichier ? own.map((one, k) => (k === feuille ? { ...one, plan } : one)) : own,
        )
        return { ...before, brouillon: { ...before.brouillon, feuilles, perime: true } }
      }),
    regler: (change: Partial<Reglages>) =>
      setEtat((before) =>
        before.brouillon === null
          ? before
          : {
              ...before,
              brouillon: {
                ...before.brouillon,
                reglages: { ...before.brouillon.reglages, ...change },
                perime: true,
              },
            },
      ),
    decider: (id: string, choix: ChoixDoublon) => {
      const { brouillon } = etat
      if (brouillon === null) return
      const next = { ...brouillon, doublons: { ...brouillon.doublons, [id]: choix } }
      void run(async () => ({ brouillon: { ...next, examen: await examine(next) } }))
    },
    examiner: () => {
      const { brouillon } = etat
      if (brouillon === null) return
      void run(async () => ({ brouillon: { ...brouillon, examen: await examine(brouillon), perime: false } }))
    },
    corriger: ({ fichier, feuille, ligne, colonne }: RemarqueSituee, valeur: string) => {
      const { brouillon } = etat
      if (brouillon === null || colonne === null) return
      const feuilles = brouillon.feuilles.map((own, i) =>
        i === fichier
          ? own.map((one, k) =>
              k === feuille
                ? { ...one, retouches: { ...one.retouches, [keyOfCell(ligne, colonne)]: valeur } }
                : one,
            )
          : own,
      )
      const next = { ...brouillon, feuilles }
      void run(async () => {
        const examen = await examine(next)
        const passes = !examen.remarques.some(
          (one) =>
            one.gravite === 'rejet' &&
            one.ligne === ligne &&
            one.fichier === fichier &&
            one.feuille === feuille,
        )
        return { brouillon: { ...next, examen }, dit: text.rapport.corrigee(ligne, passes) }
      })
    },
    utiliser: () =>
      run(async () => ({ kept: await imports.utiliser(), brouillon: null, dit: text.utilisees })),
    abandonner: () => patch({ brouillon: null, erreur: '', dit: text.arrete }),
    arreter: () => {
      imports.stop()
      patch({ brouillon: null })
    },
    lireCopie: (file: File) =>
      run(async () => {
        const copie = await imports.lireCopie(file)
        if (copie === null) return { erreur: text.gardees.pasSauvegarde }
        if ('pasOuvert' in copie) return { erreur: fichierOuvert.refus(copie.pasOuvert) }
        // On a device without anything there is nothing to choose, but for what would not be taken.
        if (!copie.vide || copie.remarques.length > 0) return { copie }
        return { kept: await imports.restaurer({ mode: 'fusionner', choix: {} }), dit: text.utilisees }
      }),
    /** Hands over a copy of everything; one that the page could not read back is said to be so. */
    sauvegarder: (enregistrer: (json: string) => void) =>
      run(async () => {
        const json = await imports.exporter('sauvegarde')
        enregistrer(json)
        const { size } = new Blob([json])
        return size > ENSEMBLE_MAX ? { dit: fichierOuvert.copieLourde(size, ENSEMBLE_MAX) } : {}
      }),
    restaurer: (mode: 'remplacer' | 'fusionner', choix: Readonly<Record<string, ChoixCopie>>) =>
      run(async () => ({
        kept: await imports.restaurer({ mode, choix }),
        copie: null,
        dit: text.utilisees,
      })),
    laisserCopie: () => patch({ copie: null, dit: copieText.laissee }),
    retirer: (id: string | null) => run(async () => ({ kept: await imports.retirer(id) })),
    compter: (sans: boolean) => {
      // The box follows the hand; figures follow when they are there.
      setEtat((before) => (before.kept === null ? before : { ...before, kept: { ...before.kept, sans } }))
      return run(async () => ({ kept: await imports.compter(sans) }))
    },
  }
}

export type Gestes = ReturnType<typeof useEtat>
