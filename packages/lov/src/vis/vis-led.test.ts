import { type Svar, dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Oplysning, Skoen } from '../motor/oplysning.ts'
import { beregnet, fast } from '../motor/beregnet.ts'
import { faktum, oenskespoergsmaal, skoensspoergsmaal } from '../motor/opslag.ts'
import { alleVilkaar, ikkeVilkaar, medmindre, mindstEtVilkaar } from '../motor/sammensat.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { skrivHvorfor, skrivVaerdi, visForklaring, visTvivl } from './vis-forklaring.ts'

const DAG = dato('2023-05-15')
const X = { id: 'X', spoergsmaal: 'Er det sådan?' }
const led = (svar: Svar): Vilkaar<undefined> => fast({ id: svar, spoergsmaal: '?' }, svar)
const hvorfor = (vilkaar: Vilkaar<undefined>): string => skrivHvorfor(vilkaar.forklar(undefined))
const ALLE_SVAR: readonly Svar[] = ['opfyldt', 'ikke-opfyldt', 'uoplyst', 'kraever-skoen']

describe('Et led, der hviler på andre, tæller dem op', () => {
  it.each<{ dele: readonly Svar[]; linje: string }>([
    { dele: ['opfyldt', 'opfyldt'], linje: '2 opfyldt.' },
    { dele: ['ikke-opfyldt', 'opfyldt', 'ikke-opfyldt'], linje: '1 opfyldt, 2 ikke opfyldt.' },
    { dele: ALLE_SVAR, linje: '1 opfyldt, 1 ikke opfyldt, 1 uoplyst, 1 kræver skøn.' },
  ])('$dele: $linje', ({ dele, linje }) => {
    expect(hvorfor(alleVilkaar(X, dele.map(led)))).toBe(`Alle skal være opfyldt: ${linje}`)
    expect(hvorfor(alleVilkaar(X, dele.map(led), 'regel'))).toBe(`Alle skal være opfyldt: ${linje}`)
    expect(hvorfor(mindstEtVilkaar(X, dele.map(led)))).toBe(`Mindst én skal være opfyldt: ${linje}`)
  })

  it.each<{ svar: Svar; linje: string }>([
    { svar: 'opfyldt', linje: 'Det modsatte er besvaret med ja.' },
    { svar: 'ikke-opfyldt', linje: 'Det modsatte er besvaret med nej.' },
    { svar: 'uoplyst', linje: 'Det modsatte er ikke besvaret.' },
    { svar: 'kraever-skoen', linje: 'Det modsatte er ikke besvaret.' },
  ])('det modsatte af $svar: $linje', ({ svar, linje }) => expect(hvorfor(ikkeVilkaar(X, led(svar)))).toBe(linje))

  it.each<{ svar: Svar; linje: string }>([
    { svar: 'opfyldt', linje: 'Ja.' },
    { svar: 'ikke-opfyldt', linje: 'Nej.' },
    { svar: 'uoplyst', linje: 'Kan ikke regnes, før det manglende er oplyst.' },
    { svar: 'kraever-skoen', linje: 'Kræver et skøn.' },
  ])('en beregning, $svar: $linje', ({ svar, linje }) => {
    expect(hvorfor(beregnet<undefined>(X, { svar: () => svar }))).toBe(linje)
  })

  it('medmindre: kræver ønsket et skøn, er der endnu ikke et ønske', () => {
    const vilkaar = medmindre(X, led('ikke-opfyldt'), led('kraever-skoen'))
    expect(hvorfor(vilkaar)).toBe('Hovedreglen er ikke opfyldt, og der er ikke et ønske.')
  })
})

