import { type Dato, dato, plusDage } from '@fodfaeste/grund'
import type { Oplysning, Skoen } from '../motor/oplysning.ts'
import { proeveFakta } from '../proeve-fakta.ts'
import type { Sagsfakta } from './vurder-sag.ts'

/** Første dag i Dortes forløb, når prøven ikke siger andet. */
export const DORTES_START = dato('2023-03-01')

const opl = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøven' })
const ja = opl(true)
const skoen = (svar: 'ja' | 'nej' = 'ja'): Skoen => ({ svar, af: 'Mette Holm', begrundelse: 'Set i sagen.' })
const efter = { efter: '112', laesningsvalg: {} } as const
const SAGEN = proeveFakta({ foedt: '1979-06-01', tidligere: [], maaneder: 24 })

/** Dage i forhold til forløbets første. */
interface Tid {
  readonly ved: (dage: number) => Dato
  readonly den: (dage: number) => Oplysning<Dato>
}

/**
 * En opdigtet sag med noget i hver del: plan, team, garanti, samtale om helbred, jobformidler, kontakt, sagsbehandling, klage
 * og en pensionssag. Alle dage ligger i forhold til forløbets første, så hele sagen kan flyttes i tiden.
 */
export function enHelSag(start: Dato = DORTES_START): Sagsfakta {
  const ved = (dage: number): Dato => plusDage(start, dage)
  const tid: Tid = { ved, den: (dage) => opl(ved(dage)) }
  return { ...forloebet(tid), ...planOgTeam(tid), ...kontakten(tid), ...sagsbehandlingen(tid), ...pensionssagen(tid) }
}

function forloebet({ ved, den }: Tid) {
  return {
    maalgruppe: {
      ...SAGEN,
      dage: { bevilget: den(-20), starter: den(0), 'planlagt-slut': den(729) },
    },
    garanti: {
      ...efter,
      indsatser: [
        { id: 'praktik', navn: 'Praktik', art: 'lab-kapitel-11', begyndt: opl('ikke-begyndt'), iIndsatsdel: ja },
      ],
      stop: [{ id: 'fritaget', art: 'fritaget-for-raadighed', fra: ved(30), til: ved(43), kilde: 'prøven' }],
      bortfald: [],
    },
    sundhedssamtale: {
      ...efter,
      vejledtSkriftligt: den(40),
      tilbud: [{ id: 'praktik', navn: 'Praktik', givet: den(40), samtale: { oensket: den(45), udtalelse: den(60) } }],
    },
    afslutning: { ...efter, beslutning: { art: 'indsatser', truffet: den(700) } },
    jobformidler: { ...efter, vejledt: den(5), oenske: { svar: 'ja', den: ved(10) }, faaet: den(50) },
    koordinerende: { ...efter, udpegede: [{ navn: 'Mona Marehalm', fra: ved(3) }] },
  } satisfies Sagsfakta
}

function planOgTeam({ ved, den }: Tid) {
  return {
    plan: {
      laesningsvalg: {},
      teammoede: den(-60),
      forberedende: { indhold: { helbred: ja, oensker: ja }, sagstype: opl('arbejdsevne'), lavetMedBorgeren: ja },
      attest: { indhentet: ja, dateret: den(-90), indhold: { konsultation: ja }, aktuel: skoen() },
      indsatsdel: {
        indhold: { delmaal: ja, opfoelgning: ja },
        mentor: opl(false),
        fastlagt: opl({ fra: ved(0), til: ved(190) }),
        iMinPlan: ja,
      },
    },
    team: {
      laesningsvalg: {},
      om: opl('ressourceforloeb'),
      vilAfgoere: opl('ressourceforloeb'),
      foelgesIndstillingen: ja,
      truffet: den(-20),
      behandlinger: [
        {
          den: den(-60),
          art: 'behandling',
          deltog: { borger: ja, sagsbehandler: ja, beskaeftigelse: ja },
          indstilling: { udfald: opl('ressourceforloeb'), indhold: { 'overordnet-maal': ja } },
        },
      ],
      region: { sagTilTeamModtaget: den(-90), sundhedskoordinatorStillet: den(-60) },
    },
  } satisfies Partial<Sagsfakta>
}

function kontakten({ den }: Tid) {
  return {
    kontakt: {
      laesningsvalg: {},
      ydelse: [{ fra: den(0) }],
      samtaler: [
        { den: den(12), form: opl('fremmoede') },
        { den: den(80), form: opl('telefon'), borgerensValg: ja },
      ],
      standby: [],
      anmodninger: [den(300)],
      foranstaltninger: [{ id: 'kursus', navn: 'Kursus', begyndt: den(60), slutter: den(150) }],
    },
  } satisfies Partial<Sagsfakta>
}

function sagsbehandlingen({ ved, den }: Tid) {
  return {
    procedure: {
      laesningsvalg: {},
      ansoegning: { modtaget: den(-120), kommunensFrist: den(-30) },
      hoering: [{ id: 'attest', navn: 'attesten', kommetDen: den(-90), omGrundlaget: ja, tilUgunst: ja }],
      afgoerelse: {
        truffetDen: den(-20),
        meddelt: opl({ maade: 'digital-post', den: ved(-20) }),
        form: opl('skriftlig'),
        begrundelse: { retsregler: ja },
        klagevejledning: { klageinstans: ja },
      },
      klage: { modtaget: den(-2), fraPersonenSelv: ja },
      notater: [{ id: 'opkald', navn: 'opkaldet', art: 'oplysning', den: den(4), betydning: skoen() }],
      dokumenter: [{ id: 'brev', navn: 'brevet', art: 'modtaget', den: den(6), betydning: ja }],
      henvendelser: [{ id: 'mail', modtaget: den(8), vedroererMyndigheden: ja, vejledningNoedvendig: skoen() }],
      udsaettelse: { forlangt: den(-40), udtaltSig: den(-30) },
      aktindsigt: [{ id: 'anmodning', modtaget: den(20) }],
      hjaelpFra: den(-120),
      medvirken: skoen(),
    },
  } satisfies Partial<Sagsfakta>
}

function pensionssagen({ den }: Tid) {
  return {
    nabo: {
      sag: SAGEN,
      egenAnmodning: opl(false),
      forelagtTeam: ja,
      varigtNedsat: skoen(),
      ikkeSelvforsoergende: skoen('nej'),
      overgaaet: den(600),
      afviserForloeb: den(610),
      grundlag: { rehabiliteringsplan: ja },
    },
  } satisfies Partial<Sagsfakta>
}
