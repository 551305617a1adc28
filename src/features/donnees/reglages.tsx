import { formatIsoDate, parseIsoDate } from '../../domain/calendar/civil-date.ts'
import { ownValue } from '../../domain/common/own-value.ts'
import type { Reglages } from '../../domain/imports/model.ts'
import { donnees } from '../../text/mine/donnees.ts'
import { Case, ChampListe, ChampSaisie } from '../../ui/champ.tsx'
import { ChoixUnique } from '../../ui/choix.tsx'
import type { ExamenReponse } from '../../worker/protocol/imports.ts'
import type { CommunePoint } from '../../worker/protocol/index.ts'

const text = donnees.reglages

interface ReglagesProps {
  readonly reglages: Reglages
  readonly communes: readonly CommunePoint[]
  readonly demandes: ExamenReponse['lieuxDemandes']
  /** Lines give a weekday without date. */
  readonly series: boolean
  readonly onRegler: (change: Partial<Reglages>) => void
}

/** What is asked once for all the lines: the period of weekly series, the commune, which of two places. */
export function ReglagesForm({ reglages, communes, demandes, series, onRegler }: ReglagesProps) {
  const setDay = (champ: 'du' | 'au') => (iso: string) => {
    const day = parseIsoDate(iso)
    if (day !== null) onRegler({ [champ]: day })
  }
  return (
    <section className="pile ecart-3" aria-labelledby="donnees-reglages">
      <h3 id="donnees-reglages">{text.titre}</h3>
      {series && (
        <>
          <p>{text.series}</p>
          <div className="rangee">
            <ChampSaisie
              etiquette={text.du}
              type="date"
              value={formatIsoDate(reglages.du)}
              onValeur={setDay('du')}
            />
            <ChampSaisie
              etiquette={text.au}
              type="date"
              value={formatIsoDate(reglages.au)}
              onValeur={setDay('au')}
            />
          </div>
          <ChoixUnique
            titre={text.rythme}
            textes={text.rythmes}
            choisi={reglages.rythme}
            onChange={(rythme) => onRegler({ rythme })}
          />
          <ChoixUnique
            titre={text.vacances}
            textes={text.vacancesTextes}
            choisi={reglages.vacances}
            onChange={(vacances) => onRegler({ vacances })}
          />
          <Case cochee={reglages.confirme} onCocher={(confirme) => onRegler({ confirme })}>
            {text.confirme}
          </Case>
        </>
      )}
      {communes.length > 0 && (
        <ChampListe
          etiquette={text.commune}
          valeurs={communes.map(({ code }) => code)}
          texte={(_, i) => communes[i]?.nom ?? ''}
          aucune={text.sansCommune}
          choisie={reglages.commune}
          onChange={(commune) => onRegler({ commune: commune ?? '' })}
        />
      )}
      {demandes.map(({ cle, nom, candidats }) => (
        <ChampListe
          key={cle}
          etiquette={text.lieu(nom)}
          valeurs={candidats.map(({ id }) => id)}
          texte={(_, i) => `${candidats[i]?.nom ?? ''}, ${candidats[i]?.commune ?? ''}`}
          aucune={text.aucunLieu}
          choisie={ownValue(reglages.lieuxChoisis, cle) ?? ''}
          onChange={(id) => onRegler({ lieuxChoisis: { ...reglages.lieuxChoisis, [cle]: id ?? '' } })}
        />
      ))}
    </section>
  )
}