describe('Et led, der hviler på en oplysning', () => {
  it.each<{ o: Oplysning<boolean> | undefined; linje: string }>([
    { o: undefined, linje: 'Ikke oplyst.' },
    { o: { vaerdi: true, kilde: 'CPR' }, linje: 'Ja. Kilde: CPR.' },
    { o: { vaerdi: false, kilde: 'LÆ 265', den: DAG }, linje: 'Nej. Kilde: LÆ 265, 15. maj 2023.' },
  ])('$linje', ({ o, linje }) => expect(hvorfor(faktum<undefined>(X, 'modtager-foertidspension', () => o))).toBe(linje))

  it.each<{ skoen: Skoen | undefined; linje: string }>([
    { skoen: undefined, linje: 'Et menneske skal vurdere det og begrunde det.' },
    { skoen: { svar: 'ja', af: 'Mette Holm', begrundelse: 'Set.' }, linje: 'Skøn: ja. Truffet af Mette Holm.' },
    {
      skoen: { svar: 'nej', af: 'Mette Holm', begrundelse: 'Set.', den: DAG },
      linje: 'Skøn: nej. Truffet af Mette Holm 15. maj 2023.',
    },
    {
      skoen: { svar: 'ja', af: 'Mette Holm', begrundelse: ' ' },
      linje: 'Skønnet mangler en begrundelse eller et navn og gælder ikke.',
    },
  ])('et skøn: $linje', ({ skoen, linje }) => {
    expect(hvorfor(skoensspoergsmaal<undefined>(X, 'udviklingsperspektiv', () => skoen))).toBe(linje)
  })

  it.each<{ oenske: { svar?: 'ja' | 'nej' } | undefined; linje: string }>([
    { oenske: undefined, linje: 'Borgeren er ikke spurgt.' },
    { oenske: {}, linje: 'Borgeren er spurgt og har ikke svaret.' },
    { oenske: { svar: 'ja' }, linje: 'Borgeren ønsker det.' },
    { oenske: { svar: 'nej' }, linje: 'Borgeren ønsker det ikke.' },
  ])('et ønske: $linje', ({ oenske, linje }) => {
    expect(hvorfor(oenskespoergsmaal<undefined>(X, 'endnu-et-forloeb', () => oenske))).toBe(linje)
  })
})

describe('Uafklaret lov', () => {
  const tvivl = { id: 'T', titel: 'Hvordan?', A: 'Sådan.', B: 'Eller sådan.', hvemBeslutter: 'faglig leder' }
  const valgt = { laesning: 'B', af: 'Jens Lund', begrundelse: 'Efter ordlyden.' } as const
  const uenige = (valg?: typeof valgt & { den?: typeof DAG }) =>
    tvivlsomt<undefined>(X, tvivl, { A: led('opfyldt'), B: led('ikke-opfyldt') }, () => valg).forklar(undefined)

  it('siger, om der skal vælges, og hvem der har valgt', () => {
    expect(skrivHvorfor(uenige())).toBe('Loven er uafklaret, og læsningerne giver hvert sit svar. Der skal vælges.')
    expect(skrivHvorfor(uenige(valgt))).toBe('Læsning B er valgt af Jens Lund.')
    const enige = tvivlsomt<undefined>(X, tvivl, { A: led('opfyldt'), B: led('opfyldt') }, () => undefined)
    expect(hvorfor(enige)).toBe('Loven er uafklaret; læsningerne giver samme svar her.')
    expect(visTvivl(enige.forklar(undefined)).harBetydning).toBe(false)
  })

  it('har begge læsninger med deres svar, og valget med sin dag, når den er kendt', () => {
    const laesninger = [
      { id: 'A', tekst: 'Sådan.', svar: 'opfyldt' },
      { id: 'B', tekst: 'Eller sådan.', svar: 'ikke-opfyldt' },
    ]
    const faelles = { id: 'T', titel: 'Hvordan?', laesninger, harBetydning: true, hvemBeslutter: 'faglig leder' }
    expect(visTvivl(uenige())).toStrictEqual(faelles)
    expect(visTvivl(uenige(valgt))).toStrictEqual({ ...faelles, valgt })
    expect(visTvivl(uenige({ ...valgt, den: DAG }))).toStrictEqual({
      ...faelles,
      valgt: { ...valgt, den: '2023-05-15' },
    })
  })

  it('et led, der ikke er en tvivl, kan ikke vises som en', () => {
    expect(() => visTvivl(led('opfyldt').forklar(undefined))).toThrow('opfyldt is not a doubt')
  })
})

