import { type Svar, dato } from '@fodfaeste/grund'
import type { Oplysning } from '../motor/oplysning.ts'
import { type Regel, regel } from '../motor/version.ts'
import { beregnet } from '../motor/beregnet.ts'
import { skoensspoergsmaal } from '../motor/opslag.ts'
import { alleVilkaar, ikkeVilkaar, medmindre } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { Vaesentlighedsproeve } from './fakta.ts'

const KILDE =
  'Principmeddelelse 24-20, kendt fra Ankestyrelsens praksisnotater 2022 og 2023. Prøven er praksis og står ikke i loven.'
const FOER = `${KILDE} Principmeddelelsen er fra 2020; om samme prøve gjaldt før, er ikke efterprøvet.`
const FRA_2025 = `${KILDE} Fra 1. januar 2025 kan attesten udelades med begrundelse (BEK 1708/2024 § 4, stk. 1); så er der ingen mangel.`

/** Mangler det ene eller det andet? Ét ja er nok; et nej kræver, at begge er oplyst. */
function mangel(attestKanUdelades: boolean, forbehold: string): Vilkaar<Vaesentlighedsproeve> {
  const attesten = ({
    laegeattestMangler,
    attestLovligtUdeladt,
  }: Vaesentlighedsproeve): Oplysning<boolean> | undefined =>
    attestKanUdelades && attestLovligtUdeladt?.vaerdi === true
      ? { ...attestLovligtUdeladt, vaerdi: false }
      : laegeattestMangler
  return beregnet<Vaesentlighedsproeve>(
    {
      id: 'PRAKSIS-24-20-mangel',
      spoergsmaal: 'Mangler lægeattesten eller forberedende del, eller er den ikke opdateret?',
      forbehold,
      hvorfor: ({ svar }) =>
        svar === 'opfyldt'
          ? 'Noget mangler eller er forældet.'
          : svar === 'uoplyst'
            ? 'Det er ikke oplyst.'
            : 'Intet mangler.',
    },
    {
      svar: (v): Svar => {
        const dele = [attesten(v), v.forberedendeDelMangler]
        if (dele.some((del) => del?.vaerdi === true)) return 'opfyldt'
        return dele.some((del) => del === undefined) ? 'uoplyst' : 'ikke-opfyldt'
      },
      brugt: ({ laegeattestMangler, forberedendeDelMangler, attestLovligtUdeladt }) => [
        ...(laegeattestMangler === undefined
          ? []
          : [{ art: 'faktum' as const, id: 'laegeattest-mangler', indhold: laegeattestMangler }]),
        ...(forberedendeDelMangler === undefined
          ? []
          : [{ art: 'faktum' as const, id: 'forberedende-del-mangler', indhold: forberedendeDelMangler }]),
        ...(attestKanUdelades && attestLovligtUdeladt !== undefined
          ? [{ art: 'faktum' as const, id: 'attest-lovligt-udeladt', indhold: attestLovligtUdeladt }]
          : []),
      ],
      mangler: (v) => [
        ...(attesten(v) === undefined ? [{ art: 'faktum' as const, id: 'laegeattest-mangler' }] : []),
        ...(v.forberedendeDelMangler === undefined ? [{ art: 'faktum' as const, id: 'forberedende-del-mangler' }] : []),
      ],
    },
  )
}

function proeven(attestKanUdelades: boolean, forbehold: string): Vilkaar<Vaesentlighedsproeve> {
  return medmindre<Vaesentlighedsproeve>(
    {
      id: 'PRAKSIS-24-20',
      spoergsmaal: 'Er grundlaget i orden, eller har manglen konkret været uden betydning for afgørelsen?',
      forbehold,
    },
    ikkeVilkaar(
      {
        id: 'PRAKSIS-24-20-uden-mangel',
        spoergsmaal: 'Er attest og forberedende del til stede og opdateret?',
        forbehold,
      },
      mangel(attestKanUdelades, forbehold),
    ),
    alleVilkaar(
      { id: 'PRAKSIS-24-20-uden-betydning', spoergsmaal: 'Har manglen konkret været uden betydning?', forbehold },
      [
        skoensspoergsmaal(
          {
            id: 'PRAKSIS-24-20-oplysninger',
            spoergsmaal: 'Var de samme oplysninger inddraget, som attest og forberedende del ville have givet?',
          },
          'vaesentlighed-samme-oplysninger',
          (v) => v.sammeOplysninger,
        ),
        skoensspoergsmaal(
          {
            id: 'PRAKSIS-24-20-konklusion',
            spoergsmaal: 'Var den samme konklusion blevet nået?',
          },
          'vaesentlighed-samme-konklusion',
          (v) => v.sammeKonklusion,
        ),
      ],
    ),
  )
}

/**
 * Principmeddelelse 24-20: mangler attest eller forberedende del, er det en retlig mangel. Om den gør afgørelsen ugyldig,
 * afgør et menneske ved to spørgsmål: var de samme oplysninger med, og var konklusionen blevet den samme?
 */
export const PRAKSIS_24_20: Regel<Vilkaar<Vaesentlighedsproeve>> = regel({
  id: 'PRAKSIS-24-20',
  navn: 'Om en mangel i grundlaget har haft betydning (praksis)',
  versioner: () => [
    {
      fra: dato('0001-01-01'),
      indtil: dato('2020-01-01'),
      kilde: 'principmeddelelse 24-20',
      indhold: proeven(false, FOER),
    },
    {
      fra: dato('2020-01-01'),
      indtil: dato('2025-01-01'),
      kilde: 'principmeddelelse 24-20',
      indhold: proeven(false, KILDE),
    },
    { fra: dato('2025-01-01'), kilde: 'BEK 1708/2024', indhold: proeven(true, FRA_2025) },
  ],
})
