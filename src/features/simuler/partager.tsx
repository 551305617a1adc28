import { type ChangeEvent, useRef, useState } from 'react'
import { useAsk } from '../../data/ask.ts'
import { todayIn } from '../../data/seances.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { readFichier, writeFichier } from '../../domain/scenario/fichier.ts'
import { formatScenarioLien, linkWithScenario, MAX_LIEN } from '../../state/scenario/link.ts'
import { scenarioShown } from '../../state/scenario/store.ts'
import { sayLectureFichier, scenario as text } from '../../text/scenario.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChampSaisie } from '../../ui/champ.tsx'
import { saveFile } from '../../ui/download.ts'
import type { TerritoireInfo } from '../../worker/protocol/index.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'
import { ateliersCsv, differenceCsv, scenarioGeoJson } from './exports-scenario.ts'
import { useScenarios } from './use-session.ts'

interface PartagerProps {
  readonly manifest: Manifest
  readonly reponse: ScenarioReponse | null
  readonly lieux: readonly Lieu[]
  readonly info: TerritoireInfo | undefined
}

/** Everything that leaves the page: a link, files. Nothing is sent anywhere by the page itself. */
export function Partager({ manifest, reponse, lieux, info }: PartagerProps) {
  const ask = useAsk()
  const scenarios = useScenarios((s) => s.scenarios)
  const creer = useScenarios((s) => s.creer)
  const [lien, setLien] = useState('')
  const [messages, setMessages] = useState<readonly string[]>([])
  const [erreurs, setErreurs] = useState<readonly string[]>([])
  const input = useRef<HTMLInputElement>(null)
  const shown = useScenarios(scenarioShown)
  if (shown === undefined) return null

  const copier = async () => {
    setErreurs([])
    const href = linkWithScenario(location.href, await formatScenarioLien(shown))
    if (href.length > MAX_LIEN) {
      setLien('')
      return setErreurs([text.partager.lienLong])
    }
    setLien(href)
    // Refused without a click, or without a secure context: the link is there to be copied by hand.
    await navigator.clipboard?.writeText(href).then(
      () => setMessages([text.partager.lienFait]),
      () => setMessages([]),
    )
  }
  const importer = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0]
    if (file === undefined) return
    const read = readFichier(await file.text())
    if (input.current !== null) input.current.value = ''
    if (!read.ok) {
      setMessages([])
      return setErreurs(sayLectureFichier(read))
    }
    for (const one of read.scenarios) creer(one)
    setErreurs([])
    setMessages([text.partager.importe(read.scenarios.length)])
  }
  const enregistrerAteliers = async () => {
    const noms = new Map(info?.communes.map((c) => [c.code, c.nom]))
    const communeOf = async (lon: number, lat: number): Promise<string> => {
      if (info === undefined) return ''
      const at = { type: 'point', lon, lat } as const
      return (await ask.situer(info.territoire, at)).commune
    }
    const csv = await ateliersCsv(shown, noms, todayIn(), communeOf)
    saveFile('a-portee_ateliers.csv', 'text/csv;charset=utf-8', csv)
  }
  return (
    <section className="pile" aria-labelledby="scen-partager">
      <h2 id="scen-partager">{text.partager.titre}</h2>
      <div className="rangee">
        <Bouton genre="plein" onClick={() => void copier()}>
          {text.partager.lien}
        </Bouton>
        <Bouton
          onClick={() => saveFile('a-portee_scenarios.json', 'application/json', writeFichier(scenarios))}
        >
          {text.partager.fichier}
        </Bouton>
        <Bouton onClick={() => input.current?.click()}>{text.partager.importer}</Bouton>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={text.partager.importer}
          onChange={(event) => void importer(event)}
        />
        {reponse !== null && (
          <Bouton
            onClick={() =>
              saveFile(
                'a-portee_avant-apres.csv',
                'text/csv;charset=utf-8',
                differenceCsv(reponse, shown, manifest),
              )
            }
          >
            {text.partager.csv}
          </Bouton>
        )}
        <Bouton
          onClick={() =>
            saveFile(
              'a-portee_scenario.geojson',
              'application/geo+json',
              JSON.stringify(scenarioGeoJson(shown, lieux)),
            )
          }
        >
          {text.partager.geojson}
        </Bouton>
        <Bouton onClick={() => void enregistrerAteliers()}>{text.partager.ateliers}</Bouton>
      </div>
      {scenarios.length > 1 && <p className="note">{text.partager.lienSeul}</p>}
      {lien !== '' && (
        <ChampSaisie
          etiquette={text.partager.lienAffiche}
          readOnly
          value={lien}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      {erreurs.length > 0 && (
        <ul className="avis puces" role="alert">
          {erreurs.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className="note" role="status">
        {messages.join(' ')}
      </p>
    </section>
  )
}
