import { type Dato, iso } from '@fodfaeste/grund'
import type { Brevart, Kanal } from '@fodfaeste/kontrakt'
import { type HjemmelVisning, RSL_67_1, formodningFor, klagefrist, visHjemmel } from '@fodfaeste/lov'
import { rsl } from '../breve/hjemler.ts'
import { MEDDELER_AFGJORT, type Sag, adressenPaa, tilFakta } from '@fodfaeste/sag'

interface Spaend {
  readonly tidligst: string
  readonly senest: string
}

/** Hvornår loven regner brevet for fremme, og hvornår klagefristen så løber ud. To dage, når loven er uafklaret. */
export interface Fremme {
  readonly fremme?: Spaend
  /** Kun et brev, der kan klages over. */
  readonly klagefrist?: Spaend
  /** Formodningen om, hvornår det er fremme, og det, den bygger på. */
  readonly hvorfor?: { readonly tekst: string; readonly forbehold: string; readonly hjemmel?: HjemmelVisning }
}

/** Kanalen, og hvorfor den ikke kan bruges. Mangler grunden, kan den. */
export interface Kanalvalg extends Fremme {
  readonly kanal: Kanal
  readonly nej?: string
}

/** Måden, som loven kender den. */
export const MAADE_AF_KANAL = { 'digital-post': 'digital-post', 'fysisk-post': 'brev' } as const satisfies Readonly<
  Record<Kanal, string>
>

interface Vejen {
  readonly sag: Sag
  readonly idag: Dato
  readonly brev: Brevart
  /** Kommunens, som det er sat; tomt, når det ikke er. */
  readonly cvr: string
  readonly harCpr: boolean
  /** Den, der får brevet i stedet for borgeren. */
  readonly iStedet?: string
}

export function kanalvalg(kanal: Kanal, vejen: Vejen): Kanalvalg {
  const nej = KAN_IKKE[kanal](vejen)
  return { kanal, ...fremmeMed(kanal, vejen.brev, vejen.sag, vejen.idag), ...(nej !== undefined && { nej }) }
}

/** Lovens svar for et brev, der går ud den dag ad den kanal. */
export function fremmeMed(kanal: Kanal, brev: Brevart, sag: Sag, den: Dato): Fremme {
  const sendt = { maade: MAADE_AF_KANAL[kanal], den }
  const frist = klagefrist(sendt, tilFakta(sag).laesningsvalg)
  const formodning = formodningFor(sendt)
  if (frist === undefined || formodning === undefined) return {}
  const fremme = somTekst(frist.ankomst)
  const forbehold = formodning.kilde
  if (!MEDDELER_AFGJORT.has(brev)) return { fremme, hvorfor: { tekst: formodning.tekst, forbehold } }
  return {
    fremme,
    klagefrist: somTekst(frist.udloeb),
    hvorfor: {
      tekst: `${formodning.tekst} ${RSL_67_1.navn}.`,
      forbehold,
      hjemmel: visHjemmel(rsl({ paragraf: '67', stk: 1 }), false),
    },
  }
}

const somTekst = ({ tidligst, senest }: { readonly tidligst: Dato; readonly senest: Dato }): Spaend => ({
  tidligst: iso(tidligst),
  senest: iso(senest),
})

const CVR = /^\d{8}$/

const KAN_IKKE: { readonly [K in Kanal]: (vejen: Vejen) => string | undefined } = {
  'digital-post': ({ cvr, harCpr, iStedet }) => {
    if (iStedet !== undefined)
      return `${iStedet} får brevet i stedet for borgeren, og herfra kan kun borgeren få Digital Post. Send det som fysisk post.`
    if (!CVR.test(cvr))
      return 'Kommunens CVR-nummer mangler. Bed en administrator om at sætte det under Administration, Tekster.'
    return harCpr ? undefined : 'Borgerens CPR-nummer er ikke i sagen. Send brevet som fysisk post.'
  },
  'fysisk-post': ({ sag, idag, iStedet }) =>
    iStedet === undefined && adressenPaa(sag.adresser, idag).nu === undefined
      ? 'Borgerens adresse er ikke i sagen. Registrér den først, eller send i Digital Post.'
      : undefined,
}
