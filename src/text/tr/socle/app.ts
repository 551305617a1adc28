import type * as fr from '../../fr/app.ts'
import type { Traduction } from '../../langue/traduction.ts'

const MARQUE = 'À portée'

export const app = {
  marque: MARQUE,
  carte: 'Harita',
  evitement: 'İçeriğe geç',
  navigation: 'Haritayı kullanmanın üç yolu',
  onglets: { trouver: 'Bul', orienter: 'Yönlendir', couverture: 'Kapsama' },
  titres: {
    accueil: 'Yakınınızda bilgisayar ve internet yardımı bulun',
    fiche: 'Bir yerin bilgileri',
    vue: (onglet: string, volet: string) => `${onglet}: ${volet}`,
    onglet: (parts: readonly (string | null)[], marque = MARQUE) =>
      [...parts.filter((part) => part !== null && part !== ''), marque].join(' – '),
  },
  volets: {
    trouver: 'Bulma yolları',
    orienter: 'Yönlendirme yolları',
    couverture: 'Kapsamaya bakma yolları',
    noms: {
      principal: { trouver: 'Yerler', orienter: 'Bir kişi', couverture: 'Bugün' },
      agenda: { trouver: 'Tarihler', orienter: 'Tarihler', couverture: '' },
      guide: { trouver: 'Bulmama yardım edin', orienter: '', couverture: '' },
      affiche: { trouver: '', orienter: 'Ayın afişi', couverture: '' },
      simuler: { trouver: '', orienter: '', couverture: 'Deneme' },
      planifier: { trouver: '', orienter: '', couverture: 'Planlama' },
      rapport: { trouver: '', orienter: '', couverture: 'Rapor' },
      portrait: { trouver: '', orienter: '', couverture: 'Bölge profili' },
      donnees: { trouver: 'Verilerim', orienter: 'Verilerim', couverture: 'Verilerim' },
    },
  },
  voirCarte: 'Haritayı gör',
  voirListe: 'Listeyi gör',
  chargement: 'Yükleniyor…',
  chargementCarte: 'Harita yükleniyor. Liste hazır.',
  erreurDonnees: 'Veriler okunamadı.',
  erreurAffichage: 'Sayfanın bu bölümü gösterilemiyor.',
  reessayer: 'Yeniden dene',
  fermerAvis: 'Bu mesajı kapat',
  pagesNom: 'Yardım ve bilgiler',
  pages: {
    langues: 'Diller',
    aide: 'Yardım',
    'hors-ligne': 'İnternetsiz kullanım',
    sources: 'Hakkında ve kaynaklar',
    contact: 'Bize ulaşın',
    'vie-privee': 'Gizlilik',
    accessibilite: 'Erişilebilirlik: kurallara uygun değil',
  },
  donnees: (titre: string) => `Veriler: ${titre}. Bu çeviriyi henüz bir kişi kontrol etmedi.`,
} satisfies Traduction<typeof fr.app>
