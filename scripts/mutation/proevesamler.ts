// Det, prøverne henter fra «vitest», når de køres for en mutant: samme expect, men it og describe samler kun.
import path from 'node:path'
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend, chai } from '@vitest/expect'

export interface Proeve {
  readonly titel: string
  readonly krop: () => unknown
}

type Raekke = readonly unknown[]
type Krop = (...argumenter: Raekke) => unknown

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

/** Teksterne, svar holdes op mod, og mappen med den prøve, der køres: en tekst er nævnt derfra. */
let tekster: Readonly<Record<string, string>> = {}
let mappe = '.'

export function holdOpMod(tekstfiler: Readonly<Record<string, string>>): void {
  tekster = tekstfiler
}

export function koererI(proevefil: string): void {
  mappe = path.posix.dirname(proevefil)
}

chai.use((_chai, { addMethod }) => {
  addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', function (this: { _obj: unknown }, fil: string) {
    // Ikke expect(…).to.equal: den skriver forskellen på to lange tekster, og den er der ingen, der skal læse.
    if (this._obj !== tekster[path.posix.join(mappe, fil)]) throw new Error(`Not as in ${fil}`)
  })
})

/** Alt kan hentes og kaldes, og intet sker: typer efterses af tsc. */
const INTET: unknown = new Proxy(() => undefined, { get: () => INTET, apply: () => INTET })

const raekke = (post: unknown): Raekke => (Array.isArray(post) ? post : [post])

/** Samler de prøver, en fil indeholder, mens den indlæses. */
export function samleproever(): { readonly vitest: object; readonly tag: () => readonly Proeve[] } {
  let samlet: Proeve[] = []
  let over: readonly string[] = []
  const describe = (navn: string, krop: () => void): void => {
    const foer = over
    over = [...over, navn]
    krop()
    over = foer
  }
  const it = (navn: string, krop: () => unknown): void => {
    samlet.push({ titel: [...over, navn].join(' › '), krop })
  }
  const hver =
    (bygger: (navn: string, krop: () => unknown) => void) =>
    (tabel: readonly unknown[]) =>
    (navn: string, krop: Krop): void => {
      for (const [i, post] of tabel.entries()) bygger(`${navn} [${i}]`, () => krop(...raekke(post)))
    }
  describe.each = hver(describe as (navn: string, krop: () => unknown) => void)
  it.each = hver(it)
  const tag = (): readonly Proeve[] => {
    const proever = samlet
    samlet = []
    return proever
  }
  return { vitest: { describe, it, expect: chai.expect, expectTypeOf: INTET }, tag }
}
