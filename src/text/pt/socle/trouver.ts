import type * as fr from '../../fr/trouver.ts'
import { type Compte, faireOffre, faireTrajet } from '../../langue/faire/trouver.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { sayTrajet } from './couverture/calcul.ts'
import { dateLongue, distance, nombre, pluriel } from './format.ts'

export const trouver = {
  titre: 'Encontrar um lugar',
  recherche: 'Onde procura?',
  mode: 'Como se desloca?',
  filtres: {
    rapides: 'Filtros mais úteis',
    comptes: (ou: string, voisins: boolean) =>
      `Os números contam os lugares ${ou}${voisins ? ', com os vizinhos' : ''}.`,
    maintenant: 'Aberto agora',
    aideHumaine: 'Ajuda de uma pessoa',
    atelier: 'Oficinas',
    gratuit: 'Gratuito',
    autonomie: 'Por conta própria',
    tous: (n: number) => (n === 0 ? 'Mais filtros' : `Mais filtros (${n})`),
    effacer: 'Retirar os filtros',
  },
  liste: {
    titre: 'Lugares',
    chargement: 'A procurar os lugares…',
    compte(affiches: Compte, total: Compte, ou: string) {
      const all = pluriel(affiches.propres + affiches.voisins, 'lugar', 'lugares')
      const isAll = affiches.propres === total.propres
      if (total.voisins === 0) return isAll ? `${all} ${ou}` : `${all} de ${nombre(total.propres)} ${ou}`
      const own = `${nombre(affiches.propres)} ${ou}${isAll ? '' : ` (de ${nombre(total.propres)})`}`
      return `${all}: ${own} e ${pluriel(affiches.voisins, 'vizinho', 'vizinhos')}`
    },
    voisins: 'Com os lugares vizinhos, a menos de 60 km',
    triTrajet: (nom: string) => `O trajeto mais curto primeiro, a partir de ${nom}.`,
    triCentre: (nom: string) =>
      `O trajeto mais curto primeiro, a partir do ponto com mais habitantes de ${nom}.`,
    triNom: 'Por ordem alfabética. Indique a sua localidade para ver primeiro os mais próximos.',
    emprise: 'Só o que o mapa mostra',
    plus: (n: number) => `Ver mais ${nombre(n)}`,
    vide: 'Nenhum lugar corresponde a tudo o que pede.',
    videEmprise: 'Nenhum lugar no que o mapa mostra. Desloque o mapa ou desmarque a caixa.',
    videDonnees: 'Nenhum lugar nos dados deste território.',
    voisin: 'fora do território',
    dansCommune: 'Na sua localidade',
    trajet: faireTrajet({
      dire: sayTrajet,
      distance,
      directe: (loin) => `${loin} em linha reta`,
      seule: (loin) => `a ${loin} em linha reta`,
    }),
    appeler: (numero: string) => `Telefonar para o ${numero}`,
    approximative: 'Posição aproximada',
    sansNom: 'Lugar sem nome',
    perime: (date: string) =>
      `Estes dados têm mais de um ano: a ficha mais recente é de ${dateLongue(date)}.`,
  },
  exports: {
    titre: 'Descarregar esta lista',
    contenu: (compte: string, depart: boolean) =>
      `O ficheiro contém ${compte}.${depart ? ' Com a distância e o trajeto a partir do seu ponto de partida.' : ''} Está em francês.`,
    csv: 'Tabela (CSV, formato nacional)',
    geojson: 'Mapa (GeoJSON)',
  },
} satisfies Traduction<typeof fr.trouver>

export const sayOffre = faireOffre({
  aide: 'ajuda',
  ateliers: 'oficinas',
  autonomie: 'computadores de uso livre',
  gratuit: 'gratuito',
  parfoisGratuit: 'às vezes gratuito',
  payant: 'pago',
})
