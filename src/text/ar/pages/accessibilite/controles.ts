import type { Numero } from '../../../../domain/accessibilite/criteres.ts'
import { isoler } from '../../../langue/isoler.ts'
import catalogue from './controles.json' with { type: 'json' }

const NVDA = isoler('NVDA + Firefox')

export const CONTROLES: Partial<Readonly<Record<Numero, string>>> = {
  ...catalogue.CONTROLES,
  '4.13': `تصفح الخريطة بـ ${NVDA} ثم ${isoler('VoiceOver + Safari')}: هل يُقال الاسم والدور والمساعدة؟`,
  '7.1': `إنجاز المهام الست بـ ${NVDA}: هل تُقال الأسماء والأدوار والحالات؟`,
  '8.2': `فحص كل حالة في مدقق ${isoler('W3C (validator.w3.org/nu)')}، من الشيفرة المولّدة.`,
  '10.7': `التقدم بمفتاح ${isoler('Tab')} في كل عرض، بالألوان الفاتحة ثم الداكنة: هل يُرى إطار التركيز دائمًا؟`,
  '11.4': `على شاشة عرضها ${isoler('390')} ثم ${isoler('1440 px')}، التأكد من أن كل تسمية تلاصق خانتها.`,
  '12.8': `التقدم بمفتاح ${isoler('Tab')} في كل عرض: هل يتبع الترتيب القراءة؟`,
  '13.4': `مقارنة جدول البيانات بنسخته ${isoler('CSV')}: الأسطر نفسها والأعمدة نفسها.`,
}
