import { type Dato, type Udfald, lykkes } from '@fodfaeste/grund'
import { type Haendelse, type KommunensFrister, type Sag, foldVidere } from '@fodfaeste/sag'
import type { LagretHaendelse, NyHaendelse } from './store/haendelse.ts'
import type { Kontekst, LaastCpr, NyForsendelse, SagStore, Tilfoej, Versionskonflikt } from './store/sag-store.ts'
import { tilOversigt } from './vis/sag-raekke.ts'

export interface Gem {
  readonly sagId: string
  /** Sagen, som beslutningen så den; `undefined` når den oprettes. */
  readonly foer: Sag | undefined
  readonly haendelser: readonly Haendelse[]
  readonly idag: Dato
  /** Kommunens egne frister, som de var, da der blev besluttet. */
  readonly frister: KommunensFrister
  readonly formaal: string
  readonly cpr?: LaastCpr
  /** Stedet for kladden til det, der nu er gjort. */
  readonly kladde?: string
  /** Brevene, hændelserne sender. Arbejdet med at få dem ud lægges i udbakken i samme greb. */
  readonly forsendelser?: readonly NyForsendelse[]
  readonly kvitteret?: Tilfoej['kvitteret']
}

export interface Gemt {
  readonly sag: Sag
  readonly haendelser: readonly LagretHaendelse[]
}

/** Gemmer beslutningens hændelser og sagens nye række i ét. */
export async function gemHaendelser(
  sager: SagStore,
  kontekst: Kontekst,
  gem: Gem,
): Promise<Udfald<Gemt, Versionskonflikt>> {
  const { sag, ind } = tilTilfoej(kontekst, gem)
  const svar = await sager.tilfoej(kontekst, ind)
  return svar.ok ? lykkes({ sag, haendelser: svar.vaerdi.haendelser }) : svar
}

/** Sagen, som den bliver, og det, lageret skal have. */
export function tilTilfoej(
  kontekst: Kontekst,
  { sagId, foer, haendelser, idag, frister, formaal, cpr, kladde, forsendelser, kvitteret }: Gem,
): { readonly sag: Sag; readonly ind: Tilfoej } {
  const registreretTidspunkt = kontekst.tidspunkt.toISOString()
  const sag = foldVidere(
    foer,
    haendelser.map((h) => ({ ...h, af: kontekst.bruger, registreretTidspunkt })),
  )
  if (sag === undefined) throw new Error('A decision gave events that do not make a case')
  const ind = {
    sagId,
    forventetVersion: foer?.version ?? 0,
    haendelser: haendelser as unknown as readonly NyHaendelse[],
    oversigt: tilOversigt(sag, idag, frister),
    formaal,
    ...(cpr !== undefined && { cpr }),
    ...(kladde !== undefined && { kladde }),
    ...(kvitteret !== undefined && { kvitteret }),
    ...(forsendelser !== undefined && {
      forsendelser,
      udbakke: forsendelser.map(({ noegle }) => ({ emne: 'send-brev', data: { noegle } })),
    }),
  }
  return { sag, ind }
}
