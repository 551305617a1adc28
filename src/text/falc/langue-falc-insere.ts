import { livrer } from '../langue/livraison.ts'

livrer(
  'falc',
  import.meta.glob(
    [
      './insere/**/*.ts',
      './socle/{carte,format,horaires,quand,territoire,trouver}.ts',
      './taches/{agenda,seance}.ts',
    ],
    { eager: true },
  ),
)
