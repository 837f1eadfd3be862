import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import {
  type Data,
  type Laesbar,
  RUTER,
  type Rute,
  type RuteNavn,
  type Ruter,
  STIER,
  laesInput,
} from '@fodfaeste/kontrakt'
import type { Omgivelser } from '../omgivelser.ts'
import { ADGANGSREGEL_NAVN, naegtetRolle } from '@fodfaeste/sag'
import { ADGANGSREGLER, type Ruteregel } from './adgangsregler.ts'
import { Afslag, afslag, ugyldigtInput } from './afslag.ts'
import { ulovligTekst } from './lovlig-tekst.ts'
import { Omdirigering } from './omdirigering.ts'
import { type Bruger, findBruger, kontekstFor } from './session.ts'
import { Fil, sendAfslag, sendFil, sendJson } from './svar.ts'

type Laest<N extends RuteNavn, D extends 'sti' | 'valg' | 'krop'> = Ruter[N] extends {
  readonly [K in D]: infer S extends z.ZodType
}
  ? z.output<S>
  : undefined

/** Det, en rute får: alt er læst og efterset. */
export interface Kald<N extends RuteNavn> {
  readonly sti: Laest<N, 'sti'>
  readonly valg: Laest<N, 'valg'>
  readonly krop: Laest<N, 'krop'>
  /** Findes altid, hvor tabellen kræver login. */
  readonly bruger: Ruter[N]['adgang'] extends 'bruger' ? Bruger : Bruger | undefined
  readonly anmodning: FastifyRequest
  readonly svar: FastifyReply
}

/** Svaret, som kontrakten har det. */
export type Svar<N extends RuteNavn> = Laesbar<Data<N>>

/** En rute med status 302 svarer med en adresse; de andre med data. */
type Godt<N extends RuteNavn> = Ruter[N]['status'] extends 302 ? Omdirigering : Svar<N>

export type Behandler<N extends RuteNavn> = (kald: Kald<N>) => Promise<Godt<N> | Afslag>

const IKKE_LOGGET_IND = afslag(
  'IKKE_LOGGET_IND',
  'Log ind, og prøv igen. Var du logget ind, er din session udløbet eller lukket.',
)

/** Registrerer en rute fra kontraktens tabel: adgang, så input, så behandleren, så efterprøves svaret. */
export function rute<N extends RuteNavn>(
  app: FastifyInstance,
  omgivelser: Omgivelser,
  navn: N,
  behandler: Behandler<N>,
): void {
  const { metode, sti } = STIER[navn]
  const kontrakt: Rute = RUTER[navn]
  const brugere = new WeakMap<FastifyRequest, Bruger>()
  app.route({
    method: metode,
    url: sti,
    // Før kroppen læses: en fremmed skal ikke kunne få os til at læse noget.
    onRequest: async (anmodning, svar) => {
      const bruger = await findBruger(anmodning, omgivelser)
      if (bruger !== undefined) brugere.set(anmodning, bruger)
      const nej = naegtet(ADGANGSREGLER[navn], bruger)
      if (nej === undefined) return undefined
      await logAfvistRolle(omgivelser, bruger, anmodning.params)
      return sendAfslag(svar, nej)
    },
    handler: async (anmodning, svar) => {
      const input = laesKald(kontrakt, anmodning)
      if (input instanceof Afslag) return sendAfslag(svar, input)
      const data: unknown = await behandler({ ...input, bruger: brugere.get(anmodning), anmodning, svar } as Kald<N>)
      if (data instanceof Afslag) return sendAfslag(svar, data)
      if (data instanceof Omdirigering) return svar.redirect(data.til, 302)
      if (data instanceof Fil) return sendFil(svar, kontrakt.status, data)
      if (kontrakt.fil !== undefined) throw new Error(`Route ${navn} must answer with a file`)
      if (harAllerede(anmodning, svar)) return svar.code(304).send()
      return sendJson(svar, kontrakt.status, efterproevet(navn, kontrakt, data))
    },
  })
}

/** Reglen fra tabellen. Det, den ikke siger ja til, er nej. */
function naegtet(regel: Ruteregel, bruger: Bruger | undefined): Afslag | undefined {
  // Et hemmeligt link prøver ruten selv: hemmeligheden er det, der slås op.
  if (regel === 'aaben' || regel === 'link') return undefined
  if (bruger === undefined) return IKKE_LOGGET_IND
  if (regel === 'indlogget') return undefined
  const grund = naegtetRolle(bruger.aktoer.roller, regel)
  return grund === undefined ? undefined : afslag('INGEN_ADGANG', grund)
}

/** En rolle, der ikke må noget i sagen, blev afvist i netop den. Uden sag i adressen er det ingen sags sag. */
async function logAfvistRolle(omgivelser: Omgivelser, bruger: Bruger | undefined, sti: unknown): Promise<void> {
  const { success, data } = SagStiSkema.safeParse(sti)
  if (bruger === undefined || !success) return
  const forsoeg = { sagId: data.sagId, regel: ADGANGSREGEL_NAVN.rolle }
  await omgivelser.lager.log.afvist(kontekstFor(bruger, omgivelser), forsoeg)
}

const SagStiSkema = z.object({ sagId: z.uuid() })

/** Har den, der spørger, allerede det svar, ruten har sat et mærke på? */
function harAllerede({ headers }: FastifyRequest, svar: FastifyReply): boolean {
  const maerke = svar.getHeader('etag')
  const kendte = headers['if-none-match']?.split(',').map((et) => et.trim().replace(/^W\//, '')) ?? []
  return typeof maerke === 'string' && kendte.includes(maerke)
}

function laesKald(
  { sti, valg, krop }: Rute,
  anmodning: FastifyRequest,
): Record<'sti' | 'valg' | 'krop', unknown> | Afslag {
  const laest: Record<'sti' | 'valg' | 'krop', unknown> = { sti: undefined, valg: undefined, krop: undefined }
  const dele = [
    ['sti', sti, anmodning.params],
    ['valg', valg, anmodning.query],
    ['krop', krop, anmodning.body],
  ] as const
  for (const [navn, skema, input] of dele) {
    if (skema === undefined) continue
    const ulovlig = ulovligTekst(input)
    if (ulovlig !== undefined) return ugyldigtInput([ulovlig])
    if (navn === 'valg' && harCpr(input)) return CPR_I_ADRESSEN
    const svar = laesInput(skema, input)
    if (!svar.ok) return ugyldigtInput(svar.fejl)
    laest[navn] = svar.vaerdi
  }
  return laest
}

/** En adresse står i historik og logge; et CPR-nummer må ikke, hvor i adressen det end er skrevet. */
const CPR_I_ADRESSEN = afslag(
  'CPR_I_ADRESSEN',
  'Et CPR-nummer må ikke stå i adressen. Søg på det med POST /api/sager/soeg, så det er i indholdet.',
)

const harCpr = (valg: unknown): boolean =>
  Object.values(valg ?? {}).some((vaerdi) => /(?<![\w-])\d{6}-?\d{4}(?![\w-])/.test(String(vaerdi)))

/** Et svar, kontrakten ikke kender, er vores fejl og når aldrig ud. Felter uden for kontrakten falder bort. */
function efterproevet(navn: RuteNavn, { svar }: Rute, data: unknown): unknown {
  const proevet = svar.safeParse(data)
  if (proevet.success) return proevet.data
  const steder = proevet.error.issues.map((fejl) => `${fejl.path.join('.')}: ${fejl.code}`)
  throw new Error(`Response of ${navn} breaks its contract at ${steder.slice(0, 5).join(', ')}`)
}
