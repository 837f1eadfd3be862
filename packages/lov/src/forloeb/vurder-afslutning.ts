import { forklarEfter, medLov, paaBegivenhed } from '../motor/lov-paa.ts'
import { type Dato, type Hjemmel, type Svar, dato, plusDage, tidligste } from '@fodfaeste/grund'
import { type Sted, UDGAVE, lab } from '../lab/udgaver.ts'
import type { Forklaring, TvivlLed } from '../motor/forklaring.ts'
import type { Oplysning } from '../motor/oplysning.ts'
import { tvivlI } from '../motor/tvivl.ts'
import { type Regel, type Version, indholdPaa, regel } from '../motor/version.ts'
import { beregnet } from '../motor/beregnet.ts'
import { alleVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { LUKKET_FRA, NYTAAR_2022 } from '../overgang/skaeringsdage.ts'
import type { Forloebsdage, Pligt, Pligttilstand, Taerskel } from '../pligter/pligt.ts'
import {
  type ForloebFakta,
  type Forloebsgrundlag,
  frossenLov,
  gaelderForSlagsen,
  iForloebet,
  skrivDag,
} from './forloebsgrundlag.ts'
import { LAB_113_4_NYT, type NytForloebFakta } from './nyt-forloeb.ts'

/** Kommunens beslutning om, hvad der skal ske efter forløbet. */
export interface Slutbeslutning extends NytForloebFakta {
  readonly truffet: Oplysning<Dato>
  /** `indsatser`: hvilke indsatser (eller ingen) der følger · `nyt-forloeb` og `forlaengelse`: kræver nyt grundlag. */
  readonly art: 'indsatser' | 'nyt-forloeb' | 'forlaengelse'
}

/** Det, beslutningen før slutningen ser af en sag. */
export interface AfslutningFakta extends ForloebFakta {
  readonly beslutning?: Slutbeslutning
}

type Grundlag = Forloebsgrundlag<AfslutningFakta>

/**
 * Hvor beslutningen er. `loeber-videre`: slutdagen er passeret uden beslutning, og forløb og ydelse fortsætter ·
 * `grundlag-mangler`: der er besluttet et nyt forløb eller en forlængelse, men grundlaget er ikke i orden eller ikke oplyst ·
 * `ophoert-uden`: forløbet er ophørt uden beslutning.
 */
export type Afslutningstilstand =
  | 'kommende'
  | 'skal-besluttes'
  | 'besluttet-i-tide'
  | 'besluttet-for-sent'
  | 'loeber-videre'
  | 'grundlag-mangler'
  | 'ophoert-uden'
  | 'ikke-omfattet'
  | 'tvivl'
  | 'uoplyst'

/** Den sidste dag, beslutningen kan træffes i tide: den planlagte slutdag, eller den dag forløbet ophørte før. */
function sidsteDag({ dage, fakta }: Grundlag): Dato | undefined {
  const ophoert = fakta.ophoert?.vaerdi
  if (dage.slutter === undefined) return ophoert
  return ophoert === undefined ? dage.slutter : tidligste(dage.slutter, ophoert)
}

/** Beslutningens dag, som det ses på dagen, når grundlaget for den er i orden. */
function truffetDen({ fakta: { beslutning }, paa }: Grundlag): Dato | undefined {
  const den = beslutning?.truffet.vaerdi
  return den !== undefined && den <= paa ? den : undefined
}

/** Et nyt forløb eller en forlængelse skal have sit eget grundlag; andre beslutninger tæller, som de er. */
function grundlagFor({ fakta: { beslutning }, paa }: Grundlag): Forklaring | undefined {
  if (beslutning === undefined || beslutning.truffet.vaerdi > paa || beslutning.art === 'indsatser') return undefined
  return forklarEfter(LAB_113_4_NYT, paaBegivenhed('afgoerelse', beslutning.truffet.vaerdi), beslutning)
}

function besluttet(hjemmel: Hjemmel): Vilkaar<Grundlag> {
  return beregnet<Grundlag>(
    {
      id: 'LAB-113-4-besluttet',
      spoergsmaal: 'Har kommunen besluttet, hvilke indsatser der skal følge, inden forløbet slutter?',
      hjemmel,
      hvorfor: ({ tal }) =>
        `Sidste dag er ${skrivDag(tal['slut'])}. ` +
        (tal['truffet'] === undefined ? 'Ingen beslutning er truffet.' : `Besluttet ${skrivDag(tal['truffet'])}.`),
    },
    {
      svar: (g): Svar => {
        const den = truffetDen(g)
        if (den === undefined) return 'ikke-opfyldt'
        const grundlag = grundlagFor(g)
        if (grundlag !== undefined && grundlag.svar !== 'opfyldt') return grundlag.svar
        const slut = sidsteDag(g)
        return slut === undefined ? 'uoplyst' : den <= slut ? 'opfyldt' : 'ikke-opfyldt'
      },
      tal: (g) => ({ slut: sidsteDag(g), truffet: truffetDen(g) }),
      brugt: ({ fakta: { beslutning } }) =>
        beslutning === undefined ? [] : [{ art: 'faktum', id: 'slutbeslutning', indhold: beslutning.truffet }],
      mangler: (g) =>
        sidsteDag(g) === undefined
          ? [{ art: 'faktum', id: 'planlagt-slut' }]
          : (grundlagFor(g)?.fordi ?? []).flatMap((f) => f.mangler),
    },
  )
}

/** Skylder kommunen beslutningen: er borgeren begyndt, og gælder bestemmelsen for slagsen af forløb? */
function skyldes(hjemmel: Hjemmel, ogsaaPensionister: boolean): Vilkaar<Grundlag> {
  const begyndt = iForloebet<AfslutningFakta>('LAB-113-4-forloeb', hjemmel)
  return alleVilkaar<Grundlag>(
    {
      id: 'LAB-113-4',
      spoergsmaal: 'Skal kommunen træffe beslutning om, hvad der skal følge efter forløbet?',
      hjemmel,
    },
    ogsaaPensionister ? [begyndt] : [begyndt, gaelderForSlagsen<AfslutningFakta>('LAB-113-4-slags', hjemmel)],
    'regel',
  )
}

/** De to spørgsmål: skyldes beslutningen, og er den truffet i tide. */
interface Afslutningsregel {
  readonly skyldes: Vilkaar<Grundlag>
  readonly besluttet: Vilkaar<Grundlag>
}

const version = (
  fra: string,
  indtil: Dato,
  kilde: string,
  h: (sted: Sted) => Hjemmel,
  stk: number,
): Version<Afslutningsregel> => ({
  fra: dato(fra),
  indtil,
  kilde,
  // Gamle § 68 b henviste også til beslutningen (§ 68 a, stk. 7); § 115 henviser kun til § 113, stk. 1.
  indhold: { skyldes: skyldes(h({ stk }), stk === 7), besluttet: besluttet(h({ stk })) },
})

/** LAB § 113, stk. 4 (2020–2021 stk. 2, før 2020 § 68 a, stk. 7): beslutningen inden forløbet slutter. */
export const LAB_113_4: Regel<Afslutningsregel> = regel({
  id: 'LAB-113-4',
  navn: 'Beslutning om de følgende indsatser, inden forløbet slutter',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: dato('2013-01-01'), kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    version('2013-01-01', dato('2014-09-12'), 'lov 1380/2012', lab('68 a', UDGAVE.lov1380), 7),
    version('2014-09-12', dato('2017-01-01'), 'lov 1380/2012', lab('68 a', UDGAVE.lbk990), 7),
    version('2017-01-01', dato('2020-01-01'), 'lov 1380/2012', lab('68 a', UDGAVE.lbk1342), 7),
    version('2020-01-01', NYTAAR_2022, 'lov 548/2019', lab('113', UDGAVE.lov548), 2),
    version('2022-01-01', dato('2024-03-01'), 'lov 1160/2021 § 1, nr. 2', lab('113', UDGAVE.lbk701), 4),
    version('2024-03-01', LUKKET_FRA, 'lov 1160/2021 § 1, nr. 2', lab('113', UDGAVE.lbk280), 4),
    { fra: LUKKET_FRA, kilde: 'lov 1750/2025', fravaer: 'ikke-laengere' },
  ],
})

