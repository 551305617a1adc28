import type * as fr from '../../../fr/couverture/temps-route.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { nombre } from '../format.ts'

export const tempsRoute = {
  attente: 'Yol süreleri yükleniyor. O zamana kadar süreler kuş uçuşu tahmindir.',
  sans: 'Buranın yolları bizde yok. Süreler kuş uçuşu tahmindir.',
  echec: 'Yollar okunamadı. Süreler kuş uçuşu tahmin olarak kalıyor.',
  incomplet: 'Yolların bir kısmı okunamadı. Bazı yol süreleri eksik: bunlar kuş uçuşu tahmin olarak kalıyor.',
  reessayer: 'Yeniden dene',
  attend: 'Yol süreleri hazır.',
  trier: 'Yol süresine göre sırala',
  triee: 'Liste artık yol süresine göre sıralandı.',
  temps: 'Süreler artık yola göre.',
  inconnus: (n: number) => `Başka ${nombre(n)} yerin yol süresi bilinmiyor.`,
} satisfies Traduction<typeof fr.tempsRoute>
