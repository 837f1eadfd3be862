import assert from 'node:assert/strict'
import { dato } from '@fodfaeste/grund'
import {
  type Aktoer,
  type Beslutning,
  type Kommando,
  type RegistreretHaendelse,
  type Sag,
  foldVidere,
  skrivAfvist,
  udfoer,
} from '@fodfaeste/sag'
import { enPerson } from './en-person.ts'

/** En kommando, den dag den gives, og den, der giver den. */
export interface Skridt {
  readonly kommando: Kommando
  readonly idag: string
  readonly af?: Aktoer
}

/** Hændelserne, når beslutningen lykkes. Et afslag vælter prøven med den danske tekst. */
export function registrer(
  sag: Sag | undefined,
  { kommando, idag, af = enPerson() }: Skridt,
): readonly RegistreretHaendelse[] {
  const svar = udfoer(sag, kommando, { af, idag: dato(idag) })
  if (!svar.ok) throw new Error(`${kommando.beslutning} ${idag}: ${svar.afvist.kode}: ${skrivAfvist(svar.afvist)}`)
  const person = { id: af.id, navn: af.navn }
  return svar.vaerdi.map((h) => ({ ...h, af: person, registreretTidspunkt: `${idag}T08:00:00.000Z` }))
}

/** Alle skridtene, i orden, gennem de rigtige beslutninger. */
export function registrerAlle(skridt: readonly Skridt[]): readonly RegistreretHaendelse[] {
  const haendelser: RegistreretHaendelse[] = []
  let sag: Sag | undefined
  for (const et of skridt) {
    const nye = registrer(sag, et)
    haendelser.push(...nye)
    sag = foldVidere(sag, nye)
  }
  return haendelser
}

/** `givet(…).naar(…).saaSker(…)`: en prøve, der læses som en sag fra praksis. */
export function givet(...skridt: readonly Skridt[]): {
  readonly naar: (beslut: (sag: Sag | undefined) => Beslutning) => Saa
} {
  const sag = foldVidere(undefined, registrerAlle(skridt))
  return { naar: (beslut) => saa(beslut(sag)) }
}

export interface Saa {
  /** Netop disse hændelser, i den orden. */
  readonly saaSker: (...haendelser: readonly object[]) => void
  /** Netop dette afslag. */
  readonly saaAfvises: (afslag: object) => void
}

function saa(svar: Beslutning): Saa {
  return {
    saaSker: (...haendelser) => {
      assert.ok(svar.ok, svar.ok ? '' : `Afvist: ${JSON.stringify(svar.afvist)}`)
      assert.deepEqual(svar.vaerdi, haendelser)
    },
    saaAfvises: (afslag) => {
      assert.ok(!svar.ok, 'Beslutningen lykkedes, men skulle være afvist')
      assert.deepEqual(svar.afvist, afslag)
    },
  }
}
