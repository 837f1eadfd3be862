import { readFileSync } from 'node:fs'
import type { Hjemmel } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { alleUdgaver } from './indeks/index-opslag.ts'
import { OVERGANGSREGLER } from './overgang/lovvalg.ts'
import { REGLER } from './regler.ts'

/** En række i docs/daekning-af-loven.md: en eller flere paragraffer, og reglerne eller grunden. */
interface Raekke {
  readonly fra: number
  readonly til: number
  readonly regler: readonly string[]
  readonly grund: string
  readonly linje: string
}

interface Afsnit {
  readonly titel: string
  readonly lov: string
  readonly udgaver: readonly string[]
  readonly raekker: readonly Raekke[]
}

const BOGSTAVER = 'abcdefghijklmnopqrstuvxyzæøå'

/** «113 a» som tal, så paragraffer kan lægges i orden. */
function plads(paragraf: string): number {
  const [, tal = '', bogstav = ''] = /^(\d+) ?(\p{L}?)$/u.exec(paragraf.trim()) ?? []
  if (tal === '') throw new Error(`Not a section number: «${paragraf}»`)
  return Number(tal) * 100 + (bogstav === '' ? 0 : BOGSTAVER.indexOf(bogstav) + 1)
}

const citeret = (tekst: string): readonly string[] => [...tekst.matchAll(/`([^`]+)`/g)].flatMap(([, id]) => id ?? [])

function laesRaekke(linje: string): readonly Raekke[] {
  const [, sted, regler, grund] = /^\| §§? (.+?) \| (.+?) \| (.*?) ?\|$/.exec(linje) ?? []
  if (sted === undefined || regler === undefined || grund === undefined) return []
  const [fra = '', til = fra] = sted.split('–')
  return [{ fra: plads(fra), til: plads(til), regler: citeret(regler), grund: grund.trim(), linje }]
}

function laesAfsnit(tekst: string): Afsnit {
  const [titel = ''] = tekst.split('\n')
  const [, udgaver = '', lov = ''] = /^Udgaver: (.+) \((\w+)\)\.$/m.exec(tekst) ?? []
  return { titel, lov, udgaver: citeret(udgaver), raekker: tekst.split('\n').flatMap(laesRaekke) }
}

const SIDEN = readFileSync(new URL('../../../docs/daekning-af-loven.md', import.meta.url), 'utf8')
const AFSNIT = SIDEN.split(/^## /m).slice(1).map(laesAfsnit)

const IDER = new Set<string>([...REGLER.map(({ id }) => id), ...OVERGANGSREGLER])

/** Hver hjemmel, en regel citerer i nogen udgave. */
function hjemlerI(indhold: unknown): readonly Hjemmel[] {
  if (typeof indhold !== 'object' || indhold === null) return []
  if ('lov' in indhold && 'paragraf' in indhold && 'udgave' in indhold) return [indhold as Hjemmel]
  return Object.values(indhold).flatMap(hjemlerI)
}

const afsnitFor = (lov: string, udgave: string): Afsnit | undefined =>
  AFSNIT.find((afsnit) => afsnit.lov === lov && afsnit.udgaver.includes(udgave))

const raekkerFor = (lov: string, udgave: string, paragraf: string): readonly Raekke[] =>
  afsnitFor(lov, udgave)?.raekker.filter(({ fra, til }) => fra <= plads(paragraf) && plads(paragraf) <= til) ?? []

describe('Dækningen af loven', () => {
  it('er en tabel, prøven kan læse: hver linje med en paragraf er en række', () => {
    const linjer = SIDEN.split('\n').filter((linje) => linje.startsWith('| §'))
    const overskrifter = linjer.filter((linje) => linje.startsWith('| § | '))
    expect(AFSNIT.flatMap(({ raekker }) => raekker)).toHaveLength(linjer.length - overskrifter.length)
    expect(linjer.length).toBeGreaterThan(200)
  })

  it('nævner for hver paragraf, indekset har, enten regler eller en grund', () => {
    const huller = alleUdgaver().flatMap(({ id, love }) =>
      [...love].flatMap(([lov, paragraffer]) =>
        [...paragraffer.keys()]
          .filter((paragraf) => raekkerFor(lov, id, paragraf).length === 0)
          .map((paragraf) => `${lov} § ${paragraf} (${id})`),
      ),
    )
    expect(huller).toEqual([])
  })

  it('har ingen række, der hverken er en regel eller en grund, og ingen regel, der ikke findes', () => {
    const raekker = AFSNIT.flatMap(({ raekker: alle }) => alle)
    expect(raekker.filter(({ regler, grund }) => regler.length === 0 && grund === '')).toEqual([])
    expect(raekker.flatMap(({ regler }) => regler).filter((id) => !IDER.has(id))).toEqual([])
  })

  it('nævner hver regel ved hvert sted, den citerer', () => {
    const glemt = REGLER.flatMap(({ id, versioner }) =>
      hjemlerI(versioner)
        .filter(({ lov, paragraf, udgave }) =>
          raekkerFor(lov, udgave ?? '', paragraf).every(({ regler }) => !regler.includes(id)),
        )
        .map(({ lov, paragraf, udgave }) => `${id}: ${lov} § ${paragraf} (${udgave})`),
    )
    expect([...new Set(glemt)]).toEqual([])
  })

  it('nævner ingen regel ved et sted, den ikke citerer, uden at sige hvorfor', () => {
    const citater = new Map(
      REGLER.map(({ id, versioner }) => [
        id,
        hjemlerI(versioner).map(({ lov, udgave, paragraf }) => ({ lov, udgave, paragraf: plads(paragraf) })),
      ]),
    )
    const loese = AFSNIT.flatMap(({ lov, udgaver, raekker }) =>
      raekker
        .filter(({ grund }) => grund === '')
        .flatMap(({ regler, fra, til, linje }) =>
          regler
            .filter((id) =>
              (citater.get(id) ?? []).every(
                (c) => c.lov !== lov || !udgaver.includes(c.udgave ?? '') || c.paragraf < fra || c.paragraf > til,
              ),
            )
            .map((id) => `${id}: ${linje}`),
        ),
    )
    expect(loese).toEqual([])
  })

  it('lader hver regel stå et sted', () => {
    const naevnt = new Set(AFSNIT.flatMap(({ raekker }) => raekker.flatMap(({ regler }) => regler)))
    // De to praksisregler uden en paragraf og de almindelige grundsætninger om, hvilken dags lov der gælder.
    const udenSted = new Set([
      'PRAKSIS-24-20',
      'OVERGANG-AFGOERELSESDAG',
      'OVERGANG-BEVILLINGSDAG',
      'OVERGANG-PAAKLAGET',
      'OVERGANG-BEGYNDT-FOER-LUKNINGEN',
      'ANKOMST-DIGITAL-POST',
      'ANKOMST-BREV',
      'ANKOMST-QUICKBREV',
    ])
    expect([...IDER].filter((id) => !naevnt.has(id) && !udenSted.has(id))).toEqual([])
  })
})
