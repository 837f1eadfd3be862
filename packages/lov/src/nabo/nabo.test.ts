import { type Dato, dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Oplysning, Skoen } from '../motor/oplysning.ts'
import type { Forloebsdage } from '../pligter/pligt.ts'
import { type ProeveSag, proeveFakta } from '../proeve-fakta.ts'
import { KATALOG } from '../katalog.ts'
import type { Nabofakta, Vaesentlighedsproeve } from './fakta.ts'
import { TEAM_TVIVL } from '../team/tvivl.ts'
import { vurderNabo } from './vurder-nabo.ts'

const opl = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøven' })
const den = (dag: string): Oplysning<Dato> => opl(dato(dag))
const skoen = (svar: 'ja' | 'nej', begrundelse = 'Efter en konkret vurdering.'): Skoen => ({
  svar,
  af: 'Mette Holm',
  begrundelse,
})
const INGEN: Forloebsdage = { bevilget: undefined, starter: undefined, slutter: undefined }

function vurder(sag: ProeveSag, rest: Partial<Nabofakta> = {}, dag = '2025-10-01', forloeb = INGEN) {
  return vurderNabo({ sag: proeveFakta(sag), ...rest }, forloeb, dato(dag))
}
const svar = (v: ReturnType<typeof vurder>, id: string) => v.svar.find((f) => f.led.id === id)?.svar
const pligt = (v: ReturnType<typeof vurder>, id: string) => v.pligter.find((p) => p.id === id)

const BETINGELSER: Partial<Nabofakta> = { varigtNedsat: skoen('ja'), ikkeSelvforsoergende: skoen('ja') }
const UDTOEMT = { 'alle-foranstaltninger-udtoemt': 'ja' } as const

describe('LSP § 16: hvem der kan få førtidspension', () => {
  it.each<[string, ProeveSag, string]>([
    ['18 år i dag, udtømt', { foedt: '2007-10-01', skoen: UDTOEMT }, 'opfyldt'],
    ['67 år i morgen', { foedt: '1958-10-02' }, 'opfyldt'],
  ])('[LSP-16] %s', (_sag, sag, ventet) => {
    expect(svar(vurder(sag, BETINGELSER), 'LSP-16')).toBe(ventet)
  })

  it('[LSP-16] spørger de yngre om det samme skøn, som § 18 gør', () => {
    const f = vurder({ foedt: '1990-01-01' }).svar.find(({ led }) => led.id === 'LSP-16')
    expect(f?.fordi[2]?.fordi[1]?.led.spoergsmaal).toBe(KATALOG.skoen['alle-foranstaltninger-udtoemt'].spoergsmaal)
  })

  it.each([
    ['2013-01-01', 'Lov 1380/2012'],
    ['2018-05-31', 'Lov 1380/2012'],
    ['2018-06-01', 'LBK 1123/2024'],
    ['2024-12-29', 'LBK 1123/2024'],
  ])('[LSP-16] %s siges det, hvad der ikke er efterprøvet', (dag, forbehold) => {
    const f = vurder({ foedt: '1980-01-01' }, {}, dag).svar.find(({ led }) => led.id === 'LSP-16')
    expect(f?.led.forbehold).toContain(forbehold)
  })

  it('[LSP-16] kravet til de yngre har været det dokumenterede eller helt åbenbare siden 2013', () => {
    const ung: ProeveSag = { foedt: '1990-01-01', skoen: UDTOEMT }
    for (const dag of ['2013-01-01', '2018-05-31', '2018-06-01', '2024-12-30'])
      expect(svar(vurder(ung, BETINGELSER, dag), 'LSP-16'), dag).toBe('opfyldt')
  })

  it('[LSP-16] før ordningen er der intet svar, og intet går galt', () => {
    expect(svar(vurder({ foedt: '1970-01-01' }, BETINGELSER, '2012-12-31'), 'LSP-16')).toBeUndefined()
  })

  it('[LSP-16] fra 30. december 2024 er ordlyden læst', () => {
    const f = vurder({ foedt: '1980-01-01' }, {}, '2024-12-30').svar.find(({ led }) => led.id === 'LSP-16')
    expect(f?.led.forbehold).toBeUndefined()
  })
})

describe('Praksis: mindst ét ressourceforløb', () => {
  it.each<[string, ProeveSag, Forloebsdage, string]>([
    [
      'dette forløb sluttede i går',
      {},
      { bevilget: undefined, starter: dato('2023-10-01'), slutter: dato('2025-09-30') },
      'opfyldt',
    ],
    [
      'dette forløb slutter i dag',
      { tidligere: [], skoen: { 'alle-foranstaltninger-udtoemt': 'nej' } },
      { bevilget: undefined, starter: dato('2023-10-01'), slutter: dato('2025-10-01') },
      'ikke-opfyldt',
    ],
  ])('[PRAKSIS-ET-FORLOEB] %s', (_sag, sag, forloeb, ventet) => {
    expect(svar(vurder(sag, {}, '2025-10-01', forloeb), 'PRAKSIS-ET-FORLOEB')).toBe(ventet)
  })
})

