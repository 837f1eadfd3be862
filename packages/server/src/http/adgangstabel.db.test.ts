import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RUTER, type RuteNavn, STIER, SkrivBeslutningSkema } from '@fodfaeste/kontrakt'
import { demoSager } from '@fodfaeste/sag/demo'
import { etHeltForloeb } from '@fodfaeste/proeve'
import { type Handling, type Kommando, ROLLER, ROLLE_NAVN, type Rolle, handlingFor } from '@fodfaeste/sag'
import { IDAG, type Indlogget, JSON_HOVED, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'
import { ADGANGSREGLER } from './adgangsregler.ts'

const DOKUMENT = readFileSync(new URL('../../../../docs/adgang.md', import.meta.url), 'utf8')
const SAG = demoSagId(25)
const FJORDBY = 'fjordby'
const SAGSNUMMER = demoSager()
  .find(({ id }) => id === SAG)
  ?.skridt.flatMap(({ kommando }) => (kommando.beslutning === 'opret-sag' ? [kommando.sagsnummer] : []))[0]

/** Tabellens rækker i et afsnit, celle for celle. */
function raekkerI(overskrift: string): readonly (readonly string[])[] {
  const [, resten = ''] = DOKUMENT.split(`${overskrift}\n`)
  const [afsnit = ''] = resten.split('\n## ')
  return afsnit
    .split('\n')
    .filter((linje) => linje.startsWith('|') && !linje.startsWith('| ---'))
    .map((linje) =>
      linje
        .slice(1, -1)
        .split('|')
        .map((celle) => celle.trim().replaceAll('`', '')),
    )
}

const KORT = new Map(
  [...DOKUMENT.matchAll(/^\| (\w\w)\s+\| .+\(`([\w-]+)`\)\s*\|$/gm)].map(([, kort = '', rolle = '']) => [kort, rolle]),
)
const [[, ...hoved] = [], ...lukkede] = raekkerI('## Med login')
const navneI = (overskrift: string) =>
  raekkerI(overskrift)
    .slice(1)
    .map(([navn = '']) => navn)
const aabne = navneI('## Uden login')
const medLink = navneI('## Med et hemmeligt link')

/** En vej og, hvor én vej har mange beslutninger, den handling beslutningen kræver: «skrivBeslutning afgoere». */
type Vej = RuteNavn | `skrivBeslutning ${Handling}`
const ruteAf = (vej: string) => vej.split(' ')[0] as RuteNavn

type Adgang = 'ja' | 'knyttet' | 'møde' | 'begge' | ''
const CELLER = lukkede.flatMap(([vej = '', ...celler]) =>
  celler.map((adgang, nr) => ({
    rute: vej as Vej,
    rolle: KORT.get(hoved[nr] ?? '') as Rolle,
    adgang: adgang as Adgang,
  })),
)

/** Et møde, ingen har sat: døren prøves, før der ses efter det. */
const MOEDE = { fra: '09:00', til: '12:00', sted: 'Rådhuset', moedeleder: 'holger-vagervagt', medlemmer: [] }

/** En indkaldelse, døren lader passere. */
const INDKALDELSE = { behandling: 1, dag: IDAG, fra: '9.00', sted: 'Rådhuset', foregaar: 'i-rummet' }

/** Kroppe, døren lader passere. Om sagen så tager imod dem, er en anden prøves. */
const KROP: { readonly [N in RuteNavn]?: object } = {
  aabnSag: { begrundelse: 'Jeg er vikar for Nanna i dag' },
  tilknyt: { personId: 'nanna-fyrlys', rolle: 'klage', til: IDAG },
  saetBeskyttelse: { beskyttet: false },
  gemKladde: { sted: 'skriv-notat', indhold: {}, sagVersion: 1, udgave: 0 },
  sletKladde: { sted: 'skriv-notat' },
  forhaandsvisKommendeBrev: { brev: 'partshoering', papir: 1, svarfrist: IDAG, egneOrd: {} },
  forhaandsvisKommendeBrevSomPdf: { brev: 'partshoering', papir: 1, svarfrist: IDAG, egneOrd: {} },
  sendTeamindkaldelse: { indkaldelse: INDKALDELSE, egneOrd: {}, kanal: 'fysisk-post', forventetVersion: 0 },
  skrivIndkaldelsestekst: { indkaldelse: INDKALDELSE },
  sendHoering: { papir: 1, svarfrist: IDAG, egneOrd: {}, kanal: 'fysisk-post', forventetVersion: 0 },
  forhaandsvisBrev: { brev: 'afgoerelse', om: 1, egneOrd: {} },
  forhaandsvisBrevSomPdf: { brev: 'afgoerelse', om: 1, egneOrd: {} },
  sendBrev: { brev: 'afgoerelse', om: 1, egneOrd: {}, kanal: 'fysisk-post', forventetVersion: 0 },
  sendBrevkopi: { forventetVersion: 0, repraesentant: 1 },
  kvitterBrev: { forventetVersion: 0, svar: 'leveret' },
  meldTilstede: { aaben: true },
  proevUdkast: { udkast: { beslutning: 'ophoer-forloeb', felter: { sidsteDag: IDAG, aarsag: 'Fleksjob.' } } },
  saetGodkendelseskrav: { godkendes: ['afslag'] },
  proevPlan: { afsnit: {} },
  proevIndstilling: { behandling: 1, udfald: 'fleksjob' },
  saetMoede: { dag: '2026-12-24', personer: [], sager: [] },
  opretTeammoede: { dag: '2026-12-24', ...MOEDE },
  aendrTeammoede: { ...MOEDE, udgave: 1 },
  aflysTeammoede: { grund: 'Sygdom', udgave: 1 },
  flytPaaDagsorden: { fra: '09:00', minutter: 30, udgave: 1 },
  tagAfDagsorden: { begrundelse: 'Mangler en attest', udgave: 1 },
  saetPaaDagsorden: { sagsnummer: SAGSNUMMER, art: 'behandling', om: 'ressourceforloeb', minutter: 30 },
  traekErklaeringTilbage: { id: 1, begrundelse: 'Forkert nummer' },
  erklaer: { cpr: '010101-0001', art: 'naertstaaende' },
  saetStedfortraeder: { stedfortraederId: 'solvej-maagedal', fra: '2026-12-01', til: '2026-12-24' },
  fjernStedfortraeder: { stedfortraederId: 'solvej-maagedal' },
  gemTeam: { navn: 'Nord', medlemmer: ['nanna-fyrlys'] },
  tagOpgave: { noegle: 'NAESTE-SKRIDT' },
  slipOpgave: { noegle: 'NAESTE-SKRIDT' },
  saetAdgangsvalg: { kraeverTilknytning: false, aabenMedBegrundelse: true },
}

/** Det, der skal stå efter spørgsmålstegnet, for at døren lader passere. */
const VALG: { readonly [N in RuteNavn]?: string } = {
  sammenlignSag: `?foer=${IDAG}`,
  hentSagstjek: '?art=bevilling',
}

const VED_SIDEN_AF: readonly Kommando[] = [
  { beslutning: 'ret-haendelse', version: 2, begrundelse: 'Forkert sag.', den: IDAG },
  { beslutning: 'foretag-vurdering', paa: IDAG },
  { beslutning: 'vaelg-laesning', tvivl: 'x', laesning: 'A', begrundelse: 'Praksis her.', den: IDAG },
]
/** Én beslutning for hver handling: fra et helt forløb og ved siden af det. */
const BESLUTNINGER = new Map<Handling, Kommando>(
  [...etHeltForloeb().map(({ kommando }) => kommando), ...VED_SIDEN_AF]
    // Breve sendes ad deres egen vej.
    .filter(
      ({ beslutning }) => !['send-brev', 'kvitter-brev', 'send-brevkopi', 'kvitter-brevkopi'].includes(beslutning),
    )
    .map((en) => [handlingFor(en.beslutning), en]),
)

function kropTil(vej: Vej): object {
  const [rute, handling] = vej.split(' ') as [RuteNavn, Handling | undefined]
  if (handling === undefined) return KROP[rute] ?? {}
  // Versionen passer ikke; døren prøves, før sagen tager imod noget.
  return { forventetVersion: 1, kommando: BESLUTNINGER.get(handling) }
}

let server: Proeveserver
const somRolle = new Map<Rolle, Indlogget>()
beforeAll(async () => {
  server = await proeveserver()
  for (const rolle of ROLLER) somRolle.set(rolle, await server.medRoller(FJORDBY, `en-${rolle}`, [rolle]))
})
afterAll(() => server.luk())

async function status(vej: Vej, rolle: Rolle): Promise<number> {
  const { metode, sti } = STIER[ruteAf(vej)]
  const svar = await server.send({
    method: metode,
    url:
      sti
        .replace(':sagId', SAG)
        .replace(':moedeId', 'd4f2c0de-ffff-4000-8000-000000000000')
        .replace(':personId', 'solvej-maagedal')
        .replace(':nr', '1')
        .replace(':version', '1') + (VALG[ruteAf(vej)] ?? ''),
    headers: {
      ...(ruteAf(vej) === 'sendDokument' ? FIL_HOVED : JSON_HOVED),
      cookie: somRolle.get(rolle)?.cookie ?? '',
    },
    ...(metode === 'POST' && { payload: JSON.stringify(kropTil(vej)) }),
  })
  expect(svar.statusCode, svar.body).toBeLessThan(500)
  return svar.statusCode
}

const FIL_HOVED = { 'content-type': 'application/octet-stream' } as const

/** En, der kommer ind, kan stadig få at vide, at noget i kroppen skal rettes. */
const KOM_IND = (kode: number) => kode !== 401 && kode !== 403

const kontekst = { kommune: FJORDBY, bruger: { id: 'holger-vagervagt', navn: 'Holger' }, tidspunkt: new Date() }
const knyt = (rolle: Rolle, til?: string) =>
  server.omgivelser.lager.adgang.tilknyt(
    kontekst,
    { sagId: SAG, personId: `en-${rolle}`, rolle, ...(til !== undefined && { til }) },
    IDAG,
  )
const moede = (dag: string, rolle: Rolle) =>
  server.omgivelser.lager.adgang.saetMoede(kontekst, { dag, personer: [`en-${rolle}`], sager: [SAG], sagsnumre: [] })
const intetMoede = (dag: string) =>
  server.omgivelser.lager.adgang.saetMoede(kontekst, { dag, personer: [], sager: [], sagsnumre: [] })

describe('Den skrevne tabel', () => {
  it('har alle roller med deres navne', () => {
    expect([...KORT.values()]).toEqual([...ROLLER])
    expect(hoved).toEqual([...KORT.keys()])
    for (const rolle of ROLLER) expect(DOKUMENT).toContain(`${ROLLE_NAVN[rolle]} (\`${rolle}\`)`)
  })

  it('har alle veje, hver én gang', () => {
    const veje = [...lukkede.map(([vej = '']) => vej), ...medLink, ...aabne]
    expect(new Set(veje).size).toBe(veje.length)
    expect([...new Set(veje.map(ruteAf))].toSorted()).toEqual(Object.keys(RUTER).toSorted())
  })

  it('har en række for hver handling, en beslutning kan kræve', () => {
    const naevnte = lukkede.map(([vej = '']) => vej.split(' ')[1]).filter((handling) => handling !== undefined)
    const navne = SkrivBeslutningSkema.shape.kommando.options.map((o) => [...o.shape.beslutning.values][0]!)
    expect(naevnte.toSorted()).toEqual([...new Set(navne.map((navn) => handlingFor(navn)))].toSorted())
  })

  it('er enig med koden om, hvilke veje der er uden login', () => {
    const navne = Object.keys(RUTER) as RuteNavn[]
    expect(aabne.toSorted()).toEqual(navne.filter((navn) => ADGANGSREGLER[navn] === 'aaben').toSorted())
    expect(medLink).toEqual(navne.filter((navn) => ADGANGSREGLER[navn] === 'link'))
  })

  it('er stor nok til at sige noget', () => expect(CELLER.length).toBeGreaterThan(240))
})

describe('Hver vej med hver rolle', () => {
  it.each(CELLER.filter(({ adgang }) => adgang === ''))('$rolle kommer ikke ad $rute', async ({ rute, rolle }) => {
    expect(await status(rute, rolle)).toBe(403)
  })

  it.each(CELLER.filter(({ adgang }) => adgang === 'ja'))('$rolle kommer ad $rute', async ({ rute, rolle }) => {
    expect(await status(rute, rolle)).toSatisfy(KOM_IND)
  })

  it.each(CELLER.filter(({ adgang }) => adgang === 'knyttet' || adgang === 'begge'))(
    '$rolle kommer ad $rute, så længe hun er knyttet til sagen',
    async ({ rute, rolle }) => {
      expect(await status(rute, rolle)).toBe(403)
      await knyt(rolle)
      expect(await status(rute, rolle)).toSatisfy(KOM_IND)
      await knyt(rolle, '2026-11-19')
      expect(await status(rute, rolle)).toBe(403)
    },
  )

  it.each(CELLER.filter(({ adgang }) => adgang === 'møde' || adgang === 'begge'))(
    '$rolle kommer ad $rute den dag, sagen er på et møde, hun er med i',
    async ({ rute, rolle }) => {
      await moede('2026-11-19', rolle)
      expect(await status(rute, rolle)).toBe(403)
      await moede(IDAG, rolle)
      expect(await status(rute, rolle)).toSatisfy(KOM_IND)
      await intetMoede(IDAG)
      expect(await status(rute, rolle)).toBe(403)
    },
  )

  it.each(lukkede.map(([vej]) => vej as Vej))('uden en rolle kommer ingen ad %s', async (rute) => {
    const ingen = await server.medRoller(FJORDBY, 'uden-rolle', ['borgmester' as Rolle])
    somRolle.set('borgmester' as Rolle, ingen)
    expect(await status(rute, 'borgmester' as Rolle)).toBe(403)
  })
})
