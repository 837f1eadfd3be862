import { dato } from '@fodfaeste/grund'
import { KLAR_AFGOERELSE, KLAR_DEN, type Skridt, enPerson, klarTilAfgoerelse, registrerAlle } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { fold } from '../fold.ts'
import type { Sag } from '../sag.ts'
import { INGEN_FRISTER } from '../sagsfakta/kommunens-frister.ts'
import { sagstjek } from '../sagstjek/sagstjek.ts'
import { tilSagsfakta } from '../til-sagsfakta.ts'
import { type Kommando, udfoer } from '../udfoer.ts'
import { gaeldendeIndstilling } from './gaeldende-version.ts'
import type { Indstillingsskrift } from './haendelser.ts'
import { sagtePunkter } from './sagte-punkter.ts'
import { indstillingensStand, teametsStand } from './teamets-stand.ts'

const af = enPerson({ rolle: 'leder' })
/** Sagen behandlet i teamet, uden at indstillingen er givet. */
const BEGYNDT = klarTilAfgoerelse(['afgiv-indstilling', 'traef-sagsskoen', 'vaelg-laesning'])
const moedetI = (skridt: readonly Skridt[]) =>
  skridt.findIndex(({ kommando }) => kommando.beslutning === 'planlaeg-teambehandling') + 2
const MOEDE = moedetI(BEGYNDT)
const DEN = '2025-05-06'

function sagen(skridt: readonly Skridt[], ...nye: readonly Kommando[]): Sag {
  const videre = nye.map((kommando): Skridt => ({ kommando, idag: KLAR_DEN, af }))
  const sag = fold(registrerAlle([...skridt, ...videre]))
  if (sag === undefined) throw new Error('The case was not created')
  return sag
}

const HELE: Indstillingsskrift = {
  udfald: 'ressourceforloeb',
  ord: {
    'beskaeftigelsesmaessige-forhold': 'Tyve år i køkken.',
    'sociale-forhold': 'Gæld og to børn.',
    'helbredsmaessige-forhold': 'Smerter i ryggen.',
    'behov-for-kombination': 'Uden ro om hverdagen holder praktikken ikke.',
    'overordnet-maal': 'Deltid i et køkken.',
  },
  indsatser: [
    { hvad: 'Bostøtte', hvorfor: 'Ro om hverdagen.' },
    { hvad: 'Praktik', hvorfor: 'Prøve arbejde.', raekkefoelge: 'efter-den-forrige' },
  ],
  opfoelgning: 'Hver fjerde uge.',
  mentor: false,
  vilSeSagenIgen: false,
  den: DEN,
}
const skriv = (skrift: Indstillingsskrift = HELE, behandling = MOEDE): Kommando => ({
  beslutning: 'skriv-indstilling',
  behandling,
  ...skrift,
})
const stand = (sag: Sag, paa = KLAR_DEN) => teametsStand(sag, dato(paa), INGEN_FRISTER)
const mangler = (skrift: Indstillingsskrift) =>
  indstillingensStand(sagen(BEGYNDT), { behandling: MOEDE, skrift }, dato(KLAR_DEN), INGEN_FRISTER)
    ?.punkter.filter(({ krav, fri }) => krav.svar !== 'opfyldt' && !fri)
    .map(({ id }) => id)

