import { z } from 'zod'
import { proevDato } from '@fodfaeste/grund'

/** Et vilkårs svar. «tvivl» er ikke et svar, men en plet: se {@link ForklaringSkema} `tvivl`. */
export const SvarSkema = z.enum(['opfyldt', 'ikke-opfyldt', 'uoplyst', 'kraever-skoen'])

/** ISO-dag, «2022-04-01», som findes i kalenderen. */
export const IsoDagSkema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'Skriv datoen som år-måned-dag, fx 2022-04-01.', abort: true })
  .refine((tekst) => proevDato(tekst).ok, 'Dagen findes ikke i kalenderen.')

/** Korte navne på de love, sagen hviler på. Bekendtgørelser er `BEK`, en ændringslovs egne paragraffer `LOV`. */
export const LovKodeSkema = z.enum(['LAB', 'LAS', 'LOB', 'LSP', 'RSL', 'FVL', 'OFFL', 'BEK', 'LOV'])

/** Stedet i en udgave, delt op, så dets ord kan slås op. */
const StedSkema = z.object({
  lov: LovKodeSkema,
  /** «112», «68 a» */
  paragraf: z.string(),
  stk: z.number().int().optional(),
  nr: z.number().int().optional(),
  litra: z.string().optional(),
  /** Punktum i stykket, 1 er det første. */
  pkt: z.number().int().optional(),
})

/** Et sted i loven, skrevet færdigt, med udgave og link. */
export const HjemmelSkema = z.object({
  /** «LAB § 112, stk. 3», med «tidl.» foran, når teksten ikke længere gælder for nye sager. */
  tekst: z.string(),
  /** «LBK 280/2024» */
  udgave: z.string(),
  eli: z.url().optional(),
  tidligere: z.boolean(),
  sted: StedSkema,
})

/** En oplysning, et led i forklaringen bygger på. */
export const BrugtOplysningSkema = z.object({
  id: z.string(),
  navn: z.string(),
  /** Værdien skrevet på dansk: «4. marts 1979», «ja». */
  vaerdi: z.string(),
  kilde: z.string(),
  den: IsoDagSkema.optional(),
  af: z.string().optional(),
  begrundelse: z.string().optional(),
})

/** Tvivl i loven: begge læsninger, og om nogen har valgt. */
export const TvivlSkema = z.object({
  id: z.string(),
  titel: z.string(),
  laesninger: z.array(z.object({ id: z.enum(['A', 'B']), tekst: z.string(), svar: SvarSkema })),
  /** Gør læsningen forskel for svaret her? */
  harBetydning: z.boolean(),
  hvemBeslutter: z.string(),
  valgt: z
    .object({ laesning: z.enum(['A', 'B']), af: z.string(), den: IsoDagSkema.optional(), begrundelse: z.string() })
    .optional(),
})

/** Hvad et led i en regel er for en slags. */
export const LedArtSkema = z.enum([
  'regel',
  'alle',
  'mindst-en',
  'ikke',
  'undtagelse',
  'medmindre',
  'faktum',
  'skoen',
  'beregning',
  'tvivl',
  'oenske',
])

/** Det, et menneske kan give loven: en oplysning, et skøn, et ønske eller et valg af læsning. */
const IndgangArtSkema = z.enum(['faktum', 'skoen', 'oenske', 'tvivl'])

const led = {
  /** Stabilt id, fx «LAB-112-1-nr-2». */
  id: z.string(),
  art: LedArtSkema,
  svar: SvarSkema,
  spoergsmaal: z.string(),
  /** Én linje: hvorfor svaret er, som det er. */
  hvorfor: z.string(),
  hjemmel: HjemmelSkema.optional(),
  brugt: z.array(BrugtOplysningSkema),
  /** Hvad leddet bygger på eller venter på: oplysninger, skøn, ønsker og valg af læsning, også når de er givet. */
  spoergerOm: z.array(z.object({ art: IndgangArtSkema, id: z.string() })),
  /** Er leddet med til at afgøre svaret i roden? Ellers «uden betydning». */
  harBetydning: z.boolean(),
  tvivl: TvivlSkema.optional(),
  /** Forbehold om selve lovteksten, fx en ikrafttrædelsesdag, der ikke er efterprøvet. */
  forbehold: z.string().optional(),
}

export interface ForklaringVisning {
  id: string
  art: z.infer<typeof LedArtSkema>
  svar: z.infer<typeof SvarSkema>
  spoergsmaal: string
  hvorfor: string
  hjemmel?: z.infer<typeof HjemmelSkema> | undefined
  brugt: z.infer<typeof BrugtOplysningSkema>[]
  spoergerOm: { art: z.infer<typeof IndgangArtSkema>; id: string }[]
  harBetydning: boolean
  tvivl?: z.infer<typeof TvivlSkema> | undefined
  forbehold?: string | undefined
  fordi: ForklaringVisning[]
}

