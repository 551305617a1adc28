import ICAL from 'ical.js'
import { ateliersOf, type ImportGarde, lieuxOf, packImport, SAISIES } from '../../dataset/mine/mine-file.ts'
import { type MineStore, memoryStore } from '../../dataset/mine/store.ts'
import type { ReadBytes } from '../../dataset/read-file.ts'
import { ownValue } from '../../domain/common/own-value.ts'
import { sha256 } from '../../domain/common/sha256.ts'
import type { AdresseEcrite, Positions } from '../../domain/imports/adresses.ts'
import { examineFichiers } from '../../domain/imports/fichiers/examine-fichiers.ts'
import { type Fichier, readFichier } from '../../domain/imports/fichiers/read-fichier.ts'
import type { Doublon } from '../../domain/imports/find-doublons.ts'
import { guessPlan } from '../../domain/imports/guess-plan.ts'
import type { Contexte, Plan, RemarqueSituee } from '../../domain/imports/model.ts'
import { sourceMienne } from '../../domain/places/mine.ts'
import type { ExamenReponse, FichierApercu, RequetesImports } from '../protocol/imports.ts'
import type { MesDonnees } from '../protocol/mes-donnees.ts'
import { answerOf } from './answer-examen.ts'
import { readCopie } from './copie/read-copie.ts'
import { createDoublonHandlers, forgetDoublons, noteDoublons } from './edits/doublon-handlers.ts'
import { createEditHandlers } from './edits/edit-handlers.ts'
import { describeCopie, mergeCopy } from './edits/merge-copy.ts'
import { namesOfEdits, retirerImport } from './edits/saisies.ts'
import { exportDossier, exportMine, rapportCsv, tableMine } from './exports.ts'
import { openContexte } from './open-contexte.ts'
import { createPublished } from './published.ts'
import { joinQpv } from './situer-qpv.ts'

export type ImportHandlers = {
  readonly [N in keyof RequetesImports]: (
    params: RequetesImports[N][0],
    onProgress: (fait: number, total: number) => void,
  ) => Promise<RequetesImports[N][1]>
}

/** Lines of a sheet shown with its headings. */
const DEBUT = 12

