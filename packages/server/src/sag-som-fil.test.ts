import { readFileSync } from 'node:fs'
import { dato } from '@fodfaeste/grund'
import { SagsFilSkema, sagFraFil } from '@fodfaeste/kontrakt'
import { type FristerVisning, visFrister, vurderSag } from '@fodfaeste/lov'
import { type Skridt, enPerson, registrerAlle } from '@fodfaeste/proeve'
import { type Kommando, type Livskommando, INGEN_FRISTER, fold, tilSagsfakta } from '@fodfaeste/sag'
import { describe, expect, it } from 'vitest'

const FIL = new URL('../../../eksempler/loebende-forloeb.json', import.meta.url)
const LEDER = enPerson({ rolle: 'leder' })
const skridt = (kommando: Kommando, idag: string): Skridt => ({ kommando, idag, af: LEDER })
const liv = (kommando: Livskommando): Skridt => skridt(kommando, kommando.den)

/** Det samme forløb, som filen fortæller det, men levet gennem beslutningerne. */
const LEVET: readonly Skridt[] = [
  skridt(
    {
      beslutning: 'opret-sag',
      sagsnummer: '2024-0017',
      navn: 'Prøve Borger',
      cpr: '610679-1234',
      henvistFra: 'kontanthjælp',
      henvistDen: '2024-03-01',
    },
    '2024-03-01',
  ),
  skridt(
    { beslutning: 'registrer-oplysning', id: 'tidligere-forloeb', vaerdi: [], kilde: 'sagen', den: '2024-03-01' },
    '2024-03-01',
  ),
  liv({
    beslutning: 'traef-afgoerelse',
    om: 'ressourceforloeb',
    resultat: 'givet',
    udfald: 'ressourceforloeb',
    form: 'skriftlig',
    begrundelse: 'Der er et udviklingsperspektiv.',
    forloeb: { efter: '112', starter: '2024-07-01', slutter: '2027-06-30' },
    den: '2024-06-20',
  }),
  liv({ beslutning: 'meddel-afgoerelse', afgoerelse: 4, maade: 'digital-post', den: '2024-06-20' }),
  liv({ beslutning: 'udpeg-koordinerende', person: { id: 'mona', navn: 'Mona Marehalm' }, den: '2024-06-25' }),
  liv({ beslutning: 'begynd-ydelse', fra: '2024-07-01', den: '2024-06-28' }),
  liv({ beslutning: 'begynd-forloeb', efter: '112', den: '2024-07-01' }),
  liv({ beslutning: 'vejled-om-jobformidler', den: '2024-07-01' }),
  liv({ beslutning: 'hold-samtale', form: 'fremmoede', referat: 'Planen gennemgået.', den: '2024-07-15' }),
  liv({
    beslutning: 'registrer-fravaer',
    art: 'fritaget-for-raadighed',
    fra: '2024-09-02',
    til: '2024-09-15',
    kilde: 'lægens udtalelse',
    den: '2024-09-02',
  }),
  liv({
    beslutning: 'hold-samtale',
    form: 'telefon',
    borgerensValg: true,
    referat: 'Praktik på vej.',
    den: '2024-09-25',
  }),
  liv({
    beslutning: 'planlaeg-indsats',
    navn: 'Praktik i en genbrugsbutik',
    art: 'lab-kapitel-11',
    formaal: 'Prøve arbejde.',
    iIndsatsdel: true,
    den: '2024-11-01',
  }),
  liv({ beslutning: 'aftal-indsats', indsats: 13, begynder: '2024-12-09', den: '2024-11-20' }),
]

function fraFilen(paa: string): FristerVisning {
  const laest = sagFraFil(SagsFilSkema.parse(JSON.parse(readFileSync(FIL, 'utf8'))))
  if (!laest.ok) throw new Error('The example file is not a case')
  return visFrister(vurderSag(laest.vaerdi, dato(paa)))
}

function fraSagen(paa: string): FristerVisning {
  const sag = fold(registrerAlle(LEVET))
  if (sag === undefined) throw new Error('No case')
  return visFrister(vurderSag(tilSagsfakta(sag, INGEN_FRISTER), dato(paa)))
}

/** Pligten uden kilderne: filen siger «journalen», sagen siger, hvem der registrerede det. */
const kerne = ({ pligter, taerskler, tvivl }: FristerVisning) => ({
  pligter: pligter.map(({ hvorfor: _hvorfor, ...pligt }) => pligt),
  taerskler,
  tvivl: tvivl.map(({ id }) => id),
})

describe('En sag, der er levet gennem beslutningerne', () => {
  it.each(['2024-06-21', '2024-08-01', '2024-12-20', '2025-01-16', '2026-02-02', '2027-07-01'])(
    'har %s de samme pligter som filen, der fortæller det samme',
    (paa) => {
      const fil = kerne(fraFilen(paa))
      expect(fil.pligter.length).toBeGreaterThan(3)
      expect(kerne(fraSagen(paa))).toEqual(fil)
    },
  )

  it('begynder praktikken i tide, er garantien opfyldt', () => {
    const begyndt = liv({ beslutning: 'begynd-indsats', indsats: 13, den: '2024-12-09' })
    const sag = fold(registrerAlle([...LEVET, begyndt]))
    const pligt =
      sag &&
      vurderSag(tilSagsfakta(sag, INGEN_FRISTER), dato('2025-01-16')).pligter.find(
        ({ id }) => id === 'LAB-113-2-indsats',
      )
    expect(pligt).toMatchObject({ tilstand: 'opfyldt', opfyldtDen: dato('2024-12-09') })
  })
})
