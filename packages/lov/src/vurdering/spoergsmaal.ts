import { type Dato, type Svar, eller, og } from '@fodfaeste/grund'
import { LAB_112_1, LAB_112_2, LAB_112_3 } from '../lab/paragraf-112.ts'
import { LAB_114_1 } from '../lab/paragraf-114-stk-1.ts'
import { LAB_114_2 } from '../lab/paragraf-114-stk-2.ts'
import { LAB_114_3 } from '../lab/paragraf-114-stk-3.ts'
import { LAB_114_4 } from '../lab/paragraf-114-stk-4.ts'
import { LAB_114_4_PENSION, LAB_114_4_SLUT } from '../lab/paragraf-114-stk-4-pension.ts'
import { LAB_115 } from '../lab/paragraf-115.ts'
import { type Forklaring, type Led, INGEN_BRUGT, INGEN_MANGLER, blad, gren } from '../motor/forklaring.ts'
import { type Vilkaar, forklarAlle } from '../motor/vilkaar.ts'
import { type Fravaer, type Regel, gaeldendePaa, indholdPaa } from '../motor/version.ts'
import { LUKNING } from '../overgang/lukning.ts'
import type { Lovvalg } from '../overgang/lovvalg.ts'
import { RSL_10 } from '../rsl/paragraf-10.ts'
import type { Grundlag } from './grundlag.ts'

/** De fire spørgsmål, en sag stiller loven. */
export interface Spoergsmaal<T> {
  /** Kan kommunen henvise borgeren til et ressourceforløb? */
  readonly henvises: T
  /** Kan kommunen kræve det, også når borgeren ikke ønsker det? */
  readonly kraeves: T
  /** Må kommunen tilbyde det, hvis borgeren ønsker det? */
  readonly tilbydes: T
  /** Ligger længden inden for loven? */
  readonly varighed: T
}

type Sagsregel = Regel<Vilkaar<Grundlag>>

/** Reglerne i det almindelige spor (§ 112), uden lukningen, som følger afgørelsens dag. */
const SPOR_112: readonly Sagsregel[] = [
  RSL_10,
  LAB_112_1,
  LAB_112_2,
  LAB_112_3,
  LAB_114_2,
  LAB_114_3,
  LAB_114_4,
  LAB_114_4_PENSION,
]
/** Reglerne for en førtidspensionist (§ 115). */
const SPOR_115: readonly Sagsregel[] = [RSL_10, LAB_115, LAB_114_4_PENSION]

const LED = {
  henvises: { id: 'HENVISES', art: 'alle', spoergsmaal: 'Kan kommunen henvise borgeren til et ressourceforløb?' },
  kraeves: { id: 'KRAEVES', art: 'alle', spoergsmaal: 'Kan kommunen kræve, at borgeren deltager?' },
  tilbydes: { id: 'TILBYDES', art: 'alle', spoergsmaal: 'Må kommunen tilbyde forløbet, hvis borgeren ønsker det?' },
  varighed: { id: 'VARIGHED', art: 'alle', spoergsmaal: 'Ligger længden inden for loven?' },
  endnuIkke: {
    id: 'ORDNINGEN',
    art: 'beregning',
    spoergsmaal: 'Fandtes ordningen?',
    hjemmel: { lov: 'LAB', paragraf: '68 a', udgave: 'lov 1380/2012' },
    hvorfor: () => 'Ressourceforløb kom ind i loven 1. januar 2013.',
  },
  ikkeLaengere: {
    id: 'ORDNINGEN-LUKKET',
    art: 'beregning',
    spoergsmaal: 'Fandtes ordningen?',
    hjemmel: { lov: 'LOV', paragraf: '21', stk: 8, udgave: 'lov 1750/2025' },
    hvorfor: () => 'Lovens dag ligger efter 31. januar 2026, hvor ordningen lukkede for nye forløb.',
  },
  udenLaengde: {
    id: 'LAB-114-1-lukket',
    art: 'beregning',
    spoergsmaal: 'Er der en lovlig længde?',
    hvorfor: () => 'Der kan ikke bevilges et forløb, så der er ingen længde at fastsætte.',
  },
  friVilje: {
    id: 'LAB-115-2',
    art: 'beregning',
    spoergsmaal: 'Kan deltagelse kræves af en førtidspensionist?',
    hjemmel: { lov: 'LAB', paragraf: '115', stk: 2, udgave: 'LBK 280/2024' },
    hvorfor: () => 'Nej. Forløbet er borgerens eget valg; følges det ikke, kan kommunen lade det ophøre.',
  },
} as const satisfies Record<string, Led>

