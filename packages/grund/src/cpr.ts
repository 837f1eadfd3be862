/** Vægtene i modulus 11, ciffer for ciffer (CPR-kontoret, «Personnummeret i CPR-systemet»). */
const VAEGTE = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

const CPR = /^(\d{6})-?(\d{4})$/

/**
 * Går kontrolcifferet i CPR-nummeret op? `undefined`, når teksten ikke har formen seks og fire cifre.
 *
 * Siden oktober 2007 er der udstedt numre, hvor det ikke gør. Et nej er derfor et råd om at se efter, aldrig et afslag.
 */
export function cprKontrolGaarOp(tekst: string): boolean | undefined {
  const fund = CPR.exec(tekst.trim())
  if (fund === null) return undefined
  const sum = [...`${fund[1]}${fund[2]}`].reduce((i, ciffer, nr) => i + Number(ciffer) * (VAEGTE[nr] ?? 0), 0)
  return sum % 11 === 0
}
