import type { Indholdstype } from './indholdstype.ts'

const ENDELSE: { readonly [T in Indholdstype]: string } = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'text/plain': 'txt',
}

/** Endelsen følger indholdet, ikke navnet: «regning.exe» med en PDF i bliver til «regning.exe.pdf». */
export function medEndelse(navn: string, type: Indholdstype | undefined): string {
  const endelse = type === undefined ? 'bin' : ENDELSE[type]
  const rent = navn.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_').slice(0, 150)
  return rent.toLowerCase().endsWith(`.${endelse}`) ? rent : `${rent}.${endelse}`
}
