import type * as fr from '../../fr/agenda.ts'
import { faireLignes } from '../../langue/faire/agenda.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { dates } from '../dates.ts'
import { pluriel } from '../socle/format.ts'
import { confianceCourte, plage } from '../socle/quand.ts'
import { seance, statutDe } from './seance.ts'

export const agenda = {
  titre: 'As oficinas por data',
  chargement: 'A calcular as datas…',
  vue: 'Apresentação',
  ordres: { trajet: 'Por tempo de trajeto', date: 'Por data', semaine: 'Semana' },
  depart: 'De onde parte?',
  triSansDepart: 'Com um ponto de partida, vêm primeiro as datas em lugares mais perto.',
  depuis: (libelle: string) => `Trajetos a partir de ${libelle}.`,
  autour: 'À volta',
  voisins: 'Também ao lado, a menos de 60 km',
  periode: (du: string, au: string) => `De ${du}, a ${au}`,
  periodes: {
    semaine: 'Esta semana',
    prochaine: 'Próxima semana',
    mois: 'Este mês',
    semaines: 'Quatro semanas',
  },
  periodeTitre: 'Quando?',
  nombre: (n: number, ou: string, voisins: boolean) =>
    n === 0
      ? `Nenhuma data ${ou}${voisins ? ' e ao lado' : ''}.`
      : `${pluriel(n, 'data', 'datas')} ${ou}${voisins ? ' e ao lado (60 km)' : ''}.`,
  enLieux: (n: number) => `Em ${pluriel(n, 'lugar', 'lugares')}.`,
  tropLoin: (n: number) => `${pluriel(n, 'outra data fica', 'outras datas ficam')} mais longe.`,
  plusProche: (titre: string, ou: string, quand: string, trajet: string) =>
    `A mais perto das que ficam mais longe: ${titre}${siDit(', ', ou)}, ${quand}${siDit(', ', trajet)}.`,
  sansLimite: 'Ver também as datas que ficam mais longe',
  avecVoisins: 'Ver também os municípios ao lado',
  trajetInconnu: (n: number) => `${pluriel(n, 'data', 'datas')} sem trajeto conhecido`,
  annulees: (n: number) => pluriel(n, 'data cancelada', 'datas canceladas'),
  suite: (n: number) => `Ver o resto (${pluriel(n, 'data', 'datas')})`,
  annuleesCeJour: 'Canceladas nesse dia',
  passees: (n: number) => pluriel(n, 'data já passada', 'datas já passadas'),
  autresDates: (n: number) => `${pluriel(n, 'outra data', 'outras datas')} aqui`,
  imprimer: 'Imprimir estas datas',
  imprimee: (jour: string) => `Impresso: ${jour}.`,
  resteLieux: (n: number) => `E ${pluriel(n, 'outro lugar', 'outros lugares')}, que não se imprimem.`,
  resteLignes: (n: number) => `E ${pluriel(n, 'outra oficina', 'outras oficinas')} aqui: telefone.`,
  toutesEnLigne: (adresse: string) => `As datas atualizadas: ${adresse}`,
  abonnement: {
    titre: 'Subscrever, ler sem o mapa',
    aide: 'Um calendário subscrito atualiza-se sozinho. As páginas simples leem-se num telefone antigo e imprimem-se.',
    chargement: 'A procurar os calendários…',
    echec: 'Não foi possível ler a lista dos calendários.',
    aucun: 'Não há nenhum calendário publicado aqui.',
    abonner: 'Subscrever',
    abonnerA: (nom: string) => `Subscrever o calendário de ${nom}`,
    fichier: 'Ficheiro .ics',
    fichierDe: (nom: string) => `Ficheiro .ics de ${nom}`,
    rss: 'RSS',
    rssDe: (nom: string) => `Link RSS de ${nom}: os próximos 60 dias`,
    filtres: (n: number) => `Por tema, nível ou público (${n})`,
    filtre: (nom: string, mot: string) => `${nom}, ${mot}`,
    page: 'Página simples',
    pageDe: (nom: string) => `Página simples de ${nom}`,
    toutes: 'Todos os municípios, em páginas simples',
  },
  inconnues: (n: number) =>
    `${pluriel(n, 'outra data não diz', 'outras datas não dizem')} se lhe ${n === 1 ? 'convém' : 'convêm'}.`,
  plus: 'Ver mais quatro semanas',
  semainePrecedente: 'Semana anterior',
  semaineSuivante: 'Semana seguinte',
  cetteSemaine: 'Esta semana',
  semaineDu: (jour: string) => `Semana de ${jour}`,
  jourCompte: (jour: string, n: number, annules: number) =>
    `${jour}: ${n === 0 ? 'nada' : pluriel(n, 'oficina', 'oficinas')}${annules === 0 ? '' : `, ${pluriel(annules, 'oficina cancelada', 'oficinas canceladas')}`}`,
  prochain: 'Próxima oficina aqui',
  toutesLesDates: 'Ver todas as datas do território',
  passee: 'Já passou.',
  rienCeJour: 'Nada nesse dia.',
  vide: 'Nenhuma oficina com data neste período.',
  videVoisin: (titre: string, ou: string, quand: string) =>
    `A mais perto, noutro sítio: ${titre}${siDit(', ', ou)}, ${quand}.`,
  videFiltres: 'Retire um filtro para ver outras.',
  coupe: 'A lista para aqui: há demasiadas datas. Escolha um território mais pequeno.',
  filtres: (n: number) => (n === 0 ? 'Filtrar' : `Filtrar (${n})`),
  effacer: 'Retirar tudo',
  besoins: 'Assunto',
  niveaux: 'Nível',
  publics: 'Público',
  jours: 'Dia',
  moments: 'Altura do dia',
  couts: 'Preço',
  langues: 'Língua, além do francês',
  acces: 'Acessibilidade',
  places: 'Vagas',
  placesLibres: 'É certo que há uma vaga',
  choisies: (lieux: number) => (lieux === 0 ? 'As datas do seu link' : 'As datas e os lugares do seu link'),
  choisiesPerdues: 'Uma data do seu link já não está nos dados.',
  lieuPerdu: 'Um lugar do seu link já não está nos dados.',
  tournees: 'Serviços itinerantes',
  tournee: (nom: string, n: number) => `${nom}: ${pluriel(n, 'paragem', 'paragens')}`,
  prochainArret: 'Próxima paragem',
  passe: (jour: string, plage: string) => `Passa: ${jour}, ${plage}.`,
  passeAucune: 'Não passa neste período.',
  voirTournee: 'Ver as paragens no mapa',
  cacherTournee: 'Retirar as paragens do mapa',
  environ: (commune: string) => `${commune}: posição aproximada`,
  sansDate: 'Pergunte as datas',
  sansDateAide: 'A fonte não diz em que semanas. Telefone antes de ir.',
} satisfies Traduction<typeof fr.agenda>

export const { sayJours, sayAtelier, sayLigne } = faireLignes({
  jours: dates.liste,
  plage,
  statut: statutDe,
  confiance: confianceCourte,
  prevu: 'prevista',
  titreVide: seance.titreVide,
})
