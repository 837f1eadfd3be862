import { dato, skrivDato, skrivHjemmel } from '@fodfaeste/grund'
import {
  EKSEMPLER_112_1,
  EKSEMPLER_112_1_NR,
  EKSEMPLER_112_2,
  EKSEMPLER_112_3,
  EKSEMPLER_68A_2,
} from '../lab/paragraf-112-eksempler.ts'
import { LAB_112_1, LAB_112_2, LAB_112_3 } from '../lab/paragraf-112.ts'
import {
  EKSEMPLER_114_1,
  EKSEMPLER_114_2,
  EKSEMPLER_114_3,
  EKSEMPLER_114_4,
  EKSEMPLER_114_4_PENSION,
  EKSEMPLER_114_4_SLUT,
  EKSEMPLER_115,
} from '../lab/paragraf-114-eksempler.ts'
import { LAB_114_1 } from '../lab/paragraf-114-stk-1.ts'
import { LAB_114_2 } from '../lab/paragraf-114-stk-2.ts'
import { LAB_114_3 } from '../lab/paragraf-114-stk-3.ts'
import { LAB_114_4_PENSION, LAB_114_4_SLUT } from '../lab/paragraf-114-stk-4-pension.ts'
import { LAB_114_4 } from '../lab/paragraf-114-stk-4.ts'
import { LAB_115 } from '../lab/paragraf-115.ts'
import { EKSEMPLER_LSP_18_1 } from '../lsp/paragraf-18-eksempler.ts'
import { LSP_18_1 } from '../lsp/paragraf-18.ts'
import { EKSEMPLER_LSP_1A } from '../lsp/paragraf-1a-eksempler.ts'
import { folkepensionsdag, pensionsraekke, pensionstabelPaa } from '../lsp/paragraf-1a.ts'
import { indholdPaa } from '../motor/version.ts'
import { EKSEMPLER_LUKNING } from '../overgang/lukning-eksempler.ts'
import { LUKNING } from '../overgang/lukning.ts'
import { type ProeveSag, proeveFakta, vilkaaretFor } from '../proeve-fakta.ts'
import { EKSEMPLER_RSL_10 } from '../rsl/paragraf-10-eksempler.ts'
import { RSL_10 } from '../rsl/paragraf-10.ts'
import { lavGrundlag } from '../vurdering/grundlag.ts'
import { type Hylde, type Svarer, maalgruppe, opslag, saml } from './besvar.ts'

const laengden: Svarer<ProeveSag> = (sag, paa) => {
  const g = lavGrundlag(proeveFakta(sag), paa)
  return vilkaaretFor(LAB_114_1, g)?.vilkaar.forklar(g)
}

/** Lukningen følger afgørelsens dag og ikke lovens. */
const lukning: Svarer<ProeveSag> = (sag, paa) => {
  const g = lavGrundlag(proeveFakta(sag), paa)
  return indholdPaa(LUKNING, g.afgoeresDen)?.forklar(g)
}

/** Alderen i år, som den siges: 65½ for 65 år og seks måneder. */
const skrivAlder = (maaneder: number): string => `${Math.floor(maaneder / 12)}${maaneder % 12 === 6 ? '½' : ''} år`

const folkepension = opslag(({ foedt }, paa) => {
  const tabel = pensionstabelPaa(paa)
  const { foedtFra, alderMaaneder, hjemmel } = pensionsraekke(tabel, dato(foedt))
  const raekken = foedtFra < dato('1900-01-01') ? 'Første række' : `Født fra og med ${skrivDato(foedtFra)}`
  return {
    tekst: `${skrivAlder(alderMaaneder)}, ${skrivDato(folkepensionsdag(tabel, dato(foedt)))}`,
    hvorfor: `${raekken} i tabellen, ${skrivHjemmel(hjemmel)}.`,
  }
}, EKSEMPLER_LSP_1A)

/** Målgruppe, længde og antal forløb. */
export const HYLDE_MAALGRUPPE: Hylde = {
  'LOV-1750-21-8': () => saml(lukning, EKSEMPLER_LUKNING),
  'RSL-10': maalgruppe(RSL_10, EKSEMPLER_RSL_10),
  'LAB-112-1': maalgruppe(LAB_112_1, EKSEMPLER_112_1, EKSEMPLER_112_1_NR),
  'LAB-112-2': maalgruppe(LAB_112_2, EKSEMPLER_112_2, EKSEMPLER_68A_2),
  'LAB-112-3': maalgruppe(LAB_112_3, EKSEMPLER_112_3),
  'LAB-114-1': () => saml(laengden, EKSEMPLER_114_1),
  'LAB-114-2': maalgruppe(LAB_114_2, EKSEMPLER_114_2),
  'LAB-114-3': maalgruppe(LAB_114_3, EKSEMPLER_114_3),
  'LAB-114-4': maalgruppe(LAB_114_4, EKSEMPLER_114_4),
  'LAB-114-4-pension': maalgruppe(LAB_114_4_PENSION, EKSEMPLER_114_4_PENSION),
  'LAB-114-4-slut': maalgruppe(LAB_114_4_SLUT, EKSEMPLER_114_4_SLUT),
  'LAB-115-1': maalgruppe(LAB_115, EKSEMPLER_115),
  'LSP-1a': folkepension,
  'LSP-18-1': maalgruppe(LSP_18_1, EKSEMPLER_LSP_18_1),
}
