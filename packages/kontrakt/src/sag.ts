import { z } from 'zod'
import { BorgerVisningSkema } from './borger.ts'
import { DokumentVisningSkema } from './dokument.ts'
import { OenskeEmneSkema, SkoenIdSkema } from './fakta-fil.ts'
import { HjemmelSkema, IsoDagSkema, KonklusionKodeSkema, SvarSkema, VurderingSkema } from './forklaring.ts'

/** Hvem er jeg, hvor, og hvilken dag er det? */
export const MigSkema = z.object({
  person: z.object({ id: z.string(), navn: z.string(), rolle: z.string(), kommune: z.string() }).optional(),
  kommune: z.string(),
  idag: IsoDagSkema,
  /** Øvemiljø: dags dato er valgt, ikke urets. */
  oevemiljoe: z.boolean(),
  /** Man vælger selv, hvem man er. Kun på egen maskine. */
  demo: z.boolean(),
  /** Kommunens eget login, når det er sat op. */
  udbyder: z.object({ navn: z.string() }).optional(),
  /** Hvad den indloggede må uden for en bestemt sag; samme politik som serveren håndhæver. */
  maa: z
    .object({
      minDag: z.boolean(),
      seSager: z.boolean(),
      oprette: z.boolean(),
      seAabninger: z.boolean(),
      seAdgangslog: z.boolean(),
      erklaere: z.boolean(),
      ledeMoede: z.boolean(),
      seTeammoeder: z.boolean(),
      administrere: z.boolean(),
    })
    .optional(),
  /** Efter log ud: adressen hos udbyderen, hvor man også logges ud. */
  videre: z.url().optional(),
})

export const DemoPersonSkema = z.object({
  id: z.string(),
  navn: z.string(),
  rolle: z.string(),
  beskrivelse: z.string(),
})

export const FaseSkema = z.enum(['henvisning', 'oplysning', 'maalgruppe', 'forloeb', 'klage', 'afsluttet'])

/** En række i listen over sager. */
export const SagRaekkeSkema = z.object({
  id: z.uuid(),
  sagsnummer: z.string(),
  navn: z.string(),
  /** «030379-xxxx» */
  cprMaskeret: z.string(),
  alder: z.number().int().optional(),
  fase: FaseSkema,
  konklusion: z.object({ kode: KonklusionKodeSkema, svar: SvarSkema, tekst: z.string() }),
  antalMangler: z.number().int(),
  harTvivl: z.boolean(),
  lovensUdgave: z.string(),
  sagsbehandler: z.string(),
  forloeb: z.object({ starter: IsoDagSkema.optional(), slut: IsoDagSkema.optional() }),
  /** Nærmeste kommende tærskel: «fylder 50», «6 år til folkepension». */
  naesteTaerskel: z.object({ navn: z.string(), dag: IsoDagSkema }).optional(),
  opdateret: z.string(),
})

export const SagListeSkema = z.object({
  sager: z.array(SagRaekkeSkema),
  /** Der tælles højst til 10.000. */
  iAlt: z.number().int(),
  /** Er der flere end der tælles? */
  flere: z.boolean(),
  /** Gives som `efter` for at få næste side. Mangler på den sidste. */
  naeste: z.uuid().optional(),
  /** Så mange rækker er endnu ved at blive regnet om til i dag: deres fase, svar og tærskel kan være fra en anden dag. */
  regnesOm: z.number().int().optional(),
})

/** En registreret oplysning, som den står i sagen. */
export const OplysningVisningSkema = z.object({
  id: z.string(),
  navn: z.string(),
  art: z.enum(['dag', 'ja-nej', 'foedselsdag', 'tidligere-forloeb', 'orlov', 'varighed']),
  /** Værdien i samme form, som den registreres i. Mangler: uoplyst. */
  vaerdi: z.unknown().optional(),
  /** Skrevet på dansk; «uoplyst» når den mangler. */
  tekst: z.string(),
  kilde: z.string().optional(),
  den: IsoDagSkema.optional(),
  registreretAf: z.string().optional(),
  registreretTidspunkt: z.string().optional(),
})

/** Et moment for eller imod, med kilde. Vises ved skønnet, vejes aldrig af systemet. */
export const MomentSkema = z.object({
  id: z.string(),
  retning: z.enum(['for', 'imod']),
  tekst: z.string(),
  kilde: z.string(),
})

/** Et skøn, truffet eller ikke. */
export const SkoenVisningSkema = z.object({
  id: SkoenIdSkema,
  navn: z.string(),
  spoergsmaal: z.string(),
  hjemmel: HjemmelSkema.optional(),
  truffet: z
    .object({ svar: z.enum(['ja', 'nej']), af: z.string(), den: IsoDagSkema.optional(), begrundelse: z.string() })
    .optional(),
  momenter: z.array(MomentSkema),
})

export const OenskeVisningSkema = z.object({
  emne: OenskeEmneSkema,
  navn: z.string(),
  /** Det spørgsmål, borgeren skal have. */
  spoergsmaal: z.string(),
  hjemmel: HjemmelSkema.optional(),
  spurgtDen: IsoDagSkema.optional(),
  svaretDen: IsoDagSkema.optional(),
  svar: z.enum(['ja', 'nej']).optional(),
  ord: z.string().optional(),
})

