import { type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import type { OplysningVisning } from '@fodfaeste/kontrakt'
import type { Feltfejl } from '../../fds/fejlopsummering.tsx'
import { dagTilFelt, laesDag } from '../../tekst/laes-dag.ts'

type Art = OplysningVisning['art']

/** En periode, som den skrives. `resten`: det i perioden, som ikke rettes her, og som skal blive. */
export interface PeriodeFelter {
  readonly noegle: number
  readonly fra: string
  readonly til: string
  readonly art: 'barsel' | 'sorgorlov'
  readonly ret: 'ja' | 'nej' | ''
  readonly resten: Readonly<Record<string, unknown>>
}

/** En værdi, som den står i felterne: en tekst, eller perioder når teksten er «perioder». */
export interface VaerdiFelter {
  readonly tekst: string
  readonly perioder: readonly PeriodeFelter[]
}

export function erListe(art: Art): art is 'orlov' | 'tidligere-forloeb' {
  return art === 'orlov' || art === 'tidligere-forloeb'
}

export const TOM_PERIODE = { fra: '', til: '', art: 'barsel', ret: '', resten: {} } as const

/** Felterne, udfyldt med det, sagen ved. */
export function tilFelter({ art, vaerdi }: Pick<OplysningVisning, 'art' | 'vaerdi'>): VaerdiFelter {
  if (vaerdi === undefined) return { tekst: '', perioder: [] }
  if (Array.isArray(vaerdi)) {
    const perioder = vaerdi.map((periode: Record<string, unknown>, noegle) => tilPeriode(periode, noegle))
    return { tekst: perioder.length === 0 ? 'ingen' : 'perioder', perioder }
  }
  if (typeof vaerdi === 'boolean') return { tekst: vaerdi ? 'ja' : 'nej', perioder: [] }
  const tekst = String(vaerdi)
  return { tekst: art === 'dag' || art === 'foedselsdag' ? dagTilFelt(tekst) : tekst, perioder: [] }
}

function tilPeriode(
  { fra, til, art, retTilDagpenge: ret, ...resten }: Record<string, unknown>,
  noegle: number,
): PeriodeFelter {
  const dag = (iso: unknown) => (typeof iso === 'string' ? dagTilFelt(iso) : '')
  return {
    noegle,
    fra: dag(fra),
    til: dag(til),
    art: art === 'sorgorlov' ? 'sorgorlov' : 'barsel',
    ret: typeof ret === 'boolean' ? (ret ? 'ja' : 'nej') : '',
    resten,
  }
}

/** Felterne læst tilbage til den form, sagen gemmer. Fejlenes felter hedder som serverens: «vaerdi[0].fra». */
export function fraFelter(art: Art, { tekst, perioder }: VaerdiFelter): Udfald<unknown, readonly Feltfejl[]> {
  if (erListe(art)) return fraListe(art, tekst, perioder)
  if (art === 'ja-nej') return tekst === '' ? enFejl('Svar ja eller nej.') : lykkes(tekst === 'ja')
  if (art === 'varighed') {
    const tal = Number(tekst.trim())
    return /^\d+$/.test(tekst.trim()) ? lykkes(tal) : enFejl('Skriv længden som hele måneder, fx 24.')
  }
  const dag = laesDag(tekst)
  return dag.ok ? dag : enFejl(dag.afvist)
}

function enFejl(besked: string): { readonly ok: false; readonly afvist: readonly Feltfejl[] } {
  return afvist([{ felt: 'vaerdi', besked }])
}

function fraListe(art: 'orlov' | 'tidligere-forloeb', tekst: string, perioder: readonly PeriodeFelter[]) {
  if (tekst === '') return enFejl('Vælg ingen, eller skriv perioderne.')
  if (tekst === 'ingen') return lykkes([])
  if (perioder.length === 0) return enFejl('Tilføj en periode, eller vælg ingen.')
  const fejl: Feltfejl[] = []
  const laest = perioder.map((periode, nr) => {
    const dag = (felt: 'fra' | 'til') => {
      // Et tidligere forløb kan være kendt uden sine dage; orlov kan ikke.
      if (periode[felt].trim() === '' && art === 'tidligere-forloeb') return {}
      const svar = laesDag(periode[felt])
      if (svar.ok) return { [felt]: svar.vaerdi }
      fejl.push({ felt: `vaerdi[${nr}].${felt}`, besked: svar.afvist })
      return {}
    }
    const dage = { ...periode.resten, ...dag('fra'), ...dag('til') }
    if (art === 'tidligere-forloeb') return dage
    return { ...dage, art: periode.art, ...(periode.ret !== '' && { retTilDagpenge: periode.ret === 'ja' }) }
  })
  return fejl.length > 0 ? afvist(fejl) : lykkes(laest)
}

/** Værdien i en kladde, hvor hvert felt er en tekst. */
export function tilKladde({ tekst, perioder }: VaerdiFelter): { readonly vaerdi: string; readonly perioder: string } {
  return { vaerdi: tekst, perioder: perioder.length === 0 ? '' : JSON.stringify(perioder) }
}

/** Værdien, som den stod i kladden. Er perioderne ikke til at læse, begyndes der uden. */
export function fraKladde({ vaerdi, perioder }: { readonly vaerdi: string; readonly perioder: string }): VaerdiFelter {
  try {
    const laest: unknown = perioder === '' ? [] : JSON.parse(perioder)
    return { tekst: vaerdi, perioder: Array.isArray(laest) ? (laest as PeriodeFelter[]) : [] }
  } catch {
    return { tekst: vaerdi, perioder: [] }
  }
}
