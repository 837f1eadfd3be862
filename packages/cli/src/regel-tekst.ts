import { dato as dagen, skrivDato } from '@fodfaeste/grund'
import type { EksempelVisning, Forskel, LedVisning, RegelVisning, VersionVisning } from '@fodfaeste/lov/regelbog'
import type { PraksisOmReglen } from '@fodfaeste/praksis'
import { afsnit, fyld } from './linjer.ts'
import { type Farver, tilstand } from './tegn.ts'
import { skrivHjemmelVisning } from './vis-trae.ts'

/** En regel som tekst: det samme, som regelbogens side viser. */
export function regelTekst(
  regel: RegelVisning,
  praksis: PraksisOmReglen,
  bredde: number,
  farve: Farver,
): readonly string[] {
  const { id, navn, hjemmel, versioner, gaelder, vist, traeer, tabel, forbehold, paa } = regel
  const gaelderIkke =
    gaelder.fravaer === undefined ? [] : [kortVersion(gaelder), `Herunder som den er ${skrivTid(vist)}.`]
  return [
    farve.bold(`${id}  ${navn}`),
    ...(hjemmel === undefined
      ? []
      : afsnit(
          '',
          `${hjemmel.tekst} (${hjemmel.udgave})${hjemmel.eli === undefined ? '' : ` ${hjemmel.eli}`}`,
          bredde,
        )),
    '',
    ...versioner.flatMap((v) => versionTekst(v, v.fra === gaelder.fra, regel, bredde)),
    '',
    ...(gaelderIkke.length === 0 ? [`Som den er ${skrivDato(dagen(paa))}`] : gaelderIkke),
    ...traeer.flatMap((trae) => ledTekst(trae, '', bredde, farve)),
    ...tabel.flatMap(([hvad, vaerdi]) => afsnit(`  ${fyld(hvad, 34)}`, vaerdi, bredde)),
    ...(forbehold === undefined ? [] : afsnit('  ! ', forbehold, bredde)),
    ...afsnitMed('Spørger om', spoergerTekst(regel, bredde)),
    ...afsnitMed('Tvivl i loven', tvivlTekst(regel, bredde)),
    ...afsnitMed(
      'Eksempler, besvaret nu',
      regel.eksempler.flatMap((e) => eksempelTekst(e, bredde, farve)),
    ),
    ...afsnitMed('Praksis', praksisTekst(praksis, bredde)),
  ]
}

function afsnitMed(navn: string, linjer: readonly string[]): readonly string[] {
  return linjer.length === 0 ? [] : ['', navn, ...linjer]
}

/** Udgaven på én linje; under den, hvad der er anderledes end i den forrige. */
function versionTekst(v: VersionVisning, her: boolean, { skift }: RegelVisning, bredde: number): readonly string[] {
  const tekst = v.fravaer === undefined ? `${v.udgave ?? v.kilde}, indført ved ${v.kilde}` : kortVersion(v)
  const forskelle = skift.find(({ dag }) => dag === v.fra)?.forskelle ?? []
  return [
    ...afsnit(her ? '→ ' : '  ', `${skrivTid(v)}: ${tekst}`, bredde),
    ...forskelle
      .filter(({ art }) => art !== 'begynder' && art !== 'hoerer-op')
      .flatMap((forskel) => forskelTekst(forskel, '      ', bredde)),
  ]
}

/** Én forskel: hvad, og hvordan det var og er. */
export function forskelTekst({ tekst, foer, efter }: Forskel, indryk: string, bredde: number): readonly string[] {
  const fra = foer === undefined ? '' : ` Før: ${foer}${/[.?!]$/.test(foer) ? '' : '.'}`
  const til = efter === undefined ? '' : ` Nu: ${efter}${/[.?!]$/.test(efter) ? '' : '.'}`
  return afsnit(`${indryk}· `, `${tekst}${fra}${til}`, bredde)
}

