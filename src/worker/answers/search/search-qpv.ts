import type { Dataset } from '../../../dataset/dataset.ts'
import { keepLastOf } from '../../../domain/common/keep-last.ts'
import { fold } from '../../../domain/geo/fold.ts'
import { misfit, misfitByWords } from '../../../domain/search/similarity.ts'
import type { Trouvaille } from '../../protocol/trouver.ts'
import { aroundCommune } from '../lieux-set.ts'

/** Neighbourhoods of one name, in several towns. */
const MAX_QPV = 3

interface QpvNomme {
  readonly code: string
  readonly nom: string
  readonly commune: string
  readonly communeNom: string
  readonly cle: string
  /** Its name and that of its commune. */
  readonly cleEntiere: string
}

const kept = keepLastOf<Dataset, Promise<readonly QpvNomme[]>>(1)

/** Neighbourhoods for a folded text (`fold`): by their name, with that of their commune, with "quartier" or without. */
export async function findQpv(
  data: Dataset,
  typed: string,
): Promise<{ readonly score: number; readonly trouvaille: Trouvaille }[]> {
  const name = typed.replace(/^quartier (?:de |du |des |la |le )*/, '')
  const found = (await kept(data, '', () => listQpv(data)))
    .map((qpv) => ({
      qpv,
      score: Math.min(misfit(name, qpv.cle), misfitByWords(name, qpv.cleEntiere) + 0.1),
      // Of its commune's name alone it is no answer.
      isCommune: Number.isFinite(misfitByWords(name, fold(qpv.communeNom))),
    }))
    .filter(({ score, isCommune }) => Number.isFinite(score) && !isCommune)
    .sort((a, b) => a.score - b.score || (a.qpv.cleEntiere < b.qpv.cleEntiere ? -1 : 1))
    .slice(0, MAX_QPV)
  return Promise.all(
    found.map(async ({ score, qpv: { code, nom, commune, communeNom } }) => {
      const autour = await aroundCommune(data, commune)
      return { score, trouvaille: { type: 'qpv', code, nom, commune: communeNom, autour } as const }
    }),
  )
}

/** Those with a perimeter: without, there is no point to start from. */
async function listQpv(data: Dataset): Promise<readonly QpvNomme[]> {
  const { communes, qpv } = await data.index()
  const nomOf = new Map(communes.map(({ code, nom }) => [code, nom]))
  return qpv
    .filter(({ depart }) => depart !== undefined)
    .map(({ code, nom, communes: [commune = ''] }) => {
      const communeNom = nomOf.get(commune) ?? ''
      return { code, nom, commune, communeNom, cle: fold(nom), cleEntiere: fold(`${nom} ${communeNom}`) }
    })
}
