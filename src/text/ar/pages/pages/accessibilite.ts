export const titreAccessibilite = 'بيان سهولة الوصول'
