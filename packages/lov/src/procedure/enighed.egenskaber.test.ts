import { type Dato, dato } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Laesningsvalg, Oplysning, Skoen } from '../motor/oplysning.ts'
import type { Regel } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { Nabofakta, Vaesentlighedsproeve } from '../nabo/fakta.ts'
import { type Nabogrundlag, lavNabogrundlag } from '../nabo/nabogrundlag.ts'
import { REGLER_NABO } from '../nabo/regler.ts'
import { PRAKSIS_24_20 } from '../nabo/vaesentlighed.ts'
import { proeveFakta } from '../proeve-fakta.ts'
import { FVL_22, FVL_22_KRAEVES } from './begrundelse.ts'
import type { Afgoerelsesfakta, Hoeringsoplysning, Klagefakta } from './fakta.ts'
import { BEK_11_1, BEK_11_2, BEK_11_5, BEK_12, BEK_13_1, type Klagesag } from './genvurdering.ts'
import { RSL_67_1, RSL_67_2 } from './klagefrist.ts'
import { FVL_25 } from './klagevejledning.ts'
import { FVL_23, FVL_23_2 } from './mundtlig-afgoerelse.ts'
import { FVL_19 } from './partshoering.ts'
import { TVIVL_PROCEDURE } from './tvivl.ts'

// Den magre vej og forklaringen er skrevet hver for sig; her holdes de op mod hinanden på vilkårlige sager.

const enDag = fc.integer({ min: dato('2013-01-01'), max: dato('2030-12-31') }) as fc.Arbitrary<Dato>
const oplysning = <T>(vaerdi: fc.Arbitrary<T>): fc.Arbitrary<Oplysning<T>> =>
  vaerdi.map((v) => ({ vaerdi: v, kilde: 'prøven' }))
const jaNej = oplysning(fc.boolean())
const skoen: fc.Arbitrary<Skoen> = fc.record({
  svar: fc.constantFrom('ja', 'nej'),
  af: fc.constantFrom('Mette Holm', ' '),
  begrundelse: fc.constantFrom('Efter en vurdering.', 'Begrundet.', ''),
})
const valg: fc.Arbitrary<Laesningsvalg> = fc.record({
  laesning: fc.constantFrom('A', 'B'),
  af: fc.constant('Jens Lund'),
  begrundelse: fc.constant('Efter ordlyden.'),
})
const maaske = { requiredKeys: [] as [] }
const meddelelse = oplysning(
  fc.record({ maade: fc.constantFrom('digital-post', 'brev', 'quickbrev', 'udleveret'), den: enDag }),
)

const hoering: fc.Arbitrary<Hoeringsoplysning> = fc
  .record(
    {
      omGrundlaget: jaNej,
      tilUgunst: jaNej,
      bekendt: skoen,
      vaesentlig: skoen,
      undtagelser: fc.record({ 1: skoen, 2: skoen, 3: skoen, 4: skoen, 5: skoen, 6: skoen }, maaske),
    },
    maaske,
  )
  .map((o) => ({ id: 'o', navn: 'oplysningen', kommetDen: { vaerdi: dato('2025-01-01'), kilde: 'prøven' }, ...o }))

const afgoerelse: fc.Arbitrary<Afgoerelsesfakta> = fc.record(
  {
    truffetDen: oplysning(enDag),
    meddelt: meddelelse,
    form: oplysning(fc.constantFrom('skriftlig', 'mundtlig')),
    givetFuldtUd: jaNej,
    oensket: fc.record({ svar: fc.constantFrom('ja', 'nej') }, maaske),
    begrundelse: fc.record(
      { retsregler: jaNej, skoensmaessig: jaNej, hovedhensyn: jaNej, faktaNoedvendigt: skoen, fakta: jaNej },
      maaske,
    ),
    klagevejledning: fc.record({ klageinstans: jaNej, fremgangsmaade: jaNej, tidsfrist: jaNej }, maaske),
    begrundelseBegaeret: oplysning(enDag),
    begrundelseGivet: oplysning(enDag),
  },
  { requiredKeys: ['truffetDen'] },
)

