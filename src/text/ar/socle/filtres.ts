import { ownValue } from '../../../domain/common/own-value.ts'
import type { Famille } from '../../../domain/places/filters/filtres.ts'
import type * as fr from '../../fr/filtres.ts'
import { faireFamilles, faireLimite } from '../../langue/faire/filtres.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { naturesParCle } from '../../langue/valeurs.ts'
import { AUTRES_LIEUX } from '../comptes/mots.ts'
import { NATURES } from '../depart/natures.ts'
import { SCHEMA } from '../depart/schema.ts'
import catalogue from './filtres.json' with { type: 'json' }
import { compter, JOURS } from './format.ts'

const DITS = { ...SCHEMA, ...naturesParCle(NATURES) }

/** The words of the national schema stay beside ours: they are those of the place. */
export const FAMILLES_FILTRES = faireFamilles(
  {
    ...catalogue.familles,
    choix: {
      ...catalogue.familles.choix,
      acceslibre: { oui: `بطاقة ${isoler('Acceslibre')} (وصف الدخول إلى المبنى)` },
      zones: {
        qpv: `في حيّ ذي أولوية (${isoler('QPV')})`,
        frr: `في بلدية ${isoler('France ruralités revitalisation')} (${isoler('FRR')}، سابقًا ${isoler('ZRR')})`,
      },
    },
  },
  (cle, francais) => {
    const dit = ownValue(DITS, cle)
    return dit === undefined
      ? { libelle: isoler(francais), precision: '' }
      : { libelle: dit, precision: francais }
  },
)

export const filtres = {
  ...remplir<typeof catalogue.filtres, typeof fr.filtres>(catalogue.filtres),
  jours: JOURS,
  minutes: (n: number) => compter(n, catalogue.comptes.MINUTES_AU_PLUS),
} satisfies Traduction<typeof fr.filtres>

export const sayLimite = faireLimite(filtres)

const INCONNU_SUR: Readonly<Record<Famille | 'ouvert', string>> = catalogue.INCONNU_SUR

export const remarquesListe = {
  ignores: 'في هذا الرابط تصفية غير موجودة. لم تُطبَّق.',
  inconnus: (famille: Famille | 'ouvert', n: number) =>
    `${compter(n, AUTRES_LIEUX)}: لا معلومات عن ${INCONNU_SUR[famille]}.`,
  parfois: (n: number) => `منها ${compter(n, catalogue.comptes.OUVERTS)} في بعض الأسابيع فقط.`,
  limiteSansDepart: 'اختاروا مكان الانطلاق لتحديد طول الطريق.',
} satisfies Traduction<typeof fr.remarquesListe>