/** The reading of a person's files as ordinary functions: nothing leaves them but to the store that is given. */
export function createImportHandlers(
  fetchBytes: (base: string) => ReadBytes,
  openStore: () => Promise<MineStore>,
): ImportHandlers {
  const published = createPublished(fetchBytes)
  let contexte: Omit<Contexte, 'source' | 'positions'> | null = null
  let store: { readonly partage: boolean; readonly kept: boolean; readonly store: MineStore } | null = null
  let fichiers: readonly Fichier[] = []
  let pret: {
    readonly imports: readonly ImportGarde[]
    readonly remarques: readonly RemarqueSituee[]
    readonly adresses: readonly AdresseEcrite[]
    /** Doubles of which both stay. */
    readonly gardes: readonly Doublon[]
  } | null = null

  /** A copy that was read, not yet taken. */
  let copie: readonly ImportGarde[] | null = null

  const opened = () => {
    if (store === null || contexte === null) throw new Error('ouvrir n’a pas été appelé')
    return { store: store.store, contexte, kept: store.kept }
  }
  /** The published data, without what is kept. */
  const plain = published.current
  const state = async (): Promise<MesDonnees> => {
    const { store: own, kept } = opened()
    const imports = await own.imports()
    const sans = (await own.get('sans')) === true
    const counted = sans ? [] : imports
    return {
      imports: imports.map(({ id, nom, le, lieux, ateliers, corrections = [] }) => ({
        id,
        nom,
        le,
        lieux: lieux.length,
        ateliers: new Set(ateliers.map((line) => line.id)).size,
        corrections: corrections.length,
      })),
      sans,
      gardees: kept,
      octets: kept ? null : new TextEncoder().encode(JSON.stringify(counted)),
    }
  }
  const remembered = async (plan: Plan): Promise<Plan> => {
    const cibles = await opened().store.get(keyOfHeadings(plan))
    if (!Array.isArray(cibles) || cibles.length !== plan.colonnes.length) return plan
    return {
      ...plan,
      colonnes: plan.colonnes.map((colonne, i) => ({ ...colonne, cible: String(cibles[i]) })),
    }
  }

  return {
    ...createEditHandlers({ data: plain, opened, state }),
    ...createDoublonHandlers({ data: plain, opened, state }),
    ouvrir: async ({ base, version, territoire, aujourdhui, partage }) => {
      contexte = await openContexte(await published.open(base, version), territoire, aujourdhui)
      // A shared device keeps nothing: what was brought before stays in this tab. So does what one brings where the
      // browser refuses: asked again, it would give an empty store.
      if (store?.partage !== partage) store = { partage, ...(await chooseStore(partage, openStore)) }
      return state()
    },
    lire: async ({ fichiers: files }, onProgress) => {
      const read: Fichier[] = []
      const apercus: FichierApercu[] = []
      for (const [i, { nom, octets }] of files.entries()) {
        onProgress(i, files.length)
        const bytes = new Uint8Array(octets)
        const { fichier, refus } = await readFichier(bytes, nom, opened().contexte, ICAL)
        read.push(fichier)
        const filled = 'agenda' in fichier ? [] : fichier.feuilles
        apercus.push({
          nom,
          refus,
          feuilles: await Promise.all(
            filled.map(async (feuille) => ({
              nom: feuille.nom,
              plan: await remembered(guessPlan(feuille)),
              debut: feuille.lignes.slice(0, DEBUT),
              lignes: feuille.lignes.length,
            })),
          ),
        })
      }
      fichiers = read
      pret = null
      onProgress(files.length, files.length)
      return apercus
    },
    examiner: async (demande, onProgress) => {
      const { store: own, contexte: known } = opened()
      const before = await own.imports()
      const positions = await positionsOf(own)
      const others = before.filter(({ nom }) => fichiers.every((fichier) => fichier.nom !== nom))
      // What was written in the page over a place of a file bears its id on purpose.
      const files = others.filter(({ id }) => id !== SAISIES)
      const { doublons, ...rest } = demande
      const done = examineFichiers(
        fichiers,
        { ...rest, choix: ({ mien }) => ownValue(doublons, mien.id) ?? 'fusionner' },
        {
          ...known,
          positions,
          apportes: others.flatMap(lieuxOf),
          autres: { lieux: files.flatMap(lieuxOf), ateliers: files.flatMap(ateliersOf) },
        },
        (faits) => onProgress(faits, fichiers.length),
      )
      for (const plan of demande.feuilles.flat().flatMap(({ plan }) => plan ?? []))
        await own.set(
          keyOfHeadings(plan),
          plan.colonnes.map(({ cible }) => cible),
        )
      const imports = done.map(({ nom, lieux, ateliers }) => {
        const source = sourceMienne(nom)
        return packImport(
          nom,
          0,
          lieux.map((lieu) => ({ ...lieu, source })),
          ateliers.map((line) => ({ ...line, source })),
        )
      })
      const remarques = done.flatMap((one) => one.remarques)
      const adresses = distinct(done.flatMap(({ examens }) => examens).flatMap((one) => one.adresses))
      pret = {
        imports,
        remarques,
        adresses: adresses.filter(({ cle }) => ownValue(positions, cle) === undefined),
        gardes: done
          .flatMap((one) => one.doublons)
          .filter(({ mien }) => ownValue(doublons, mien.id) === 'garder'),
      }
      onProgress(fichiers.length, fichiers.length)
      return { ...answerOf(done, remarques, imports, before), adresses: countAdresses(adresses, positions) }
    },
    adresses: async ({ limite }) => (pret?.adresses ?? []).slice(0, limite),
    noter: async ({ reponses }) => {
      const { store: own } = opened()
      await own.set(POSITIONS, { ...(await positionsOf(own)), ...reponses })
      if (pret !== null)
        pret = { ...pret, adresses: pret.adresses.filter(({ cle }) => ownValue(reponses, cle) === undefined) }
      return null
    },
    rapport: async () => rapportCsv(pret?.remarques ?? []),
    utiliser: async ({ le }) => {
      const { store: own } = opened()
      const taken = (pret?.imports ?? []).filter(({ lieux, ateliers }) => lieux.length + ateliers.length > 0)
      const joined = await joinQpv(await plain(), taken)
      await own.keep(joined.map((one) => ({ ...one, le })))
      await noteDoublons(own, pret?.gardes ?? [])
      pret = null
      fichiers = []
      return state()
    },
    retirer: async ({ id, le }) => {
      const { store: own } = opened()
      await own.change((all) => retirerImport(all, id, le))
      if (id === null) await own.set(POSITIONS, {})
      return state()
    },
    compter: async ({ sans }) => {
      await opened().store.set('sans', sans)
      return state()
    },
    lireCopie: async ({ octets }) => {
      const read = readCopie(octets, opened().contexte.aujourdhui)
      copie = read?.imports ?? null
      return read === null ? null : describeCopie(await opened().store.imports(), read)
    },
    restaurer: async ({ mode, choix }) => {
      const read = copie
      if (read === null) throw new Error('lireCopie n’a pas été appelé')
      await opened().store.change((all) =>
        mode === 'remplacer'
          ? { garder: read, retirer: all.map(({ id }) => id) }
          : { garder: mergeCopy(all, read, choix), retirer: [] },
      )
      copie = null
      await forgetDoublons(opened().store)
      return state()
    },
    modifieesDepuis: async ({ id }) => namesOfEdits(await opened().store.imports(), id),
    exporter: async ({ quoi }) => exportMine(await plain(), await opened().store.imports(), quoi),
    exporterTable: async ({ quoi }) => tableMine(await plain(), await opened().store.imports(), quoi),
    exporterDossier: async () => exportDossier(await plain(), await opened().store.imports()),
  }
}

/** Answers of the address service, kept: a list that was stopped goes on where it was. */
const POSITIONS = 'positions'
const positionsOf = async (store: MineStore): Promise<Positions> =>
  ((await store.get(POSITIONS)) as Positions | undefined) ?? {}

const distinct = (adresses: readonly AdresseEcrite[]): readonly AdresseEcrite[] => [
  ...new Map(adresses.map((one) => [one.cle, one])).values(),
]

function countAdresses(adresses: readonly AdresseEcrite[], positions: Positions): ExamenReponse['adresses'] {
  const rest = adresses.filter(({ cle }) => ownValue(positions, cle) === undefined)
  const inconnues = adresses.filter(({ cle }) => ownValue(positions, cle) === 'inconnue').length
  return {
    reste: rest.length,
    premiere: rest[0] ?? null,
    trouvees: adresses.length - rest.length - inconnues,
    inconnues,
  }
}

/** Where the browser refuses to keep anything, the tab does. */
async function chooseStore(partage: boolean, openStore: () => Promise<MineStore>) {
  if (!partage) {
    try {
      return { kept: true, store: await openStore() }
    } catch {
      // Told by `gardees`.
    }
  }
  return { kept: false, store: memoryStore() }
}

const keyOfHeadings = ({ genre, colonnes }: Plan): string =>
  `colonnes ${sha256([genre, ...colonnes.map(({ entete }) => entete)].join('\n')).slice(0, 16)}`
