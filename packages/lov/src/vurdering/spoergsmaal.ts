import { type Svar, eller, og } from '@fodfaeste/grund'
import { type Forklaring, type Led, INGEN_BRUGT, INGEN_MANGLER, blad, delt, gren } from '../motor/forklaring.ts'
import { uafgjortVed, vaerst } from '../motor/mangler.ts'
import { forklarAlle, forklarDele } from '../motor/sammensat.ts'
import type { Fravaer } from '../motor/version.ts'
import type { Grundlag } from './grundlag.ts'
import { type Lovudgave, type Sporled, erPensionist, sporet } from './lovudgave.ts'

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

const FRI_VILJE = delt(blad(LED.friVilje, 'ikke-opfyldt', INGEN_BRUGT, INGEN_MANGLER))
const UDEN_LAENGDE = delt(
  gren(LED.varighed, 'ikke-opfyldt', [delt(blad(LED.udenLaengde, 'ikke-opfyldt', INGEN_BRUGT, INGEN_MANGLER))]),
)

/** De svar, konklusionen læses af. `undefined`: reglen findes ikke i den udgave. */
export interface Delsvarene {
  readonly lukning: Svar | undefined
  readonly oplyst: Svar | undefined
  readonly maalgruppe: Svar | undefined
  readonly relevant: Svar | undefined
}

const INTET_DELSVAR: { oplyst: Svar | undefined; maalgruppe: Svar | undefined; relevant: Svar | undefined } = {
  oplyst: undefined,
  maalgruppe: undefined,
  relevant: undefined,
}

/** De fire svar og delsvarene. */
export interface MagreSvar extends Spoergsmaal<Svar>, Delsvarene {}

/** De fire svar, uden forklaring. Samme svar som {@link forklarSpoergsmaal}. */
export function svarPaaSpoergsmaal(g: Grundlag, udgave: Lovudgave): MagreSvar {
  const lukning = udgave.lukning?.svar(g)
  if (udgave.fravaer !== undefined) return svarUdenOrdning(lukning)
  const svar = sporetsSvar(g, udgave, lukning)
  svar.varighed = udgave.laengden.length === 0 ? 'ikke-opfyldt' : 'opfyldt'
  for (const vilkaar of udgave.laengden) svar.varighed = og(svar.varighed, vilkaar.svar(g))
  if (erPensionist(g)) svar.kraeves = 'ikke-opfyldt'
  return svar
}

/** Svarene undervejs, mens sporets regler lægges sammen. */
type Foreloebig = { -readonly [K in keyof MagreSvar]: MagreSvar[K] }

function sporetsSvar(g: Grundlag, udgave: Lovudgave, lukning: Svar | undefined): Foreloebig {
  const fra = lukning ?? 'opfyldt'
  const svar: Foreloebig = { ...INTET_DELSVAR, henvises: fra, kraeves: fra, tilbydes: fra, varighed: fra, lukning }
  for (const led of sporet(udgave, g)) {
    medregn(svar, led, g)
    // Målgruppe og relevans står først; er svaret nej dér, kan resten ikke ændre noget.
    if (svar.relevant !== undefined && svar.tilbydes === 'ikke-opfyldt') break
  }
  return svar
}

/** Et vilkår med et ønske («medmindre») kræves uden ønsket, gives med det, og er ikke i vejen for et tilbud. */
function medregn(svar: Foreloebig, { krav, oenske, delsvar }: Sporled, g: Grundlag): void {
  const eget = krav.svar(g)
  svar.kraeves = og(svar.kraeves, eget)
  if (oenske !== undefined) {
    svar.henvises = og(svar.henvises, eget === 'opfyldt' ? eget : eller(eget, oenske.svar(g)))
    return
  }
  svar.henvises = og(svar.henvises, eget)
  svar.tilbydes = og(svar.tilbydes, eget)
  if (delsvar !== undefined) svar[delsvar] = eget
}

function svarUdenOrdning(lukning: Svar | undefined): MagreSvar {
  const nej = 'ikke-opfyldt'
  return { ...INTET_DELSVAR, henvises: nej, kraeves: nej, tilbydes: nej, varighed: nej, lukning }
}

/** Er uenige læsninger, ingen har valgt imellem, det eneste uafgjorte bag «henvises»? Som det står i træet, uden træet. */
export function erKunTvivl(g: Grundlag, udgave: Lovudgave): boolean {
  let uafgjort = udgave.lukning === undefined ? 'intet' : uafgjortVed(udgave.lukning, g)
  for (const { vilkaar } of sporet(udgave, g)) {
    if (uafgjort === 'andet') return false
    uafgjort = vaerst(uafgjort, uafgjortVed(vilkaar, g))
  }
  return uafgjort === 'kun tvivl'
}

/** De fire svar som træer, og de delsvar, konklusionen læser. Fælles led er de samme objekter i alle fire. */
export interface Forklaret extends Delsvarene {
  readonly spoergsmaal: Spoergsmaal<Forklaring>
}

/** Forklarer de fire svar. */
export function forklarSpoergsmaal(g: Grundlag, udgave: Lovudgave): Forklaret {
  const lukning = udgave.lukning?.forklar(g)
  const delsvar = { ...INTET_DELSVAR, lukning: lukning?.svar }
  if (udgave.fravaer !== undefined) return { ...delsvar, spoergsmaal: forklarUdenOrdning(udgave.fravaer, lukning) }
  const spor = sporet(udgave, g)
  const henvises = spor.map(({ vilkaar }) => vilkaar.forklar(g))
  const kraeves = henvises.map((forklaring, nr) =>
    spor[nr]?.oenske === undefined ? forklaring : (forklaring.fordi[0] ?? forklaring),
  )
  const tilbydes = henvises.filter((_, nr) => spor[nr]?.oenske === undefined)
  for (let nr = 0; nr < spor.length; nr += 1) {
    const navn = spor[nr]?.delsvar
    if (navn !== undefined) delsvar[navn] = henvises[nr]?.svar
  }
  if (lukning !== undefined) for (const fordi of [henvises, kraeves, tilbydes]) fordi.unshift(lukning)
  if (erPensionist(g)) kraeves.push(FRI_VILJE)
  return {
    ...delsvar,
    spoergsmaal: {
      henvises: forklarAlle(LED.henvises, henvises),
      kraeves: forklarAlle(LED.kraeves, kraeves),
      tilbydes: forklarAlle(LED.tilbydes, tilbydes),
      varighed:
        udgave.laengden.length === 0 ? UDEN_LAENGDE : forklarAlle(LED.varighed, forklarDele(udgave.laengden, g)),
    },
  }
}

/** Uden en ordning på lovens dag er svaret nej. Er sagen også lukket på afgørelsens dag, er det lukningen, der siger det. */
function forklarUdenOrdning(fravaer: Fravaer['fravaer'], lukning: Forklaring | undefined): Spoergsmaal<Forklaring> {
  const led = fravaer === 'endnu-ikke' ? LED.endnuIkke : LED.ikkeLaengere
  const eneste = lukning?.svar === 'ikke-opfyldt' ? lukning : blad(led, 'ikke-opfyldt', INGEN_BRUGT, INGEN_MANGLER)
  return {
    henvises: gren(LED.henvises, 'ikke-opfyldt', [eneste]),
    kraeves: gren(LED.kraeves, 'ikke-opfyldt', [eneste]),
    tilbydes: gren(LED.tilbydes, 'ikke-opfyldt', [eneste]),
    varighed: UDEN_LAENGDE,
  }
}
