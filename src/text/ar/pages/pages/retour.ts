export const retour = 'العودة إلى الخريطة'
