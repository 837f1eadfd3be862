import type { GemtKladde } from '@fodfaeste/kontrakt'

export type Felter = Readonly<Record<string, string>>
export type LagretKladde = GemtKladde['kladde']

/** Hvor det skrevne er. `andet-vindue`: et andet vindue gemte imens, og mennesket må vælge. */
export type Gemmetilstand =
  | { readonly er: 'uroert' }
  | { readonly er: 'paa-vej' }
  | { readonly er: 'gemt'; readonly tidspunkt: string }
  | { readonly er: 'ikke-gemt' }
  | { readonly er: 'andet-vindue'; readonly anden: LagretKladde }

/** Det, gemmeren har med omverdenen at gøre. */
export interface Omgivelser {
  readonly gem: (felter: Felter, udgave: number, sidste: boolean) => Promise<GemtKladde>
  readonly slet: () => Promise<unknown>
  /** Fanens egen kopi, til serveren har sagt ja. */
  readonly lomme: { readonly laeg: (felter: Felter, udgave: number) => void; readonly toem: () => void }
  readonly vedSkift: (tilstand: Gemmetilstand) => void
}

/** Så længe ventes der efter sidste tast. */
const ROLIG_MS = 700
/** Så tit prøves der igen, når serveren ikke svarer. */
const IGEN_MS = 5_000

export interface Gemmer {
  skriv(felter: Felter): void
  /** Gem nu; `sidste`, når siden er ved at lukke. */
  gemNu(sidste?: boolean): Promise<void>
  /** Behold det, der står her; det andet vindues kladde skrives over, nu hvor begge er set. */
  beholdMin(): void
  /** Tag det andet vindues kladde i stedet. */
  tagAnden(): void
  /** Det er gjort, eller kladden skal væk. Også et svar, der er undervejs, fjernes. */
  ryd(): void
  stands(): void
}

/** Gemmer det skrevne lidt efter sidste tast, prøver igen, når det ikke lykkes, og skriver aldrig et andet vindue over. */
export function lavGemmer(
  { gem, slet, lomme, vedSkift }: Omgivelser,
  fra: { readonly udgave: number; readonly tilstand: Gemmetilstand; readonly usendt?: Felter },
): Gemmer {
  let udgave = fra.udgave
  let venter: Felter | undefined = fra.usendt
  let undervejs: Promise<void> | undefined
  let ur: ReturnType<typeof setTimeout> | undefined
  let tilstand = fra.tilstand
  let ryddet = false

  const skift = (ny: Gemmetilstand): void => {
    tilstand = ny
    vedSkift(ny)
  }
  const vent = (ms: number): void => {
    clearTimeout(ur)
    ur = setTimeout(() => void gemNu(), ms)
  }
  const send = async (felter: Felter, sidste: boolean): Promise<void> => {
    try {
      const svar = await gem(felter, udgave, sidste)
      if (ryddet) return
      if (!svar.gemt) return skift({ er: 'andet-vindue', anden: svar.kladde })
      udgave = svar.kladde.udgave
      if (venter === felter) {
        venter = undefined
        lomme.toem()
        skift({ er: 'gemt', tidspunkt: svar.kladde.gemt })
      } else vent(ROLIG_MS)
    } catch {
      if (ryddet) return
      skift({ er: 'ikke-gemt' })
      vent(IGEN_MS)
    }
  }
  async function gemNu(sidste = false): Promise<void> {
    clearTimeout(ur)
    if (undervejs !== undefined) return undervejs
    if (venter === undefined || tilstand.er === 'andet-vindue' || ryddet) return
    undervejs = send(venter, sidste).finally(() => {
      undervejs = undefined
    })
    return undervejs
  }
  if (venter !== undefined && tilstand.er !== 'andet-vindue') vent(ROLIG_MS)

  return {
    gemNu,
    skriv: (felter) => {
      ryddet = false
      venter = felter
      lomme.laeg(felter, udgave)
      if (tilstand.er === 'andet-vindue') return
      skift({ er: 'paa-vej' })
      vent(ROLIG_MS)
    },
    beholdMin: () => {
      if (tilstand.er !== 'andet-vindue') return
      udgave = tilstand.anden.udgave
      skift({ er: 'paa-vej' })
      void gemNu()
    },
    tagAnden: () => {
      if (tilstand.er !== 'andet-vindue') return
      const { udgave: andens, gemt } = tilstand.anden
      udgave = andens
      venter = undefined
      lomme.toem()
      skift({ er: 'gemt', tidspunkt: gemt })
    },
    ryd: () => {
      clearTimeout(ur)
      ryddet = true
      venter = undefined
      udgave = 0
      lomme.toem()
      skift({ er: 'uroert' })
      // Var et svar undervejs, kan det have lagt kladden igen.
      void (undervejs ?? Promise.resolve()).then(slet).catch(() => undefined)
    },
    stands: () => {
      void gemNu(true)
      clearTimeout(ur)
    },
  }
}
