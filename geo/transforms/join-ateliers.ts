import type { Lieu } from '../../src/domain/places/lieu.ts'
import type { Anomalie } from '../../src/domain/places/read/anomalie.ts'
import type { Atelier } from '../../src/domain/sessions/atelier.ts'
import { groupAteliers, isCorrectionOnly } from '../../src/domain/sessions/expand-groupes.ts'
import type { Decoupage } from '../read/decoupage.ts'
import type { AteliersFile } from '../read/read-ateliers-file.ts'
import type { CommuneTrouvee } from './find-commune.ts'
import { correctionOf, joinCommune } from './join-communes.ts'
import { locateAteliers } from './locate-ateliers.ts'
import type { Outlines } from './outline-at.ts'
import type { Situe } from './situate-file.ts'

/** What series are joined with. `lieuOf` knows former ids too. */
export interface Geographie {
  readonly lieuOf: (id: string) => Lieu | undefined
  readonly decoupage: Decoupage
  readonly outlines: Outlines
}

export interface AteliersJoints {
  readonly ateliers: readonly Atelier[]
  /** Line of each in its file. */
  readonly lignes: readonly number[]
  readonly anomalies: readonly Anomalie[]
}

/** A line of the file, while its place is looked for. */
interface Ligne {
  readonly atelier: Atelier
  readonly ligne: number
}

const INTROUVABLE =
  'lieu introuvable : ni par lieu_id, ni par le code, la position, l’adresse ou le nom de la commune, ni par le nom du fichier'

/**
 * Gives every series of a file its place, or its commune of today by the same steps as a place's (code, list,
 * position, name); each a named correction. What nothing locates is rejected: it would be nobody's. Corrections
 * of sessions follow their series, and are joined when they say a place of their own.
 */
export function joinAteliers(file: AteliersFile, defaut: Situe | null, geo: Geographie): AteliersJoints {
  const lineOf = new Map(file.ateliers.map((atelier, i) => [atelier, file.lignes[i] ?? 0]))
  const unread = new Map(
    file.warnings.filter(({ field }) => field === 'code_insee').map(({ line, value }) => [line, value]),
  )
  const anomalies: Anomalie[] = []
  const joined = new Map<Atelier, Atelier | null>()
  for (const [atelier, ligne] of lineOf) {
    joined.set(atelier, joinLine({ atelier, ligne }, unread.get(ligne) ?? '', anomalies, geo))
  }
  nameOthers(lineOf, joined, anomalies, geo)
  const kept: Ligne[] = []
  for (const { serie, surcharges, doublons } of groupAteliers(file.ateliers)) {
    // Corrections alone may be those of another file's series.
    const own = joined.get(serie) ?? (isCorrectionOnly(serie) ? serie : atDefault(serie, defaut))
    for (const line of [serie, ...surcharges, ...doublons]) {
      const ligne = lineOf.get(line) ?? 0
      const isCorrection = surcharges.includes(line)
      const found =
        line === serie ? own : (joined.get(line) ?? (isCorrection ? line : atDefault(line, defaut)))
      if (own !== null && found !== null) kept.push({ atelier: found, ligne })
      else {
        const raison = own === null && line !== serie ? 'sa série est rejetée' : INTROUVABLE
        const valeur = line.titre || line.id
        anomalies.push({ ligne, champ: 'lieu_id', valeur: valeur.slice(0, 200), raison, gravite: 'rejet' })
      }
    }
  }
  return {
    ateliers: kept.map(({ atelier }) => atelier),
    lignes: kept.map(({ ligne }) => ligne),
    anomalies,
  }
}

/** The line at its place, or in its commune; null when it says none that is known. */
function joinLine(
  { atelier, ligne }: Ligne,
  unread: string,
  anomalies: Anomalie[],
  { lieuOf, decoupage, outlines }: Geographie,
): Atelier | null {
  const { lieuId, commune, adresse, longitude, latitude } = atelier
  const lieu = lieuId === '' ? undefined : lieuOf(lieuId)
  const warn = (champ: string, valeur: string, raison: string): void => {
    anomalies.push({ ligne, champ, valeur, raison, gravite: 'avertissement' })
  }
  if (lieuId !== '' && lieu === undefined) warn('lieu_id', lieuId, 'lieu inconnu de ce jeu de données')
  if (lieu !== undefined && lieu.id !== lieuId)
    warn('lieu_id', lieuId, `ancien identifiant de « ${lieu.id} »`)
  const here = lieu === undefined ? atelier : { ...atelier, lieuId: lieu.id }
  const ecrit = atelier.codeInsee || unread
  const isSaid = ecrit !== '' || commune !== '' || longitude !== null
  if (lieu !== undefined && !isSaid) return here
  const [, codePostal = '', ville = ''] = /(?:^|\D)(\d{5})(?:\s+(\p{L}[\p{L} '’-]*))?/u.exec(
    `${commune} ${adresse}`,
  ) ?? ['']
  if (!isSaid && codePostal === '') return null
  const nom = commune.replace(/\d{5}/, '').replace(/\s*\(?\b\d[\dAB]\d?\)?$/, '')
  const situation = { codeInsee: ecrit, codePostal, commune: nom || ville.trim(), longitude, latitude }
  const found = joinCommune(situation, ligne, decoupage, outlines)
  anomalies.push(...found.anomalies)
  if (found.commune !== null) return { ...here, codeInsee: found.commune.code }
  if (lieu === undefined) return null
  warn('code_insee', ecrit || commune, 'commune introuvable : celle du lieu vaut')
  return { ...here, codeInsee: '' }
}

/** Names of communes that several have: that of the départements where the rest of the file is. */
function nameOthers(
  lineOf: ReadonlyMap<Atelier, number>,
  joined: Map<Atelier, Atelier | null>,
  anomalies: Anomalie[],
  { lieuOf, decoupage }: Geographie,
): void {
  const lines = [...joined].map(([atelier, found]) => found ?? atelier)
  const { ateliers } = locateAteliers(lines, (id) => lieuOf(id) ?? null)
  for (const [i, atelier] of [...joined.keys()].entries()) {
    const code = ateliers[i]?.codeInsee ?? ''
    if (joined.get(atelier) !== null || !decoupage.communes.has(code)) continue
    const found: CommuneTrouvee = { code, correction: 'commune-par-nom' }
    joined.set(atelier, { ...atelier, codeInsee: code })
    anomalies.push(...correctionOf(lineOf.get(atelier) ?? 0, atelier.codeInsee, found, decoupage))
  }
}

function atDefault(atelier: Atelier, defaut: Situe | null): Atelier | null {
  return defaut === null ? null : { ...atelier, ...defaut }
}
