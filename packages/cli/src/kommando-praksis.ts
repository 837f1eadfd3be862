import { PRAKSIS_2022, PRAKSIS_2022_KILDE, RESULTAT_TEKST, UDFALD_TEKST } from '@fodfaeste/praksis'
import { type Afproevet, type LovensDag, type Overensstemmelse, afproev } from './afproev.ts'
import { laesAfvigelser, uoverensstemmelser } from './afvigelser.ts'
import { afsnit, bredde, fyld } from './linjer.ts'
import { hentAfvigelser, hentSag } from './praksis-sager.ts'
import { type Farver, farver } from './tegn.ts'
import { type Terminal, UDGANG, type Udgang } from './terminal.ts'

/** Alle 26 sager holdt op mod deres afgørelse, i notatets rækkefølge. */
export async function afproevPraksis(): Promise<readonly Afproevet[]> {
  return Promise.all(PRAKSIS_2022.map(async (afgoerelse) => afproev(afgoerelse, await hentSag(afgoerelse.nr))))
}

/** `fodfaeste praksis afproev`: tabellen, tallene og det, der mangler en begrundelse. */
export async function praksisAfproev({ json }: { readonly json: boolean }, terminal: Terminal): Promise<Udgang> {
  const sager = await afproevPraksis()
  const huller = uoverensstemmelser(
    sager.map(({ afgoerelse: { nr }, stemmer }) => ({ nr, stemmer })),
    laesAfvigelser(await hentAfvigelser()),
  )
  terminal.skriv(json ? somJson(sager, huller) : somTabel(sager, huller, terminal.bredde, farver(terminal.farver)))
  return huller.length === 0 ? UDGANG.ok : UDGANG.afvist
}

const STEMMER: { readonly [K in Overensstemmelse]: { tegn: string; farve: 'green' | 'gray' | 'red' } } = {
  enig: { tegn: '✓', farve: 'green' },
  uoplyst: { tegn: '◌', farve: 'gray' },
  afviger: { tegn: '✗', farve: 'red' },
}

const KOLONNE = { nr: 5, afgoerelse: 52 } as const

function somTabel(sager: readonly Afproevet[], huller: readonly string[], antal: number, farve: Farver): string {
  const hoved = farve.bold(`${fyld('Sag', KOLONNE.nr)}${fyld('Ankestyrelsen', KOLONNE.afgoerelse)}Vores svar`)
  const linjer = [
    ...afsnit('', PRAKSIS_2022_KILDE, antal),
    '',
    hoved,
    ...sager.flatMap((sag) => raekke(sag, antal, farve)),
    '',
    ...taelling(sager, antal),
    ...(huller.length === 0 ? [] : ['', ...huller.flatMap((hul) => afsnit(farve.red('✗ '), hul, antal))]),
  ]
  return `${linjer.map((linje) => linje.trimEnd()).join('\n')}\n`
}

function raekke(
  { afgoerelse, vurdering, stemmer, mangler, lovensDag }: Afproevet,
  antal: number,
  farve: Farver,
): string[] {
  const { tegn, farve: navn } = STEMMER[stemmer]
  const dom = `${afgoerelse.udfald.map((u) => UDFALD_TEKST[u]).join(' og ')}: ${afgoerelse.resultater.map((r) => RESULTAT_TEKST[r]).join('; ')}`
  const foran = fyld(String(afgoerelse.nr).padStart(3), KOLONNE.nr)
  const indryk = ' '.repeat(KOLONNE.nr)
  const vores = farve[navn](`${tegn} ${stemmer}`)
  const toSpalter = bredde(dom) < KOLONNE.afgoerelse && antal >= KOLONNE.nr + KOLONNE.afgoerelse + 12
  const uafgjort = vurdering.konklusion.kode === 'uoplyst' || vurdering.konklusion.kode === 'kraever-skoen'
  const under = [
    ...(stemmer === 'enig' || uafgjort ? [] : afsnit(indryk, vurdering.konklusion.tekst, antal)),
    ...(mangler.length === 0 ? [] : afsnit(`${indryk}mangler: `, mangler.join('; '), antal)),
    ...(lovensDag?.andetSvar === true ? afsnit(`${indryk}lovens dag: `, dagenBetyder(lovensDag), antal) : []),
  ]
  const hoved = toSpalter
    ? [`${foran}${fyld(dom, KOLONNE.afgoerelse)}${vores}`]
    : [...afsnit(foran, dom, antal), `${indryk}${vores}`]
  return [...hoved, ...under.map((linje) => farve.dim(linje))]
}

function dagenBetyder({ foer, efter }: LovensDag): string {
  return `svaret afhænger af den. 31. december 2021: ${foer} 10. marts 2022: ${efter}`
}

function taelling(sager: readonly Afproevet[], bredt: number): readonly string[] {
  const antal = (art: Overensstemmelse) => sager.filter(({ stemmer }) => stemmer === art).length
  const udenDag = sager.filter(({ lovensDag }) => lovensDag !== undefined)
  const hvor = (hvad: (dag: LovensDag) => boolean) => {
    const nr = udenDag.filter(({ lovensDag }) => lovensDag !== undefined && hvad(lovensDag)).map((s) => s.afgoerelse.nr)
    return nr.length === 0 ? 'ingen' : `sag ${nr.join(', ')}`
  }
  return [
    `${sager.length} sager: ${antal('enig')} enige, ${antal('uoplyst')} uoplyst, ${antal('afviger')} afviger.`,
    '',
    ...afsnit(
      '',
      `I ${udenDag.length} sager siger teksten ikke, hvilken dag kommunen traf sin afgørelse. De er prøvet efter loven både 31. december 2021 og 10. marts 2022.`,
      bredt,
    ),
    ...afsnit('  Et andet svar: ', `${hvor(({ andetSvar }) => andetSvar)}.`, bredt),
    ...afsnit('  Samme svar, men noget andet mangler: ', `${hvor(({ andreMangler }) => andreMangler)}.`, bredt),
  ]
}

function somJson(sager: readonly Afproevet[], huller: readonly string[]): string {
  const raekker = sager.map(({ afgoerelse, vurdering, stemmer, mangler, lovensDag }) => ({
    nr: afgoerelse.nr,
    udfald: afgoerelse.udfald,
    resultater: afgoerelse.resultater,
    voresSvar: vurdering.konklusion.kode,
    stemmer,
    mangler,
    ...(lovensDag === undefined
      ? {}
      : { lovensDag: { andetSvar: lovensDag.andetSvar, andreMangler: lovensDag.andreMangler } }),
  }))
  return `${JSON.stringify({ sager: raekker, udenBegrundelse: huller }, null, 2)}\n`
}
