import { skrivAntal, skrivDato } from '@fodfaeste/grund'
import { alleUdgaver } from '@fodfaeste/lov'
import { type Citatdaekning, type Ordparagraf, citatdaekning } from '@fodfaeste/lov/lovtekst'
import type { Ejerlager } from '../store/aabn-ejer.ts'
import type { IndlaestUdgave } from '../store/lovtekst-store.ts'
import { dagIDanmark } from '../ur.ts'
import { skrivUdenOrd, udenOrdSomJson } from './indlaes.ts'
import { type Omverden, UDGANG, type Udgang, medLager } from './omverden.ts'

interface Udgaverne {
  readonly indlaest: IndlaestUdgave
  readonly paragraffer: number
  readonly daekning: Citatdaekning
}

interface Oversigt {
  readonly indlaeste: readonly Udgaverne[]
  /** Udgaver, reglerne citerer, og som ikke er læst ind. */
  readonly mangler: readonly Citatdaekning[]
}

/** `lovtekst liste`: hvad der er læst ind, og hvilke af reglernes citater der er ord til. */
export async function liste({ json }: { readonly json: boolean }, omverden: Omverden): Promise<Udgang> {
  const oversigt = await medLager(omverden, hentOversigt)
  omverden.skriv(json ? `${JSON.stringify(somJson(oversigt), null, 2)}\n` : somTekst(oversigt))
  return UDGANG.ok
}

async function hentOversigt({ lovtekst }: Ejerlager): Promise<Oversigt> {
  const udgaver = await lovtekst.udgaver()
  const ord = new Map<string, Ordparagraf>()
  const antal = new Map<string, number>()
  for (const { udgave } of udgaver) {
    const paragraffer = await lovtekst.paragraffer(udgave)
    antal.set(udgave, paragraffer.length)
    for (const { lov, paragraf, stykker } of paragraffer) {
      ord.set(`${udgave}|${lov}|${paragraf}`, { paragraf, stykker, ophaevet: stykker.length === 0 })
    }
  }
  const daekning = citatdaekning((...sted) => ord.get(sted.join('|')))
  return {
    indlaeste: udgaver.map((indlaest) => ({
      indlaest,
      paragraffer: antal.get(indlaest.udgave) ?? 0,
      daekning: daekning.find((d) => d.udgave === indlaest.udgave) ?? {
        udgave: indlaest.udgave,
        citater: 0,
        udenOrd: [],
      },
    })),
    mangler: daekning.filter((d) => !antal.has(d.udgave)),
  }
}

function somTekst({ indlaeste, mangler }: Oversigt): string {
  const udenOrd = indlaeste.flatMap(({ daekning }) => daekning.udenOrd)
  const linjer = [
    indlaeste.length === 0 ? 'Ingen lovtekster er læst ind.' : 'Læst ind:',
    ...indlaeste.map(udgavelinje),
    ...(udenOrd.length === 0 ? [] : ['', 'Citater uden ord i det, der er læst ind:', ...udenOrd.map(skrivUdenOrd)]),
    ...(mangler.length === 0 ? [] : ['', 'Citeres, men er ikke læst ind:', ...mangler.map(mangellinje)]),
  ]
  return `${linjer.join('\n')}\n`
}

function udgavelinje({ indlaest: { udgave, fil, indlaest }, paragraffer, daekning }: Udgaverne): string {
  const { citater, udenOrd } = daekning
  const ord =
    citater === 0 ? 'citeres ikke' : `${citater - udenOrd.length} af ${skrivAntal(citater, 'citat', 'citater')}`
  const antal = skrivAntal(paragraffer, 'paragraf', 'paragraffer')
  return `  ${udgave.padEnd(14)} ${antal}, ${ord}, ${fil}, ${skrivDato(dagIDanmark(indlaest))}`
}

function mangellinje({ udgave, citater }: Citatdaekning): string {
  const { eli = '' } = alleUdgaver().find(({ id }) => id === udgave) ?? {}
  return `  ${udgave.padEnd(14)} ${skrivAntal(citater, 'citat', 'citater')}, ${eli}`
}

function somJson({ indlaeste, mangler }: Oversigt): object {
  return {
    indlaeste: indlaeste.map(({ indlaest, paragraffer, daekning: { citater, udenOrd } }) => ({
      ...indlaest,
      paragraffer,
      citater,
      udenOrd: udenOrd.map(udenOrdSomJson),
    })),
    mangler: mangler.map(({ udgave, citater }) => ({ udgave, citater })),
  }
}