describe('En indstilling i teamets egne ord', () => {
  it('et punkt med ord er sagt; indsatser, opfølgning og svar er hver sit punkt', () => {
    expect(sagtePunkter(HELE)).toEqual([
      'beskaeftigelsesmaessige-forhold',
      'sociale-forhold',
      'helbredsmaessige-forhold',
      'behov-for-kombination',
      'overordnet-maal',
      'indsatser',
      'opfoelgning-og-mentor',
      'vil-se-sagen-igen',
      'ikke-parallelt-er-sagt',
    ])
    const { mentor: _mentor, ...udenMentor } = HELE
    expect(sagtePunkter(udenMentor)).not.toContain('opfoelgning-og-mentor')
    expect(sagtePunkter({ ...udenMentor, udfald: 'indsatser-i-forloebet' })).toContain('opfoelgning-og-mentor')
  })

  it('giver loven det samme som en, der er krydset af med de samme punkter', () => {
    const krydset = sagen(BEGYNDT, {
      beslutning: 'afgiv-indstilling',
      behandling: MOEDE,
      udfald: HELE.udfald,
      indhold: sagtePunkter(HELE),
      tekst: 'Forløb på to år.',
      den: DEN,
    })
    const iLoven = (sag: Sag) => {
      const indstilling = tilSagsfakta(sag, INGEN_FRISTER).team?.behandlinger[0]?.indstilling
      return { udfald: indstilling?.udfald, indhold: indstilling?.indhold }
    }
    expect(iLoven(sagen(BEGYNDT, skriv()))).toEqual(iLoven(krydset))
  })

  it('det, der mangler, er det, bekendtgørelsen kræver for udfaldet på mødets dag', () => {
    expect(mangler(HELE)).toEqual([])
    const { vilSeSagenIgen: _igen, indsatser: _indsatser, ...resten } = HELE
    expect(mangler(resten)).toEqual(['indsatser', 'vil-se-sagen-igen', 'ikke-parallelt-er-sagt'])
    expect(mangler({ ...HELE, udfald: 'foertidspension' })).toEqual(['varigt-nedsat', 'ikke-til-selvforsoergelse'])
    expect(mangler({ ...HELE, udfald: 'fleksjob', megetBegraensetArbejdsevne: true })).toEqual([
      'afklaret',
      'ikke-ordinaere-vilkaar',
      'typer-af-fleksjob',
      'hensyn',
      'udvikling-inden-for-rimelig-tid',
    ])
  })

  it('kører alt samtidig, kræves rækkefølgen ikke; er den ikke sagt om dem alle, mangler den', () => {
    const [en, to] = HELE.indsatser ?? []
    if (en === undefined || to === undefined) throw new Error('Two measures are needed')
    expect(mangler({ ...HELE, indsatser: [en] })).toEqual([])
    expect(mangler({ ...HELE, indsatser: [en, { ...to, raekkefoelge: 'samtidig' }] })).toEqual([])
    expect(mangler({ ...HELE, indsatser: [en, { hvad: to.hvad, hvorfor: to.hvorfor }] })).toEqual([
      'ikke-parallelt-er-sagt',
    ])
  })

  it('er hel nok til, at Sagstjek ikke stopper på den', () => {
    const alt = klarTilAfgoerelse(['afgiv-indstilling'])
    const tjek = (sag: Sag) =>
      sagstjek(sag, 'bevilling', dato(KLAR_DEN), INGEN_FRISTER).punkter.find(({ tjek: { id } }) => id === 'indstilling')
    expect(tjek(sagen(alt, skriv(HELE, moedetI(alt))))?.tilstand).toBe('i-orden')
    const { opfoelgning: _opfoelgning, ...uden } = HELE
    expect(tjek(sagen(alt, skriv(uden, moedetI(alt))))?.tilstand).not.toBe('i-orden')
  })
})

describe('En senere ændring', () => {
  const aendr = (aendrer: number): Kommando => ({
    beslutning: 'aendr-indstilling',
    behandling: MOEDE,
    ...HELE,
    udfald: 'fleksjob',
    den: '2025-05-08',
    aendrer,
    grund: 'Lægen skrev efter mødet.',
  })

  it('gælder i stedet for den gamle, som stadig står der, og loven regner den fra den dag, der blev indstillet', () => {
    const sag = sagen(BEGYNDT, skriv(), aendr(BEGYNDT.length + 2))
    const [behandling] = sag.teambehandlinger
    expect(behandling?.skrevet?.map(({ udfald, grund }) => [udfald, grund])).toEqual([
      ['ressourceforloeb', undefined],
      ['fleksjob', 'Lægen skrev efter mødet.'],
    ])
    expect([behandling?.indstilling?.udfald, behandling?.indstilling?.den]).toEqual(['fleksjob', DEN])
    expect(gaeldendeIndstilling(sag, MOEDE)).toBe(BEGYNDT.length + 3)
  })

  it('kan også ændre en indstilling, der kun blev krydset af, men ikke en, der er ændret imens', () => {
    const krydset: Kommando = {
      beslutning: 'afgiv-indstilling',
      behandling: MOEDE,
      udfald: 'fleksjob',
      indhold: [],
      tekst: 'Fleksjob.',
      den: DEN,
    }
    const nr = BEGYNDT.length + 2
    const sag = sagen(BEGYNDT, krydset, aendr(nr))
    expect(sag.teambehandlinger[0]?.skrevet).toHaveLength(1)
    expect(udfoer(sag, aendr(nr), { af, idag: dato(KLAR_DEN) })).toMatchObject({
      afvist: { kode: 'FINDES_IKKE_I_SAGEN', felt: 'aendrer' },
    })
  })
})

describe('Mødet', () => {
  const HOLDT: Kommando = {
    beslutning: 'hold-teambehandling',
    behandling: MOEDE,
    moededag: DEN,
    art: 'behandling',
    om: 'ressourceforloeb',
    deltog: ['beskaeftigelse', 'sundhed', 'social', 'sundhedskoordinator', 'sagsbehandler'],
    den: DEN,
  }
  const BORGEREN_UDEBLEV: Kommando = {
    beslutning: 'registrer-moedefravaer',
    behandling: MOEDE,
    hvem: 'borger',
    grund: 'Indlagt samme morgen.',
    den: DEN,
  }
  const skoen = (svar: 'ja' | 'nej'): Kommando => ({
    beslutning: 'traef-forholdsskoen',
    id: 'team.behandlinger.udenBorgeren',
    vedroerer: MOEDE,
    svar,
    begrundelse: 'Lægerne giver ingen udsigt til, at arbejdsevnen kan udvikles.',
    den: DEN,
  })
  const PLANLAGT = BEGYNDT.filter(({ kommando }) => kommando.beslutning !== 'hold-teambehandling')
  const deltagelsen = (...nye: readonly Kommando[]) =>
    stand(sagen(PLANLAGT, HOLDT, ...nye)).behandlinger[0]?.dele.moedet.find(({ led }) => led.id === 'LOB-10-2')?.svar

  it('uden borgeren er i orden, når et navngivet menneske har skønnet det åbenbart formålsløst, ellers ikke', () => {
    expect(deltagelsen()).toBe('uoplyst')
    expect(deltagelsen(BORGEREN_UDEBLEV)).toBe('kraever-skoen')
    expect(deltagelsen(BORGEREN_UDEBLEV, skoen('nej'))).toBe('ikke-opfyldt')
    expect(deltagelsen(BORGEREN_UDEBLEV, skoen('ja'))).toBe('opfyldt')
  })

  it('kun planlagt siger allerede, hvad indstillingen skal sige, men ikke, hvem der var med', () => {
    const sag = sagen(BEGYNDT.filter(({ kommando }) => kommando.beslutning !== 'hold-teambehandling'))
    const skrift = { udfald: 'fleksjob', den: DEN } as const
    const dele = indstillingensStand(sag, { behandling: MOEDE, skrift }, dato(KLAR_DEN), INGEN_FRISTER)
    expect(dele?.punkter).toHaveLength(8)
    expect(udfoer(sag, skriv(), { af, idag: dato(KLAR_DEN) })).toMatchObject({
      afvist: { kode: 'NOGET_MANGLER_FOERST' },
    })
  })
})

