import { type Dato, type Hjemmel, dato, datoFra, iso, plusDage, skrivHjemmel } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findesHjemmel } from './indeks/index-opslag.ts'
import { UDGAVE_TIDER } from './indeks/udgaver.ts'
import { KATALOG } from './katalog.ts'
import { hjemlerI } from './lovtekst/citater.ts'
import type { Forklaring } from './motor/forklaring.ts'
import { type Regel, gaeldendePaa, graensedage } from './motor/version.ts'
import { enDag, enSag } from './vurdering/vilkaarlige-fakta-kontrakt.ts'
import { type Vurdering, vurder } from './vurdering/vurder.ts'

/** Hver regel, lovens filer udstiller, også den, nogen glemte at skrive på en liste. */
const REGLER: readonly Regel<unknown>[] = findRegler()

function findRegler(): readonly Regel<unknown>[] {
  const moduler = import.meta.glob<Readonly<Record<string, unknown>>>(['./**/*.ts', '!./**/*.test.ts'], { eager: true })
  const udstillet = Object.values(moduler).flatMap((modul) => Object.values(modul).flat())
  return [...new Set(udstillet.filter(erRegel))].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function erRegel(vaerdi: unknown): vaerdi is Regel<unknown> {
  return typeof vaerdi === 'object' && vaerdi !== null && 'id' in vaerdi && 'navn' in vaerdi && 'versioner' in vaerdi
}

const FOERSTE = dato('2012-01-01')
const SIDSTE = dato('2030-12-31')

/** Dagen før, på og efter hvert skifte i reglen, og hver 1. januar. */
function dageAtSePaa(regel: Regel<unknown>): readonly Dato[] {
  const skifter = graensedage(regel).flatMap((dag) => [dag - 1, dag, dag + 1] as Dato[])
  const nytaar = Array.from({ length: 19 }, (_, i) => datoFra(2012 + i, 1, 1))
  const dage = new Set([FOERSTE, SIDSTE, ...nytaar, ...skifter.filter((dag) => dag >= FOERSTE && dag <= SIDSTE)])
  return [...dage].toSorted((a, b) => a - b)
}

describe('Enhver dag 2012–2030 har enhver regel netop én udgave, eller er erklæret fraværende', () => {
  it.each(REGLER)('$id', (regel) => {
    for (const dag of dageAtSePaa(regel)) expect(() => gaeldendePaa(regel, dag), iso(dag)).not.toThrow()
  })

  it.each(REGLER)('$id: udgaverne står i orden, ingen er tom, og hver har sin kilde', ({ versioner }) => {
    for (const [i, { fra, indtil, kilde }] of versioner.entries()) {
      expect(kilde.trim()).not.toBe('')
      if (indtil !== undefined) expect(indtil).toBeGreaterThan(fra)
      expect(versioner[i + 1]?.fra).toBe(indtil)
    }
  })

  it('ids står én gang', () => {
    const ids = REGLER.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })
})

const iKraft = REGLER.flatMap(({ id, versioner }) =>
  versioner.flatMap((version) => ('indhold' in version ? [{ id, fra: iso(version.fra), version }] : [])),
)

/** Hvert led i et forklaret træ. */
const ledI = (f: Forklaring): readonly Forklaring[] => [f, ...f.fordi.flatMap(ledI)]

/** Alt, en vurdering citerer: træerne, dagene, summerne og overgangen. */
function citeretI({ spoergsmaal, foertidspension, dage, tal, lov }: Vurdering): readonly (Hjemmel | undefined)[] {
  const { henvises, kraeves, tilbydes, varighed } = spoergsmaal
  const trae = [henvises, kraeves, tilbydes, varighed, ...(foertidspension === undefined ? [] : [foertidspension])]
  return [
    ...trae.flatMap(ledI).map(({ led }) => led.hjemmel),
    ...[...dage, ...tal, ...lov.overgang].map(({ hjemmel }) => hjemmel),
  ]
}

function manglende(hjemler: Iterable<Hjemmel | undefined>): readonly string[] {
  const fejl = new Set<string>()
  for (const hjemmel of hjemler) {
    if (hjemmel === undefined) continue
    const fund = findesHjemmel(hjemmel)
    if (fund.findes === false) fejl.add(`${skrivHjemmel(hjemmel, { medUdgave: true })}: ${fund.grund}`)
  }
  return [...fejl]
}

describe('Ethvert citat findes i den udgave, det nævner, eller er erklæret uden tekst', () => {
  it.each(iKraft)('$id fra $fra', ({ version }) => {
    expect(manglende(hjemlerI(version.indhold))).toEqual([])
  })

  it('og der er mange af dem: eftersynet så noget', () => {
    expect(iKraft.flatMap(({ version }) => hjemlerI(version.indhold)).length).toBeGreaterThan(200)
  })

  it('i katalogets spørgsmål', () => {
    const hjemler = [KATALOG.jaNej, KATALOG.skoen, KATALOG.oensker].flatMap((hylde) =>
      Object.values<{ hjemmel: Hjemmel }>(hylde),
    )
    expect(manglende(hjemler.map(({ hjemmel }) => hjemmel))).toEqual([])
  })

  it('i det, vilkårlige sager får vist: træer, dage, summer og overgang', () => {
    const vurderinger = fc
      .sample(fc.tuple(enSag, enDag), { numRuns: 2000, seed: 2022 })
      .map(([fakta, paa]) => vurder(fakta, paa))
    expect(manglende(vurderinger.flatMap(citeretI))).toEqual([])
  })
})

/**
 * Er udgaven afløst på dagen? Den er det, når alle de tidsrum, hvor den var lovens ordlyd, er forbi. En udgave, der
 * først kommer senere, er ikke afløst: den skriver den samme tekst sammen, og reglen er læst dér.
 */
function erAfloest({ lov, udgave }: Hjemmel, dag: Dato): boolean {
  const tider = UDGAVE_TIDER.filter((tid) => tid.lov === lov && tid.udgave === udgave)
  return tider.length > 0 && tider.every(({ indtil }) => indtil !== undefined && indtil <= dag)
}

const LOEBENDE =
  'Løbende forløb kan have beholdt bekendtgørelsen efter lukningen; det er reglens tvivl, og begge læsninger står i den.'

/** Regler, der med vilje citerer en afløst tekst, og hvorfor. */
const CITERER_AFLOEST: { readonly [regelId: string]: string } = {
  'BEK-1708-5-1': LOEBENDE,
  'BEK-1708-5-2': LOEBENDE,
  'BEK-1708-5-4': LOEBENDE,
  'BEK-1708-19': LOEBENDE,
  'LOV-1160-7-2': 'Overgang for forløb begyndt før 2022; den peger på garantien, som den lød i 2022.',
}

describe('Intet citat er ældre end den tekst, der gjaldt', () => {
  it.each(iKraft.filter(({ id }) => CITERER_AFLOEST[id] === undefined))(
    '$id fra $fra citerer ikke en afløst udgave',
    ({ version }) => {
      const sidste = version.indtil === undefined ? SIDSTE : plusDage(version.indtil, -1)
      const afloeste = hjemlerI(version.indhold).filter((hjemmel) => erAfloest(hjemmel, sidste))
      expect(new Set(afloeste.map((hjemmel) => skrivHjemmel(hjemmel, { medUdgave: true })))).toEqual(new Set())
    },
  )

  it('siges om hver udgave, indekset har tiden på', () => {
    const udenTid = iKraft
      .flatMap(({ version }) => hjemlerI(version.indhold))
      .filter(({ lov, udgave }) => !UDGAVE_TIDER.some((tid) => tid.lov === lov && tid.udgave === udgave))
    expect(new Set(udenTid.map(({ udgave }) => udgave))).toEqual(new Set())
  })
})
