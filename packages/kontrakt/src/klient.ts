import type { z } from 'zod'
import type { Problem } from './sag.ts'
import type { Ruter } from './ruter.ts'
import { type RuteNavn, STIER } from './stier.ts'

type Del<N extends RuteNavn, D extends 'sti' | 'valg' | 'krop'> = Ruter[N] extends {
  readonly [K in D]: infer S extends z.ZodType
}
  ? z.input<S>
  : never

/** Det samme, hvor intet må ændres: den, der har frosne data, kan sende og give dem, som de er. */
export type Laesbar<T> = T extends readonly (infer U)[]
  ? readonly Laesbar<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Laesbar<T[K]> }
    : T

/** Det, kaldet tager: kun de dele, ruten har. Valg kan altid udelades. */
export type Ind<N extends RuteNavn> = ([Del<N, 'sti'>] extends [never] ? object : { readonly sti: Del<N, 'sti'> }) &
  ([Del<N, 'valg'>] extends [never] ? object : { readonly valg?: Tekster<Del<N, 'valg'>> }) &
  ([Del<N, 'krop'>] extends [never] ? object : { readonly krop: Laesbar<Del<N, 'krop'>> })

/** I adressen er alt tekst; tal må gives som tal. */
type Tekster<T> = { readonly [K in keyof T]: T[K] | number | undefined }

export type Data<N extends RuteNavn> = z.output<Ruter[N]['svar']>

/** Enten data eller et problem på dansk. Der kastes ikke, heller ikke når nettet er væk. */
export type KlientSvar<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly problem: Problem }

/** Den del af `fetch`, klienten bruger. Kontrakten kender hverken browser eller Node. */
interface KaldIndhold {
  readonly method: string
  readonly credentials: 'same-origin'
  readonly headers: Record<string, string>
  readonly body?: string
  readonly signal?: Afbrydelse
}
interface KaldSvar {
  readonly ok: boolean
  readonly status: number
  json(): Promise<unknown>
}
interface Afbrydelse {
  readonly aborted: boolean
}

export interface KlientValg {
  /** Fx «http://127.0.0.1:3000». Tom i en browser, som har siden fra serveren selv. */
  readonly basis?: string
  fetch?(adresse: string, indhold: KaldIndhold): Promise<KaldSvar>
  readonly signal?: Afbrydelse
}

/** Kalder en rute ved navn. Svaret er typet af kontrakten; serveren har efterprøvet det mod samme skema. */
export async function kald<N extends RuteNavn>(
  navn: N,
  ind: Ind<N>,
  { basis = '', fetch = (globalThis as unknown as Required<Pick<KlientValg, 'fetch'>>).fetch, signal }: KlientValg = {},
): Promise<KlientSvar<Data<N>>> {
  const { metode } = STIER[navn]
  const { krop } = ind as { krop?: unknown }
  try {
    const svar = await fetch(basis + adresse(navn, ind), {
      method: metode,
      credentials: 'same-origin',
      headers: { accept: 'application/json', ...(krop === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(krop === undefined ? {} : { body: JSON.stringify(krop) }),
      ...(signal === undefined ? {} : { signal }),
    })
    const indhold: unknown = await svar.json().catch(() => undefined)
    if (svar.ok && indhold !== undefined) return { ok: true, data: indhold as Data<N> }
    return { ok: false, problem: erProblem(indhold) ? indhold : uventetSvar(svar.status) }
  } catch (fejl) {
    // Den, der selv afbryder, venter på sin egen fejl (fx en forespørgsel, en nyere har afløst).
    if (signal?.aborted === true) throw fejl
    return { ok: false, problem: INGEN_FORBINDELSE }
  }
}

/** Stien med sine dele udfyldt og valget efter spørgsmålstegnet. */
export function adresse<N extends RuteNavn>(navn: N, ind: Ind<N>): string {
  const { sti = {}, valg = {} } = ind as { sti?: Record<string, unknown>; valg?: Record<string, unknown> }
  const udfyldt = STIER[navn].sti.replaceAll(/:(\w+)/g, (_, del: string) => encodeURIComponent(String(sti[del])))
  const par = Object.entries(valg).flatMap(([felt, vaerdi]) =>
    vaerdi === undefined ? [] : [`${felt}=${encodeURIComponent(String(vaerdi))}`],
  )
  return par.length === 0 ? udfyldt : `${udfyldt}?${par.join('&')}`
}

function erProblem(indhold: unknown): indhold is Problem {
  return typeof indhold === 'object' && indhold !== null && 'kode' in indhold && 'detail' in indhold
}

const INGEN_FORBINDELSE: Problem = {
  type: 'about:blank',
  title: 'Ingen forbindelse til serveren',
  status: 0,
  detail: 'Serveren svarer ikke. Se efter, om den kører, og prøv igen. Det, du har skrevet, er ikke sendt.',
  kode: 'INGEN_FORBINDELSE',
}

function uventetSvar(status: number): Problem {
  return {
    type: 'about:blank',
    title: 'Uventet svar fra serveren',
    status,
    detail: `Svaret kunne ikke læses (status ${status}). Prøv igen; sker det igen, så sig det til driften.`,
    kode: 'UVENTET_SVAR',
  }
}