/** Reglerne om forløbets slutning. */
export const REGLER_AFSLUTNING: readonly Regel<unknown>[] = [LAB_113_4, LAB_113_4_NYT]

/** Beslutningen i én sag på én dag. */
export interface AfslutningSvar {
  readonly tilstand: Afslutningstilstand
  /** Sidste dag, beslutningen kan træffes i tide. */
  readonly fristDen: Dato | undefined
  /** Sandt, når slutdagen er passeret uden beslutning: hverken forløb eller ydelse må stoppes af den grund. */
  readonly forloebOgYdelseFortsaetter: boolean
  /** Det, der skal siges højt, når forløbet løber videre eller en forlængelse mangler sit grundlag. */
  readonly besked: string | undefined
  /** Hvor det står, når det følger af praksis og ikke af lovens ord. */
  readonly praksis: string | undefined
  readonly nytForloeb: Forklaring | undefined
  readonly svar: readonly Forklaring[]
  readonly pligter: readonly Pligt[]
  readonly taerskler: readonly Taerskel[]
  readonly tvivl: readonly TvivlLed[]
}

const PRAKSIS = 'Principafgørelse 82-16 og Ankestyrelsens artikel fra 2017 om tiden efter det første forløb.'

/** Beslutningen om, hvad der følger efter forløbet: fristen, om den er truffet, og hvad der sker, når ingen træffer den. */
export function vurderAfslutning(fakta: AfslutningFakta, dage: Forloebsdage, paa: Dato): AfslutningSvar {
  const g: Grundlag = { fakta, dage, paa }
  const slut = sidsteDag(g)
  const maalt = slut === undefined ? paa : tidligste(paa, slut)
  const frossen = frossenLov(maalt, dage)
  const lov = frossen.hvilken === 'spurgt' && maalt !== paa ? paaBegivenhed('sidste-dag', maalt) : frossen
  const regel = indholdPaa(LAB_113_4, lov.lovensDag)
  if (regel === undefined) return ikkeOmfattet(slut)
  const vedSlut: Grundlag = { ...g, paa: slut === undefined ? paa : tidligste(paa, slut) }
  const skyldes = medLov(LAB_113_4, lov, regel.skyldes.forklar(vedSlut))
  const besluttet = medLov(LAB_113_4, lov, regel.besluttet.forklar(g))
  const nytForloeb = grundlagFor(g)
  const tilstand = tilstandAf(g, skyldes.svar, besluttet.svar)
  const fortsaetter = slut !== undefined && paa > slut && fakta.ophoert === undefined && erUdenBeslutning(tilstand)
  return {
    tilstand,
    fristDen: slut,
    forloebOgYdelseFortsaetter: fortsaetter,
    besked: beskedOm(tilstand, fortsaetter, slut),
    praksis: fortsaetter || nytForloeb !== undefined ? PRAKSIS : undefined,
    nytForloeb,
    svar: [skyldes, besluttet, ...(nytForloeb === undefined ? [] : [nytForloeb])],
    pligter: pligten(g, tilstand, slut, regel, besluttet),
    taerskler: taersklen(paa, tilstand, slut, regel),
    tvivl: tvivlI(skyldes).flatMap(({ forklaring }) => forklaring.led.tvivl ?? []),
  }
}

