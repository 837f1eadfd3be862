import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dato } from '@fodfaeste/grund'
import { demoSager } from '@fodfaeste/sag/demo'
import type { Lager } from '../store/aabn-lager.ts'
import { cprBoks } from '../store/cpr-boks.ts'
import { proevelager } from '../store/proevelager.ts'
import { lavUr } from '../ur.ts'
import { type Fremgang, saaDemo } from './saa-demo.ts'

const NU = new Date('2026-11-20T09:00:00.000Z')
const KONTEKST = { kommune: 'fjordby', bruger: { id: 'test', navn: 'Test' }, tidspunkt: NU }
const ALLE = demoSager().length

let lager: Lager
beforeEach(async () => {
  lager = await proevelager(NU)
})
afterEach(() => lager.luk())

const saaning = (oevedag?: string) => ({
  lager,
  cpr: cprBoks(randomBytes(32)),
  ur: lavUr(() => NU, oevedag === undefined ? undefined : dato(oevedag)),
})

async function indhold() {
  const { raekker } = await lager.sager.liste(KONTEKST, { antal: 500 })
  return Promise.all(
    raekker.map(async ({ sagId, version, data }) => ({
      sagId,
      version,
      data,
      haendelser: await lager.sager.hent(KONTEKST, sagId),
    })),
  )
}

describe('Såning af øvekommunen', () => {
  it('sker én gang: anden gang er der intet at gøre', async () => {
    const vist: Fremgang[] = []
    await saaDemo(saaning(), (fremgang) => vist.push(fremgang))
    expect(vist[0]).toEqual({ saaet: 0, iAlt: ALLE })
    expect(vist.at(-1)).toEqual({ saaet: ALLE, iAlt: ALLE })
    const foerste = await indhold()
    await saaDemo(saaning(), () => expect.unreachable())
    expect(await indhold()).toEqual(foerste)
  })

  it('afbrudt midt i en sag fortsættes dér og giver det samme som uden afbrud', async () => {
    const faerdig = await proevelager(NU)
    const rigtig = { ...saaning(), lager: faerdig }
    await saaDemo(rigtig, () => undefined)
    // Lageret dør efter hver tredive hændelser, indtil alt er sået.
    for (let forsoeg = 0; forsoeg < 60; forsoeg++) {
      let skrevet = 0
      const svigter: Lager = {
        ...lager,
        sager: {
          ...lager.sager,
          tilfoej: (kontekst, ind) =>
            ++skrevet > 30 ? Promise.reject(new Error('afbrudt')) : lager.sager.tilfoej(kontekst, ind),
        },
      }
      const udfald = await saaDemo({ ...rigtig, lager: svigter }, () => undefined).then(
        () => 'færdig',
        () => 'afbrudt',
      )
      if (udfald === 'færdig') break
    }
    const fra = async (etLager: Lager) => {
      const { raekker } = await etLager.sager.liste(KONTEKST, { antal: 500 })
      return Promise.all(
        raekker.map(async ({ sagId }) => (await etLager.sager.hent(KONTEKST, sagId)).map(({ hash }) => hash)),
      )
    }
    expect(await fra(lager)).toEqual(await fra(faerdig))
    await faerdig.luk()
  })

  it('rører ikke en sag, nogen har arbejdet videre i', async () => {
    await saaDemo(saaning('2025-06-02'), () => undefined)
    const [sag] = (await indhold()).filter(({ haendelser }) => (haendelser.at(-1)?.registreret ?? '') < '2025-06')
    const sidste = sag?.haendelser.at(-1)
    if (sag === undefined || sidste === undefined) throw new Error('The demo has no case before June 2025')
    const raekke =
      (await lager.sager.liste(KONTEKST, { antal: 500 })).raekker.find(({ sagId }) => sagId === sag.sagId) ??
      expect.unreachable()
    const { type, skema, virkerFra } = sidste
    await lager.sager.tilfoej(KONTEKST, {
      sagId: sag.sagId,
      forventetVersion: sag.version,
      haendelser: [{ type, skema, virkerFra, data: sidste.data }],
      oversigt: { ...raekke, soegetekster: [] },
      formaal: 'Prøve',
    })
    await saaDemo(saaning(), () => undefined)
    expect(await lager.sager.hent(KONTEKST, sag.sagId)).toHaveLength(sag.version + 1)
  })

  it('i et øvemiljø er kun det sket, der var sket den dag, og resten kommer, når dagen er gået', async () => {
    await saaDemo(saaning('2025-06-02'), () => undefined)
    const dengang = await indhold()
    expect(dengang.length).toBeGreaterThan(10)
    expect(dengang.length).toBeLessThan(ALLE)
    for (const { haendelser } of dengang) {
      for (const { registreret } of haendelser) expect(registreret < '2025-06-03').toBe(true)
    }
    await saaDemo(saaning(), () => undefined)
    expect((await indhold()).length).toBe(demoSager().filter(({ kommune }) => kommune === 'fjordby').length)
  })

  it('giver hver sag en hel kæde', async () => {
    await saaDemo(saaning(), () => undefined)
    for (const { sagId } of await indhold()) expect(await lager.sager.verificer(KONTEKST, sagId)).toEqual([])
  })
})
