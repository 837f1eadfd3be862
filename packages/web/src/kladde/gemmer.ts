import type { GemtKladde } from '@fodfaeste/kontrakt'
import { ensFelter } from './ens-felter.ts'

export type Felter = Readonly<Record<string, string>>
export type LagretKladde = GemtKladde['kladde']

/** Hvor det skrevne er. `andet-vindue`: et andet vindue gemte imens, og mennesket må vælge. */
export type Gemmetilstand =
  | { readonly er: 'uroert' }
  | { readonly er: 'paa-vej' }
  | { readonly er: 'gemt'; readonly tidspunkt: string }
  | { readonly er: 'ikke-gemt' }
  | { readonly er: 'andet-vindue'; readonly anden: LagretKladde }

/** Hvad der skrives videre på, og om siden er ved at lukke. */
interface Gemmes {
  readonly udgave: number
  readonly sagVersion: number
  readonly sidste: boolean
}

/** Det, gemmeren har med omverdenen at gøre. */
interface Omgivelser {
  readonly gem: (felter: Felter, paa: Gemmes) => Promise<GemtKladde>
  readonly slet: () => Promise<unknown>
  /** Fanens egen kopi, til serveren har sagt ja. */
  readonly lomme: { readonly laeg: (felter: Felter, udgave: number) => void; readonly toem: () => void }
  readonly vedSkift: (tilstand: Gemmetilstand) => void
}

/** Så længe ventes der efter sidste tast. */
const ROLIG_MS = 700
/** Så tit prøves der igen, når serveren ikke svarer. */
const IGEN_MS = 5_000

/** Det, gemmeren begynder med. */
interface Begyndelse {
  readonly udgave: number
  /** Sagens version, da kladden blev begyndt. */
  readonly sagVersion: number
  readonly tilstand: Gemmetilstand
  /** Det, fanen har, som serveren ikke har. */
  readonly usendt?: Felter
}

/** Gemmer det skrevne lidt efter sidste tast, prøver igen, når det ikke lykkes, og skriver aldrig et andet vindue over. */
export class Gemmer {
  readonly #ud: Omgivelser
  #udgave: number
  #sagVersion: number
  #venter: Felter | undefined
  #undervejs: Promise<void> | undefined
  #ur: ReturnType<typeof setTimeout> | undefined
  #tilstand: Gemmetilstand
  #ryddet = false

  constructor(ud: Omgivelser, { udgave, sagVersion, tilstand, usendt }: Begyndelse) {
    this.#ud = ud
    this.#udgave = udgave
    this.#sagVersion = sagVersion
    this.#tilstand = tilstand
    this.#venter = usendt
  }

  /** Sender det, fanen havde, da formularen blev åbnet. */
  begynd(): void {
    if (this.#venter !== undefined) this.#vent(0)
  }

  skriv(felter: Felter): void {
    this.#ryddet = false
    this.#venter = felter
    this.#ud.lomme.laeg(felter, this.#udgave)
    if (this.#tilstand.er === 'andet-vindue') return
    this.#skift({ er: 'paa-vej' })
    this.#vent(ROLIG_MS)
  }

  /** Gem nu; `sidste`, når siden er ved at lukke. */
  async gemNu(sidste = false): Promise<void> {
    clearTimeout(this.#ur)
    if (this.#undervejs !== undefined) return this.#undervejs
    if (this.#venter === undefined || this.#tilstand.er === 'andet-vindue' || this.#ryddet) return
    this.#undervejs = this.#send(this.#venter, sidste).finally(() => {
      this.#undervejs = undefined
    })
    return this.#undervejs
  }

  /** Det, der er kommet til i sagen, er set: kladden er nu skrevet på den version. */
  async fortsaetPaa(sagVersion: number, felter: Felter): Promise<void> {
    this.#sagVersion = sagVersion
    this.skriv(felter)
    // Er en gemning undervejs, er det den gamle version; den nye følger efter.
    await this.gemNu()
    return this.gemNu()
  }

  /** Behold det, der står her; det andet vindues kladde skrives over, nu hvor begge er set. */
  beholdMin(): void {
    if (this.#tilstand.er !== 'andet-vindue') return
    this.#udgave = this.#tilstand.anden.udgave
    this.#skift({ er: 'paa-vej' })
    void this.gemNu()
  }

  /** Tag det andet vindues kladde i stedet. */
  tagAnden(): void {
    if (this.#tilstand.er !== 'andet-vindue') return
    const { udgave, gemt } = this.#tilstand.anden
    this.#udgave = udgave
    this.#venter = undefined
    this.#ud.lomme.toem()
    this.#skift({ er: 'gemt', tidspunkt: gemt })
  }

  /** Det er gjort, eller kladden skal væk. Også et svar, der er undervejs, fjernes. */
  ryd(): void {
    clearTimeout(this.#ur)
    this.#ryddet = true
    this.#venter = undefined
    this.#udgave = 0
    this.#ud.lomme.toem()
    this.#skift({ er: 'uroert' })
    // Var et svar undervejs, kan det have lagt kladden igen.
    void (this.#undervejs ?? Promise.resolve()).then(this.#ud.slet).catch(() => undefined)
  }

  stands(): void {
    void this.gemNu(true)
    clearTimeout(this.#ur)
  }

  async #send(felter: Felter, sidste: boolean): Promise<void> {
    try {
      const svar = await this.#ud.gem(felter, { udgave: this.#udgave, sagVersion: this.#sagVersion, sidste })
      if (this.#ryddet) return
      // Er det, serveren har, det samme, var det os: siden nåede ikke at høre, at det var gemt.
      if (!svar.gemt && !ensFelter(svar.kladde.indhold, felter))
        return this.#skift({ er: 'andet-vindue', anden: svar.kladde })
      this.#udgave = svar.kladde.udgave
      if (this.#venter !== felter) return this.#vent(ROLIG_MS)
      this.#venter = undefined
      this.#ud.lomme.toem()
      this.#skift({ er: 'gemt', tidspunkt: svar.kladde.gemt })
    } catch {
      if (this.#ryddet) return
      this.#skift({ er: 'ikke-gemt' })
      this.#vent(IGEN_MS)
    }
  }

  #skift(ny: Gemmetilstand): void {
    this.#tilstand = ny
    this.#ud.vedSkift(ny)
  }

  #vent(ms: number): void {
    clearTimeout(this.#ur)
    this.#ur = setTimeout(() => void this.gemNu(), ms)
  }
}
