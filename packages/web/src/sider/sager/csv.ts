import type { SagRaekke } from '@fodfaeste/kontrakt'
import { KONKLUSION_ORD } from '../../forklaring/tilstand.ts'
import { dagIDanmark } from '../../tekst/dage.ts'
import { FASE_NAVN } from './listevalg.ts'

const HOVED = [
  'Navn',
  'CPR (maskeret)',
  'Alder',
  'Sagsnummer',
  'Fase',
  'Svar',
  'Mangler',
  'Tvivl i loven',
  'Lovens udgave',
  'Starter',
  'Slutter',
  'Næste tærskel',
  'Tærskelens dag',
  'Sagsbehandler',
  'Ændret',
]

/** Rækkerne, som et dansk regneark læser dem: semikolon, og et mærke forrest, så æ, ø og å er rigtige. */
export function tilCsv(raekker: readonly SagRaekke[]): string {
  const linjer = [HOVED, ...raekker.map(celler)]
  return `\uFEFF${linjer.map((linje) => linje.map(celle).join(';')).join('\r\n')}\r\n`
}

function celler(r: SagRaekke): readonly (string | number | undefined)[] {
  return [
    r.navn,
    r.cprMaskeret,
    r.alder,
    r.sagsnummer,
    FASE_NAVN[r.fase],
    KONKLUSION_ORD[r.konklusion.kode],
    r.antalMangler,
    r.harTvivl ? 'ja' : 'nej',
    r.lovensUdgave,
    r.forloeb.starter,
    r.forloeb.slut,
    r.naesteTaerskel?.navn,
    r.naesteTaerskel?.dag,
    r.sagsbehandler,
    dagIDanmark(r.opdateret),
  ]
}

function celle(vaerdi: string | number | undefined): string {
  const tekst = String(vaerdi ?? '')
  // Et regneark regner på det, der begynder sådan; et navn skal aldrig blive til en formel.
  const ufarlig = /^[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst
  return /[";\r\n]/.test(ufarlig) ? `"${ufarlig.replaceAll('"', '""')}"` : ufarlig
}

/** Giver filen til browseren. */
export function gemFil(navn: string, indhold: string): void {
  const adresse = URL.createObjectURL(new Blob([indhold], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = adresse
  link.download = navn
  link.click()
  URL.revokeObjectURL(adresse)
}