const erUdenBeslutning = (t: Afslutningstilstand): boolean =>
  t === 'loeber-videre' || t === 'grundlag-mangler' || t === 'tvivl'

function ikkeOmfattet(slut: Dato | undefined): AfslutningSvar {
  return {
    tilstand: 'ikke-omfattet',
    fristDen: slut,
    forloebOgYdelseFortsaetter: false,
    besked: undefined,
    praksis: undefined,
    nytForloeb: undefined,
    svar: [],
    pligter: [],
    taerskler: [],
    tvivl: [],
  }
}

function tilstandAf(g: Grundlag, skyldes: Svar, besluttet: Svar): Afslutningstilstand {
  const { dage, paa, fakta } = g
  if (dage.starter === undefined) return 'uoplyst'
  if (paa < dage.starter) return 'kommende'
  if (besluttet === 'opfyldt') return 'besluttet-i-tide'
  if (skyldes === 'ikke-opfyldt') return 'ikke-omfattet'
  const slut = sidsteDag(g)
  const truffet = truffetDen(g)
  const grundlag = grundlagFor(g)
  if (truffet !== undefined && grundlag !== undefined && grundlag.svar !== 'opfyldt') return 'grundlag-mangler'
  if (slut === undefined) return 'uoplyst'
  if (truffet !== undefined) return 'besluttet-for-sent'
  if (skyldes === 'kraever-skoen') return 'tvivl'
  if (paa <= slut) return 'skal-besluttes'
  return fakta.ophoert === undefined ? 'loeber-videre' : 'ophoert-uden'
}

