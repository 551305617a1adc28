import type * as fr from '../../fr/app.ts'
import type { Traduction } from '../../langue/traduction.ts'

const MARQUE = 'À portée'

export const app = {
  marque: MARQUE,
  carte: 'Mapa',
  evitement: 'Ir para o conteúdo',
  navigation: 'Três maneiras de usar o mapa',
  onglets: { trouver: 'Encontrar', orienter: 'Encaminhar', couverture: 'Cobertura' },
  titres: {
    accueil: 'Encontrar ajuda com computadores e internet perto de casa',
    fiche: 'Ficha de um lugar',
    vue: (onglet: string, volet: string) => `${onglet}: ${volet}`,
    onglet: (parts: readonly (string | null)[], marque = MARQUE) =>
      [...parts.filter((part) => part !== null && part !== ''), marque].join(' – '),
  },
  volets: {
    trouver: 'Maneiras de encontrar',
    orienter: 'Maneiras de encaminhar',
    couverture: 'Maneiras de ver a cobertura',
    noms: {
      principal: { trouver: 'Lugares', orienter: 'Uma pessoa', couverture: 'Hoje' },
      agenda: { trouver: 'Datas', orienter: 'Datas', couverture: '' },
      guide: { trouver: 'Ajudar-me a encontrar', orienter: '', couverture: '' },
      affiche: { trouver: '', orienter: 'Cartaz do mês', couverture: '' },
      simuler: { trouver: '', orienter: '', couverture: 'Simular' },
      planifier: { trouver: '', orienter: '', couverture: 'Planear' },
      rapport: { trouver: '', orienter: '', couverture: 'Relatório' },
      portrait: { trouver: '', orienter: '', couverture: 'Retrato' },
      donnees: { trouver: 'Os meus dados', orienter: 'Os meus dados', couverture: 'Os meus dados' },
    },
  },
  voirCarte: 'Ver o mapa',
  voirListe: 'Ver a lista',
  chargement: 'A carregar…',
  chargementCarte: 'O mapa está a carregar. A lista já está aqui.',
  erreurDonnees: 'Não foi possível ler os dados.',
  erreurAffichage: 'Não é possível mostrar esta parte da página.',
  reessayer: 'Tentar de novo',
  fermerAvis: 'Fechar esta mensagem',
  pagesNom: 'Ajuda e informações',
  pages: {
    langues: 'Línguas',
    aide: 'Ajuda',
    'hors-ligne': 'Sem internet',
    sources: 'Sobre o mapa e fontes',
    contact: 'Contactar-nos',
    'vie-privee': 'Privacidade',
    accessibilite: 'Acessibilidade: não conforme',
  },
  donnees: (titre: string) => `Dados: ${titre}. Tradução ainda não revista por uma pessoa.`,
} satisfies Traduction<typeof fr.app>
