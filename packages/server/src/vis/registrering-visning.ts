import { type Dato, iso } from '@fodfaeste/grund'
import {
  type Aktoer,
  type Forhold,
  type Mulighed,
  type Plads,
  type Sag,
  handlingFor,
  maa,
  muligheder,
  pladser,
  skrivAfvist,
  tingTekster,
} from '@fodfaeste/sag'
import type { Svar } from '../http/bro.ts'
import type { HentetSag } from '../http/sag-adgang.ts'
import { foldet } from './sag-visning.ts'

type Visning = Omit<Svar<'hentRegistrering'>, 'medarbejdere'>
type Ting = Visning['muligheder'][number]['peger'][string]

/** Det, personen kan registrere i sagen nu, og det, felterne kan pege på. */
export function visRegistrering(
  {
    haendelser,
    lagrede,
    frister,
    forhold,
  }: Pick<HentetSag, 'haendelser' | 'lagrede' | 'frister'> & { readonly forhold: Forhold },
  aktoer: Aktoer,
  idag: Dato,
): Visning {
  const sag = foldet(haendelser, haendelser.length)
  const ting = skrivTing(sag)
  const maaTage = (beslutning: Parameters<typeof handlingFor>[0]) => maa(aktoer, handlingFor(beslutning), forhold).maa
  const plads = (kan: boolean, fundne: readonly Plads[]) =>
    kan
      ? fundne.map(({ vedroerer, art, ...et }) => ({
          ...et,
          art: typeof art === 'string' ? art : { ...art },
          ...(vedroerer !== undefined && { vedroerer: ting(vedroerer) }),
        }))
      : []
  const fundne = pladser(sag, frister)
  return {
    idag: iso(idag),
    version: lagrede.length,
    muligheder: muligheder(sag, idag)
      .filter(({ beslutning }) => maaTage(beslutning))
      .map((mulighed) => visMulighed(mulighed, sag, ting)),
    forhold: plads(maaTage('oplys-forhold'), fundne.forhold),
    skoen: plads(maaTage('traef-forholdsskoen'), fundne.skoen),
  }
}

function visMulighed({ beslutning, nej, peger }: Mulighed, sag: Sag, ting: (versioner: readonly number[]) => Ting) {
  const udgangspunkt = UDGANGSPUNKT[beslutning]?.(sag)
  return {
    beslutning,
    ...(nej !== undefined && { nej: skrivNej(nej) }),
    peger: Object.fromEntries(Object.entries(peger).map(([felt, versioner]) => [felt, ting(versioner)])),
    ...(udgangspunkt !== undefined && { udgangspunkt }),
  }
}

/** På en liste er der ikke peget på noget endnu: det, der mangler, er, at der er noget at pege på. */
const skrivNej = (nej: NonNullable<Mulighed['nej']>): string =>
  nej.kode === 'FINDES_IKKE_I_SAGEN' ? `Sagen har ingen ${nej.hvad} endnu.` : skrivAfvist(nej)

/** En ny udgave af en plan skrives videre på den seneste. */
const UDGANGSPUNKT: { readonly [N in Mulighed['beslutning']]?: (sag: Sag) => Record<string, unknown> | undefined } = {
  'skriv-forberedende-del': ({ plan }) => {
    const seneste = plan.forberedende.at(-1)
    return seneste && { afsnit: seneste.afsnit, sagstype: seneste.sagstype, medBorgeren: seneste.medBorgeren }
  },
  'fastlaeg-indsatsdel': ({ plan }) => {
    const seneste = plan.indsatsdele.at(-1)
    return seneste && { afsnit: seneste.afsnit, mentor: seneste.mentor, iMinPlan: seneste.iMinPlan }
  },
}

/** Så meget af journalens linje er nok til at kende tingen igen. */
const HOEJST_TEGN = 110

function skrivTing(sag: Sag): (versioner: readonly number[]) => Ting {
  const tekst = tingTekster(sag)
  return (versioner) =>
    versioner.toReversed().map((nummer) => ({ nummer, tekst: forkort(tekst(nummer) ?? `Version ${nummer}`) }))
}

function forkort(tekst: string): string {
  if (tekst.length <= HOEJST_TEGN) return tekst
  return `${tekst.slice(0, tekst.lastIndexOf(' ', HOEJST_TEGN))} …`
}
