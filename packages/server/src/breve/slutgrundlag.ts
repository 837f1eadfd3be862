import { dato } from '@fodfaeste/grund'
import { type ForklaringVisning, visForklaring, vurderSag } from '@fodfaeste/lov'
import {
  type Afgjort,
  type Forloebsslut,
  INGEN_FRISTER,
  type RegistreretHaendelse,
  type Sag,
  afgjort,
  forloebetsSlut,
  tilSagsfakta,
} from '@fodfaeste/sag'
import { foldet } from '../vis/sag-visning.ts'
import { kendtTil } from './afgoerelsesgrundlag.ts'
import type { Brevvilkaar } from './blok.ts'

/** Det, brevet om tiden efter forløbet og brevet om et ophør skrives af. */
export interface Slutgrundlag<S extends Forloebsslut = Forloebsslut> extends Brevvilkaar {
  /** Sagen, som den er nu. */
  readonly sag: Sag
  readonly slut: S
  /** Det samme, som enhver afgørelse har det, og om det er meddelt. */
  readonly afgoerelse: Pick<Afgjort, 'den' | 'meddelt'> & { readonly begrundelse: string }
  /** Dagen for det, der sidst blev afgjort før; det, borgeren sagde til og med den, er der svaret på. */
  readonly svaretTil?: string
  /** Lovens svar den dag, af det, sagen vidste, da brevet gik ud: skyldes beslutningen, og er den truffet. Tom, når loven ikke har en regel. */
  readonly svar: readonly ForklaringVisning[]
  /** Det, loven lader være uafklaret i dem, og ingen har valgt læsning i. */
  readonly uvalgt: readonly string[]
  readonly vurdering: undefined
}

/** Grundlaget for brevet om den slutbeslutning eller det ophør, der kom ind med `version`; `undefined`, når der ingen er. */
export function slutgrundlag<T extends Forloebsslut['type']>(
  haendelser: readonly RegistreretHaendelse[],
  { version, type }: { readonly version: number; readonly type: T },
  vilkaar: Brevvilkaar,
): Slutgrundlag<Extract<Forloebsslut, { type: T }>> | undefined {
  const sag = foldet(haendelser, haendelser.length)
  const slut = forloebetsSlut(sag).find((en) => en.version === version && en.type === type)
  const afgoerelse = afgjort(sag).find((en) => en.version === version)
  if (slut === undefined || afgoerelse === undefined) return undefined
  const forrige = afgjort(sag).findLast((en) => en.version < version)
  const { svar, uvalgt } = lovenOm(foldet(haendelser, kendtTil(haendelser, version)), slut)
  return {
    ...vilkaar,
    sag,
    slut: slut as Extract<Forloebsslut, { type: T }>,
    afgoerelse: {
      ...afgoerelse,
      begrundelse: slut.type === 'ForloebOphoert' ? slut.data.aarsag : slut.data.begrundelse,
    },
    ...(forrige !== undefined && { svaretTil: forrige.den }),
    svar: svar.map((f) => visForklaring(f, dato(slut.data.den))),
    uvalgt,
    vurdering: undefined,
  }
}

/** Lovens svar på dagen, og det, ingen har valgt læsning i, når svaret hviler på det. */
function lovenOm(sag: Sag, { data: { den } }: Forloebsslut) {
  const { afslutning, tvivl } = vurderSag(tilSagsfakta(sag, INGEN_FRISTER), dato(den))
  const svar = afslutning?.svar ?? []
  const ider = new Set(svar.some((et) => et.svar === 'kraever-skoen') ? afslutning?.tvivl.map(({ id }) => id) : [])
  const uvalgt = tvivl.filter(({ id, valgt }) => ider.has(id) && valgt === undefined).map(({ titel }) => titel)
  return { svar, uvalgt }
}
