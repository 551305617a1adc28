import type { RoutesCredit } from '../../domain/coverage/report.ts'
import type { SourceCitee } from '../../domain/tables/tableau.ts'

interface Source {
  readonly producteur: string
  readonly titre: string
  readonly millesime: string
  readonly licence: string
  readonly mention: string
}

/** The sources of a table, and the roads where its times are by road. */
export const citeSources = (sources: readonly Source[], routes: RoutesCredit | null): SourceCitee[] => [
  ...sources.map(({ producteur, titre, millesime, licence, mention }) => ({
    court: producteur.replace(/,.*$/, ''),
    producteur,
    titre,
    millesime,
    licence,
    mention,
  })),
  ...(routes === null
    ? []
    : [
        {
          // Their mention stands wherever a figure by road does.
          court: routes.mention,
          producteur: routes.source,
          titre: 'Routes',
          millesime: routes.millesime,
          licence: '',
          mention: routes.mention,
        },
      ]),
]
