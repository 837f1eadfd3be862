import { dato } from '@fodfaeste/grund'
import { type Skridt, enPerson, enSag, givet, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { fold } from '../fold.ts'
import { type Livskommando, udfoer } from '../udfoer.ts'

const IDAG = '2025-06-02'
const skridt = (kommando: Livskommando): Skridt => ({ kommando, idag: kommando.den })
// Sagens oprettelse giver to hændelser, så den første indsats er version 3.
const PRAKTIK = 3
const INDSTILLET = skridt({
  beslutning: 'indstil-indsats',
  navn: 'Praktik',
  formaal: 'Prøve kræfter.',
  den: '2025-03-03',
})
const PLANLAGT = skridt({
  beslutning: 'planlaeg-indsats',
  indsats: PRAKTIK,
  navn: 'Praktik',
  formaal: 'Prøve kræfter.',
  iIndsatsdel: true,
  den: '2025-03-10',
})
const AFTALT = skridt({ beslutning: 'aftal-indsats', indsats: PRAKTIK, begynder: '2025-04-01', den: '2025-03-17' })
const BEGYNDT = skridt({ beslutning: 'begynd-indsats', indsats: PRAKTIK, den: '2025-04-01' })
const AFBRUDT = skridt({ beslutning: 'afbryd-indsats', indsats: PRAKTIK, aarsag: 'Lukket.', den: '2025-05-01' })
const VEJEN = [INDSTILLET, PLANLAGT, AFTALT, BEGYNDT, AFBRUDT]
const praktikEfter = (...vej: readonly Skridt[]) => fold(registrerAlle([...skridtTil(), ...vej]))?.indsatser

const naar = (vej: readonly Skridt[], kommando: Livskommando) =>
  givet(...skridtTil(), ...vej).naar((sag) => udfoer(sag, kommando, { af: enPerson(), idag: dato(IDAG) }))

describe('En indsats fra indstillet til begyndt', () => {
  it.each([
    [1, 'indstillet'],
    [2, 'planlagt'],
    [3, 'aftalt'],
    [4, 'i-gang'],
    [5, 'afbrudt'],
  ])('efter %i skridt er den %s, og den er stadig den samme', (antal, trin) => {
    expect(praktikEfter(...VEJEN.slice(0, antal))).toMatchObject([{ version: PRAKTIK, navn: 'Praktik', trin }])
  })

  it('en indsats, ingen havde indstillet, begynder som planlagt', () => {
    const { indsats: _uden, ...ny } = PLANLAGT.kommando as Livskommando & { indsats?: number }
    expect(praktikEfter({ ...PLANLAGT, kommando: ny as Livskommando })).toMatchObject([
      { trin: 'planlagt', version: 3 },
    ])
  })

  it('den, der gik tabt, bliver stående med grunden', () => {
    const tabt = skridt({ beslutning: 'tab-indsats', indsats: PRAKTIK, aarsag: 'Ingen plads.', den: '2025-04-01' })
    expect(praktikEfter(INDSTILLET, tabt)).toMatchObject([{ trin: 'tabt', aarsag: 'Ingen plads.' }])
  })

  it('tages den op igen, er den stadig begyndt første gang', () => {
    const igen = skridt({ beslutning: 'begynd-indsats', indsats: PRAKTIK, den: '2025-05-12' })
    expect(praktikEfter(...VEJEN, igen)).toMatchObject([
      { trin: 'i-gang', begyndtDen: '2025-04-01', genoptagetDen: '2025-05-12' },
    ])
  })

  it('en indstillet indsats kan ikke begynde, før nogen har planlagt den', () => {
    naar([INDSTILLET], BEGYNDT.kommando as Livskommando).saaAfvises({
      kode: 'FORKERT_TRIN',
      felt: 'indsats',
      navn: 'Praktik',
      trin: 'indstillet',
      skalVaere: ['planlagt', 'aftalt', 'afbrudt'],
    })
  })

  it('den kan ikke standse, før den begyndte', () => {
    naar(VEJEN.slice(0, 4), {
      beslutning: 'afbryd-indsats',
      indsats: PRAKTIK,
      aarsag: 'x',
      den: '2025-03-31',
    }).saaAfvises({
      kode: 'DAG_FOER',
      felt: 'den',
      dag: dato('2025-03-31'),
      tidligst: dato('2025-04-01'),
      hvad: 'dagen, indsatsen begyndte',
    })
  })

  it('en indsats i gang går ikke tabt; den afbrydes', () => {
    naar(VEJEN.slice(0, 4), { beslutning: 'tab-indsats', indsats: PRAKTIK, aarsag: 'x', den: IDAG }).saaAfvises({
      kode: 'FORKERT_TRIN',
      felt: 'indsats',
      navn: 'Praktik',
      trin: 'i gang',
      skalVaere: ['indstillet', 'planlagt', 'aftalt', 'afbrudt'],
    })
  })
})

it('en sag uden indsatser har ingen', () => expect(enSag().indsatser).toEqual([]))
