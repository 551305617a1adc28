import type * as fr from '../../../fr/chemin/voir-chemin.ts'
import { faireVoirChemin } from '../../../langue/faire/chemin.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { sayChemin } from '../../chemin/chemin.ts'
import { distance, duree } from '../../socle/format.ts'
import { MOTS } from '../../socle/mots.ts'

export const voirChemin = {
  modes: { marche: 'A pé', velo: 'De bicicleta', voiture: 'De carro' },
  mode: 'Como vai até lá?',
  attente: 'A calcular o caminho…',
  echec: 'Não foi possível ler as estradas. Tente de novo.',
  recommencer: 'Tentar de novo',
  etapes: 'O caminho, rua a rua',
  appareil: 'Este caminho é calculado no seu aparelho. Nada é enviado.',
  voiture: 'Com 3 minutos para partir e estacionar.',
  lignes: 'Este caminho não tem em conta as obras, as barreiras nem as viragens proibidas.',
  arrivee: 'Chegada',
  plan: 'Pequeno mapa das ruas à volta da chegada. As ruas do caminho estão escritas por cima.',
  planDit: 'As ruas à volta da chegada. Os traços pretos mostram o caminho.',
  inconnu: 'Não sabemos onde é o seu ponto de partida.',
  mer: 'Há mar entre si e este lugar.',
  webDemander: 'Ver o caminho na internet',
  webOuvrir: 'Abrir openstreetmap.org com a partida e a chegada',
  webDit: 'O site openstreetmap.org ficará a saber o seu ponto de partida e este lugar.',
} satisfies Traduction<typeof fr.voirChemin>

export const { sayTotal, sayDepart, saySansChemin, sayEtapes } = faireVoirChemin({
  distance,
  duree,
  etapes: sayChemin,
  total: (mode, loin, temps, entre) =>
    `${voirChemin.modes[mode]}: ${loin}, cerca de ${temps} por estrada${entre === null ? '' : ` (entre ${entre[0]} e ${entre[1]})`}.`,
  departDonne: 'Partida: o ponto que indicou.',
  departDe: (nom) => `Partida: ${nom}, onde há mais habitantes.`,
  sansRoute: (mode) => `Não conhecemos nenhum caminho até lá ${MOTS.enMode[mode]}.`,
  sansReseau: 'Não temos as estradas daqui.',
  mer: voirChemin.mer,
  direct: (loin, temps, mode) =>
    `Em linha reta: ${loin}. Conte com cerca de ${temps} ${MOTS.enMode[mode]}: é uma estimativa.`,
  rejoindre: (loin) => `Vá primeiro até à estrada (${loin}).`,
  arrive: 'Chegou.',
  reste: (loin) => `O lugar fica a ${loin} da estrada.`,
})
