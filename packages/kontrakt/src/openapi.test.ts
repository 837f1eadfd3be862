import { describe, expect, it } from 'vitest'
import { openapi } from './openapi.ts'
import { RUTER } from './ruter.ts'
import { type RuteNavn, STIER } from './stier.ts'

interface Handling {
  operationId: string
  summary: string
  parameters: { name: string; in: string; required: boolean }[]
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { description: string; content: Record<string, { schema: object }> }>
}

const dokument = openapi('1.2.3') as {
  openapi: string
  info: { version: string }
  paths: Record<string, Record<string, Handling>>
  components: { schemas: Record<string, object> }
}
const handlinger = Object.entries(dokument.paths).flatMap(([sti, metoder]) =>
  Object.entries(metoder).map(([metode, handling]) => ({ sti, metode, handling, id: handling.operationId })),
)

/** Alle `$ref` i en værdi, hvor dybt de end ligger. */
function henvisninger(vaerdi: unknown): string[] {
  if (typeof vaerdi !== 'object' || vaerdi === null) return []
  return Object.entries(vaerdi).flatMap(([felt, indhold]) =>
    felt === '$ref' && typeof indhold === 'string' ? [indhold] : henvisninger(indhold),
  )
}

describe('OpenAPI-dokumentet', () => {
  it('har netop de ruter, tabellen har', () => {
    expect(handlinger.map((h) => h.id).toSorted()).toEqual(Object.keys(STIER).toSorted())
    expect(Object.keys(RUTER).toSorted()).toEqual(Object.keys(STIER).toSorted())
  })

  it('giver ikke to ruter samme metode og sti', () => {
    const adresser = handlinger.map((h) => `${h.metode} ${h.sti}`)
    expect(new Set(adresser).size).toBe(Object.keys(STIER).length)
  })

  it('har ingen henvisning, der ikke fører til et skema', () => {
    const alle = henvisninger(dokument)
    expect(alle.length).toBeGreaterThan(20)
    for (const ref of alle) {
      const navn = ref.replace('#/components/schemas/', '')
      expect(dokument.components.schemas, ref).toHaveProperty([navn])
    }
  })

  it('har ingen navngivet form, intet henviser til', () => {
    const brugte = new Set(henvisninger(dokument).map((ref) => ref.replace('#/components/schemas/', '')))
    expect(Object.keys(dokument.components.schemas).filter((navn) => !brugte.has(navn))).toEqual([])
  })

  it('kalder ikke et skema for et dokument for sig selv', () => {
    const tekst = JSON.stringify(dokument)
    expect(/"\$(schema":"|id"|defs")/.exec(tekst)?.[0]).toBeUndefined()
  })

  it.each(handlinger)('$id har et resumé, et svar og et problem, når det går galt', ({ handling }) => {
    expect(handling.summary.length).toBeGreaterThan(5)
    const [godt, ...fejl] = Object.entries(handling.responses)
    expect(godt?.[0]).toMatch(/^(2|302)/)
    if (godt?.[0] !== '302') expect(Object.values(godt?.[1].content ?? {})[0]?.schema).toBeTypeOf('object')
    expect(fejl.length).toBeGreaterThan(0)
    for (const [, svar] of fejl) expect(svar.content['application/problem+json']).toBeDefined()
  })

  it.each(handlinger)('$id nævner hver del af sin sti som påkrævet', ({ sti, handling }) => {
    const iStien = [...sti.matchAll(/\{(\w+)\}/g)].map((fund) => fund[1])
    const naevnt = handling.parameters.filter((p) => p.in === 'path' && p.required).map((p) => p.name)
    expect(naevnt).toEqual(iStien)
  })

  it.each(handlinger.filter((h) => h.metode === 'post'))('$id siger, hvad der skal sendes', ({ handling }) => {
    expect(Object.values(handling.requestBody?.content ?? {})[0]?.schema).toBeTypeOf('object')
  })

  it.each(Object.keys(RUTER) as RuteNavn[])('%s afviser med samme koder hver gang', (navn) => {
    const { fejl } = RUTER[navn]
    expect(new Set(fejl).size).toBe(fejl.length)
  })
})
