import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { FaktaFilSkema } from './fakta-fil.ts'
import { laesInput } from './fejl-paa-dansk.ts'
import { IsoDagSkema } from './forklaring.ts'

import { HvadNuHvisSkema, OplysningIdSkema, OpretSagSkema } from './skriv-i-sagen.ts'

function fejl(skema: z.ZodType, input: unknown): (readonly [string, string])[] {
  const svar = laesInput(skema, input)
  return svar.ok ? [] : svar.fejl.map((f) => [f.felt, f.besked] as const)
}

describe('Fejl på dansk', () => {
  it.each<[hvad: string, skema: z.ZodType, input: unknown, felt: string, besked: string]>([
    ['intet indhold', OpretSagSkema, null, 'indholdet', 'Skriv et objekt med felter.'],
    ['en dag, der ikke findes', IsoDagSkema, '2023-02-29', 'indholdet', 'Dagen findes ikke i kalenderen.'],
    ['en dag skrevet dansk', IsoDagSkema, '1.4.2022', 'indholdet', 'Skriv datoen som år-måned-dag, fx 2022-04-01.'],
    [
      'en umulig fødselsdag',
      FaktaFilSkema,
      { foedselsdag: { vaerdi: '1979-13-01', kilde: 'CPR' } },
      'foedselsdag.vaerdi',
      'Dagen 1979-13-01 findes ikke i kalenderen.',
    ],
    [
      'et spænd bagfra',
      FaktaFilSkema,
      { foedselsdag: { vaerdi: { tidligst: '1980-01-01', senest: '1979-01-01' }, kilde: 'CPR' } },
      'foedselsdag.vaerdi.senest',
      'Seneste fødselsdag ligger før tidligste.',
    ],
    ['et ukendt felt', FaktaFilSkema, { foedt: 1 }, 'foedt', 'Feltet kendes ikke. Fjern det, eller ret stavemåden.'],
    [
      'et ukendt skøn',
      FaktaFilSkema,
      { skoen: { held: {} } },
      'skoen.held',
      'Feltet kendes ikke. Fjern det, eller ret stavemåden.',
    ],
    ['en manglende kilde', FaktaFilSkema, { orlov: { vaerdi: [] } }, 'orlov.kilde', 'Feltet mangler. Skriv en tekst.'],
    [
      'et felt dybt i en liste',
      HvadNuHvisSkema,
      { skoen: [{ id: 'udviklingsperspektiv', svar: 'måske' }] },
      'skoen[0].svar',
      'Vælg en af: ja, nej.',
    ],
    ['et tal som tekst', z.object({ antal: z.number() }), { antal: '3' }, 'antal', 'Skriv et tal.'],
    ['et brøktal', z.object({ antal: z.int() }), { antal: 3.5 }, 'antal', 'Skriv et helt tal.'],
    ['for lille et tal', z.object({ antal: z.number().min(1) }), { antal: 0 }, 'antal', 'Tallet skal være mindst 1.'],
    ['for lang en tekst', z.object({ ord: z.string().max(3) }), { ord: 'lang' }, 'ord', 'Skriv højst 3 tegn.'],
    [
      'et forkert id',
      z.object({ id: z.uuid() }),
      { id: 'x' },
      'id',
      'Skriv et gyldigt id (UUID), fx 5f0c7a52-8a9e-4f0e-9d6b-3c1f2a7b8d90.',
    ],
  ])('%s: feltet nævnes, og hvad der skal skrives', (_, skema, input, felt, besked) => {
    expect(fejl(skema, input)).toContainEqual([felt, besked])
  })

  it('nævner alle muligheder, når et valg er delt over flere lister', () => {
    const [[, besked] = ['', '']] = fejl(OplysningIdSkema, 'sko')
    expect(besked).toContain('bevilget')
    expect(besked).toContain('tidligere-forloeb')
  })

  it('skriver aldrig på engelsk', () => {
    const slemt = [
      undefined,
      null,
      1,
      'x',
      [],
      {},
      { foedselsdag: 1, dage: 1, jaNej: [], skoen: 'x', oensker: {}, laesningsvalg: 3 },
    ]
    const beskeder = slemt.flatMap((input) => fejl(FaktaFilSkema, input)).map(([, besked]) => besked)
    expect(beskeder.length).toBeGreaterThan(5)
    expect(beskeder.filter((b) => /invalid|expected|required/i.test(b))).toEqual([])
  })
})
