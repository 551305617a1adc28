import type { OptionsAjouts } from '../transforms/ajouts/examine-ajouts.ts'
import { MauvaisArgument, oneOf, readDate, readTerritoire } from './read-arguments.ts'

export const TEXTES_AJOUTS = ['territoire', 'commune', 'du', 'au', 'rythme', 'vacances'] as const
export const DRAPEAUX_AJOUTS = ['confirme'] as const
const RYTHMES = ['semaine', 'quinzaine'] as const
const VACANCES = ['ferme', 'ouvert'] as const

/** What the page asks once for its files, with its defaults, as options: the text of `--help`. */
export const AIDE_AJOUTS = `  Avec --ajouts, ce que la page demande pour une liste d’ateliers (mêmes valeurs par défaut) :
  --territoire CODE       : là où chercher d’abord les noms (epci:200071082, commune:03185… ; tout par défaut)
  --commune CODE          : la commune des lignes qui n’en disent pas
  --du DATE --au DATE     : quand ont lieu les jours de la semaine (du 1er septembre au 31 juillet)
  --rythme semaine|quinzaine, --vacances ferme|ouvert (semaine, ferme)
  --confirme              : ces séries sont sûres (sinon « déduites »)`

type Valeurs = { readonly [name in (typeof TEXTES_AJOUTS)[number]]?: string } & {
  readonly confirme?: boolean
}

/** Reads them; null when none is given. Throws MauvaisArgument. */
export function readOptionsAjouts(values: Valeurs): OptionsAjouts | null {
  const { territoire, commune, du, au, rythme, vacances, confirme } = values
  const given = [territoire, commune, du, au, rythme, vacances].some((value) => value !== undefined)
  if (!given && confirme !== true) return null
  if (commune !== undefined && !/^\d[\dAB]\d{3}$/.test(commune))
    throw new MauvaisArgument(`--commune : un code INSEE attendu (03185), « ${commune} » reçu`)
  const period = {
    ...(du === undefined ? {} : { du: readDate('du', du) }),
    ...(au === undefined ? {} : { au: readDate('au', au) }),
  }
  if (period.du !== undefined && period.au !== undefined && period.au < period.du)
    throw new MauvaisArgument(`--au (${au}) est avant --du (${du})`)
  return {
    ...period,
    ...(territoire === undefined ? {} : { territoire: readTerritoire(territoire) }),
    ...(commune === undefined ? {} : { commune }),
    ...(rythme === undefined ? {} : { rythme: oneOf('rythme', rythme, RYTHMES, 'semaine') }),
    ...(vacances === undefined ? {} : { vacances: oneOf('vacances', vacances, VACANCES, 'ferme') }),
    ...(confirme === true ? { confirme } : {}),
  }
}
