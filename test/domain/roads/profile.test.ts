import { describe, expect, it } from 'vitest'
import {
  FERRY,
  MOTORWAY,
  profileOfSegment,
  profileOfTags,
  RAMP,
  ROUNDABOUT,
  type RoadProfile,
  reversedProfile,
  TUNNEL,
} from '../../../src/domain/roads/profile.ts'

type Tags = Readonly<Record<string, string>>
const profile = (tags: Tags): RoadProfile | null => profileOfTags(new Map(Object.entries(tags)))
const marche = (tags: Tags) => profile(tags)?.marche ?? [0, 0]
const velo = (tags: Tags) => profile(tags)?.velo ?? [0, 0]
const voiture = (tags: Tags) => profile(tags)?.voiture ?? [0, 0]
const road = (tags: Tags): Tags => ({ highway: 'residential', ...tags })

describe('who may enter (decisions.md 39)', () => {
  it.each(['no', 'private', 'agricultural', 'forestry', 'delivery', 'military', 'emergency'])(
    'access=%s keeps everybody out',
    (access) => expect(profile(road({ access }))).toBeNull(),
  )
  it.each(['yes', 'designated', 'permissive', 'destination', 'customers', 'permit', 'unknown'])(
    'access=%s lets everybody in',
    (access) => {
      expect(marche(road({ access }))).toEqual([4, 4])
      expect(velo(road({ access }))).toEqual([12, 12])
      expect(voiture(road({ access }))).toEqual([28, 28])
    },
  )
  it.each([
    ['access < vehicle', { access: 'no', vehicle: 'yes' }, [0, 0], [12, 12], [28, 28]],
    ['vehicle < motor_vehicle', { vehicle: 'no', motor_vehicle: 'yes' }, [4, 4], [0, 0], [28, 28]],
    ['motor_vehicle < motorcar', { motor_vehicle: 'no', motorcar: 'yes' }, [4, 4], [12, 12], [28, 28]],
    ['motorcar alone', { motorcar: 'private' }, [4, 4], [12, 12], [0, 0]],
    ['access < foot', { access: 'private', foot: 'yes' }, [4, 4], [0, 0], [0, 0]],
    ['foot=no', { foot: 'no' }, [0, 0], [12, 12], [28, 28]],
    ['vehicle < bicycle', { vehicle: 'no', bicycle: 'permissive' }, [4, 4], [12, 12], [0, 0]],
    ['dismount', { bicycle: 'dismount' }, [4, 4], [0, 0], [28, 28]],
    ['a value nobody reads', { access: 'no', foot: 'use_sidepath' }, [0, 0], [0, 0], [0, 0]],
    [
      'the first of several that lets in',
      { motor_vehicle: 'agricultural;destination' },
      [4, 4],
      [12, 12],
      [28, 28],
    ],
    ['several that keep out', { motor_vehicle: 'agricultural;forestry' }, [4, 4], [12, 12], [0, 0]],
  ] as const)('%s', (_, tags, foot, bicycle, car) => {
    expect([marche(road(tags)), velo(road(tags)), voiture(road(tags))]).toEqual([foot, bicycle, car])
  })
})

describe('walking', () => {
  it.each(['motorway', 'motorway_link', 'construction', 'proposed', 'raceway', 'bus_guideway', 'trunk'])(
    'is not for %s',
    (highway) => expect(marche({ highway, access: 'yes' })).toEqual([0, 0]),
  )
  it.each([
    'trunk_link',
    'primary',
    'service',
    'track',
    'path',
    'cycleway',
    'bridleway',
    'platform',
    'corridor',
  ])('is for %s at 4 km/h, both ways', (highway) =>
    expect(marche({ highway, oneway: 'yes' })).toEqual([4, 4]),
  )
  it('takes steps at 2 km/h, and trunk roads with a sign or a sidewalk', () => {
    expect(marche({ highway: 'steps' })).toEqual([2, 2])
    expect(marche({ highway: 'trunk', foot: 'yes' })).toEqual([4, 4])
    expect(marche({ highway: 'trunk', sidewalk: 'right' })).toEqual([4, 4])
    expect(marche({ highway: 'trunk', 'sidewalk:left': 'yes' })).toEqual([4, 4])
    expect(marche({ highway: 'trunk', sidewalk: 'none' })).toEqual([0, 0])
    expect(marche({ highway: 'motorway', foot: 'yes' })).toEqual([0, 0])
  })
})

describe('cycling', () => {
  it.each(['motorway', 'trunk', 'steps', 'footway', 'pedestrian', 'bridleway'])(
    '%s only where welcome',
    (highway) => {
      expect(velo({ highway })).toEqual([0, 0])
      expect(velo({ highway, bicycle: 'destination' })).toEqual([0, 0])
      for (const bicycle of ['yes', 'designated', 'permissive']) {
        expect(velo({ highway, bicycle })[0]).toBe(12)
      }
    },
  )
  it.each(['path', 'track', 'cycleway', 'primary', 'service'])('%s at 12 km/h', (highway) =>
    expect(velo({ highway })).toEqual([12, 12]),
  )
  it.each([
    [{ oneway: 'yes' }, [12, 0]],
    [{ oneway: '-1' }, [0, 12]],
    [{ oneway: 'yes', 'oneway:bicycle': 'no' }, [12, 12]],
    [{ 'oneway:bicycle': 'yes' }, [12, 0]],
    [{ oneway: 'yes', cycleway: 'opposite' }, [12, 12]],
    [{ oneway: 'yes', cycleway: 'opposite_lane' }, [12, 12]],
    [{ oneway: 'yes', 'cycleway:left': 'opposite_track' }, [12, 12]],
    [{ oneway: 'yes', 'cycleway:left': 'lane', 'cycleway:left:oneway': '-1' }, [12, 12]],
    [{ oneway: 'yes', 'cycleway:left:oneway': 'no' }, [12, 12]],
    [{ oneway: 'yes', 'cycleway:right': 'lane', 'cycleway:right:oneway': 'yes' }, [12, 0]],
    [{ oneway: 'yes', cycleway: 'lane' }, [12, 0]],
    [{ junction: 'roundabout' }, [12, 0]],
  ] as const)('%o gives %o', (tags, speeds) => expect(velo(road(tags as Tags))).toEqual(speeds))
})