/** Udgaven, eller hvorfor der ingen er. */
export function kortVersion({ fravaer, udgave, kilde }: VersionVisning): string {
  if (fravaer === undefined) return udgave ?? kilde
  return fravaer === 'endnu-ikke' ? 'Gælder endnu ikke.' : 'Gælder ikke længere for nye sager.'
}

function skrivTid({ fra, indtil }: VersionVisning): string {
  const begynder = fra < '1900' ? 'indtil' : `fra ${skrivDato(dagen(fra))}`
  if (indtil === undefined) return begynder === 'indtil' ? 'altid' : begynder
  return begynder === 'indtil' ? `indtil ${skrivDato(dagen(indtil))}` : `${begynder} indtil ${skrivDato(dagen(indtil))}`
}

const SAMMENHAENG: { readonly [art: string]: string } = {
  alle: 'alle',
  regel: 'alle',
  'mindst-en': 'mindst én',
  undtagelse: 'undtaget når',
  medmindre: 'medmindre',
  ikke: 'ikke',
  skoen: 'skøn',
  oenske: 'borgerens ønske',
  faktum: 'oplysning',
  beregning: 'regnes',
  tvivl: 'tvivl i loven',
}

function ledTekst(
  { id, art, spoergsmaal, hjemmel, forbehold, tvivl, dele }: LedVisning,
  indryk: string,
  bredde: number,
  farve: Farver,
): readonly string[] {
  const sted = hjemmel === undefined ? '' : farve.dim(` ${skrivHjemmelVisning(hjemmel)}`)
  const rest = `${indryk}  `
  return [
    ...afsnit(`${indryk}· `, `${spoergsmaal} [${SAMMENHAENG[art] ?? art}]${sted} ${farve.dim(id)}`, bredde, rest),
    ...(forbehold === undefined ? [] : afsnit(`${rest}! `, forbehold, bredde)),
    ...(tvivl === undefined ? dele : dele.slice(0, 1)).flatMap((del) => ledTekst(del, rest, bredde, farve)),
  ]
}

const INDGANG = { faktum: 'oplysning', skoen: 'skøn', oenske: 'borgerens ønske' } as const

function spoergerTekst({ spoergerOm }: RegelVisning, bredde: number): readonly string[] {
  return spoergerOm.flatMap(({ art, navn, spoergsmaal }) =>
    afsnit('  · ', `${navn === undefined ? '' : `${navn}: `}${spoergsmaal} [${INDGANG[art]}]`, bredde),
  )
}

function tvivlTekst({ tvivl }: RegelVisning, bredde: number): readonly string[] {
  return tvivl.flatMap(({ id, titel, A, B, hvemBeslutter }) => [
    ...afsnit('  ', `${titel} Vælges af ${hvemBeslutter}. ${id}`, bredde),
    ...afsnit('  ◆ A: ', A, bredde),
    ...afsnit('  ◆ B: ', B, bredde),
  ])
}

function eksempelTekst({ sag, paa, svar, opslag, tvivl, fordi }: EksempelVisning, bredde: number, farve: Farver) {
  const uden = opslag === undefined ? '– reglen findes ikke' : `→ ${opslag.tekst}:`
  const staar = svar === undefined ? uden : tilstand(tvivl ? 'tvivl' : svar, farve)
  const hvorfor = opslag?.hvorfor ?? fordi[0]?.hvorfor
  return [
    ...afsnit('  ', `${fyld(`${staar} `, 16)}${sag} (${skrivDato(dagen(paa))})`, bredde),
    ...(hvorfor === undefined ? [] : afsnit('      ', hvorfor, bredde).map((linje) => farve.dim(linje))),
  ]
}

function praksisTekst({ principmeddelelser, sager }: PraksisOmReglen, bredde: number): readonly string[] {
  return [
    ...principmeddelelser.flatMap(({ nr, afgoer, forbehold }) =>
      afsnit('  ', `${nr}: ${afgoer}${forbehold === undefined ? '' : ` Forbehold: ${forbehold}`}`, bredde),
    ),
    ...sager.flatMap(({ nr, udfald, resume }) => afsnit('  ', `Sag ${nr}, ${udfald}: ${resume}`, bredde)),
  ]
}