const klage: fc.Arbitrary<Klagefakta> = fc.record(
  {
    hastende: skoen,
    manglerOplysninger: jaNej,
    genvurderet: oplysning(fc.record({ den: enDag, medhold: fc.constantFrom('helt', 'delvist', 'intet') })),
    fastholdt: oplysning(enDag),
  },
  maaske,
)
const klagesag: fc.Arbitrary<Klagesag> = fc.record({
  klage,
  meddelelse: fc.option(meddelelse, { nil: undefined }),
  klageModtaget: fc.option(oplysning(enDag), { nil: undefined }),
  dispensation: fc.option(skoen, { nil: undefined }),
  laesningsvalg: fc.record({ [TVIVL_PROCEDURE.loerdag.id]: valg, [TVIVL_PROCEDURE.lukkedage.id]: valg }, maaske),
})

const vaesentlighed: fc.Arbitrary<Vaesentlighedsproeve> = fc.record(
  {
    forberedendeDelMangler: jaNej,
    laegeattestMangler: jaNej,
    attestLovligtUdeladt: jaNej,
    sammeOplysninger: skoen,
    sammeKonklusion: skoen,
  },
  maaske,
)
const nabofakta: fc.Arbitrary<Nabofakta> = fc
  .tuple(
    fc.constantFrom('1958-05-05', '1984-05-05', '2004-05-05', '2012-05-05', undefined),
    fc.constantFrom('ja', 'nej', undefined),
    fc.record(
      {
        egenAnmodning: jaNej,
        faarSeniorpension: jaNej,
        utvivlsomtIkkeOpfyldt: skoen,
        heltAabenbart: skoen,
        sundhedskoordinatorUdtaltSig: jaNej,
        terminaltSyg: jaNej,
        forelagtTeam: jaNej,
        varigtNedsat: skoen,
        ikkeSelvforsoergende: skoen,
        overgaaet: oplysning(enDag),
        pensionAfgjort: oplysning(enDag),
        afviserForloeb: oplysning(enDag),
      },
      maaske,
    ),
  )
  .map(([foedt, udtoemt, rest]) => ({
    sag: proeveFakta({
      ...(foedt === undefined ? {} : { foedt }),
      ...(udtoemt === undefined ? {} : { skoen: { 'alle-foranstaltninger-udtoemt': udtoemt } }),
    }),
    ...rest,
  }))

/** Den første sag, hvor de to veje er uenige; `null`, når der ingen er. */
function uenighed<K>(regler: readonly Regel<Vilkaar<K>>[], sager: fc.Arbitrary<K>, seed: number): unknown {
  const enige = (k: K) =>
    regler.every(({ versioner }) =>
      versioner.every((v) => !('indhold' in v) || v.indhold.svar(k) === v.indhold.forklar(k).svar),
    )
  return fc.check(fc.property(sager, enige), { numRuns: 1000, seed }).counterexample
}

describe('Svaret er det samme ad den magre vej som i forklaringen', () => {
  it('[FVL-19] partshøring', () => {
    expect(uenighed([FVL_19], hoering, 19)).toBeNull()
  })

  it('[FVL-22] begrundelse og klagevejledning', () => {
    expect(uenighed([FVL_22, FVL_22_KRAEVES, FVL_23, FVL_23_2, FVL_25], afgoerelse, 22)).toBeNull()
  })

  it('[BEK-861-11-1] klage og genvurdering', () => {
    const regler = [RSL_67_1, RSL_67_2, BEK_11_1, BEK_11_2, BEK_11_5, BEK_12, BEK_13_1]
    expect(uenighed<Klagesag>(regler, klagesag, 11)).toBeNull()
  })

  it('[PRAKSIS-24-20] væsentlighed', () => {
    expect(uenighed([PRAKSIS_24_20], vaesentlighed, 24)).toBeNull()
  })

  it('[LSP-16] naboerne', () => {
    const sager = fc
      .tuple(nabofakta, enDag, fc.option(enDag, { nil: undefined }))
      .map(([nabo, dag, slutter]) => lavNabogrundlag(nabo, { bevilget: undefined, starter: slutter, slutter }, dag))
    const regler = REGLER_NABO.filter(({ id }) => id !== PRAKSIS_24_20.id)
    expect(uenighed(regler as readonly Regel<Vilkaar<Nabogrundlag>>[], sager, 16)).toBeNull()
  })
})
