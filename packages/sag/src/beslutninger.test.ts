import { dato, iso, plusDage } from '@fodfaeste/grund'
import { enPerson, etHeltForloeb, registrerAlle } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { BESLUTNINGER } from './beslutninger.ts'
import { fold } from './fold.ts'
import { journal } from './haendelse-tekst.ts'
import { naegtetRolle } from './handlinger.ts'
import { PEGER } from './rettelse/ret-haendelse.ts'
import { ROLLER } from './roller.ts'
import { type Kommando, udfoer } from './udfoer.ts'

const LEDER = enPerson({ rolle: 'leder' })
const SKRIDT = etHeltForloeb()
/** Hver beslutning med sit første skridt i forløbet og sagen, som den var lige før. */
const HVER = Object.keys(BESLUTNINGER).map((navn) => {
  const nr = SKRIDT.findIndex(({ kommando }) => kommando.beslutning === navn)
  const skridt = SKRIDT[nr]
  return { navn, opskrift: BESLUTNINGER[navn as keyof typeof BESLUTNINGER], skridt, foer: SKRIDT.slice(0, nr) }
})

describe.each(HVER)('$navn', ({ opskrift, skridt, foer }) => {
  const sag = fold(registrerAlle(foer))
  const kommando = skridt?.kommando as Kommando & { readonly den: string }
  const idag = dato(skridt?.idag ?? '')
  const beslut = (aendret: object, af = LEDER) => udfoer(sag, { ...kommando, ...aendret }, { af, idag })

  it('giver netop sin hændelse, og felterne er dens data', () => {
    const { beslutning: _navnet, ...data } = kommando
    expect(beslut({})).toMatchObject({ ok: true, vaerdi: [{ type: opskrift.haendelse, skema: 1, data }] })
  })

  it('afvises i en sag, der ikke findes, og for den, der ikke må', () => {
    expect(udfoer(undefined, kommando, { af: LEDER, idag })).toEqual({ ok: false, afvist: { kode: 'SAG_FINDES_IKKE' } })
    for (const rolle of ROLLER) {
      const maaIkke = naegtetRolle([rolle], opskrift.handling) !== undefined
      const { ok } = beslut({}, enPerson({ rolle }))
      expect(ok, rolle).toBe(!maaIkke)
    }
  })

  it('kan ikke være sket i morgen', () => {
    const imorgen = plusDage(idag, 1)
    expect(beslut({ den: iso(imorgen) })).toEqual({
      ok: false,
      afvist: { kode: 'DAG_I_FREMTIDEN', felt: 'den', dag: imorgen, idag },
    })
  })

  it('peger på det felt, der mangler eller har en forkert form', () => {
    for (const [felt, proev] of Object.entries<unknown>({ ...opskrift.felter, den: () => undefined })) {
      const valgfrit = typeof proev !== 'function'
      for (const forkert of valgfrit ? [{}] : [undefined, null, {}, '']) {
        const svar = beslut({ [felt]: forkert })
        expect(svar.ok, `${felt} som ${JSON.stringify(forkert)}`).toBe(false)
        if (!svar.ok) expect('felt' in svar.afvist && svar.afvist.felt, felt).toMatch(new RegExp(`^${felt}`))
      }
    }
  })
})

describe('Det, der peges på', () => {
  const peger = HVER.filter(({ opskrift }) => Object.keys(opskrift.felter).some((felt) => PEGER.includes(felt)))

  it.each(peger)('$navn: skal være i sagen', ({ opskrift, skridt, foer }) => {
    const sag = fold(registrerAlle(foer))
    for (const felt of Object.keys(opskrift.felter).filter((et) => PEGER.includes(et))) {
      const kommando = { ...skridt?.kommando, [felt]: 99_999 } as Kommando
      const svar = udfoer(sag, kommando, { af: LEDER, idag: dato(skridt?.idag ?? '') })
      expect(svar).toMatchObject({ ok: false, afvist: { kode: 'FINDES_IKKE_I_SAGEN', felt } })
    }
  })
})

describe('Journalen', () => {
  it('har en dansk linje om hvert skridt og nævner tingene ved navn', () => {
    const linjer = journal(registrerAlle(SKRIDT))
    for (const linje of linjer) expect(linje).not.toMatch(/undefined|null|\[object|NaN/)
    expect(linjer).toContain('Indsatsen «Praktik i en genbrugsbutik» begyndt 9. december 2024.')
    expect(linjer).toContain(
      'Afgørelse truffet 20. juni 2024. Givet: ressourceforløb, 1. juli 2024 – 30. juni 2027. Der er et udviklingsperspektiv.',
    )
  })
})
