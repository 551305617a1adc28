export const retour = 'Voltar ao mapa'
