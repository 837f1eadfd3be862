import { naermest } from '@fodfaeste/kontrakt'
import { type Omverden, UDGANG, type Udgang, medLager } from './omverden.ts'

/** `lovtekst fjern UDGAVE`: teksten er væk; citaterne viser igen egne ord og linket. */
export async function fjern(udgave: string, { json }: { readonly json: boolean }, omverden: Omverden): Promise<Udgang> {
  const { fjernet, kendte } = await medLager(omverden, async ({ lovtekst }) => ({
    fjernet: await lovtekst.fjern(udgave),
    kendte: (await lovtekst.udgaver()).map((indlaest) => indlaest.udgave),
  }))
  if (json) omverden.skriv(`${JSON.stringify({ udgave, fjernet })}\n`)
  else if (fjernet) omverden.skriv(`${udgave} er fjernet. Citaterne viser igen projektets egne ord og linket.\n`)
  if (fjernet) return UDGANG.ok
  const ligner = naermest(udgave, kendte)
  const forslag = ligner === undefined ? '«fodfaeste lovtekst liste» viser, hvad der er.' : `Mente du «${ligner}»?`
  if (!json) omverden.skrivFejl(`«${udgave}» er ikke læst ind. ${forslag}\n`)
  return UDGANG.afvist
}
