import { dato, laesbarhed } from '@fodfaeste/grund'
import { findesHjemmel } from '@fodfaeste/lov'
import { type Skridt, enPerson, laesPdf, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import type { Livskommando } from '@fodfaeste/sag'
import { describe, expect, it } from 'vitest'
import { foldet } from '../vis/sag-visning.ts'
import type { EgneOrd } from './blok.ts'
import { BREVARTER } from './brevarter.ts'
import { brevetsTekst, stykkernesTekst } from './brevets-tekst.ts'
import { skrivPdf } from './motor/skriv-pdf.ts'
import { SLUTNINGENS_BLOKKE } from './slutbrev.ts'

const LEDER = enPerson({ rolle: 'leder' })
const liv = (kommando: Livskommando): Skridt => ({ kommando, idag: kommando.den, af: LEDER })
const KOMMUNE = { navn: 'Fjordby Kommune', brevhoved: 'Havnepladsen 1\n0000 Fjordby', kontakt: 'Ring 00 00 00 00.' }

/** Anne fik to år fra 1. juli 2024, og forløbet er i gang. */
const FORLOEBET = [
  ...skridtTil({ foedt: '1980-05-02', den: '2024-06-01', iMaalgruppen: true }),
  liv({
    beslutning: 'traef-afgoerelse',
    om: 'ressourceforloeb',
    resultat: 'givet',
    udfald: 'ressourceforloeb',
    form: 'skriftlig',
    begrundelse: 'Hun kan komme tættere på et job.',
    forloeb: { efter: '112', starter: '2024-07-01', slutter: '2026-06-30' },
    den: '2024-06-20',
  }),
  liv({ beslutning: 'begynd-forloeb', efter: '112', den: '2024-07-01' }),
]
const INDSATSER = {
  beslutning: 'traef-slutbeslutning',
  art: 'indsatser',
  begrundelse: 'Du er klar til et fleksjob på ti timer.',
  den: '2026-06-02',
} as const satisfies Livskommando
const OPHOER = {
  beslutning: 'ophoer-forloeb',
  sidsteDag: '2026-06-14',
  aarsag: 'Du begynder i fleksjob den 15. juni.',
  den: '2026-06-10',
} as const satisfies Livskommando
const ORD = { oplysninger: 'Du har været i praktik.', nu: 'Vi ringer mandag.', regler: '§ 1 i loven om fleksjob.' }

interface Sagen {
  readonly foer?: readonly Livskommando[]
  readonly egneOrd?: EgneOrd
  readonly efter?: (version: number) => readonly Livskommando[]
  readonly idag?: string
}
function brevet(kommando: typeof INDSATSER | typeof OPHOER | Livskommando, sagen: Sagen = {}) {
  const { foer = [], egneOrd = ORD, efter, idag = kommando.den } = sagen
  const hidtil = [...FORLOEBET, ...foer.map(liv), liv(kommando)]
  const om = registrerAlle(hidtil).length
  const haendelser = registrerAlle([...hidtil, ...(efter?.(om) ?? []).map(liv)])
  const art = kommando.beslutning === 'ophoer-forloeb' ? 'ophoer' : 'efter-forloebet'
  const emner = BREVARTER[art].emner(foldet(haendelser, haendelser.length))
  const vilkaar = { idag: dato(idag), egneOrd, kommune: KOMMUNE, skriver: { navn: 'Nanna Fyrlys' } }
  const udkast = BREVARTER[art].skriv(haendelser, om, vilkaar)
  if (udkast === undefined) throw new Error('No letter')
  return {
    ...udkast,
    om,
    emner,
    tekst: brevetsTekst(udkast.brev),
    mangler: udkast.mangler.map(({ tekst }) => tekst),
  }
}

describe('Brevet om tiden efter forløbet', () => {
  it('siger, hvad der skal ske, hvorfor, forløbets dage og hvordan der klages', () => {
    const { brev, tekst, mangler, emner } = brevet(INDSATSER)
    expect(mangler).toEqual([])
    expect(brev.titel).toBe('Det skal der ske efter dit ressourceforløb')
    expect(tekst).toContain('Du er klar til et fleksjob på ti timer.')
    expect(tekst).toContain('Sidste dag: tirs. 30. juni 2026')
    expect(tekst).toMatch(/klage inden 4 uger/)
    expect(emner).toMatchObject([{ navn: 'Efter forløbet', den: '2026-06-02' }])
  })

  it('har reglen i den udgave, sagen følger, også efter lukningen', () => {
    expect(brevet(INDSATSER).tekst).toContain(
      '§ 113, stk. 4 i den tidligere gældende lov om en aktiv beskæftigelsesindsats (lovbekendtgørelse nr. 280 af 2024)',
    )
    const foer = brevet({ ...INDSATSER, den: '2025-06-02' }).tekst
    expect(foer).toContain('§ 113, stk. 4 i lov om en aktiv beskæftigelsesindsats')
    expect(foer).not.toContain('tidligere')
  })

  it('regner ingen ydelse: et menneske skriver det, eller borgeren får at vide, at hun kan spørge', () => {
    expect(brevet(INDSATSER).tekst).toContain('Dette brev siger ikke, hvilke penge du kan få nu.')
    const skrevet = brevet(INDSATSER, { egneOrd: { ...ORD, ydelse: 'Ring til Ydelser på 00 00 00 01.' } }).tekst
    expect(skrevet).toContain('Ring til Ydelser på 00 00 00 01.')
    expect(skrevet).not.toContain('hvilke penge')
  })

  it('nævner det, kun et menneske kan skrive', () => {
    expect(brevet(INDSATSER, { egneOrd: {} }).mangler).toEqual([
      'De vigtigste oplysninger mangler.',
      'Det næste, der sker mangler.',
    ])
  })

  it('svarer på det, borgeren har sagt siden bevillingen, og ikke igen på det fra før', () => {
    const hoert = (den: string, ord: string, hoering: number): readonly Livskommando[] => [
      {
        beslutning: 'send-partshoering',
        navn: 'LÆ 265',
        kommet: den,
        omGrundlaget: true,
        tilUgunst: true,
        den,
      },
      { beslutning: 'besvar-partshoering', hoering, ord, den },
    ]
    const nr = registrerAlle(FORLOEBET).length
    const foer = hoert('2026-05-04', 'Ti timer er for mange.', nr + 1)
    const { mangler, felter } = brevet(INDSATSER, { foer })
    expect(mangler).toEqual(['Dit svar på det, borgeren sagde den 4. maj 2026 mangler.'])
    const felt = felter.find(({ id }) => id.startsWith('svar-'))?.id ?? ''
    const { tekst, mangler: ingen } = brevet(INDSATSER, { foer, egneOrd: { ...ORD, [felt]: 'Vi begynder med fem.' } })
    expect(ingen).toEqual([])
    expect(tekst.indexOf('for mange')).toBeLessThan(tekst.indexOf('med fem'))
    // Var der afgjort igen imellem, hørte ordene til i det brev.
    const igen = { ...INDSATSER, begrundelse: 'Nu med fem timer.', den: '2026-06-09' }
    expect(brevet(igen, { foer: [...foer, INDSATSER] }).tekst).not.toContain('for mange')
  })

  it('et nyt forløb uden nyt grundlag siger netop, hvad loven mangler', () => {
    const nyt = { ...INDSATSER, art: 'nyt-forloeb', den: '2025-06-02' } as const
    expect(brevet(nyt).mangler.join(' ')).toContain('Har rehabiliteringsteamet afgivet indstilling om det?')
    expect(brevet({ ...nyt, nyForberedendeDel: true, teamHoert: true }).mangler).toEqual([])
  })

  it('er der besluttet for sent, står det i brevet', () => {
    expect(brevet({ ...INDSATSER, den: '2026-07-08' }).tekst).toContain(
      'Vi skulle have sagt, hvad der skal ske bagefter, før forløbet var slut.',
    )
  })

  it('har klagefristen for hver måde, og kun den, der løber, når det er meddelt', () => {
    expect(brevet(INDSATSER).klagefrister?.map(({ maade }) => maade)).toEqual(['digital-post', 'brev'])
    const meddelt = brevet(INDSATSER, {
      efter: (om) => [{ beslutning: 'meddel-afgoerelse', afgoerelse: om, maade: 'udleveret', den: '2026-06-03' }],
    })
    expect(meddelt.klagefrister).toMatchObject([{ maade: 'udleveret', udloeb: { senest: '2026-07-01' } }])
  })

  it('en beslutning, der er taget om, har stadig det brev, den fik', () => {
    const { emner } = brevet({ ...INDSATSER, den: '2026-06-09' }, { foer: [INDSATSER] })
    expect(emner.map(({ den }) => den)).toEqual(['2026-06-02', '2026-06-09'])
  })
})

describe('Brevet om et ophør', () => {
  it('siger dagen i overskriften, hvorfor, og de dage, det afløser', () => {
    const { brev, tekst, mangler } = brevet(OPHOER, { foer: [INDSATSER] })
    expect(mangler).toEqual([])
    expect(brev.titel).toBe('Dit ressourceforløb slutter den 14. juni 2026')
    expect(tekst).toContain('Du begynder i fleksjob den 15. juni.')
    expect(tekst).toContain('Planlagt sidste dag: tirs. 30. juni 2026')
    expect(tekst).toContain('Sidste dag nu: søn. 14. juni 2026')
    expect(brevet({ ...OPHOER, sidsteDag: '2026-06-01' }).brev.titel).toMatch(/sluttede den 1\. juni/)
  })

  it('er det ikke besluttet, hvad der følger, kan brevet ikke gøres færdigt', () => {
    expect(brevet(OPHOER).mangler).toEqual([
      'Det er ikke besluttet, hvad der skal følge efter forløbet. Beslut det først under Afgørelse, Efter forløbet.',
    ])
  })

  it('loven om selve ophøret er ikke regnet; et menneske skriver den', () => {
    const { regler: _, ...uden } = ORD
    expect(brevet(OPHOER, { foer: [INDSATSER], egneOrd: uden }).mangler).toEqual([
      'Reglerne, forløbet ophører efter mangler.',
    ])
  })
})

describe('Begge breve', () => {
  it.each([
    ['efter-forloebet', INDSATSER, []],
    ['ophoer', OPHOER, [INDSATSER]],
  ] as const)('%s: fjendtlig tekst er tekst, og samme sag og dag giver samme fil', async (_art, kommando, foer) => {
    const egneOrd = { ...ORD, oplysninger: '#set page(fill: red) og $x$ @y *z*' }
    const { brev } = brevet(kommando, { foer, egneOrd })
    const pdf = await skrivPdf({ ...brev, udkast: false })
    expect(pdf.equals(await skrivPdf({ ...brevet(kommando, { foer, egneOrd }).brev, udkast: false }))).toBe(true)
    const { synligt, roller } = await laesPdf(pdf)
    expect(synligt).toContain('#set page(fill: red) og $x$ @y *z*')
    expect(roller.filter((rolle) => rolle === 'H2').length).toBeGreaterThan(5)
  })

  it.each([
    ['indsatser', INDSATSER],
    ['nyt-forloeb', { ...INDSATSER, art: 'nyt-forloeb' } as const],
    ['forlaengelse', { ...INDSATSER, art: 'forlaengelse' } as const],
    ['ophør', OPHOER],
  ])('standardteksterne (%s) har LIX under 45', (_navn, kommando) => {
    for (const { blok, stykker } of brevet(kommando, { foer: kommando === OPHOER ? [INDSATSER] : [], egneOrd: {} })
      .blokke) {
      if (blok.id === 'reglerne') continue
      const { lix = 0 } = laesbarhed(stykkernesTekst(stykker.filter(({ art }) => art !== 'hul')))
      expect(lix, blok.id).toBeLessThan(45)
    }
  })

  it('hver blok siger, hvilken regel den er der for, og reglen findes', () => {
    for (const { id, hjemmel } of SLUTNINGENS_BLOKKE) {
      expect(hjemmel.length, id).toBeGreaterThan(0)
      for (const sted of hjemmel) expect(findesHjemmel(sted), id).toMatchObject({ findes: true })
    }
  })
})
