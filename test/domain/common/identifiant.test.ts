import { expect, it } from 'vitest'
import { isIdentifiant } from '../../../src/domain/common/identifiant.ts'
import { expandScenario } from '../../../src/domain/scenario/compact.ts'
import { parseLink } from '../../../src/state/url/url-codec.ts'

it.each(['a', 'mairie de Né', 'a\u00a0b', 'conseiller|x,y', 'x'.repeat(300)])(
  'takes %j for an id, in a link and in a scenario',
  (id) => {
    expect(isIdentifiant(id)).toBe(true)
    const { state, damaged } = parseLink(`?${new URLSearchParams({ lieu: id })}`)
    expect({ lieu: state.lieu, damaged }).toEqual({ lieu: id, damaged: [] })
    const read = expandScenario(['Essai', [['c', id, 5]]])
    expect(read).toMatchObject({ ok: true, valeur: { modifications: [{ lieu: id }] } })
  },
)

it.each(['', ' ', ' a', 'a ', 'a\nb', 'a\u0000b', 'a\u202eb', 'a\u200bb', 'x'.repeat(301)])(
  'does not take %j for one',
  (id) => {
    expect(isIdentifiant(id)).toBe(false)
  },
)