/** Fandtes ordningen ikke, eller er den lukket, er der intet andet at prøve. */
function lovensVilkaar(
  spor: readonly Sagsregel[],
  { lovensDag, saerlige }: Pick<Lovvalg, 'lovensDag' | 'saerlige'>,
): readonly Vilkaar<Grundlag>[] {
  const vilkaar: Vilkaar<Grundlag>[] = []
  for (const regel of spor) {
    const indhold = indholdPaa(regel, saerlige[regel.id] ?? lovensDag)
    if (indhold !== undefined) vilkaar.push(indhold)
  }
  return vilkaar
}

/** Det, der begrænser længden: stk. 1, og dagen før folkepensionsdagen. Tom, når loven ingen længde har den dag. */
function laengdensVilkaar({
  lovensDag,
  saerlige,
}: Pick<Lovvalg, 'lovensDag' | 'saerlige'>): readonly Vilkaar<Grundlag>[] {
  const laengde = indholdPaa(LAB_114_1, saerlige['LAB-114-1'] ?? lovensDag)
  if (laengde === undefined) return []
  const slut = indholdPaa(LAB_114_4_SLUT, lovensDag)
  return slut === undefined ? [laengde.vilkaar] : [laengde.vilkaar, slut]
}

function sporet(g: Grundlag): readonly Sagsregel[] {
  return erPensionist(g) ? SPOR_115 : SPOR_112
}

function erPensionist({ fakta }: Grundlag): boolean {
  return fakta.jaNej['modtager-foertidspension']?.vaerdi === true
}

/** Hvorfor ordningen ikke findes på lovens dag; `undefined`, når målgruppen har en udgave, og den altså findes. */
export function ordningensFravaer(dag: Dato): Fravaer['fravaer'] | undefined {
  const version = gaeldendePaa(LAB_112_1, dag)
  return 'fravaer' in version ? version.fravaer : undefined
}

/** De fire svar og de delsvar, konklusionen læses af. */
export interface MagreSvar extends Spoergsmaal<Svar> {
  readonly lukning: Svar | undefined
  readonly oplyst: Svar | undefined
  readonly maalgruppe: Svar | undefined
  readonly relevant: Svar | undefined
}

/** De fire svar, uden forklaring. Samme svar som {@link forklarSpoergsmaal}. */
export function svarPaaSpoergsmaal(g: Grundlag, valg: Pick<Lovvalg, 'lovensDag' | 'saerlige'>): MagreSvar {
  const lukning = indholdPaa(LUKNING, g.afgoeresDen)?.svar(g)
  if (ordningensFravaer(valg.lovensDag) !== undefined) return udenOrdningKort(lukning)
  const svar = sporetsSvar(g, valg, lukning)
  const laengden = laengdensVilkaar(valg)
  const varighed =
    laengden.length === 0
      ? 'ikke-opfyldt'
      : laengden.reduce<Svar>((foreloebig, v) => og(foreloebig, v.svar(g)), 'opfyldt')
  return { ...svar, varighed, kraeves: erPensionist(g) ? 'ikke-opfyldt' : svar.kraeves }
}

/** Sporets regler lagt sammen, undervejs. */
type Foreloebig = { -readonly [K in keyof Omit<MagreSvar, 'varighed'>]: MagreSvar[K] }

function sporetsSvar(
  g: Grundlag,
  { lovensDag, saerlige }: Pick<Lovvalg, 'lovensDag' | 'saerlige'>,
  lukning: Svar | undefined,
): Foreloebig {
  const fra = lukning ?? 'opfyldt'
  const svar: Foreloebig = {
    henvises: fra,
    kraeves: fra,
    tilbydes: fra,
    lukning,
    oplyst: undefined,
    maalgruppe: undefined,
    relevant: undefined,
  }
  for (const regel of sporet(g)) {
    const vilkaar = indholdPaa(regel, saerlige[regel.id] ?? lovensDag)
    if (vilkaar !== undefined) medregn(svar, regel, vilkaar, g)
    // Målgruppe og relevans står først; er svaret nej dér, kan resten ikke ændre noget.
    if (svar.relevant !== undefined && svar.tilbydes === 'ikke-opfyldt') break
  }
  return svar
}

