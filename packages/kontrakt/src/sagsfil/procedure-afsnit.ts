import { z } from 'zod'
import { DagSkema, felter, oplysning } from '../felt-skemaer.ts'
import { id, navn, oplystDag, oplystJaNej, skoen } from './dele.ts'

const FLEST = 500
const maaske = <S extends z.ZodType>(led: S) => z.array(led).max(FLEST).optional()

const MeddelelseSkema = z.strictObject({
  maade: z.enum(['digital-post', 'brev', 'quickbrev', 'udleveret']),
  den: DagSkema.meta({ description: 'Digital Post: dagen, den var tilgængelig. Brev: dagen, det blev sendt.' }),
  modtagetDen: oplystDag,
})

const HoeringSkema = z.strictObject({
  id,
  navn,
  kommetDen: oplysning(DagSkema),
  omGrundlaget: oplystJaNej,
  tilUgunst: oplystJaNej,
  bekendt: skoen,
  vaesentlig: skoen,
  undtagelser: felter(['1', '2', '3', '4', '5', '6'], () => skoen.unwrap())
    .optional()
    .meta({
      description: 'De undtagelser i FVL § 19, stk. 2, nogen har påberåbt sig, ved nummer.',
    }),
  hoertDen: oplystDag,
})

const AfgoerelseSkema = z.strictObject({
  truffetDen: oplysning(DagSkema),
  meddelt: oplysning(MeddelelseSkema).optional(),
  form: oplysning(z.enum(['skriftlig', 'mundtlig'])).optional(),
  givetFuldtUd: oplystJaNej,
  oensket: z.strictObject({ svar: z.enum(['ja', 'nej']).optional() }).optional(),
  begrundelse: z
    .strictObject({
      retsregler: oplystJaNej,
      skoensmaessig: oplystJaNej,
      hovedhensyn: oplystJaNej,
      faktaNoedvendigt: skoen,
      fakta: oplystJaNej,
    })
    .optional(),
  klagevejledning: z
    .strictObject({ klageinstans: oplystJaNej, fremgangsmaade: oplystJaNej, tidsfrist: oplystJaNej })
    .optional(),
  begrundelseBegaeret: oplystDag,
  begrundelseGivet: oplystDag,
  begrundelseForsinketBesked: oplystDag,
})

const KlageSkema = z.strictObject({
  modtaget: oplystDag,
  fraPersonenSelv: oplystJaNej,
  dispensation: skoen,
  hastende: skoen,
  manglerOplysninger: oplystJaNej,
  beskedOmForsinkelse: oplystDag,
  ventesAfsluttet: oplystDag,
  genvurderet: oplysning(z.strictObject({ den: DagSkema, medhold: z.enum(['helt', 'delvist', 'intet']) })).optional(),
  nyAfgoerelse: oplysning(MeddelelseSkema).optional(),
  sendtTilAnkestyrelsen: oplystDag,
  klagerUnderrettet: oplystDag,
  fastholdt: oplystDag,
})

const AnsoegningSkema = z.strictObject({
  modtaget: oplysning(DagSkema),
  kommunensFrist: oplystDag,
  afgjort: oplystDag,
  skriftligBesked: oplystDag,
})

const NotatSkema = z.strictObject({
  id,
  navn,
  art: z.enum(['oplysning', 'sagsskridt']),
  den: oplysning(DagSkema),
  betydning: skoen,
  fremgaarAfSagen: oplystJaNej,
  noteret: oplystDag,
})

const DokumentSkema = z.strictObject({
  id,
  navn,
  art: z.enum(['modtaget', 'afsendt', 'internt-endeligt', 'internt-udkast']),
  den: oplysning(DagSkema),
  betydning: oplystJaNej,
  journaliseret: oplystDag,
})

const IndhentningSkema = z.strictObject({
  id,
  navn,
  art: z.enum(['helbred-og-andet', 'oekonomi-eller-ferie']),
  noedvendig: skoen,
  samtykke: oplysning(z.enum(['givet', 'naegtet'])).optional(),
  sagstypeUdenSamtykke: oplysning(
    z.enum(['foertidspension-uden-henvendelse', 'frakendelse-af-pension', 'tilbagebetaling']),
  ).optional(),
  samtykkeForsoegt: oplystDag,
})

const HenvendelseSkema = z.strictObject({
  id,
  modtaget: oplysning(DagSkema),
  skriftlig: oplystJaNej,
  vedroererMyndigheden: oplystJaNej,
  vejledningNoedvendig: skoen,
  besvaret: oplystDag,
  videresendt: oplystDag,
})

const UdsaettelseSkema = z.strictObject({
  forlangt: oplysning(DagSkema),
  frist: oplystDag,
  udtaltSig: oplystDag,
  undtagelser: felter(['1', '2', '3'], () => skoen.unwrap())
    .optional()
    .meta({ description: 'De undtagelser i FVL § 21, stk. 2, nogen har påberåbt sig, ved nummer.' }),
})

const AktindsigtSkema = z.strictObject({
  id,
  modtaget: oplysning(DagSkema),
  faerdig: oplystDag,
  ikkeMuligt: skoen,
  beskedOmForsinkelse: oplystDag,
})

/** Sagsbehandling, afgørelse og klage: FVL, RSL, OFFL og retssikkerhedsbekendtgørelsen. */
export const ProcedureAfsnit = z
  .strictObject({
    ansoegning: AnsoegningSkema.optional(),
    hoering: maaske(HoeringSkema),
    afgoerelse: AfgoerelseSkema.optional(),
    klage: KlageSkema.optional(),
    notater: maaske(NotatSkema),
    dokumenter: maaske(DokumentSkema),
    indhentning: maaske(IndhentningSkema),
    henvendelser: maaske(HenvendelseSkema),
    udsaettelse: UdsaettelseSkema.optional(),
    aktindsigt: maaske(AktindsigtSkema),
    hjaelpFra: oplystDag,
    skriftligBesked: felter(['1', '2', '3', '4', '5'], () => oplysning(DagSkema))
      .optional()
      .meta({
        description: 'De fem ting i RSL § 12, borgeren skal have skriftlig besked om, ved nummer.',
      }),
    medvirken: skoen,
    medvirkerIkke: oplystJaNej,
    repraesentant: z.strictObject({ modstaaendeHensyn: skoen, personligMedvirkenPaakraevet: skoen }).optional(),
  })
  .meta({ title: 'Sagsbehandling', description: 'Ansøgning, høring, afgørelse, klage, notater og dokumenter.' })