function beskedOm(tilstand: Afslutningstilstand, fortsaetter: boolean, slut: Dato | undefined): string | undefined {
  const videre = `Sidste dag var ${skrivDag(slut)}, og ingen har truffet beslutning. Forløbet og ydelsen fortsætter, til kommunen gør det.`
  const grundlag = 'En forlængelse er et nyt forløb og kræver en ny forberedende del og en ny indstilling fra teamet.'
  if (tilstand === 'grundlag-mangler')
    return fortsaetter ? `${grundlag} Til da fortsætter forløbet og ydelsen.` : grundlag
  return fortsaetter ? videre : undefined
}

const PLIGT: { readonly [T in Afslutningstilstand]?: Pligttilstand } = {
  kommende: 'kommende',
  'skal-besluttes': 'aktiv',
  'besluttet-i-tide': 'opfyldt',
  'besluttet-for-sent': 'opfyldt',
  'loeber-videre': 'overskredet',
  'ophoert-uden': 'overskredet',
  tvivl: 'tvivl',
  uoplyst: 'aktiv',
}

function pligten(
  g: Grundlag,
  tilstand: Afslutningstilstand,
  slut: Dato | undefined,
  regel: Afslutningsregel,
  hvorfor: Forklaring,
): readonly Pligt[] {
  const passeret = slut !== undefined && g.paa > slut
  const pligttilstand = tilstand === 'grundlag-mangler' ? (passeret ? 'overskredet' : 'aktiv') : PLIGT[tilstand]
  const hjemmel = regel.besluttet.led.hjemmel
  if (pligttilstand === undefined || g.dage.starter === undefined || hjemmel === undefined) return []
  const den = pligttilstand === 'opfyldt' ? truffetDen(g) : undefined
  return [
    {
      id: 'LAB-113-4',
      hvad: 'Træf beslutning om, hvilke indsatser der skal følge efter forløbet',
      ejer: 'kommune',
      hjemmel,
      fra: g.dage.starter,
      fristDen: slut,
      tilstand: pligttilstand,
      opfyldesVed:
        'En beslutning om de følgende indsatser. Et nyt forløb eller en forlængelse tæller kun med ny forberedende del og ny indstilling fra teamet.',
      ...(den === undefined ? {} : { opfyldtDen: den }),
      hvorfor,
    },
  ]
}

function taersklen(
  paa: Dato,
  tilstand: Afslutningstilstand,
  slut: Dato | undefined,
  regel: Afslutningsregel,
): readonly Taerskel[] {
  if (slut === undefined || paa > slut || tilstand === 'ikke-omfattet') return []
  return [
    {
      id: 'LAB-113-4',
      navn: 'Forløbets sidste dag',
      dag: slut,
      hjemmel: regel.besluttet.led.hjemmel,
      betydning: `Uden beslutning løber forløb og ydelse videre fra ${skrivDag(plusDage(slut, 1))}.`,
    },
  ]
}
