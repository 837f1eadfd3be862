import type { Brevart as Brevartnavn } from '@fodfaeste/kontrakt'
import { dato, skrivDato } from '@fodfaeste/grund'
import { type Forloebsslut, type RegistreretHaendelse, type Sag, forloebetsSlut } from '@fodfaeste/sag'
import { foldet } from '../vis/sag-visning.ts'
import { afgoerelsesbrev } from './afgoerelsesbrev.ts'
import { afgoerelsesgrundlag } from './afgoerelsesgrundlag.ts'
import type { Brevvilkaar } from './blok.ts'
import type { Brevudkast } from './byg-brev.ts'
import { hoeringsbrev } from './hoeringsbrev.ts'
import { aftalte, indkaldelse } from './indkaldelse.ts'
import { teamindkaldelse } from './teamindkaldelse.ts'
import { klagekvittering } from './klagekvittering.ts'
import { slutbrev } from './slutbrev.ts'
import { UDFALDSNAVN } from './udfaldsnavn.ts'

/** Noget i sagen, der kan skrives brev om. */
interface Brevemne {
  readonly om: number
  readonly navn: string
  readonly den: string
}

interface Brevart {
  readonly emner: (sag: Sag) => readonly Brevemne[]
  /** `undefined`, når sagen ikke har det, der spørges om. */
  readonly skriv: (
    haendelser: readonly RegistreretHaendelse[],
    om: number,
    vilkaar: Brevvilkaar,
  ) => Brevudkast | undefined
}

const iSagen =
  <T extends { readonly version: number }>(
    liste: (sag: Sag) => readonly T[],
    brev: (grundlag: Brevvilkaar & { readonly sag: Sag; readonly emne: T }) => Brevudkast,
  ): Brevart['skriv'] =>
  (haendelser, om, vilkaar) => {
    const sag = foldet(haendelser, haendelser.length)
    const emne = liste(sag).find(({ version }) => version === om)
    return emne === undefined ? undefined : brev({ ...vilkaar, sag, emne })
  }

const slutninger =
  (type: Forloebsslut['type'], navn: string): Brevart['emner'] =>
  (sag) =>
    forloebetsSlut(sag)
      .filter((slut) => slut.type === type)
      .map(({ version, data: { den } }) => ({ om: version, navn, den }))

export const BREVARTER: { readonly [A in Brevartnavn]: Brevart } = {
  afgoerelse: {
    emner: ({ afgoerelser }) =>
      afgoerelser.map(({ version, den, om, udfald, efterKlage }) => ({
        om: version,
        navn: `${efterKlage === undefined ? 'Afgørelse' : 'Ændring efter klage'}: ${UDFALDSNAVN[udfald ?? om]}`,
        den,
      })),
    skriv: (haendelser, om, vilkaar) => {
      const grundlag = afgoerelsesgrundlag(haendelser, om, vilkaar)
      return grundlag === undefined ? undefined : afgoerelsesbrev(grundlag)
    },
  },
  partshoering: {
    emner: ({ partshoeringer }) =>
      partshoeringer.map(({ version, den, navn }) => ({ om: version, navn: `Partshøring: ${navn}`, den })),
    skriv: iSagen(({ partshoeringer }) => partshoeringer, hoeringsbrev),
  },
  klagekvittering: {
    emner: ({ klager }) => klager.map(({ version, den }) => ({ om: version, navn: 'Kvittering for klage', den })),
    skriv: iSagen(({ klager }) => klager, klagekvittering),
  },
  indkaldelse: {
    emner: (sag) => [
      ...aftalte(sag).map(({ version, holdes }) => ({
        om: version,
        navn: `Indkaldelse til samtale ${skrivDato(dato(holdes))}`,
        den: holdes,
      })),
      ...sag.teamindkaldelser.indkaldt.map(({ version, dag, den }) => ({
        om: version,
        navn: `Indkaldelse til rehabiliteringsteamet ${skrivDato(dato(dag))}`,
        den,
      })),
    ],
    skriv: (...ind) =>
      iSagen(aftalte, indkaldelse)(...ind) ??
      iSagen(({ teamindkaldelser }) => teamindkaldelser.indkaldt, teamindkaldelse)(...ind),
  },
  'efter-forloebet': {
    emner: slutninger('SlutbeslutningTruffet', 'Efter forløbet'),
    skriv: slutbrev('SlutbeslutningTruffet'),
  },
  ophoer: { emner: slutninger('ForloebOphoert', 'Forløbet ophører'), skriv: slutbrev('ForloebOphoert') },
}