describe('by car', () => {
  it.each([
    ['motorway_link', 60],
    ['trunk', 85],
    ['trunk_link', 50],
    ['primary', 70],
    ['primary_link', 50],
    ['secondary', 60],
    ['secondary_link', 45],
    ['tertiary', 50],
    ['tertiary_link', 40],
    ['unclassified', 40],
    ['residential', 28],
    ['living_street', 10],
    ['service', 15],
    ['road', 30],
  ] as const)('%s at %i km/h', (highway, kmh) => expect(voiture({ highway })).toEqual([kmh, kmh]))

  it('drives motorways and roundabouts one way, unless a sign says otherwise', () => {
    expect(voiture({ highway: 'motorway' })).toEqual([110, 0])
    expect(voiture({ highway: 'motorway', oneway: 'no' })).toEqual([110, 110])
    expect(voiture({ highway: 'primary', junction: 'roundabout' })).toEqual([70, 0])
    expect(voiture({ highway: 'primary', oneway: 'yes' })).toEqual([70, 0])
    expect(voiture({ highway: 'primary', oneway: '-1' })).toEqual([0, 70])
  })
  it.each(['track', 'path', 'pedestrian', 'footway', 'cycleway', 'busway', 'bridleway', 'steps'])(
    'not on %s, whatever the signs',
    (highway) => expect(voiture({ highway, motorcar: 'yes' })).toEqual([0, 0]),
  )
  it.each([
    ['30', 25.5],
    ['50', 42.5],
    ['100', 60],
    ['30 mph', 0.85 * 30 * 1.609344],
    ['20mph', 0.85 * 20 * 1.609344],
    ['30 km/h', 25.5],
    ['FR:urban', 42.5],
    ['FR:rural', 60],
    ['walk', 4.25],
    ['50;30', 25.5],
    ['none', 60],
    ['signals', 60],
    ['FR:motorway', 60],
    ['0', 60],
  ] as const)('maxspeed=%s on a secondary road: %d km/h', (maxspeed, kmh) => {
    expect(voiture({ highway: 'secondary', maxspeed })[0]).toBeCloseTo(kmh, 10)
  })
})

describe('ferries', () => {
  const ferry = (tags: Tags) => profile({ route: 'ferry', ...tags })
  it('admit those who are told, and everybody when nobody is', () => {
    expect(ferry({})).toMatchObject({ marche: [1, 1], velo: [1, 1], voiture: [1, 1], flags: FERRY })
    expect(ferry({ foot: 'yes' })).toMatchObject({ marche: [1, 1], velo: [0, 0], voiture: [0, 0] })
    expect(ferry({ foot: 'yes', motor_vehicle: 'yes' })).toMatchObject({ voiture: [1, 1] })
    expect(ferry({ foot: 'yes', bicycle: 'yes', motor_vehicle: 'no' })).toMatchObject({
      velo: [1, 1],
      voiture: [0, 0],
    })
    expect(ferry({ foot: 'no' })).toMatchObject({ marche: [0, 0] })
    expect(ferry({ access: 'private' })).toBeNull()
  })
  it.each([
    ['25', 1500],
    ['01:20', 4800],
    ['00:05:30', 330],
    ['PT1H20M', 4800],
    ['PT45M', 2700],
    ['soon', 0],
  ])('duration=%s is %i s', (duration, seconds) => expect(ferry({ duration })?.crossingS).toBe(seconds))
})

describe('flags and tables', () => {
  it('marks tunnels, motorways, ramps and roundabouts', () => {
    expect(profile(road({ tunnel: 'yes' }))?.flags).toBe(TUNNEL)
    expect(profile(road({ tunnel: 'no' }))?.flags).toBe(0)
    expect(profile({ highway: 'motorway' })?.flags).toBe(MOTORWAY)
    expect(profile({ highway: 'primary_link' })?.flags).toBe(RAMP)
    expect(profile(road({ junction: 'roundabout' }))?.flags).toBe(ROUNDABOUT)
  })
  it('takes the flags of a table as final, and binds bicycles and cars by its direction', () => {
    const open = { classe: 'trunk', direct: true, marche: true, velo: true, voiture: true }
    expect(profileOfSegment(open)).toMatchObject({ marche: [4, 4], velo: [12, 0], voiture: [85, 0] })
    expect(profileOfSegment({ ...open, classe: 'track', direct: false })?.voiture).toEqual([15, 15])
    expect(profileOfSegment({ ...open, marche: false, velo: false, voiture: false })).toBeNull()
  })
  it('reads a way from its end', () => {
    const oneway = profile(road({ oneway: 'yes' }))
    expect(oneway && reversedProfile(oneway)).toMatchObject({
      voiture: [0, 28],
      velo: [0, 12],
      marche: [4, 4],
    })
  })
})
