import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { EKSEMPLER_113_4, EKSEMPLER_113_A, EKSEMPLER_36_3 } from '../forloeb/forloeb-eksempler.ts'
import { EKSEMPLER_ET_FORLOEB, EKSEMPLER_LSP_16, EKSEMPLER_LSP_18_2 } from '../nabo/nabo-eksempler.ts'
import { EKSEMPLER_2_2, EKSEMPLER_3_1, EKSEMPLER_3_3, EKSEMPLER_3_4, EKSEMPLER_4 } from '../plan/plan-eksempler.ts'
import {
  EKSEMPLER_FULDT_MEDHOLD,
  EKSEMPLER_FVL_19,
  EKSEMPLER_OFFL_13_1,
  EKSEMPLER_OFFL_15,
  EKSEMPLER_RSL_67_1,
} from '../procedure/procedure-eksempler.ts'
import { REGLER } from '../regler.ts'
import { EKSEMPLER_11_2, EKSEMPLER_9_1, EKSEMPLER_LSP_18_2_PKT_2 } from '../team/team-eksempler.ts'
import { medSvar } from './eksempel.ts'
import { eksemplerFor } from './eksempler-for.ts'

/** Reglens svar i eksemplet, som regelbogen viser det. */
function svaret(regelId: string, sag: string) {
  const eksempel = eksemplerFor(regelId).find((e) => e.sag === sag)
  return eksempel?.forklar(eksempel.paa ?? dato('2024-06-01'))?.svar ?? 'findes ikke'
}

describe('Forløbet', () => {
  it.each(
    medSvar(EKSEMPLER_113_A, {
      'Fra 1. januar 2022, også i et forløb begyndt før': 'opfyldt',
      'Dagen før forløbet begynder': 'ikke-opfyldt',
      'Forløbets første dag': 'opfyldt',
      'Efter lukningen, i et løbende forløb': 'opfyldt',
      'Førtidspensionist i forløb efter § 115: to læsninger': 'kraever-skoen',
    }),
  )('[LAB-113-a] $sag → $svar', ({ sag, svar }) => expect(svaret('LAB-113-a', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_113_4, {
      'Intet besluttet på sidste dag': 'ikke-opfyldt',
      'Intet besluttet dagen efter sidste dag': 'ikke-opfyldt',
      'Besluttet på sidste dag': 'opfyldt',
      'Besluttet dagen efter': 'ikke-opfyldt',
    }),
  )('[LAB-113-4] $sag → $svar', ({ sag, svar }) => expect(svaret('LAB-113-4', sag)).toBe(svar))
})

describe('Den koordinerende sagsbehandler', () => {
  it.each(
    medSvar(EKSEMPLER_36_3, {
      'Forløbets første dag, ingen udpeget': 'ikke-opfyldt',
      'Udpeget forløbets første dag': 'opfyldt',
      'Mette er rejst, og ingen er kommet i stedet': 'ikke-opfyldt',
    }),
  )('[LAB-36-3] $sag → $svar', ({ sag, svar }) => expect(svaret('LAB-36-3', sag)).toBe(svar))
})

describe('Planen', () => {
  it.each(
    medSvar(EKSEMPLER_2_2, {
      'Lavet sammen med borgeren': 'opfyldt',
      'Lavet uden borgeren': 'ikke-opfyldt',
      'Ingen har sagt, hvordan den blev lavet': 'uoplyst',
    }),
  )('[BEK-1708-2-2] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-2-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_3_1, {
      'Alle syv oplysninger er med': 'opfyldt',
      'Borgerens ressourcer er ikke beskrevet': 'ikke-opfyldt',
      'Ingen har set efter': 'uoplyst',
      'Pensionssag, hvor det er helt åbenbart, og det er vurderet nok': 'opfyldt',
    }),
  )('[BEK-1708-3-1] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-3-1', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_3_3, {
      'Ingen har læst, om den kun beskriver': 'kraever-skoen',
      'Der står en indstilling i den': 'ikke-opfyldt',
      'Den beskriver kun': 'opfyldt',
      'Et ja uden begrundelse': 'kraever-skoen',
    }),
  )('[BEK-1708-3-3] $sag → $svar; det gættes aldrig ud fra teksten', ({ sag, svar }) => {
    expect(svaret('BEK-1708-3-3', sag)).toBe(svar)
  })

  it.each(
    medSvar(EKSEMPLER_3_4, {
      'Sagens slags står der ikke, nytårsaften 2021': 'findes ikke',
      'Sagens slags står der ikke, nytårsdag 2022': 'uoplyst',
      'Jobafklaring, og det står, at det er det første': 'opfyldt',
      'Jobafklaring, og det står ikke, om det er det første': 'uoplyst',
    }),
  )('[BEK-1708-3-4] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-3-4', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_4, {
      'Attesten er hentet, hel og aktuel': 'opfyldt',
      'Undladt med grund, nytårsaften 2024': 'ikke-opfyldt',
      'Undladt med grund, nytårsdag 2025': 'opfyldt',
      'Undladt, men oplysningerne er ikke nok': 'ikke-opfyldt',
      'Undladt, og ingen har taget stilling': 'kraever-skoen',
    }),
  )('[BEK-1708-4] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-4', sag)).toBe(svar))
})

