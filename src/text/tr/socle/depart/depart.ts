import type * as fr from '../../../fr/depart/depart.ts'
import { faireDepart } from '../../../langue/faire/depart.ts'
import { siDit } from '../../../langue/faire/si-dit.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const depart = {
  aide: 'Şehir ya da köy, mahalle, yer, adres…',
  aideBesoins: 'Şehir ya da köy, yer, ihtiyaç, adres…',
  de: (nom: string) => `Başlangıç: ${nom}`,
  choisi: (nom: string) => `Seçilen başlangıç: ${nom}`,
  quartier: (nom: string, commune: string) => `${nom}${siDit(' (', commune, ')')}`,
  changer: 'Değiştir',
  changerDe: '(başlangıç noktası)',
  oublier: 'Bu başlangıcı unut',
  hors: (commune: string) => `Başlangıç${siDit(' (', commune, ')')} gösterilen bölgenin dışında.`,
  autour: (commune: string) => `Çevresini gör: ${commune || 'başlangıç noktası'}`,
  meLocaliser: 'Konumumu bul',
  surCarte: 'Haritadan seç',
  surCarteAide: 'Başlangıcı haritada göster',
  noms: {
    position: 'konumum',
    positionAutre: 'bu cihazın olduğu yer',
    point: (commune: string) => `haritada bir nokta${siDit(', yakını: ', commune)}`,
    choisi: 'seçilen nokta',
  },
} satisfies Traduction<typeof fr.depart>

export const { nameDepart, nameDepartOnPaper } = faireDepart(depart.noms)
