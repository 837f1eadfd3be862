import type { SagRaekke } from '@fodfaeste/kontrakt'
import { KONKLUSION_ORD } from '../../forklaring/tilstand.ts'
import { dagIDanmark } from '../../tekst/dage.ts'
import { FASE_NAVN } from './listevalg.ts'

type Celle = string | number | Date | null

interface Kolonne {
  readonly navn: string
  readonly bredde: number
  readonly celle: (raekke: SagRaekke) => Celle
}

const dag = (iso: string | undefined): Date | null => (iso === undefined ? null : new Date(`${iso}T00:00:00Z`))

/** Arkets kolonner. Dage er dage, så de kan sorteres; CPR er altid maskeret. */
export const KOLONNER: readonly Kolonne[] = [
  { navn: 'Navn', bredde: 28, celle: (r) => r.navn },
  { navn: 'CPR (maskeret)', bredde: 15, celle: (r) => r.cprMaskeret },
  { navn: 'Alder', bredde: 7, celle: (r) => r.alder ?? null },
  { navn: 'Sagsnummer', bredde: 13, celle: (r) => r.sagsnummer },
  { navn: 'Fase', bredde: 13, celle: (r) => FASE_NAVN[r.fase] },
  { navn: 'Svar', bredde: 26, celle: (r) => KONKLUSION_ORD[r.konklusion.kode] },
  { navn: 'Mangler', bredde: 9, celle: (r) => r.antalMangler },
  { navn: 'Tvivl i loven', bredde: 12, celle: (r) => (r.harTvivl ? 'ja' : 'nej') },
  { navn: 'Lovens udgave', bredde: 15, celle: (r) => r.lovensUdgave },
  { navn: 'Starter', bredde: 12, celle: (r) => dag(r.forloeb.starter) },
  { navn: 'Slutter', bredde: 12, celle: (r) => dag(r.forloeb.slut) },
  { navn: 'Næste tærskel', bredde: 26, celle: (r) => r.naesteTaerskel?.navn ?? null },
  { navn: 'Tærskelens dag', bredde: 14, celle: (r) => dag(r.naesteTaerskel?.dag) },
  { navn: 'Sagsbehandler', bredde: 22, celle: (r) => r.sagsbehandler },
  { navn: 'Ændret', bredde: 12, celle: (r) => dag(dagIDanmark(r.opdateret)) },
]

/** Arket: en overskrift, der bliver stående, og en linje pr. sag. Tekst er tekst: et navn bliver aldrig til en formel. */
export async function tilRegneark(raekker: readonly SagRaekke[]): Promise<Blob> {
  // Pakken hentes først, når nogen beder om et ark.
  const { default: skrivRegneark } = await import('write-excel-file/universal')
  const hoved = KOLONNER.map(({ navn }) => ({ value: navn, fontWeight: 'bold' as const }))
  const linjer = raekker.map((raekke) => KOLONNER.map(({ celle }) => somCelle(celle(raekke))))
  return skrivRegneark([hoved, ...linjer], {
    sheet: 'Sager',
    columns: KOLONNER.map(({ bredde }) => ({ width: bredde })),
    stickyRowsCount: 1,
  }).toBlob()
}

function somCelle(vaerdi: Celle) {
  if (vaerdi === null) return null
  if (vaerdi instanceof Date) return { value: vaerdi, type: Date, format: 'yyyy-mm-dd' }
  return typeof vaerdi === 'number' ? { value: vaerdi, type: Number } : { value: vaerdi, type: String }
}

/** Giver filen til browseren. */
export function gemFil(navn: string, indhold: Blob): void {
  const adresse = URL.createObjectURL(indhold)
  const link = document.createElement('a')
  link.href = adresse
  link.download = navn
  link.click()
  URL.revokeObjectURL(adresse)
}
