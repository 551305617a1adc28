import type { CSSProperties } from 'react'
import type { VueRapport } from '../../data/rapport.ts'
import { imprime } from '../../text/couverture/rapport-imprime.ts'
import { unChiffre } from '../../text/fr/format.ts'
import { TableChiffres } from '../couverture/table/table-chiffres.tsx'
import { Bloc } from './bloc.tsx'
import { nameOf } from './rapport-cartes.tsx'

const text = imprime.places
const MAX_BARRES = 30

type Style = CSSProperties & { readonly '--part': string }

/** Seats per 1,000 residents by commune, as bars whose figures stand beside them; nothing without dated seats. */
export function RapportPlaces({ vues }: { readonly vues: readonly VueRapport[] }) {
  const drawn = vues.flatMap((vue) => (vue.places === undefined ? [] : [{ vue, places: vue.places }]))
  // Bars are of the first one: today.
  const fenetre = drawn[0]?.places.avant.fenetre
  const hasSeats = drawn.some(({ places }) => (places.apres.fenetre?.placesPour1000 ?? null) !== null)
  if (fenetre === undefined || !hasSeats) return null
  const after = drawn.map(({ vue, places }) => ({
    vue,
    ensemble: places.apres.fenetre?.placesPour1000 ?? null,
    seats: new Map(places.zones.map((zone) => [zone.code, zone.placesApres])),
  }))
  const rows = (drawn[0]?.places.zones ?? [])
    .filter(({ code }) => after.some(({ seats }) => typeof seats.get(code) === 'number'))
    .map(({ code, nom }) => ({
      code,
      nom,
      most: Math.max(...after.map(({ seats }) => seats.get(code) ?? 0)),
    }))
    .sort((a, b) => b.most - a.most)
  const most = rows[0]?.most || 1
  const styleOf = (value: number): Style => ({ '--part': `${(100 * value) / most}%` })
  return (
    <Bloc titre={text.titre} longue>
      <p>{text.texte(fenetre.du, fenetre.au)}</p>
      {after.map(({ vue, ensemble }) => (
        <p key={vue.scenario?.id ?? ''}>
          <strong>{nameOf(vue)}</strong>
          {'\u00a0: '}
          {ensemble === null ? text.inconnu : text.ensemble(ensemble)}
        </p>
      ))}
      <TableChiffres
        titre={text.titre}
        className={after.length === 1 ? 'couv-table--simple rap-barres' : 'couv-table--simple'}
        lignes={rows.slice(0, MAX_BARRES)}
        cleOf={({ code }) => code}
        colonnes={[
          { titre: text.commune, cellule: ({ nom }) => nom },
          ...after.map(({ vue, seats }) => ({
            cle: vue.scenario?.id ?? 'aujourdhui',
            titre: after.length === 1 ? text.valeur : nameOf(vue),
            cellule: ({ code }: (typeof rows)[number]) => {
              const value = seats.get(code)
              if (typeof value !== 'number') return text.inconnu
              return (
                <>
                  {after.length === 1 && (
                    <span className="rap-barre" style={styleOf(value)} aria-hidden="true" />
                  )}
                  {unChiffre(value)}
                </>
              )
            },
          })),
        ]}
      />
    </Bloc>
  )
}
