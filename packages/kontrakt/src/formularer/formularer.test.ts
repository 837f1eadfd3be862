import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { SkrivBeslutningSkema } from '../beslutninger/skriv-beslutning.ts'
import type { Felt, Formular } from './formular.ts'
import { FORMULARER, FORMULAREMNER } from './formularer.ts'

interface JsonSkema {
  readonly title?: string
  readonly properties?: Readonly<Record<string, JsonSkema>>
  readonly required?: readonly string[]
  readonly enum?: readonly string[]
  readonly items?: JsonSkema
}

const skemaer = new Map(
  SkrivBeslutningSkema.shape.kommando.options.map((valg) => [
    [...valg.shape.beslutning.values][0] as string,
    z.toJSONSchema(valg, { io: 'input', unrepresentable: 'any' }) as JsonSkema,
  ]),
)
const formularer: readonly (readonly [string, Formular])[] = Object.entries(FORMULARER)

/** De svar, feltet giver, som kontrakten nævner dem. */
const svar = ({ enum: et, items, properties }: JsonSkema) => et ?? items?.enum ?? Object.keys(properties ?? {})
const ord = (felt: Felt) =>
  'ord' in felt ? Object.keys(felt.ord) : felt.art === 'gruppe' ? Object.keys(felt.felter) : []

describe('Formularerne', () => {
  it('er der en af til hver beslutning, der ikke har sin egen skærm', () => {
    const egne = [...skemaer.keys()].filter((navn) => !(navn in FORMULARER))
    expect(formularer.length).toBeGreaterThan(50)
    expect(egne.toSorted()).toEqual([
      'aendr-indstilling',
      'aendr-referat',
      'begrund-pligt-bort',
      'besvar-oenske',
      'forelaeg-afgoerelse',
      'foretag-vurdering',
      'fravig-tjek',
      'indkald-til-team',
      'oplys-forhold',
      'registrer-dokument',
      'registrer-oevrigt-fremmoede',
      'registrer-oplysning',
      'ret-haendelse',
      'skriv-forberedende-udgave',
      'skriv-indstilling',
      'skriv-referat',
      'spoerg-om-oenske',
      'traef-forholdsskoen',
      'traef-skoen',
      'undlad-brevkopi',
      'vaelg-laesning',
    ])
  })

  it('står hver på listen én gang', () => {
    const paaListen = FORMULAREMNER.flatMap(({ navne }) => navne)
    // Skønnene står hver for sig, og den forberedende del og indstillingen skrives på deres egne sider; formularen er til at rette en ældre.
    const andreSteder = ['traef-sagsskoen', 'skriv-forberedende-del', 'afgiv-indstilling']
    expect([...paaListen, ...andreSteder].toSorted()).toEqual(Object.keys(FORMULARER).toSorted())
  })

  it.each(formularer)('%s spørger om det, kontrakten tager imod, og hedder det samme', (navn, formular) => {
    const skema = skemaer.get(navn)
    const { beslutning: _, den: __, ...felter } = skema?.properties ?? {}
    expect(formular.navn).toBe(skema?.title)
    expect(Object.keys(formular.felter).toSorted()).toEqual(Object.keys(felter).toSorted())
    const kraevet = Object.keys(felter).filter((felt) => skema?.required?.includes(felt))
    const valgfrie = Object.keys(formular.felter).filter((felt) => !kraevet.includes(felt))
    expect([...formular.valgfrie].toSorted()).toEqual(valgfrie.toSorted())
    for (const [id, felt] of Object.entries(formular.felter)) {
      const muligt = svar(felter[id] ?? {})
      if (felt.art !== 'medarbejder') expect(ord(felt).toSorted(), id).toEqual([...muligt].toSorted())
    }
  })
})
