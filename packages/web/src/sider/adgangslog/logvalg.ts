import { type AdgangslogValg, STIER } from '@fodfaeste/kontrakt'
import { type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import type { Feltfejl } from '../../fds/fejlopsummering.tsx'
import { laesDag } from '../../tekst/laes-dag.ts'

/** Formularens felter, som de er skrevet. Et tomt felt begrænser ikke. */
export interface Logfelter {
  readonly bruger: string
  readonly sagsnummer: string
  readonly tekst: string
  readonly handling: '' | 'laest' | 'skrevet' | 'afvist'
  readonly fra: string
  readonly til: string
}

export const INGEN_FELTER: Logfelter = { bruger: '', sagsnummer: '', tekst: '', handling: '', fra: '', til: '' }

/** Det, der søges på. Er en dag ikke en dag, er svaret, hvad der skal rettes. */
export function tilLogvalg(felter: Logfelter): Udfald<AdgangslogValg, readonly Feltfejl[]> {
  const dage = (['fra', 'til'] as const)
    .filter((felt) => felter[felt].trim() !== '')
    .map((felt) => ({ felt, dag: laesDag(felter[felt]) }))
  const fejl = dage.flatMap(({ felt, dag }) => (dag.ok ? [] : [{ felt: `log-${felt}`, besked: dag.afvist }]))
  if (fejl.length > 0) return afvist(fejl)
  const { bruger, sagsnummer, tekst, handling } = felter
  const skrevne = Object.entries({ bruger, sagsnummer, tekst, handling }).filter(([, v]) => v.trim() !== '')
  const valgte = dage.flatMap(({ felt, dag }) => (dag.ok ? [[felt, dag.vaerdi] as const] : []))
  return lykkes(Object.fromEntries([...skrevne.map(([felt, v]) => [felt, v.trim()]), ...valgte]) as AdgangslogValg)
}

/** Hele loggen med det valg, som regneark. */
export function regnearkAdresse(valg: AdgangslogValg): string {
  const spoerg = new URLSearchParams(valg as Record<string, string>).toString()
  return `${STIER.hentAdgangslogSomRegneark.sti}${spoerg === '' ? '' : `?${spoerg}`}`
}