/** Forklaringen er svaret: et træ, hvert led med hjemmel, oplysninger og begrundelse. */
export const ForklaringSkema: z.ZodType<ForklaringVisning> = z.object({
  ...led,
  get fordi() {
    return z.array(ForklaringSkema)
  },
})

/** Noget, der mangler og stadig kan ændre svaret. */
export const MangelSkema = z.object({
  art: IndgangArtSkema,
  /** Id på oplysningen, skønnet, ønsket eller tvivlen. */
  id: z.string(),
  navn: z.string(),
  /** Spørgsmålet, der skal besvares. */
  spoergsmaal: z.string(),
  hjemmel: HjemmelSkema.optional(),
  /** Hvem der kan afhjælpe det: «sagsbehandler», «borger», «faglig leder». */
  hvem: z.string(),
})

/** En beregnet dag, eller et spænd når fødselsdagen ikke er kendt på dagen. */
export const BeregnetDagSkema = z.object({
  /** folkepensionsdag · seks-aar-foer-folkepension · fylder-40 · fylder-50 · tidligste-slut · seneste-slut · seneste-slut-fem-aar */
  id: z.string(),
  navn: z.string(),
  dag: IsoDagSkema.optional(),
  spaend: z.object({ tidligst: IsoDagSkema, senest: IsoDagSkema }).optional(),
  hvorfor: z.string(),
  hjemmel: HjemmelSkema.optional(),
})

/** En beregnet sum med enhed i navnet. */
export const BeregnetTalSkema = z.object({
  /** dage-i-forloeb-40-50 · dage-tilbage-40-50 · orlovsdage · dage-i-forloeb-i-alt */
  id: z.string(),
  navn: z.string(),
  vaerdi: z.number().optional(),
  enhed: z.literal('dage'),
  hvorfor: z.string(),
  hjemmel: HjemmelSkema.optional(),
})

export const KonklusionKodeSkema = z.enum([
  'kan-henvises',
  'har-ret-efter-eget-oenske',
  'kan-kun-tilbydes',
  'kan-ikke-kraeves',
  'ikke-i-maalgruppen',
  'skal-ikke-ivaerksaettes',
  'skal-begynde-sag-om-foertidspension',
  'ikke-tilstraekkeligt-oplyst',
  'lukket-for-nye-forloeb',
  'ordningen-fandtes-ikke',
  'uoplyst',
  'kraever-skoen',
  'tvivl-i-loven',
])

/** Hele vurderingen: svaret, loven der blev valgt, hvad der mangler, og hver beregnet dag og sum. */
export const VurderingSkema = z.object({
  /** Vurderet pr. denne dag. */
  paa: IsoDagSkema,
  /** Tre datoer er aldrig én. */
  lov: z.object({
    udgave: z.string(),
    eli: z.url().optional(),
    lovensDag: IsoDagSkema,
    afgoeresDen: IsoDagSkema,
    overgang: z.array(
      z.object({
        id: z.string(),
        tekst: z.string(),
        hjemmel: HjemmelSkema.optional(),
        regler: z.array(z.string()),
        lovensDag: IsoDagSkema,
      }),
    ),
  }),
  konklusion: z.object({
    kode: KonklusionKodeSkema,
    svar: SvarSkema,
    /** Overskriften: «Kommunen kan henvise borgeren til et ressourceforløb.» */
    tekst: z.string(),
    /** Hvad det betyder i loven, og hvad der så skal ske. */
    betydning: z.string(),
  }),
  /** Må bevilges · kan kræves · må tilbydes · længden er lovlig. */
  spoergsmaal: z.object({
    henvises: ForklaringSkema,
    kraeves: ForklaringSkema,
    tilbydes: ForklaringSkema,
    varighed: ForklaringSkema,
  }),
  mangler: z.array(MangelSkema),
  dage: z.array(BeregnetDagSkema),
  tal: z.array(BeregnetTalSkema),
  tvivl: z.array(TvivlSkema),
})

export type SvarVisning = z.infer<typeof SvarSkema>
export type HjemmelVisning = z.infer<typeof HjemmelSkema>
export type BrugtOplysningVisning = z.infer<typeof BrugtOplysningSkema>
export type TvivlVisning = z.infer<typeof TvivlSkema>
export type MangelVisning = z.infer<typeof MangelSkema>
export type BeregnetDagVisning = z.infer<typeof BeregnetDagSkema>
export type BeregnetTalVisning = z.infer<typeof BeregnetTalSkema>
export type VurderingVisning = z.infer<typeof VurderingSkema>
export type KonklusionKode = z.infer<typeof KonklusionKodeSkema>
