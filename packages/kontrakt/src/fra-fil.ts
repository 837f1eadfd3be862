import { type Dato, type Udfald, afvist, lykkes, plusAar, plusDage, skrivDato } from '@fodfaeste/grund'
import type { FaktaFil } from './fakta-fil.ts'
import type { Feltfejl } from './fejl-paa-dansk.ts'
import { type Rens, udenFravaer } from './uden-fravaer.ts'

/** Et spænd af mulige fødselsdage, begge dage med. */
export interface FoedselsdagSpaend {
  readonly tidligst: Dato
  readonly senest: Dato
}

/** Alder på en dag, i fyldte år. */
export interface AlderPaaDag {
  readonly mindst?: number | undefined
  readonly hoejst?: number | undefined
  readonly paa: Dato
}

/** Uden en øvre grænse regnes der med den højeste alder, filen kan rumme. */
const HOEJESTE_ALDER = 120

type Oplysninger = Rens<
  Pick<
    FaktaFil,
    'dage' | 'jaNej' | 'tidligereForloeb' | 'orlov' | 'varighedMaaneder' | 'skoen' | 'oensker' | 'laesningsvalg'
  >
>

/** Filens oplysninger i den form, `Fakta` i lov har. Samme form, uden at kontrakten kender loven. */
export interface FaktaFraFil extends Oplysninger {
  readonly foedselsdag?: { readonly vaerdi: FoedselsdagSpaend; readonly kilde: string; readonly den?: Dato }
}

/**
 * De fødselsdage, der giver alderen på dagen.
 *
 * Den, der er præcis N år på dagen D, er født efter D minus N+1 år og senest D minus N år. Fødselsdagen selv tæller
 * med, og født 29. februar fylder man år 28. februar i år uden skuddag; derfor rykkes der, når D er 28. februar.
 */
export function foedselsdageVedAlder({ mindst = 0, hoejst = HOEJESTE_ALDER, paa }: AlderPaaDag): FoedselsdagSpaend {
  return { tidligst: plusDage(senestFoedt(paa, hoejst + 1), 1), senest: senestFoedt(paa, mindst) }
}

/** Den seneste fødselsdag for en, der har fyldt `aar` på dagen. */
function senestFoedt(dag: Dato, aar: number): Dato {
  const senest = plusAar(dag, -aar)
  // Den 28. februar har også den, der er født 29. februar, haft fødselsdag, når året ikke har en skuddag.
  const dagenEfter = plusDage(senest, 1)
  return plusAar(dagenEfter, aar) <= dag ? dagenEfter : senest
}

/** Filens oplysninger, som loven vil have dem. Afviser, når fødselsdag og alder modsiger hinanden. */
export function faktaFraFil(fil: FaktaFil): Udfald<FaktaFraFil, readonly Feltfejl[]> {
  const foedselsdag = foedselsdagAf(fil)
  if (!foedselsdag.ok) return foedselsdag
  const { dage, jaNej, tidligereForloeb, orlov, varighedMaaneder, skoen, oensker, laesningsvalg } = fil
  const oplysninger = udenFravaer({
    dage,
    jaNej,
    tidligereForloeb,
    orlov,
    varighedMaaneder,
    skoen,
    oensker,
    laesningsvalg,
  })
  return lykkes({ ...oplysninger, ...udenFravaer({ foedselsdag: foedselsdag.vaerdi }) })
}

type KendtFoedselsdag = FaktaFraFil['foedselsdag']

function foedselsdagAf({ foedselsdag, alder }: FaktaFil): Udfald<KendtFoedselsdag, readonly Feltfejl[]> {
  if (alder === undefined) return lykkes(foedselsdag && udenFravaer(foedselsdag))
  const spaend = foedselsdageVedAlder(alder.vaerdi)
  if (foedselsdag === undefined) return lykkes(udenFravaer({ ...alder, vaerdi: spaend }))
  const faelles = {
    tidligst: Math.max(spaend.tidligst, foedselsdag.vaerdi.tidligst) as Dato,
    senest: Math.min(spaend.senest, foedselsdag.vaerdi.senest) as Dato,
  }
  if (faelles.tidligst <= faelles.senest) return lykkes(udenFravaer({ ...foedselsdag, vaerdi: faelles }))
  const mellem = `${skrivDato(spaend.tidligst)} og ${skrivDato(spaend.senest)}`
  return afvist([
    {
      felt: 'alder',
      besked: `Alder og fødselsdag passer ikke sammen: alderen kræver en fødselsdag mellem ${mellem}. Ret den ene.`,
    },
  ])
}
