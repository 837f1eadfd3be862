import { type Dato, type Hjemmel, plusDage } from '@fodfaeste/grund'
import type { Regel } from '../motor/version.ts'
import { beregnet } from '../motor/beregnet.ts'
import { faktum } from '../motor/opslag.ts'
import { alleVilkaar, ikkeVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { Klagefakta } from './fakta.ts'
import { TEKST, bek, laestI, medForbehold } from './hjemmel.ts'
import { type Rettidighed, RSL_67_1 } from './klagefrist.ts'
import { paaberaabt } from './paaberaabt.ts'
import { skrivTal } from './pligttilstand.ts'

/** En klage set fra myndigheden: klagen selv og det, der afgør, om den er i tide. */
export interface Klagesag extends Rettidighed {
  readonly klage: Klagefakta
}

/**
 * Sidste dag for genvurderingen: fire uger efter modtagelsen. Fristen er myndighedens egen og forlænges ikke her til næste
 * hverdag; den dag, der regnes, er altid i tide.
 */
export const genvurderingsfrist = (modtaget: Dato): Dato => plusDage(modtaget, 28)
/** Sidste dag for at sende en fastholdt klage videre: 14 dage efter, at klageren meddelte det. */
export const fastholdtFrist = (meddelt: Dato): Dato => plusDage(meddelt, 14)

/** Rettidigheden med den ordlyd, teksten har på den ene eller anden side af dens første dag. */
const rettidig = (aeldre: string | undefined): Vilkaar<Klagesag> => {
  const version = RSL_67_1.versioner[aeldre === undefined ? 1 : 0]
  if (version === undefined || !('indhold' in version)) throw new Error('RSL-67-1 has no wording')
  return version.indhold
}

const hastende = (hjemmel: Hjemmel): Vilkaar<Klagesag> =>
  paaberaabt(
    { id: 'BEK-861-11-5-hastende', spoergsmaal: 'Er klagen efter en konkret vurdering hastende?', hjemmel },
    'klage-hastende',
    (k) => k.klage.hastende,
  )

const bekRegel = (id: string, navn: string, byg: (aeldre?: string) => Vilkaar<Klagesag>): Regel<Vilkaar<Klagesag>> =>
  laestI(TEKST.bek, id, navn, byg)

/** BEK § 11, stk. 1: genvurdering inden fire uger efter modtagelsen, når klagen er i tide og ikke haster. */
export const BEK_11_1 = bekRegel('BEK-861-11-1', 'Genvurdering inden fire uger', (aeldre) =>
  alleVilkaar<Klagesag>(
    {
      id: 'BEK-861-11-1',
      spoergsmaal: 'Skal kommunen genvurdere sagen inden fire uger?',
      hjemmel: bek({ paragraf: '11', stk: 1, pkt: 1 }),
      ...medForbehold(aeldre),
    },
    [
      rettidig(aeldre),
      ikkeVilkaar(
        {
          id: 'BEK-861-11-5-ikke-hastende',
          spoergsmaal: 'Er klagen uden den hast, der kræver genvurdering straks?',
          hjemmel: bek({ paragraf: '11', stk: 5, pkt: 1 }),
        },
        hastende(bek({ paragraf: '11', stk: 5, pkt: 1 })),
      ),
    ],
    'regel',
  ),
)

/** BEK § 11, stk. 5: er klagen efter en konkret vurdering hastende, genvurderes straks. */
export const BEK_11_5 = bekRegel('BEK-861-11-5', 'Genvurdering straks, når klagen haster', (aeldre) =>
  alleVilkaar<Klagesag>(
    {
      id: 'BEK-861-11-5',
      spoergsmaal: 'Skal kommunen genvurdere sagen straks?',
      hjemmel: bek({ paragraf: '11', stk: 5, pkt: 1 }),
      ...medForbehold(aeldre),
    },
    [rettidig(aeldre), hastende(bek({ paragraf: '11', stk: 5, pkt: 1 }))],
    'regel',
  ),
)

/** BEK § 11, stk. 2: mangler der oplysninger, skal klageren have besked og en forventet dag. */
export const BEK_11_2 = bekRegel('BEK-861-11-2', 'Besked, når genvurderingen kræver flere oplysninger', (aeldre) =>
  alleVilkaar<Klagesag>(
    {
      id: 'BEK-861-11-2',
      spoergsmaal: 'Skal klageren have besked om, at genvurderingen varer længere?',
      hjemmel: bek({ paragraf: '11', stk: 2 }),
      ...medForbehold(aeldre),
    },
    [
      rettidig(aeldre),
      faktum(
        {
          id: 'BEK-861-11-2-oplysninger',
          spoergsmaal: 'Skal der skaffes flere oplysninger eller vurderinger, så fristen ikke kan holdes?',
          hjemmel: bek({ paragraf: '11', stk: 2 }),
        },
        'klage-mangler-oplysninger',
        (k) => k.klage.manglerOplysninger,
      ),
    ],
    'regel',
  ),
)

/** BEK § 12: efter delvist medhold, og når klageren fastholder klagen, sendes sagen videre inden 14 dage. */
export const BEK_12 = bekRegel('BEK-861-12', 'Delvist medhold: klageren siger til, om klagen fastholdes', (aeldre) =>
  alleVilkaar<Klagesag>(
    {
      id: 'BEK-861-12',
      spoergsmaal: 'Skal den fastholdte klage sendes til Ankestyrelsen inden 14 dage?',
      hjemmel: bek({ paragraf: '12', stk: 1 }),
      ...medForbehold(aeldre),
    },
    [
      beregnet(
        {
          id: 'BEK-861-12-delvist',
          spoergsmaal: 'Gav genvurderingen kun delvist medhold?',
          hjemmel: bek({ paragraf: '12', stk: 1, pkt: 1 }),
        },
        {
          svar: ({ klage: { genvurderet } }) =>
            genvurderet === undefined
              ? 'uoplyst'
              : genvurderet.vaerdi.medhold === 'delvist'
                ? 'opfyldt'
                : 'ikke-opfyldt',
          brugt: ({ klage: { genvurderet } }) =>
            genvurderet === undefined ? [] : [{ art: 'faktum', id: 'genvurderet', indhold: genvurderet }],
          mangler: () => [{ art: 'faktum', id: 'genvurderet' }],
        },
      ),
      beregnet(
        {
          id: 'BEK-861-12-fastholdt',
          spoergsmaal: 'Har klageren meddelt, at klagen fastholdes?',
          hjemmel: bek({ paragraf: '12', stk: 1, pkt: 2 }),
          hvorfor: ({ tal }) => `Meddelt kommunen: ${skrivTal(tal['fastholdt'])}.`,
        },
        {
          svar: ({ klage: { fastholdt } }) => (fastholdt === undefined ? 'uoplyst' : 'opfyldt'),
          tal: ({ klage: { fastholdt } }) => ({ fastholdt: fastholdt?.vaerdi }),
          brugt: ({ klage: { fastholdt } }) =>
            fastholdt === undefined ? [] : [{ art: 'faktum', id: 'klage-fastholdt', indhold: fastholdt }],
          mangler: () => [{ art: 'faktum', id: 'klage-fastholdt' }],
        },
      ),
    ],
    'regel',
  ),
)

/** BEK § 13, stk. 1: en for sen klage afvises ikke af kommunen, men sendes straks videre med angivelse af, at den er for sen. */
export const BEK_13_1 = bekRegel('BEK-861-13-1', 'En for sen klage sendes straks til Ankestyrelsen', (aeldre) =>
  ikkeVilkaar<Klagesag>(
    {
      id: 'BEK-861-13-1',
      spoergsmaal: 'Skal klagen sendes straks til Ankestyrelsen, fordi klagefristen ikke er overholdt?',
      hjemmel: bek({ paragraf: '13', stk: 1 }),
      ...medForbehold(aeldre),
    },
    rettidig(aeldre),
  ),
)