describe('Den nye forelæggelse og den nye vurdering', () => {
  const igen = (art: 'revurdering' | 'genforelaeggelse'): Kommando => ({
    beslutning: 'hold-teambehandling',
    moededag: '2025-05-20',
    art,
    om: art === 'revurdering' ? 'ressourceforloeb' : 'genforelaeggelse',
    deltog: ['beskaeftigelse', 'borger'],
    den: '2025-05-20',
  })
  const NR = BEGYNDT.length + 3
  const proev = (sag: Sag, kommando: Kommando) => udfoer(sag, kommando, { af, idag: dato(KLAR_DEN) })

  it('et forløb, der er til teamet igen, handler kun om indsatser og opfølgning', () => {
    const sag = sagen(BEGYNDT, skriv(), igen('genforelaeggelse'))
    const skrift = { ...HELE, den: '2025-05-20' }
    expect(proev(sag, skriv(skrift, NR))).toMatchObject({ afvist: { kode: 'VAERDI_PASSER_IKKE', felt: 'udfald' } })
    expect(proev(sag, skriv({ ...skrift, udfald: 'indsatser-i-forloebet' }, NR)).ok).toBe(true)
    expect(stand(sag).behandlinger[1]?.dele.kunIndsatser?.led.id).toBe('LOB-11-3')
  })

  it('ændres indstillingen, efter at udkastet er forelagt, fraviger udkastet, til teamet har haft sagen igen', () => {
    const forelaeg: Kommando = {
      beslutning: 'forelaeg-afgoerelse',
      udkast: { beslutning: 'traef-afgoerelse', felter: KLAR_AFGOERELSE },
      den: '2025-05-12',
    }
    const aendret: Kommando = {
      beslutning: 'aendr-indstilling',
      behandling: MOEDE,
      aendrer: BEGYNDT.length + 2,
      grund: 'Lægen skrev efter mødet.',
      ...HELE,
      udfald: 'fleksjob',
      den: '2025-05-14',
    }
    const foer = [skriv(), forelaeg] as const
    expect(stand(sagen(BEGYNDT, ...foer)).fraviger).toBeUndefined()
    expect(stand(sagen(BEGYNDT, ...foer, aendret)).fraviger).toMatchObject({
      kode: 'INDSTILLING_FRAVIGES',
      indstillet: 'fleksjob',
    })
    const anden = skriv({ ...HELE, udfald: 'fleksjob', den: '2025-05-20' }, BEGYNDT.length + 5)
    expect(stand(sagen(BEGYNDT, ...foer, aendret, igen('revurdering'), anden)).fraviger).toBeUndefined()
  })
})

describe('Når teamet er faldet væk', () => {
  it('skal et ressourceforløb ikke til teamet fra 1. februar 2026, og fra 1. juli er det uafklaret for resten', () => {
    const tom = sagen(klarTilAfgoerelse().slice(0, 3))
    expect([stand(tom, '2026-01-31').hoert?.svar, stand(tom, '2026-02-01').hoert?.svar]).toEqual([
      'ikke-opfyldt',
      'opfyldt',
    ])
    expect(stand(tom, '2026-07-01').iStedet).toEqual([])
    const planlagt = sagen(klarTilAfgoerelse().slice(0, 3), {
      beslutning: 'planlaeg-teambehandling',
      moededag: '2026-07-02',
      art: 'behandling',
      om: 'fleksjob',
      den: KLAR_DEN,
    })
    expect(stand(planlagt, '2026-07-01').hoert?.led.tvivl?.id).toBe('TVIVL-TEAM-EFTER-JULI-2026')
    expect(stand(planlagt, '2026-06-30').iStedet).toEqual([])
    expect(stand(planlagt, '2026-07-01').iStedet.map(({ led }) => led.tvivl?.id)).toEqual(['TVIVL-LOB-15-A-FRA'])
  })
})
