import type * as fr from '../../../fr/pages/retour.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const retour = 'العودة إلى الخريطة'

export const surCettePage = {
  'hors-ligne': 'كيف تحفظون الخريطة على جهازكم للأيام التي لا إنترنت فيها.',
  sources: 'من أين تأتي المعلومات، وما تاريخها.',
  'vie-privee': 'ما تحفظه الصفحة عنكم، وما ترسله.',
  accessibilite: 'ما يمكن للأشخاص ذوي الإعاقة استعماله هنا، ولمن يكتبون.',
} satisfies Traduction<typeof fr.surCettePage>
