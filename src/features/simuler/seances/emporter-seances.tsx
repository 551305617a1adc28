import { useState } from 'react'
import { todayIn } from '../../../data/maintenant.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import { formatIsoDate } from '../../../domain/calendar/civil-date.ts'
import { groupBy } from '../../../domain/common/group-by.ts'
import { seancesPlan as text } from '../../../text/simuler/seances.ts'
import { type ChoixAgenda, icsDuPlan, type SeancePrevue } from '../../../text/simuler/seances-situees.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { ChampListe } from '../../../ui/champ.tsx'
import { saveFile } from '../../../ui/download.ts'
import { ExportTableau } from '../../../ui/export/export-tableau.tsx'
import { fileName } from '../../../ui/export/file-name.ts'
import { seancesTableau } from './tableau-seances.ts'

interface EmporterProps {
  readonly manifest: Manifest
  readonly scenario: string
  readonly seances: readonly SeancePrevue[]
}

/** Calendars of the plan, of all, of an adviser or of a commune, and its sessions as a table. */
export function EmporterSeances({ manifest, scenario, seances }: EmporterProps) {
  const choix = choicesOf(seances)
  const [cle, setCle] = useState('tout')
  const chosen = choix.find((one) => one.cle === cle) ?? choix[0]
  const nameOf = (part: string, extension: string) =>
    fileName([scenario, part], formatIsoDate(todayIn()), extension)
  if (chosen === undefined) return null
  return (
    <div className="pile ecart-2">
      <h3>{text.emporter}</h3>
      <ChampListe
        etiquette={text.agendaDe}
        valeurs={choix.map((one) => one.cle)}
        texte={(_cle, i) => choix[i]?.nom ?? ''}
        choisie={chosen.cle}
        onChange={(asked) => setCle(asked ?? 'tout')}
      />
      <div className="rangee">
        <Bouton
          onClick={() =>
            saveFile(
              nameOf(chosen.nom, 'ics'),
              'text/calendar;charset=utf-8',
              icsDuPlan(seances, chosen.choix),
            )
          }
        >
          {text.telecharger}
        </Bouton>
      </div>
      <h3>{text.tableau}</h3>
      <ExportTableau
        nom={(extension) => nameOf(text.tableau, extension)}
        tableau={async () => seancesTableau(seances, scenario, manifest)}
      />
    </div>
  )
}

interface Choix {
  readonly cle: string
  readonly nom: string
  readonly choix: ChoixAgenda
}

function choicesOf(seances: readonly SeancePrevue[]): Choix[] {
  const conseillers = [...new Set(seances.map(({ conseiller }) => conseiller))].sort((a, b) => a - b)
  const communes = [...groupBy(seances, ({ commune }) => commune)].flatMap(([code, own]) =>
    code === '' ? [] : [{ code, nom: own[0]?.ou.commune || code }],
  )
  return [
    { cle: 'tout', nom: text.toutes, choix: { type: 'tout' } },
    ...conseillers.map(
      (numero): Choix => ({
        cle: `conseiller ${numero}`,
        nom: text.conseiller(numero),
        choix: { type: 'conseiller', numero },
      }),
    ),
    ...communes
      .sort((a, b) => a.nom.localeCompare(b.nom, 'fr'))
      .map(({ code, nom }): Choix => ({ cle: code, nom, choix: { type: 'commune', code, nom } })),
  ]
}
