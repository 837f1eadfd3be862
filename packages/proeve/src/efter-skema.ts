import fc from 'fast-check'

/** Den del af JSON Schema, kontrakten skriver sig i. */
export interface Jsonskema {
  readonly [felt: string]: unknown
}

const DAGE = ['2026-11-20', '2025-06-02', '2012-12-31', '2026-02-01', '1900-01-01', '9999-12-31', '0000-00-00']
const ORD = ['Det står i referatet.', 'x', ' ', 'Ærø Øst', '__proto__', '010101-1234', '\u0000', '𝒳', 'a'.repeat(5000)]

/**
 * Værdier, som skemaet siger, de skal se ud, og nu og da én, der ikke gør: et felt for lidt, et for meget, en anden type.
 * Så når en forespørgsel ind bag døren, hvor de tilfældige aldrig kommer.
 * @throws {Error} når skemaet bruger noget, der ikke er kendt her: så ville det aldrig blive prøvet
 */
export function efterSkema(skema: Jsonskema): fc.Arbitrary<unknown> {
  const defineret = (skema['$defs'] ?? {}) as Readonly<Record<string, Jsonskema>>
  return led(skema, defineret, 0)
}

type Defineret = Readonly<Record<string, Jsonskema>>

/** Længere nede end her gentager et skema, der peger på sig selv, kun sig selv. */
const DYBEST = 6

function led(skema: Jsonskema, defineret: Defineret, dybde: number): fc.Arbitrary<unknown> {
  const rigtig = rigtigt(skema, defineret, dybde)
  return fc.oneof({ arbitrary: rigtig, weight: 40 }, { arbitrary: fc.jsonValue({ maxDepth: 1 }), weight: 1 })
}

function rigtigt(skema: Jsonskema, defineret: Defineret, dybde: number): fc.Arbitrary<unknown> {
  const under = (del: unknown) => led(del as Jsonskema, defineret, dybde + 1)
  if (dybde > DYBEST) return fc.constant(null)
  if (typeof skema['$ref'] === 'string') return under(defineret[skema['$ref'].replace('#/$defs/', '')] ?? {})
  if ('const' in skema) return fc.constant(skema['const'])
  if (Array.isArray(skema['enum'])) return fc.constantFrom(...(skema['enum'] as unknown[]))
  const valg = skema['anyOf'] ?? skema['oneOf']
  if (Array.isArray(valg)) return fc.oneof(...valg.map(under))
  switch (skema['type']) {
    case 'object':
      return objekt(skema, under)
    case 'array':
      return fc.array(under(skema['items'] ?? {}), { maxLength: 3 })
    case 'string':
      return tekst(skema)
    case 'integer':
    case 'number':
      return fc.oneof(fc.integer({ min: -1, max: 40 }), fc.constantFrom(0.5, 2 ** 31, Number.MAX_SAFE_INTEGER))
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case undefined:
      return fc.oneof(fc.constantFrom(...DAGE, ...ORD), fc.jsonValue({ maxDepth: 2 }))
    default:
      throw new Error(`No values for the schema type ${JSON.stringify(skema['type'])}`)
  }
}

function objekt(skema: Jsonskema, under: (del: unknown) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const felter = Object.entries((skema['properties'] ?? {}) as Readonly<Record<string, Jsonskema>>)
  const kraevede = new Set((skema['required'] ?? []) as readonly string[])
  const hele = fc.record(
    Object.fromEntries(
      felter.map(([navn, felt]) => [
        navn,
        kraevede.has(navn) ? under(felt) : fc.oneof(under(felt), fc.constant(undefined)),
      ]),
    ),
  )
  const { additionalProperties: resten } = skema
  const flere =
    typeof resten === 'object' && resten !== null
      ? fc.dictionary(fc.constantFrom('LAB-112-1', 'starter', '__proto__', 'x'), under(resten), { maxKeys: 3 })
      : fc.constant({})
  return fc.tuple(hele, flere, fc.integer({ min: 0, max: 60 }), fc.nat()).map(([en, anden, terning, nr]) => {
    const samlet: Record<string, unknown> = { ...en, ...anden }
    if (terning === 0) samlet['ukendtFelt'] = 1
    const navn = felter[nr % Math.max(1, felter.length)]?.[0]
    if (terning === 1 && navn !== undefined) Reflect.deleteProperty(samlet, navn)
    return samlet
  })
}

function tekst({ pattern, format }: Jsonskema): fc.Arbitrary<unknown> {
  if (format === 'uuid') return fc.uuid()
  if (format === 'date' || (typeof pattern === 'string' && pattern.includes('\\d{4}-\\d{2}')))
    return fc.constantFrom(...DAGE)
  if (typeof pattern === 'string') return fc.oneof(fc.stringMatching(new RegExp(pattern)), fc.constantFrom(...ORD))
  return fc.oneof(fc.constantFrom(...ORD, ...DAGE), fc.string({ unit: 'grapheme', maxLength: 30 }))
}
