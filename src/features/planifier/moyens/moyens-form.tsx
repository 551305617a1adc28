import { useMemo } from 'react'
import type { Lieu } from '../../../domain/places/lieu.ts'
import { TAUX } from '../../../domain/plan/territoire/moyens.ts'
import { nombre } from '../../../text/fr/format.ts'
import { formulaire as text } from '../../../text/plan/formulaire.ts'
import { ChampListe } from '../../../ui/champ.tsx'
import { ChoixUnique } from '../../../ui/choix.tsx'
import { Pills } from '../../../ui/pills.tsx'
import type { CommunePoint, TerritoireInfo } from '../../../worker/protocol/index.ts'
import { Bus } from './bus.tsx'
import { type BasePossible, Conseillers } from './conseillers.tsx'
import { Fichier } from './fichier.tsx'
import { Periode } from './periode.tsx'
import { Salles, useSallesPossibles } from './salles.tsx'
import { Case, Champs, Section } from './section.tsx'
import { HABITUELS, type MesMoyens } from './use-moyens.ts'
import type { usePointage } from './use-pointage.ts'

const NO_COMMUNE: readonly CommunePoint[] = []
const NO_LIEU: readonly Lieu[] = []
const GROUPES = ['65plus', 'tous', 'moins15'] as const

interface MoyensFormProps {
  readonly mes: MesMoyens
  readonly info: TerritoireInfo | undefined
  /** Null: not read. */
  readonly lieux: readonly Lieu[] | null
  readonly pointage: ReturnType<typeof usePointage>
}

/** What a town hall has, part by part: each says its values, and opens. */
export function MoyensForm({ mes, info, lieux: read, pointage }: MoyensFormProps) {
  const lieux = read ?? NO_LIEU
  const attendues = read === null || info === undefined
  const { ecrits, lus, change } = mes
  const moyens = lus.ok ? lus.moyens : HABITUELS
  const communes = info?.communes ?? NO_COMMUNE
  const { salles, sauf, possibles } = useSallesPossibles(mes, lieux, communes)
  const bases = useMemo(() => basesOf(communes, lieux), [communes, lieux])
  const halfDays = moyens.conseillers.reduce((n, { h }) => n + h, 0)
  const groupe = ecrits.groupe ?? null
  const objectif = ecrits.objectif ?? 'A'
  return (
    <div className="pile ecart-2">
      <Section
        titre={text.sections.conseillers}
        resume={text.resume.conseillers(moyens.conseillers.length, halfDays)}
        ouverte
      >
        <Conseillers
          mes={mes}
          bases={bases}
          plusPeuplee={mostInhabited(communes)}
          pointe={pointage.base}
          onPointer={(numero) => pointage.ask(numero === null ? null : { base: numero })}
        />
      </Section>
      <Section titre={text.sections.seances} resume={text.resume.seances(moyens.G, moyens.S)}>
        <Champs mes={mes} noms={['G', 'S', 'q', 'D', 'L']} />
      </Section>
      <Section
        titre={text.sections.besoin}
        resume={text.resume.besoin(text.besoin.modes[moyens.mode], nombre(moyens.minutes))}
      >
        <ChampListe
          etiquette={text.besoin.groupe}
          note={text.besoin.autoSens}
          aucune={text.besoin.auto}
          valeurs={GROUPES}
          texte={(one) => text.besoin.groupes[one]}
          choisie={groupe ?? ''}
          onChange={(one) => change({ groupe: one ?? undefined })}
        />
        <Champs mes={mes} noms={['taux']} habituels={{ taux: groupe === null ? null : TAUX[groupe] }} />
        <Pills
          titre={text.besoin.mode}
          textes={text.besoin.modes}
          choisie={ecrits.mode ?? HABITUELS.mode}
          onChange={(mode) => change({ mode })}
        />
        <Champs mes={mes} noms={['minutes']} />
      </Section>
      <Section titre={text.sections.periode} resume={text.resume.periode(moyens.W, moyens.C)}>
        <Periode mes={mes} />
      </Section>
      <Section titre={text.sections.but} resume={text.but.objectifs[objectif]}>
        <ChoixUnique
          titre={text.but.objectif}
          textes={text.but.objectifs}
          choisi={objectif}
          onChange={(one) => change({ objectif: one })}
        />
        <p className="note">{text.but.sens[objectif]}</p>
        <Champs mes={mes} noms={['plancherPlaces', 'plancherPortee']} />
        <Case
          texte={text.but.qpv}
          sens={text.but.qpvSens}
          cochee={ecrits.plancherQpv ?? false}
          onChange={(plancherQpv) => change({ plancherQpv })}
        />
      </Section>
      <Section
        titre={text.sections.salles}
        resume={attendues ? text.salles.pasLues : text.resume.salles(possibles)}
      >
        <Salles
          mes={mes}
          salles={salles}
          attendues={attendues}
          sauf={sauf}
          communes={communes}
          pointe={pointage.salle}
          onPointer={(actif) => pointage.ask(actif ? { salle: true } : null)}
        />
      </Section>
      <Section
        titre={text.sections.bus}
        resume={moyens.bus === null ? text.bus.aucun : text.bus.resume(moyens.bus.h)}
      >
        <Bus mes={mes} bases={bases} communes={communes} />
      </Section>
      <Section
        titre={text.sections.couts}
        resume={moyens.budget === null ? text.resume.sansBudget : text.resume.budget(moyens.budget)}
      >
        <Champs
          mes={mes}
          noms={['budget', 'coutDemiJournee', 'coutKm', 'coutOuverture', 'coutAmelioration']}
        />
      </Section>
      <Section titre={text.sections.fichier} resume={text.resume.fichier}>
        <Fichier mes={mes} nom={info?.nom ?? ''} />
      </Section>
      <p className="note">{mes.gardes ? text.gardes : text.nonGardes}</p>
    </div>
  )
}

/** Communes by name, then places by name. */
function basesOf(communes: readonly CommunePoint[], lieux: readonly Lieu[]): readonly BasePossible[] {
  const byName = (a: BasePossible, b: BasePossible) => a.nom.localeCompare(b.nom, 'fr')
  return [
    ...communes.map(({ code, nom }) => ({ valeur: `commune:${code}`, nom })).sort(byName),
    ...lieux
      .map(({ id, nom, commune }) => ({ valeur: `lieu:${id}`, nom: `${nom}, ${commune}` }))
      .sort(byName),
  ]
}

const mostInhabited = (communes: readonly CommunePoint[]): string =>
  communes.reduce<CommunePoint | null>(
    (most, one) => ((one.population ?? 0) > (most?.population ?? 0) ? one : most),
    null,
  )?.nom ?? ''
