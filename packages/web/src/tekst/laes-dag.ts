import { type Udfald, afvist, lykkes, proevDato } from '@fodfaeste/grund'

const MAANEDER = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const

/** En dag, som et menneske skriver den: «2.6.2025», «02-06-2025», «02062025», «2. juni 2025», «2025-06-02». Giver ISO. */
export function laesDag(tekst: string): Udfald<string, string> {
  const t = tekst.trim().toLowerCase()
  if (t === '') return afvist('Skriv dagen, fx 2-6-2025.')
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(t) ? t : fraDansk(t)
  if (iso === undefined) return afvist('Skriv dagen som dag, måned og år med fire cifre, fx 2-6-2025.')
  return proevDato(iso).ok ? lykkes(iso) : afvist(`Dagen ${tekst.trim()} findes ikke i kalenderen.`)
}

function fraDansk(t: string): string | undefined {
  const tal = /^(\d{1,2})[.\-/\s]+(\d{1,2})[.\-/\s]+(\d{4})$/.exec(t) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(t)
  if (tal !== null) return sammen(tal[3], tal[2], tal[1])
  const ord = /^(?:\p{L}+\.?\s+)?(\d{1,2})\.?\s+(\p{L}{3})\p{L}*\.?\s+(\d{4})$/u.exec(t)
  if (ord === null) return undefined
  const maaned = MAANEDER.findIndex((m) => m === ord[2])
  return maaned === -1 ? undefined : sammen(ord[3], String(maaned + 1), ord[1])
}

function sammen(aar = '', maaned = '', dag = ''): string {
  return `${aar}-${maaned.padStart(2, '0')}-${dag.padStart(2, '0')}`
}

/** «2-6-2025»: som den skrives i et felt. */
export function dagTilFelt(iso: string): string {
  const [aar, maaned, dag] = iso.split('-')
  return `${Number(dag)}-${Number(maaned)}-${aar}`
}
