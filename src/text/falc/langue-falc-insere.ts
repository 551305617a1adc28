import { unePhraseParLigne } from '../langue/faire/une-phrase-par-ligne.ts'
import { livrer } from '../langue/livraison.ts'

livrer(
  'falc',
  unePhraseParLigne(
    import.meta.glob(
      [
        './insere/**/*.ts',
        './socle/{carte,format,horaires,quand,territoire,trouver}.ts',
        './taches/{agenda,seance}.ts',
      ],
      { eager: true },
    ),
  ),
)
