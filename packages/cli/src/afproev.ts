import { type Dato, type Svar, dato } from '@fodfaeste/grund'

import { type Fakta, type VurderingVisning, visVurdering, vurder } from '@fodfaeste/lov'
import { type Afgoerelse, type RetligtResultat, TEMAMOEDET } from '@fodfaeste/praksis'

/** Sammenligningen: samme svar, et svar vi ikke kan give på det oplyste, eller et andet svar. */
export type Overensstemmelse = 'enig' | 'uoplyst' | 'afviger'

/** Én sag holdt op mod sin afgørelse. */
export interface Afproevet {
  readonly afgoerelse: Afgoerelse
  readonly vurdering: VurderingVisning
  readonly stemmer: Overensstemmelse
  /** Det, der mangler for at give svaret, når det er uoplyst. */
  readonly mangler: readonly string[]
  /** Hvad lovens dag betyder. Mangler, når teksten siger den. */
  readonly lovensDag?: LovensDag
}

/** Samme sag under de to udgaver, den kan høre under: afgjort før 2022 eller efter. */
export interface LovensDag {
  /** Bliver konklusionen eller et af de fire svar et andet? */
  readonly andetSvar: boolean
  /** Er svaret det samme, men det, der mangler for at give det, noget andet? */
  readonly andreMangler: boolean
  readonly foer: string
  readonly efter: string
}

/** Den sidste dag under de gamle regler. Sagernes lov er den dags eller temamødets. */
const FOER_2022 = dato('2021-12-31')

/** Vurderer sagen og holder svaret op mod afgørelsen. Regler bøjes ikke: er teksten tavs, er svaret uoplyst. */
export function afproev(afgoerelse: Afgoerelse, fakta: Fakta): Afproevet {
  const paa = fakta.dage.afgoeres?.vaerdi ?? TEMAMOEDET
  const vurdering = visVurdering(vurder(fakta, paa))
  const stemmer = samlet(afgoerelse.resultater.map((resultat) => sammenlign(resultat, vurdering)))
  const mangler = stemmer === 'enig' ? [] : manglerTil(afgoerelse, vurdering)
  const grundlag = { afgoerelse, vurdering, stemmer, mangler }
  if (afgoerelse.lovensDagOplyst) return grundlag
  return {
    ...grundlag,
    lovensDag: sammenlignLove(underLoven(fakta, paa, FOER_2022), underLoven(fakta, paa, TEMAMOEDET)),
  }
}

function sammenlignLove(foer: VurderingVisning, efter: VurderingVisning): LovensDag {
  const andetSvar = svarene(foer) !== svarene(efter)
  return {
    andetSvar,
    andreMangler: !andetSvar && manglende(foer) !== manglende(efter),
    foer: foer.konklusion.tekst,
    efter: efter.konklusion.tekst,
  }
}

const manglende = ({ mangler }: VurderingVisning): string =>
  mangler
    .map(({ id }) => id)
    .toSorted()
    .join(' ')

/** Konklusionen og de fire svar: det, der kan afhænge af, hvilken dags lov der bruges. */
function svarene({ konklusion, spoergsmaal: s }: VurderingVisning): string {
  return [konklusion.kode, s.henvises.svar, s.kraeves.svar, s.tilbydes.svar, s.varighed.svar].join(' ')
}

/** Længden er sit eget spørgsmål; den mangler kun, når afgørelsen handler om den. */
function manglerTil({ resultater }: Afgoerelse, { mangler }: VurderingVisning): readonly string[] {
  const omLaengde = resultater.includes('varigheden-er-lovlig')
  const erLaengde = (hjemmel: string | undefined) => hjemmel?.startsWith('LAB § 114, stk. 1') === true
  return mangler.filter(({ hjemmel }) => omLaengde || !erLaengde(hjemmel?.tekst)).map(({ navn }) => navn)
}

/** Samme sag, når den påklagede afgørelse er truffet den dag. */
function underLoven(fakta: Fakta, paa: Dato, lovensDag: Dato): VurderingVisning {
  const paaklaget = { vaerdi: lovensDag, kilde: 'afprøvning: teksten siger ikke dagen' }
  return visVurdering(vurder({ ...fakta, dage: { ...fakta.dage, 'paaklaget-afgoerelse': paaklaget } }, paa))
}

function samlet(alle: readonly Overensstemmelse[]): Overensstemmelse {
  if (alle.includes('afviger')) return 'afviger'
  return alle.includes('uoplyst') ? 'uoplyst' : 'enig'
}

/** Det retlige resultat læst i vores svar. */
function sammenlign(
  resultat: RetligtResultat,
  { konklusion, spoergsmaal, mangler }: VurderingVisning,
): Overensstemmelse {
  switch (resultat) {
    case 'kan-henvises':
      return somVentet(spoergsmaal.henvises.svar, 'opfyldt')
    case 'kan-ikke-kraeves':
      return somVentet(spoergsmaal.kraeves.svar, 'ikke-opfyldt')
    case 'har-ret':
      return somVentet(spoergsmaal.henvises.svar, 'opfyldt')
    case 'varigheden-er-lovlig':
      return somVentet(spoergsmaal.varighed.svar, 'opfyldt')
    case 'ikke-tilstraekkeligt-oplyst':
      return konklusion.kode === resultat ? 'enig' : 'afviger'
    case 'skal-begynde-sag-om-foertidspension':
      if (konklusion.kode === resultat) return 'enig'
      // Intet forløb, men skønnet, der fører over i førtidspension, er ikke truffet i det, vi har fået oplyst.
      return mangler.some(({ id }) => id === 'alle-foranstaltninger-udtoemt') ? 'uoplyst' : 'afviger'
  }
}

function somVentet(svar: Svar, ventet: 'opfyldt' | 'ikke-opfyldt'): Overensstemmelse {
  if (svar === ventet) return 'enig'
  return svar === 'uoplyst' || svar === 'kraever-skoen' ? 'uoplyst' : 'afviger'
}
