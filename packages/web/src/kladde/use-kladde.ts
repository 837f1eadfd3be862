import { useEffect, useState } from 'react'
import { type Kladdevisning, useKladdePaa, useKladdevej } from '../api/kladde-data.ts'
import { useMig } from '../api/mig.ts'
import { useSagKontekst } from '../sider/sag/sag-kontekst.ts'
import { ensFelter } from './ens-felter.ts'
import { type Felter, Gemmer, type Gemmetilstand } from './gemmer.ts'
import { lommeTil } from './lomme.ts'

/** Formularens felter, der gemmes, mens der skrives, og hvor de er. */
export interface Kladde<F extends Felter> {
  readonly felter: F
  readonly skriv: (aendret: Partial<F>) => void
  readonly tilstand: Gemmetilstand
  /** Det, der var skrevet, da formularen blev åbnet. */
  readonly genoptaget: boolean
  /** Det, kollegaer har registreret samme sted, siden kladden blev begyndt. */
  readonly siden: Kladdevisning['siden']
  /** Kollegaens er set; der skrives videre på min. */
  readonly fortsaetMin: () => void
  /** Gem nu, og se efter, om en kollega har skrevet det samme sted. */
  readonly seIgen: () => void
  readonly beholdMin: () => void
  readonly tagAnden: () => void
  /** Det er gjort, eller kladden skal væk: felterne er igen, som de begyndte. */
  readonly ryd: () => void
}

/**
 * En kladde til ét sted i sagen. `tom` er felterne, før nogen har skrevet. Sagens kladder er hentet, før dens sider vises.
 * Mangler et felt i kladden, fordi formularen siden har fået flere, er det som i `tom`.
 */
export function useKladde<F extends Felter>(sted: string, tom: F): Kladde<F> {
  const { sag } = useSagKontekst()
  const person = useMig().data?.person?.id ?? ''
  const vej = useKladdevej(sag.id)
  const fundet = useKladdePaa(sag.id, sted)
  const [start] = useState(tom)
  const [begyndt] = useState(() => begynd(fundet, lommeTil(person, sag.id, sted).se(), sag.nyesteVersion))
  const [felter, saetFelter] = useState<F>(() => ({ ...start, ...begyndt.felter }))
  const [tilstand, saetTilstand] = useState(begyndt.tilstand)
  const [gemmer] = useState(
    () =>
      new Gemmer(
        {
          gem: (indhold, { sidste, ...paa }) => vej.gem({ sted, indhold: { ...indhold }, ...paa }, sidste),
          slet: () => vej.slet(sted),
          lomme: lommeTil(person, sag.id, sted),
          vedSkift: saetTilstand,
        },
        begyndt,
      ),
  )
  useLukning(gemmer)
  const skriv = (aendret: Partial<F>): void => {
    const nye = { ...felter, ...aendret }
    saetFelter(nye)
    gemmer.skriv(nye)
  }
  return {
    felter,
    skriv,
    tilstand,
    genoptaget: begyndt.felter !== undefined,
    siden: fundet?.siden ?? [],
    fortsaetMin: () => void gemmer.fortsaetPaa(sag.nyesteVersion, felter).then(vej.hentIgen),
    seIgen: () => void gemmer.gemNu().then(vej.hentIgen),
    beholdMin: () => gemmer.beholdMin(),
    tagAnden: () => {
      if (tilstand.er === 'andet-vindue') saetFelter({ ...start, ...(tilstand.anden.indhold as Partial<F>) })
      gemmer.tagAnden()
    },
    ryd: () => {
      gemmer.ryd()
      saetFelter(start)
    },
  }
}

/** Gemmer straks, når vinduet skjules eller formularen lukkes, og når nettet er der igen. */
function useLukning(gemmer: Gemmer): void {
  useEffect(() => {
    gemmer.begynd()
    const skjult = (): void => void (document.visibilityState === 'hidden' && gemmer.gemNu(true))
    const igen = (): void => void gemmer.gemNu()
    document.addEventListener('visibilitychange', skjult)
    globalThis.addEventListener('online', igen)
    return () => {
      document.removeEventListener('visibilitychange', skjult)
      globalThis.removeEventListener('online', igen)
      gemmer.stands()
    }
  }, [gemmer])
}

interface Begyndt {
  readonly felter: Felter | undefined
  readonly udgave: number
  readonly sagVersion: number
  readonly tilstand: Gemmetilstand
  readonly usendt?: Felter
}

/** Serverens kladde og det, fanen ikke nåede at sende. Passer de ikke sammen, vises begge. */
function begynd(
  lagret: Kladdevisning | undefined,
  usendt: { readonly felter: Felter; readonly udgave: number } | undefined,
  nyeste: number,
): Begyndt {
  const sagVersion = lagret?.sagVersion ?? nyeste
  if (usendt === undefined) {
    return lagret === undefined
      ? { felter: undefined, udgave: 0, sagVersion, tilstand: { er: 'uroert' } }
      : { felter: lagret.indhold, udgave: lagret.udgave, sagVersion, tilstand: { er: 'gemt', tidspunkt: lagret.gemt } }
  }
  const { felter, udgave } = usendt
  if (lagret !== undefined && lagret.udgave !== udgave && !ensFelter(lagret.indhold, felter)) {
    return { felter, udgave, sagVersion, usendt: felter, tilstand: { er: 'andet-vindue', anden: lagret } }
  }
  return { felter, udgave, sagVersion, usendt: felter, tilstand: { er: 'paa-vej' } }
}
