import { useRef, useState } from 'react'
import { useAsk } from '../../data/ask.ts'
import { todayIn } from '../../data/maintenant.ts'
import { ouvrirTexte } from '../../data/mine/ouvrir-fichier.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { formatIsoDate } from '../../domain/calendar/civil-date.ts'
import type { Par } from '../../domain/coverage/question.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { readFichier, writeFichier } from '../../domain/scenario/fichier.ts'
import type { Modification, Scenario } from '../../domain/scenario/scenario.ts'
import { scenarioShown } from '../../state/scenario/store.ts'
import { fichierOuvert } from '../../text/mine/fichier-ouvert.ts'
import { ateliersCsv } from '../../text/simuler/ateliers-du-scenario.ts'
import { sayCorrections, sayLectureFichier } from '../../text/simuler/fichier.ts'
import { scenario as text } from '../../text/simuler/scenario.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { saveFile } from '../../ui/download.ts'
import { ExportTableau } from '../../ui/export/export-tableau.tsx'
import { fileName } from '../../ui/export/file-name.ts'
import type { TerritoireInfo } from '../../worker/protocol/index.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'
import { questionInName } from '../couverture/table/export-zones.ts'
import { differenceCsv, scenarioGeoJson } from './exports-scenario.ts'
import { LienDit, useLien } from './lien.tsx'
import { differenceTableau } from './tableau-difference.ts'
import { useScenarios } from './use-session.ts'

interface PartagerProps {
  readonly manifest: Manifest
  readonly reponse: ScenarioReponse | null
  readonly par: Par
  readonly lieux: readonly Lieu[]
  readonly info: TerritoireInfo | undefined
  readonly reserveDe: (m: Modification) => string | null
}

const CSV = 'text/csv;charset=utf-8'

/** Everything that leaves the page: a link, files. Nothing is sent anywhere by the page itself. */
export function Partager({ manifest, reponse, par, lieux, info, reserveDe }: PartagerProps) {
  const scenarios = useScenarios((s) => s.scenarios)
  const shown = useScenarios(scenarioShown)
  const lien = useLien()
  const { dit, readFile } = useFichier()
  const ateliers = useAteliers(info)
  const ask = useAsk()
  const input = useRef<HTMLInputElement>(null)
  if (shown === undefined) return null
  const useful = scenarios.filter((s) => s.modifications.length > 0)
  const nameOf = (parts: readonly string[], extension: string) =>
    fileName([info?.nom ?? '', ...parts], formatIsoDate(todayIn()), extension)
  const save = (parts: readonly string[], extension: string, type: string, content: string) =>
    saveFile(nameOf(parts, extension), type, content)
  const files: readonly (readonly [titre: string, onClick: () => void])[] = [
    [
      text.partager.fichier,
      () => save([text.partager.noms.scenarios], 'json', 'application/json', writeFichier(scenarios)),
    ],
    [text.partager.importer, () => input.current?.click()],
    [
      text.partager.geojson,
      () =>
        save(
          [text.partager.noms.lieux, shown.nom],
          'geojson',
          'application/geo+json',
          JSON.stringify(scenarioGeoJson(shown, lieux, reserveDe, namesOf(info))),
        ),
    ],
    [
      text.partager.ateliers,
      () =>
        void ateliers(shown).then((csv) => save([text.partager.noms.ateliers, shown.nom], 'csv', CSV, csv)),
    ],
  ]
  return (
    <section className="pile" aria-labelledby="scen-partager">
      <h2 id="scen-partager">{text.partager.titre}</h2>
      <div className="rangee">
        <Bouton genre="plein" onClick={() => void lien.copy([shown])}>
          {text.partager.lien}
        </Bouton>
        {useful.length > 1 && (
          <Bouton onClick={() => void lien.copy([shown, ...useful.filter((s) => s !== shown)])}>
            {text.partager.lienTous(new Set([shown, ...useful]).size)}
          </Bouton>
        )}
        {files.map(([titre, onClick]) => (
          <Bouton key={titre} onClick={onClick}>
            {titre}
          </Bouton>
        ))}
      </div>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={text.partager.importer}
        onChange={({ currentTarget }) => void readFile(currentTarget)}
      />
      {reponse !== null && (
        <>
          <h3>{text.partager.table}</h3>
          <ExportTableau
            nom={(extension) =>
              nameOf(
                [par, text.partager.noms.difference, shown.nom, questionInName(reponse.apres)],
                extension,
              )
            }
            tableau={async () =>
              differenceTableau(reponse, shown, await ask.repose(reponse.question), manifest, info?.nom ?? '')
            }
            brut={{
              contenu: async () =>
                differenceCsv(reponse, shown, await ask.repose(reponse.question), manifest),
            }}
          />
        </>
      )}
      <LienDit dit={lien.dit} />
      {dit.erreurs.length > 0 && (
        <ul className="avis puces" role="alert">
          {dit.erreurs.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className="note" role="status">
        {dit.message}
      </p>
    </section>
  )
}

/** Takes scenarios of a file into this page; with what to say of it. */
function useFichier() {
  const create = useScenarios((s) => s.create)
  const [dit, setDit] = useState<Dit>({ message: '', erreurs: [] })
  const readFile = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file === undefined) return
    const { lu, refus } = await ouvrirTexte(file)
    input.value = ''
    if (lu === null) return setDit({ message: '', erreurs: [fichierOuvert.refus(refus)] })
    const read = readFichier(lu)
    if (!read.ok) return setDit({ message: '', erreurs: sayLectureFichier(read) })
    for (const one of read.scenarios) create(one)
    setDit({
      message: text.partager.importe(read.scenarios.length),
      erreurs: sayCorrections(read.corrections),
    })
  }
  return { dit, readFile }
}

interface Dit {
  readonly message: string
  readonly erreurs: readonly string[]
}

const namesOf = (info: TerritoireInfo | undefined): ReadonlyMap<string, string> =>
  new Map(info?.communes.map((c) => [c.code, c.nom]))

/** Writes the added workshops as the table that towns publish, each with its commune. */
function useAteliers(info: TerritoireInfo | undefined): (scenario: Scenario) => Promise<string> {
  const ask = useAsk()
  return (scenario) => {
    const noms = namesOf(info)
    const communeOf = async (lon: number, lat: number): Promise<string> =>
      info === undefined ? '' : (await ask.situer(info.territoire, { type: 'point', lon, lat })).commune
    return ateliersCsv(scenario, noms, todayIn(), communeOf)
  }
}
