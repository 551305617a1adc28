import type { RoadClass } from '../../../domain/roads/road-class.ts'
import type { Turn } from '../../../domain/roads/way/turn.ts'
import type { WayStep } from '../../../domain/roads/way/way-steps.ts'
import { isoler } from '../../langue/isoler.ts'
import { distance } from '../socle/format.ts'

/** A road without name nor number, by its class. */
const CLASSES: Readonly<Record<RoadClass, string>> = {
  motorway: 'الطريق السيار',
  motorway_link: 'وصلة الطريق السيار',
  trunk: 'الطريق السريع',
  trunk_link: 'وصلة الطريق السريع',
  primary: 'الطريق الرئيسي',
  primary_link: 'وصلة الطريق الرئيسي',
  secondary: 'الطريق',
  secondary_link: 'وصلة الطريق',
  tertiary: 'الطريق',
  tertiary_link: 'وصلة الطريق',
  unclassified: 'الطريق الصغير',
  residential: 'الشارع',
  living_street: 'شارع الأولوية فيه للمشاة',
  service: 'الممر',
  road: 'الطريق',
  pedestrian: 'شارع المشاة',
  footway: 'طريق المشاة',
  cycleway: 'مسار الدراجات',
  bridleway: 'ممر الخيل',
  path: 'الممشى',
  track: 'الدرب',
  steps: 'الدرج',
  ferry: 'العبّارة',
  other: 'الطريق',
}

const TURNS: Readonly<Record<Turn, string>> = {
  'tout-droit': 'ثم إلى الأمام',
  'un-peu-droite': 'ثم قليلًا إلى اليمين',
  'un-peu-gauche': 'ثم قليلًا إلى اليسار',
  droite: 'ثم إلى اليمين',
  gauche: 'ثم إلى اليسار',
  'demi-tour': 'ثم عودوا في الاتجاه المعاكس',
}

const streetOf = ({ name, roadClass, isRoundabout }: WayStep): string =>
  name === '' ? (isRoundabout ? 'الدوّار' : CLASSES[roadClass]) : isoler(name)

/** The way in words, one sentence a street; names of streets as their signs write them. */
export function sayChemin(steps: readonly WayStep[]): string[] {
  return steps.map((step) => {
    const street = `${streetOf(step)} (${distance(step.metres).replace(' ', '\u00a0')})`
    if (step.exit !== null) return `عند الدوّار، المخرج رقم ${step.exit}، ${street}.`
    return step.turn === null ? `اسلكوا ${street}.` : `${TURNS[step.turn]}، ${street}.`
  })
}