describe('LSP §§ 17 og 18: egen anmodning og teamet', () => {
  it.each<[string, Partial<Nabofakta>, string]>([
    ['forelagt', { forelagtTeam: opl(true) }, 'opfyldt'],
    ['ikke forelagt', { forelagtTeam: opl(false), egenAnmodning: opl(false) }, 'ikke-opfyldt'],
    ['ikke oplyst', {}, 'uoplyst'],
    [
      'egen anmodning og utvivlsomt ikke opfyldt',
      { forelagtTeam: opl(false), egenAnmodning: opl(true), utvivlsomtIkkeOpfyldt: skoen('ja') },
      'opfyldt',
    ],
    [
      'utvivlsomt, men ikke egen anmodning',
      { forelagtTeam: opl(false), egenAnmodning: opl(false), utvivlsomtIkkeOpfyldt: skoen('ja') },
      'ikke-opfyldt',
    ],
    ['egen anmodning, men ingen har begrundet', { forelagtTeam: opl(false), egenAnmodning: opl(true) }, 'ikke-opfyldt'],
    [
      'helt åbenbart og koordinatoren udtalt sig',
      { forelagtTeam: opl(false), heltAabenbart: skoen('ja'), sundhedskoordinatorUdtaltSig: opl(true) },
      'opfyldt',
    ],
    [
      'helt åbenbart og terminalt syg',
      { forelagtTeam: opl(false), heltAabenbart: skoen('ja'), terminaltSyg: opl(true) },
      'opfyldt',
    ],
    [
      'terminalt syg uden vurderingen',
      { forelagtTeam: opl(false), egenAnmodning: opl(false), terminaltSyg: opl(true) },
      'ikke-opfyldt',
    ],
    [
      'helt åbenbart, men ingen af de to',
      {
        forelagtTeam: opl(false),
        egenAnmodning: opl(false),
        heltAabenbart: skoen('ja'),
        sundhedskoordinatorUdtaltSig: opl(false),
        terminaltSyg: opl(false),
      },
      'ikke-opfyldt',
    ],
  ])('[LSP-18-2] %s', (_sag, rest, ventet) => {
    expect(svar(vurder({}, rest), 'LSP-18-2')).toBe(ventet)
  })

  it.each([
    ['2026-06-30', undefined, 'ikke-opfyldt'],
    ['2026-07-01', undefined, 'kraever-skoen'],
    ['2026-07-01', 'A', 'opfyldt'],
    ['2026-07-01', 'B', 'ikke-opfyldt'],
  ] as const)('[LSP-18-2] ikke forelagt, %s, læsning %s: %s', (dag, laesning, ventet) => {
    const sag: ProeveSag = laesning === undefined ? {} : { valg: { [TEAM_TVIVL.teamEfterJuli2026.id]: laesning } }
    const v = vurder(sag, { forelagtTeam: opl(false), egenAnmodning: opl(false) }, dag)
    const f = v.svar.find(({ led }) => led.id.startsWith('LSP-18-2'))
    expect(f?.svar).toBe(ventet)
  })

  it('[LSP-18-a] et nej til operation eller medicin tæller aldrig imod', () => {
    expect(svar(vurder({}, { afviserBehandling: opl(true) }), 'LSP-18-a')).toBe('ikke-opfyldt')
    expect(svar(vurder({}), 'LSP-18-a')).toBeUndefined()
  })
})