/** Et element på forløbsbåndet; tabellen og telefonens liste har de samme rækker i samme orden. */
export const BaandElementSkema = z.object({
  id: z.string(),
  spor: z.enum(['forloeb', 'tidligere', 'orlov', 'alder', 'dage', 'regler']),
  art: z.enum(['bjaelke', 'dag', 'alder', 'skravering', 'vindue', 'flag']),
  navn: z.string(),
  fra: IsoDagSkema,
  /** Til og med; mangler for en enkelt dag. */
  til: IsoDagSkema.optional(),
  /** Sidste del af bjælken er dage lagt til for orlov (hvid ende). */
  heraflTilfoejetDage: z.number().int().optional(),
  varighed: z.string().optional(),
  status: z.string(),
  hvorfor: z.string(),
  hjemmel: HjemmelSkema.optional(),
})

export const BaandSkema = z.object({
  fra: IsoDagSkema,
  til: IsoDagSkema,
  idag: IsoDagSkema,
  elementer: z.array(BaandElementSkema),
})

/** En hændelse i sagen, til tidsrejsen og journalen. */
export const HaendelseVisningSkema = z.object({
  version: z.number().int(),
  type: z.string(),
  tekst: z.string(),
  af: z.string(),
  registreretTidspunkt: z.string(),
  virkerFra: IsoDagSkema,
  hash: z.string(),
})

/** Hele sagen i ét svar. */
export const SagVisningSkema = z.object({
  id: z.uuid(),
  sagsnummer: z.string(),
  version: z.number().int(),
  /** Nyeste version; større end `version` under tidsrejse. */
  nyesteVersion: z.number().int(),
  borger: BorgerVisningSkema,
  sagsbehandler: z.string(),
  fase: FaseSkema,
  hoved: z.array(z.object({ navn: z.string(), vaerdi: z.string(), hvorfor: z.string().optional() })),
  oplysninger: z.array(OplysningVisningSkema),
  skoen: z.array(SkoenVisningSkema),
  oensker: z.array(OenskeVisningSkema),
  dokumenter: z.array(DokumentVisningSkema),
  vurdering: VurderingSkema,
  baand: BaandSkema,
  haendelser: z.array(HaendelseVisningSkema),
  /** Hvad den indloggede må gøre nu; samme politik som serveren håndhæver. */
  maa: z.object({
    registrere: z.boolean(),
    spoergeBorgeren: z.boolean(),
    traeffeSkoen: z.boolean(),
    vaelgeLaesning: z.boolean(),
    vurdere: z.boolean(),
    journalisere: z.boolean(),
    rette: z.boolean(),
    tilknytte: z.boolean(),
    beskytte: z.boolean(),
    giveAktindsigt: z.boolean(),
    grundHvisNej: z.string().optional(),
  }),
  vaerdAtVide: z.array(
    z.object({
      navn: z.string(),
      svar: SvarSkema.optional(),
      tekst: z.string(),
      hvorfor: z.string(),
      hjemmel: HjemmelSkema.optional(),
    }),
  ),
})

/** En ny sag, og det, der bør ses efter, selv om den er oprettet. */
export const OprettetSagSkema = SagVisningSkema.extend({
  /** Mangler, når der intet er at se efter. */
  advarsler: z.array(z.object({ felt: z.string(), besked: z.string() })).optional(),
})

/** RFC 9457 på dansk. `kode` er stabil; `fejl` peger på felterne. */
export const ProblemSkema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  kode: z.string(),
  fejl: z.array(z.object({ felt: z.string(), besked: z.string() })).optional(),
  aktuelVersion: z.number().int().optional(),
  /** Den officielle adresse, når det er lovens ord, der mangler. */
  eli: z.url().optional(),
})

export const SundhedSkema = z.object({
  status: z.enum(['ok', 'fejl']),
  version: z.string(),
  lager: z.enum(['pglite', 'postgres']),
  migrationer: z.number().int(),
  idag: IsoDagSkema,
})

export type Mig = z.infer<typeof MigSkema>
export type DemoPerson = z.infer<typeof DemoPersonSkema>
export type Fase = z.infer<typeof FaseSkema>
export type SagRaekke = z.infer<typeof SagRaekkeSkema>
export type SagListe = z.infer<typeof SagListeSkema>
export type OplysningVisning = z.infer<typeof OplysningVisningSkema>
export type Moment = z.infer<typeof MomentSkema>
export type SkoenVisning = z.infer<typeof SkoenVisningSkema>
export type OenskeVisning = z.infer<typeof OenskeVisningSkema>
export type BaandElement = z.infer<typeof BaandElementSkema>
export type Baand = z.infer<typeof BaandSkema>
export type HaendelseVisning = z.infer<typeof HaendelseVisningSkema>
export type SagVisning = z.infer<typeof SagVisningSkema>
export type Problem = z.infer<typeof ProblemSkema>
export type Sundhed = z.infer<typeof SundhedSkema>