describe('Teamet', () => {
  it.each(
    medSvar(EKSEMPLER_9_1, {
      'Ressourceforløb uden teamets indstilling i 2015': 'ikke-opfyldt',
      'Ressourceforløb uden teamets indstilling, sidste dag før lukningen': 'ikke-opfyldt',
      'Ressourceforløb uden teamets indstilling, efter lukningen': 'opfyldt',
      'Fleksjob uden teamets indstilling, efter lukningen': 'ikke-opfyldt',
      'Indstillingen kom dagen før afgørelsen': 'opfyldt',
      'Indstillingen kom dagen efter afgørelsen': 'ikke-opfyldt',
      'Det er ikke sagt, hvad der skal afgøres': 'uoplyst',
    }),
  )('[LOB-9-1] $sag → $svar', ({ sag, svar }) => expect(svaret('LOB-9-1', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_11_2, {
      'Samme ordning, og indstillingen følges': 'opfyldt',
      'Samme ordning, men andre indsatser': 'ikke-opfyldt',
      'En anden ordning, uden ny behandling': 'ikke-opfyldt',
      'En anden ordning, efter at teamet har revurderet sagen': 'opfyldt',
    }),
  )('[LOB-11-2] $sag → $svar', ({ sag, svar }) => expect(svaret('LOB-11-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_LSP_18_2_PKT_2, {
      'Helt åbenbart, og sundhedskoordinatoren har udtalt sig': 'opfyldt',
      'Helt åbenbart, og borgeren er terminalt syg': 'opfyldt',
      'Kun helt åbenbart': 'ikke-opfyldt',
      'Terminalt syg, men ingen har påberåbt sig, at det er helt åbenbart': 'ikke-opfyldt',
    }),
  )('[LSP-18-2-pkt-2] $sag → $svar', ({ sag, svar }) => expect(svaret('LSP-18-2-pkt-2', sag)).toBe(svar))
})

describe('Førtidspension', () => {
  it.each(
    medSvar(EKSEMPLER_LSP_16, {
      'Hanne, 40 år i dag': 'opfyldt',
      'Hanne, 40 år i morgen, ingen har skønnet': 'kraever-skoen',
      'Hanne, 39 år, alt er udtømt': 'opfyldt',
      'Hanne, 39 år, der er mere at prøve': 'ikke-opfyldt',
      'Malik, 18 år i morgen, alt er udtømt': 'ikke-opfyldt',
      'Inge, 67 år i dag': 'ikke-opfyldt',
      'Fødselsdagen er ukendt': 'uoplyst',
      'Kan klare et fleksjob': 'ikke-opfyldt',
      'Ingen har skønnet om nedsættelsen': 'kraever-skoen',
    }),
  )('[LSP-16] $sag → $svar', ({ sag, svar }) => expect(svaret('LSP-16', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_ET_FORLOEB, {
      'Et tidligere forløb': 'opfyldt',
      'Intet forløb, og ingen har skønnet': 'kraever-skoen',
      'Intet forløb, men alt er udtømt': 'opfyldt',
      'Intet forløb, og der er mere at prøve': 'ikke-opfyldt',
      'Det vides ikke, om der har været et forløb': 'uoplyst',
    }),
  )('[PRAKSIS-ET-FORLOEB] $sag → $svar', ({ sag, svar }) => expect(svaret('PRAKSIS-ET-FORLOEB', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_LSP_18_2, {
      'Forelagt teamet': 'opfyldt',
      'Ikke forelagt': 'ikke-opfyldt',
      'Ikke oplyst': 'uoplyst',
      'Borgerens egen anmodning, og det er utvivlsomt, at betingelserne ikke er opfyldt': 'opfyldt',
    }),
  )('[LSP-18-2] $sag → $svar', ({ sag, svar }) => expect(svaret('LSP-18-2', sag)).toBe(svar))
})

describe('Sagsbehandling og klage', () => {
  it.each(
    medSvar(EKSEMPLER_FVL_19, {
      'Attesten er ny, væsentlig og til ugunst': 'opfyldt',
      'Attesten handler ikke om grundlaget': 'ikke-opfyldt',
      'Attesten er til gunst': 'ikke-opfyldt',
      'Borgeren kender attesten': 'ikke-opfyldt',
      'Attesten er uvæsentlig': 'ikke-opfyldt',
      'Skønnet om betydningen er ikke begrundet': 'kraever-skoen',
      'En undtagelse er brugt og begrundet': 'ikke-opfyldt',
      'En undtagelse er overvejet og forkastet': 'opfyldt',
    }),
  )('[FVL-19] $sag → $svar', ({ sag, svar }) => expect(svaret('FVL-19', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_FULDT_MEDHOLD, {
      'Afslag på et forløb, borgeren ville have': 'opfyldt',
      'Afslag, og ingen har spurgt borgeren': 'opfyldt',
      'Bevilget i fuld længde, som ønsket': 'ikke-opfyldt',
      'Bevilget mod borgerens ønske': 'opfyldt',
      'Bevilget, men ingen har spurgt borgeren': 'uoplyst',
      'Intet oplyst om udfaldet': 'uoplyst',
    }),
  )('[FVL-22-kraeves] [FVL-25-kraeves] $sag → $svar', ({ sag, svar }) => {
    expect(svaret('FVL-22-kraeves', sag)).toBe(svar)
    expect(svaret('FVL-25-kraeves', sag)).toBe(svar)
  })

  it.each(
    medSvar(EKSEMPLER_OFFL_13_1, {
      'Samtalen har betydning og fremgår ikke af sagen': 'opfyldt',
      'Samtalen er uden betydning': 'ikke-opfyldt',
      'Samtalen står allerede i sagen': 'ikke-opfyldt',
      'Ingen har vurderet, om samtalen har betydning': 'kraever-skoen',
    }),
  )('[OFFL-13-1] $sag → $svar', ({ sag, svar }) => expect(svaret('OFFL-13-1', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_OFFL_15, {
      'Et modtaget brev med betydning': 'opfyldt',
      'Et sendt brev med betydning': 'opfyldt',
      'Et internt udkast': 'ikke-opfyldt',
      'Et modtaget brev uden betydning': 'ikke-opfyldt',
      'Et modtaget brev, ingen har set på': 'uoplyst',
    }),
  )('[OFFL-15] $sag → $svar', ({ sag, svar }) => expect(svaret('OFFL-15', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_RSL_67_1, {
      'Digital Post en mandag, klage på sidste dag': 'opfyldt',
      'Digital Post en mandag, klage dagen efter': 'ikke-opfyldt',
      'Digital Post, fristen udløber juleaftensdag, klage 28. december: to læsninger': 'kraever-skoen',
      'Klagens dag er ukendt': 'uoplyst',
    }),
  )('[RSL-67-1] $sag → $svar', ({ sag, svar }) => expect(svaret('RSL-67-1', sag)).toBe(svar))
})

describe('Hylden med eksempler', () => {
  it('har kun regler, der findes', () => {
    expect(eksemplerFor('LAB-112-9')).toEqual([])
    expect(eksemplerFor('__proto__')).toEqual([])
    expect(eksemplerFor('toString')).toEqual([])
  })

  it('har målgruppe, længde og garanti hele vejen', () => {
    const ider = REGLER.slice(0, 21).map(({ id }) => id)
    // En tabel, en dagsorden og en liste over muligheder svarer ikke på sager.
    expect(ider.filter((id) => eksemplerFor(id).length === 0)).toEqual(['LSP-1a', 'LAB-113-1'])
  })

  it('nævner hver sag én gang pr. regel', () => {
    for (const { id } of REGLER) {
      const sager = eksemplerFor(id).map(({ sag }) => sag)
      expect(sager).toEqual([...new Set(sager)])
    }
  })
})
