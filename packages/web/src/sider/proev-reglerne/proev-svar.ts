import { type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import type { Ind } from '@fodfaeste/kontrakt'
import type { Feltfejl } from '../../fds/fejlopsummering.tsx'
import { laesDag } from '../../tekst/laes-dag.ts'
import { erLovdag } from '../regelbog/regelvalg.ts'

/** Ja, nej, eller slet ikke svaret; det sidste er ikke det samme som nej. */
export type JaNej = 'ja' | 'nej' | ''

export const DAGE = ['bevilget', 'starter', 'planlagt-slut', 'afgoeres'] as const
export const OENSKER = [
  'forloeb-taet-paa-pension',
  'mere-end-fem-aar',
  'endnu-et-forloeb',
  'forloeb-som-pensionist',
] as const

/** En orlov. At retten til dagpenge ikke er svaret, er ikke det samme som nej. */
export interface Orlovsfelter {
  readonly noegle: number
  readonly fra: string
  readonly til: string
  readonly art: 'barsel' | 'sorgorlov'
  readonly ret: JaNej
}

export interface Forloebsfelter {
  readonly noegle: number
  readonly fra: string
  readonly til: string
  readonly orlov: readonly Orlovsfelter[]
}

/** Så mange forløb, og så mange orlover i hvert, kan loven tage imod. */
export const FLEST_FORLOEB = 30
export const FLEST_ORLOVER = 20

/** Svarene, som de står i felterne. De er kun her, mens siden er åben. */
export interface Svar {
  /** Dagen, reglerne ses på. Tom: i dag. */
  readonly paa: string
  readonly kender: 'foedselsdag' | 'alder'
  readonly foedselsdag: string
  /** Fyldte år på dagen. */
  readonly alder: string
  readonly tidligere: 'ingen' | 'forloeb' | ''
  readonly forloeb: readonly Forloebsfelter[]
  readonly dage: Readonly<Record<(typeof DAGE)[number], string>>
  /** Orlov i det forløb, det handler om. */
  readonly orlov: readonly Orlovsfelter[]
  readonly foertidspension: JaNej
  readonly oensker: Readonly<Record<(typeof OENSKER)[number], JaNej>>
}

export const INGEN_SVAR: Svar = {
  paa: '',
  kender: 'foedselsdag',
  foedselsdag: '',
  alder: '',
  tidligere: '',
  forloeb: [],
  dage: { bevilget: '', starter: '', 'planlagt-slut': '', afgoeres: '' },
  orlov: [],
  foertidspension: '',
  oensker: {
    'forloeb-taet-paa-pension': '',
    'mere-end-fem-aar': '',
    'endnu-et-forloeb': '',
    'forloeb-som-pensionist': '',
  },
}

type Krop = Ind<'vurderFakta'>['krop']

/** Svarene læst: det, loven får, og det, der ikke kunne læses og derfor ikke er med. */
export interface LaesteSvar {
  readonly krop: Krop
  readonly fejl: readonly Feltfejl[]
}

const KILDE = 'dine svar'
const oplyst = <V>(vaerdi: V) => ({ vaerdi, kilde: KILDE })

/** Felternes id'er på siden. */
export const felt = (navn: string): string => `proev-${navn}`

/** Læser felterne. Et felt, der ikke kan læses, er ikke med i det, loven får, og står som en fejl. */
export function laesSvar(svar: Svar, idag: string): LaesteSvar {
  const fejl: Feltfejl[] = []
  const dag = (navn: string, tekst: string): string | undefined => {
    if (tekst.trim() === '') return undefined
    const laest = laesDagen(tekst)
    if (laest.ok) return laest.vaerdi
    fejl.push({ felt: felt(navn), besked: laest.afvist })
    return undefined
  }
  const paa = dag('paa', svar.paa) ?? idag
  const dage = Object.fromEntries(
    DAGE.flatMap((id) => {
      const vaerdi = dag(id, svar.dage[id])
      return vaerdi === undefined ? [] : [[id, oplyst(vaerdi)]]
    }),
  )
  const fakta = {
    ...alderen(svar, paa, dag, fejl),
    dage,
    ...tidligereForloeb(svar, dag, fejl),
    ...(svar.orlov.length > 0 && { orlov: oplyst(orlovene({ rod: '', foran: '' }, svar.orlov, dag, fejl)) }),
    jaNej: svar.foertidspension === '' ? {} : { 'modtager-foertidspension': oplyst(svar.foertidspension === 'ja') },
    oensker: OENSKER.flatMap((emne) => {
      const givet = svar.oensker[emne]
      return givet === '' ? [] : [{ emne, svar: givet, kilde: KILDE }]
    }),
  }
  return { krop: { fakta, paa }, fejl: [...fejl, ...baglaens(dage)] }
}

type LaesDag = (navn: string, tekst: string) => string | undefined

function alderen(
  svar: Svar,
  paa: string,
  dag: LaesDag,
  fejl: Feltfejl[],
): Pick<Krop['fakta'], 'foedselsdag' | 'alder'> {
  if (svar.kender === 'foedselsdag') {
    const foedt = dag('foedselsdag', svar.foedselsdag)
    return foedt === undefined ? {} : { foedselsdag: oplyst(foedt) }
  }
  const tekst = svar.alder.trim()
  if (tekst === '') return {}
  const aar = Number(tekst)
  if (!/^\d{1,3}$/.test(tekst) || aar > 120) {
    fejl.push({ felt: felt('alder'), besked: 'Skriv alderen som hele år, fx 47.' })
    return {}
  }
  return { alder: oplyst({ mindst: aar, hoejst: aar, paa }) }
}

function tidligereForloeb(svar: Svar, dag: LaesDag, fejl: Feltfejl[]): Pick<Krop['fakta'], 'tidligereForloeb'> {
  if (svar.tidligere === '') return {}
  if (svar.tidligere === 'ingen') return { tidligereForloeb: oplyst([]) }
  const forloeb = svar.forloeb.map(({ fra, til, orlov }, nr) => {
    const [foerste, sidste] = [dag(`forloeb-${nr}-fra`, fra), dag(`forloeb-${nr}-til`, til)]
    const orlover = orlovene({ rod: `forloeb-${nr}-`, foran: `Forløb ${nr + 1}: ` }, orlov, dag, fejl)
    if (foerste !== undefined && sidste !== undefined && sidste < foerste) {
      fejl.push({ felt: felt(`forloeb-${nr}-til`), besked: 'Sidste dag i forløbet ligger før første dag.' })
      return {}
    }
    return {
      ...(foerste !== undefined && { fra: foerste }),
      ...(sidste !== undefined && { til: sidste }),
      ...(orlover.length > 0 && { orlov: orlover }),
    }
  })
  return { tidligereForloeb: oplyst(forloeb) }
}

type Orlov = NonNullable<Krop['fakta']['orlov']>['vaerdi'][number]

/** Orlov uden begge sine dage kan loven ikke regne med; den er ikke med, og det siges ved feltet. */
function orlovene(
  { rod, foran }: { readonly rod: string; readonly foran: string },
  orlov: readonly Orlovsfelter[],
  dag: LaesDag,
  fejl: Feltfejl[],
): readonly Orlov[] {
  return orlov.flatMap(({ fra, til, art, ret }, nr) => {
    const [foerste, sidste] = [`${rod}orlov-${nr}-fra`, `${rod}orlov-${nr}-til`]
    const [fraDag, tilDag] = [dag(foerste, fra), dag(sidste, til)]
    if (fra.trim() === '')
      fejl.push({ felt: felt(foerste), besked: `${foran}Skriv orlovens første dag, eller fjern orloven.` })
    else if (til.trim() === '')
      fejl.push({ felt: felt(sidste), besked: `${foran}Skriv orlovens sidste dag, eller fjern orloven.` })
    if (fraDag === undefined || tilDag === undefined) return []
    if (tilDag < fraDag) {
      fejl.push({ felt: felt(sidste), besked: `${foran}Orlovens sidste dag ligger før den første.` })
      return []
    }
    return [{ fra: fraDag, til: tilDag, art, ...(ret !== '' && { retTilDagpenge: ret === 'ja' }) }]
  })
}

/** En sidste dag før den første kan loven intet svare på. */
function baglaens(dage: { readonly [id: string]: { readonly vaerdi: string } }): readonly Feltfejl[] {
  const [starter, slut] = [dage['starter']?.vaerdi, dage['planlagt-slut']?.vaerdi]
  if (starter === undefined || slut === undefined || starter <= slut) return []
  return [{ felt: felt('planlagt-slut'), besked: 'Forløbets sidste dag ligger før den første.' }]
}

function laesDagen(tekst: string): Udfald<string, string> {
  const laest = laesDag(tekst)
  if (!laest.ok) return laest
  return erLovdag(laest.vaerdi) ? lykkes(laest.vaerdi) : afvist('Skriv en dag mellem 1900 og 2100.')
}

/** Serverens felt («fakta.dage.starter.vaerdi») som feltet på siden. */
export function feltPaaSiden(servers: string): string | undefined {
  const sti = servers.replace(/^fakta\./, '')
  const dagen = DAGE.find((id) => sti.startsWith(`dage.${id}`))
  if (dagen !== undefined) return felt(dagen)
  const orlov =
    /^(?:tidligereForloeb\.vaerdi\[(\d+)\]\.orlov|orlov\.vaerdi)\[(\d+)\](?:\.(til|art|retTilDagpenge))?/.exec(sti)
  if (orlov !== null) {
    const [, nr, hvilken, del = 'fra'] = orlov
    return felt(`${nr === undefined ? '' : `forloeb-${nr}-`}orlov-${hvilken}-${del === 'retTilDagpenge' ? 'ret' : del}`)
  }
  const forloeb = /^tidligereForloeb\.vaerdi\[(\d+)\](?:\.(til))?/.exec(sti)
  if (forloeb !== null) return felt(`forloeb-${forloeb[1]}-${forloeb[2] ?? 'fra'}`)
  return ['paa', 'foedselsdag', 'alder'].map((navn) => (sti.startsWith(navn) ? felt(navn) : undefined)).find(Boolean)
}