describe('Det, et led har brugt, som det vises', () => {
  const vist = (vilkaar: Vilkaar<undefined>) => visForklaring(vilkaar.forklar(undefined), DAG).brugt

  it('en oplysning med sit navn, sin kilde og sin dag', () => {
    const o = { vaerdi: true, kilde: 'CPR' }
    expect(vist(faktum<undefined>(X, 'modtager-foertidspension', () => o))).toStrictEqual([
      { id: 'modtager-foertidspension', navn: 'Modtager førtidspension', vaerdi: 'ja', kilde: 'CPR' },
    ])
    expect(vist(faktum<undefined>(X, 'modtager-foertidspension', () => ({ ...o, den: DAG })))[0]?.den).toBe(
      '2023-05-15',
    )
  })

  it('et led uden for kataloget hedder det, det spørger om', () => {
    expect(vist(faktum<undefined>(X, 'noget-andet', () => ({ vaerdi: false, kilde: 'brev' })))).toStrictEqual([
      { id: 'noget-andet', navn: 'Er det sådan?', vaerdi: 'nej', kilde: 'brev' },
    ])
  })

  it('et skøn med navn, begrundelse og dag; kilden er den, der skønnede, når ingen anden er sagt', () => {
    const skoen: Skoen = { svar: 'ja', af: 'Mette Holm', begrundelse: 'Set i sagen.' }
    const uden = { id: 'x', navn: 'Er det sådan?', vaerdi: 'ja', kilde: 'Mette Holm', af: 'Mette Holm' }
    expect(vist(skoensspoergsmaal<undefined>(X, 'x', () => skoen))).toStrictEqual([
      { ...uden, begrundelse: 'Set i sagen.' },
    ])
    expect(vist(skoensspoergsmaal<undefined>(X, 'x', () => ({ ...skoen, den: DAG, kilde: 'LÆ 265' })))).toStrictEqual([
      { ...uden, kilde: 'LÆ 265', begrundelse: 'Set i sagen.', den: '2023-05-15' },
    ])
  })

  it('et ønske med borgerens egne ord og dagen for svaret', () => {
    const oenske = (o: object) => vist(oenskespoergsmaal<undefined>(X, 'endnu-et-forloeb', () => o))
    const uden = { id: 'endnu-et-forloeb', navn: 'Ønsker endnu et forløb', kilde: 'borgeren' }
    expect(oenske({})).toStrictEqual([{ ...uden, vaerdi: 'ikke svaret' }])
    expect(oenske({ svar: 'ja', svaretDen: DAG, ord: 'Gerne.', kilde: 'samtale' })).toStrictEqual([
      { ...uden, vaerdi: 'ja', kilde: 'samtale', den: '2023-05-15', begrundelse: 'Gerne.' },
    ])
  })

  it('det, leddet bygger på eller venter på, nævnes én gang', () => {
    const foedt = { art: 'faktum', id: 'foedselsdag' } as const
    const orlov = { art: 'faktum', id: 'orlov' } as const
    const vilkaar = beregnet<undefined>(X, {
      svar: () => 'uoplyst',
      brugt: () => [{ ...foedt, indhold: { vaerdi: true, kilde: 'CPR' } }],
      mangler: () => [foedt, orlov, { art: 'skoen', id: 'orlov' }],
    })
    expect(visForklaring(vilkaar.forklar(undefined), DAG).spoergerOm).toEqual([
      foedt,
      orlov,
      { art: 'skoen', id: 'orlov' },
    ])
  })
})

describe('Værdier, der ikke er dage eller ja og nej', () => {
  it.each<{ id: string; vaerdi: unknown; tekst: string }>([
    { id: 'udfald', vaerdi: 'foertidspension', tekst: 'førtidspension' },
    { id: 'udfald', vaerdi: 'ikke-begyndt-paa-aeldre-maade', tekst: 'ikke begyndt på ældre måde' },
    { id: 'mail', vaerdi: 'Raab op', tekst: 'Raab op' },
    { id: 'mail', vaerdi: 'raab op!', tekst: 'raab op!' },
    { id: 'mail', vaerdi: 'Raab', tekst: 'Raab' },
    { id: 'tid', vaerdi: { fra: DAG, til: undefined, art: 'digital-post' }, tekst: '15. maj 2023, digital post' },
    { id: 'tid', vaerdi: { aaben: true, lukket: false }, tekst: 'ja, nej' },
    { id: 'orlov', vaerdi: [{ fra: DAG, til: DAG, art: 'sorgorlov' }], tekst: 'sorgorlov 15. maj 2023 – 15. maj 2023' },
    { id: 'tidligere-forloeb', vaerdi: [{ fra: DAG }], tekst: 'et forløb uden kendte dage' },
    { id: 'tidligere-forloeb', vaerdi: [{ til: DAG }], tekst: 'et forløb uden kendte dage' },
  ])('$id: $tekst', ({ id, vaerdi, tekst }) => expect(skrivVaerdi(id, vaerdi)).toBe(tekst))

  it('flere orlover skilles ad', () => {
    const orlov = { fra: DAG, til: DAG, art: 'barsel' }
    expect(skrivVaerdi('orlov', [orlov, orlov])).toBe(
      'barsel 15. maj 2023 – 15. maj 2023; barsel 15. maj 2023 – 15. maj 2023',
    )
  })
})