describe('LSP §§ 19–21: pensionssagen', () => {
  const overgaaet = den('2025-08-31')
  it.each([
    ['2025-11-30', 'aktiv'],
    ['2025-12-01', 'overskredet'],
  ])('[LSP-21] overgået 31. august, set %s: %s', (dag, tilstand) => {
    const p = pligt(vurder({}, { overgaaet }, dag), 'LSP-21')
    expect([p?.tilstand, p?.fristDen && iso(p.fristDen)]).toEqual([tilstand, '2025-11-30'])
  })

  it.each<[string, Partial<Nabofakta>, string, string]>([
    ['fristen er ikke gået', {}, '2025-11-30', 'kommende'],
    ['gået', {}, '2025-12-01', 'aktiv'],
    ['afgjort i tide', { pensionAfgjort: den('2025-11-30') }, '2025-12-01', 'bortfaldet'],
    ['redegørelse givet', { forlaengetBesked: den('2025-11-20') }, '2025-12-01', 'opfyldt'],
  ])('[LSP-21-pkt-3] %s', (_sag, rest, dag, tilstand) => {
    expect(pligt(vurder({}, { overgaaet, ...rest }, dag), 'LSP-21-pkt-3')?.tilstand).toBe(tilstand)
  })

  it.each<[string, Partial<Nabofakta>, string]>([
    ['ikke tilbudt, ikke afgjort', {}, 'aktiv'],
    ['tilbudt før afgørelsen', { moedeTilbudt: den('2025-09-10'), pensionAfgjort: den('2025-09-20') }, 'opfyldt'],
    ['tilbudt efter afgørelsen', { moedeTilbudt: den('2025-09-21'), pensionAfgjort: den('2025-09-20') }, 'overskredet'],
    ['afgjort uden', { pensionAfgjort: den('2025-09-20') }, 'overskredet'],
  ])('[LSP-20-3] mødet: %s', (_sag, rest, tilstand) => {
    expect(pligt(vurder({}, { overgaaet, ...rest }), 'LSP-20-3')?.tilstand).toBe(tilstand)
  })

  it('[LSP-21-pkt-2] dagen for overgangen meddeles', () => {
    expect(pligt(vurder({}, { overgaaet }), 'LSP-21-pkt-2')?.tilstand).toBe('aktiv')
    expect(pligt(vurder({}, { overgaaet, overgangMeddelt: overgaaet }), 'LSP-21-pkt-2')?.tilstand).toBe('opfyldt')
  })

  it('[LSP-19-1] grundlaget mangler, hvert krav med sin hjemmel', () => {
    const grundlag = { rehabiliteringsplan: opl(true), varigtNedsatForklaret: opl(false) }
    expect(vurder({}, { overgaaet, grundlag }).mangler.map(({ id }) => id)).toEqual([
      'LSP-19-1-nr-2',
      'LSP-19-1-nr-3',
      'LSP-19-1-nr-4-eller-5',
    ])
  })

  it('[LSP-19-1] nr. 5 alene er nok til det sidste krav', () => {
    const grundlag = {
      rehabiliteringsplan: opl(true),
      indsatserUdtoemt: opl(true),
      varigtNedsatForklaret: opl(true),
      arbejdsfunktionerAngivet: opl(true),
    }
    expect(vurder({}, { overgaaet, grundlag }).mangler).toEqual([])
  })

  it('uden en pensionssag er der ingen pensionspligter', () => {
    expect(vurder({}).pligter).toEqual([])
  })
})

describe('Principmeddelelse 24-20: væsentlighed', () => {
  const attest = { laegeattestMangler: opl(true), forberedendeDelMangler: opl(false) }
  it.each<[string, Vaesentlighedsproeve, string, string]>([
    [
      'kun samme konklusion',
      { ...attest, sammeOplysninger: skoen('nej'), sammeKonklusion: skoen('ja') },
      '2023-01-01',
      'ikke-opfyldt',
    ],
    ['kun det ene svaret', { ...attest, sammeOplysninger: skoen('ja') }, '2023-01-01', 'kraever-skoen'],
    [
      'udeladt uden ret i 2025 er',
      { ...attest, attestLovligtUdeladt: opl(false), sammeOplysninger: skoen('nej') },
      '2025-01-01',
      'ikke-opfyldt',
    ],
  ])('[PRAKSIS-24-20] %s', (_sag, vaesentlighed, dag, ventet) => {
    expect(svar(vurder({}, { vaesentlighed }, dag), 'PRAKSIS-24-20')).toBe(ventet)
  })
})

describe('Principmeddelelse 82-16 og anden hjælp', () => {
  it('[PRAKSIS-82-16] et nej til et forløb giver ikke pension, men kommunen skal se på al anden hjælp', () => {
    const v = vurder({}, { afviserForloeb: den('2025-09-01') })
    expect(svar(v, 'PRAKSIS-82-16')).toBe('ikke-opfyldt')
    expect(pligt(v, 'RSL-5')?.tilstand).toBe('aktiv')
  })

  it('[RSL-5] er stillingen taget, er pligten opfyldt', () => {
    const v = vurder({}, { afviserForloeb: den('2025-09-01'), andenHjaelpVurderet: den('2025-09-10') })
    expect(pligt(v, 'RSL-5')?.tilstand).toBe('opfyldt')
  })

  it('anden hjælp er altid med, hver med sin hjemmel og sit eget id', () => {
    const { andenHjaelp } = vurder({})
    expect(new Set(andenHjaelp.map(({ id }) => id)).size).toBe(andenHjaelp.length)
    expect(andenHjaelp.length).toBeGreaterThan(5)
  })
})
