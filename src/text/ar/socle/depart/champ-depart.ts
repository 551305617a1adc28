import { ownValue } from '../../../../domain/common/own-value.ts'
import type { BesoinCherche } from '../../../../domain/search/besoins-cherches.ts'
import type * as fr from '../../../fr/depart/champ-depart.ts'
import { siDit } from '../../../langue/faire/si-dit.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { PROPOSITIONS } from '../../comptes/mots.ts'
import { PLUS_SIMPLE } from '../../depart/plus-simple.ts'
import { compter } from '../format.ts'
import catalogue from './champ-depart.json' with { type: 'json' }

const BESOINS: Readonly<Record<string, string>> = catalogue.BESOINS

export const champDepart = {
  ...catalogue.champDepart,
  commune: (departement: string, ancienNom: string | null) =>
    `بلدية${siDit('، ', isoler(departement))}${ancienNom === null ? '' : `، الاسم القديم: ${isoler(ancienNom)}`}`,
  qpv: (commune: string) => `حيّ${siDit('، ', isoler(commune))}`,
  lieu: (commune: string) => (commune === '' ? 'مكان' : `مكان، ${isoler(commune)}`),
  nomBesoin: ({ famille, id }: BesoinCherche): string => {
    const cle = `${famille}:${id}`
    return ownValue(BESOINS, cle) ?? ownValue(PLUS_SIMPLE, cle) ?? id
  },
  resultats: (n: number) => compter(n, PROPOSITIONS),
  couverts: (noms: readonly string[]) =>
    noms.length === 0
      ? ''
      : `المناطق المغطاة: ${[...noms.slice(0, 6).map(isoler), ...(noms.length > 6 ? ['وغيرها'] : [])].join('، ')}.`,
  ask: {
    ...catalogue.champDepart.ask,
    demander: `البحث عن هذا العنوان أيضًا لدى ${isoler('IGN (data.geopf.fr)')}`,
    dit: `إذا ضغطتم، يُرسَل ما تكتبونه إلى خدمة العناوين التابعة للدولة (${isoler('data.geopf.fr')}). لا يُرسَل أي شيء آخر.`,
    accord: `يجري البحث عن العناوين لدى ${isoler('data.geopf.fr')} حتى إغلاق الصفحة.`,
  },
} satisfies Traduction<typeof fr.champDepart>