/** Et vilkår med et ønske («medmindre») kræves uden ønsket, gives med det, og er ikke i vejen for et tilbud. */
function medregn(svar: Foreloebig, regel: Sagsregel, vilkaar: Vilkaar<Grundlag>, g: Grundlag): void {
  const [hovedregel, oenske] = vilkaar.dele
  if (vilkaar.led.art === 'medmindre' && hovedregel !== undefined && oenske !== undefined) {
    const krav = hovedregel.svar(g)
    svar.kraeves = og(svar.kraeves, krav)
    svar.henvises = og(svar.henvises, krav === 'opfyldt' ? krav : eller(krav, oenske.svar(g)))
    return
  }
  const eget = vilkaar.svar(g)
  svar.henvises = og(svar.henvises, eget)
  svar.kraeves = og(svar.kraeves, eget)
  svar.tilbydes = og(svar.tilbydes, eget)
  if (regel === RSL_10) svar.oplyst = eget
  else if (regel === LAB_112_1) svar.maalgruppe = eget
  else if (regel === LAB_112_2) svar.relevant = eget
}

function udenOrdningKort(lukning: Svar | undefined): MagreSvar {
  return {
    henvises: 'ikke-opfyldt',
    kraeves: 'ikke-opfyldt',
    tilbydes: 'ikke-opfyldt',
    varighed: 'ikke-opfyldt',
    lukning,
    oplyst: undefined,
    maalgruppe: undefined,
    relevant: undefined,
  }
}

/** De fire svar som træer. Fælles led er de samme objekter i alle fire. */
export function forklarSpoergsmaal(g: Grundlag, valg: Lovvalg): Spoergsmaal<Forklaring> {
  const lukning = indholdPaa(LUKNING, g.afgoeresDen)?.forklar(g)
  const fravaer = ordningensFravaer(valg.lovensDag)
  if (fravaer !== undefined) return udenOrdning(fravaer, lukning)
  const henvises: Forklaring[] = lukning === undefined ? [] : [lukning]
  const kraeves = [...henvises]
  const tilbydes = [...henvises]
  for (const vilkaar of lovensVilkaar(sporet(g), valg)) {
    const forklaring = vilkaar.forklar(g)
    henvises.push(forklaring)
    if (vilkaar.led.art === 'medmindre') kraeves.push(forklaring.fordi[0] ?? forklaring)
    else {
      kraeves.push(forklaring)
      tilbydes.push(forklaring)
    }
  }
  if (erPensionist(g)) kraeves.push(blad(LED.friVilje, 'ikke-opfyldt', INGEN_BRUGT, INGEN_MANGLER))
  const laengden = laengdensVilkaar(valg)
  return {
    henvises: forklarAlle(LED.henvises, henvises),
    kraeves: forklarAlle(LED.kraeves, kraeves),
    tilbydes: forklarAlle(LED.tilbydes, tilbydes),
    varighed:
      laengden.length === 0
        ? udenLaengde()
        : forklarAlle(
            LED.varighed,
            laengden.map((v) => v.forklar(g)),
          ),
  }
}

/** Uden en ordning på lovens dag er svaret nej. Er sagen også lukket på afgørelsens dag, er det lukningen, der siger det. */
function udenOrdning(fravaer: Fravaer['fravaer'], lukning: Forklaring | undefined): Spoergsmaal<Forklaring> {
  const led = fravaer === 'endnu-ikke' ? LED.endnuIkke : LED.ikkeLaengere
  const eneste = lukning?.svar === 'ikke-opfyldt' ? lukning : blad(led, 'ikke-opfyldt', INGEN_BRUGT, INGEN_MANGLER)
  return {
    henvises: gren(LED.henvises, 'ikke-opfyldt', [eneste]),
    kraeves: gren(LED.kraeves, 'ikke-opfyldt', [eneste]),
    tilbydes: gren(LED.tilbydes, 'ikke-opfyldt', [eneste]),
    varighed: udenLaengde(),
  }
}

function udenLaengde(): Forklaring {
  return gren(LED.varighed, 'ikke-opfyldt', [blad(LED.udenLaengde, 'ikke-opfyldt', INGEN_BRUGT, INGEN_MANGLER)])
}
