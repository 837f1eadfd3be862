import type { Journal, JournalLinje } from '@fodfaeste/kontrakt'
import { iso } from '@fodfaeste/grund'
import { journal } from '@fodfaeste/sag'
import type { HentetSag } from '../http/sag-adgang.ts'
import type { Kaedefejl, Logpost } from '../store/sag-store.ts'
import { dagIDanmark } from '../ur.ts'
import { JOURNALEMNE } from './journalens-emner.ts'

type Haendelseslinje = Extract<JournalLinje, { art: 'haendelse' }>
type Aabning = Extract<JournalLinje, { art: 'aabning' }>

const BRUD: { readonly [K in Kaedefejl['hvad']]: string } = {
  HUL: 'En eller flere hændelser før denne mangler.',
  FORGAENGER: 'Hændelsen hænger ikke sammen med den foregående.',
  INDHOLD: 'Hændelsen er ændret, efter at den blev skrevet.',
}

/** Sagens journal, nyeste først: det, der er sket, og hvem der har set det. */
export function visJournal(sag: HentetSag, log: readonly Logpost[], brud: readonly Kaedefejl[]): Journal {
  const linjer = [...haendelseslinjer(sag), ...aabninger(log)]
  return {
    linjer: linjer.toSorted((a, b) => (a.tidspunkt < b.tidspunkt ? 1 : a.tidspunkt > b.tidspunkt ? -1 : 0)),
    brud: brud.map(({ version, hvad }) => ({ version, tekst: BRUD[hvad] })),
  }
}

/** Senere version først, så to hændelser i samme øjeblik står i den rigtige orden. */
export function haendelseslinjer({ haendelser, lagrede }: HentetSag): readonly Haendelseslinje[] {
  const tekster = journal(haendelser)
  return haendelser
    .map((h, nr) => ({
      art: 'haendelse' as const,
      tidspunkt: h.registreretTidspunkt,
      hvem: h.af.navn,
      version: nr + 1,
      type: h.type,
      emne: JOURNALEMNE[h.type],
      tekst: tekster[nr] ?? '',
      ...(h.virkerFra !== null && { virkerFra: h.virkerFra }),
      hash: lagrede[nr]?.hash ?? '',
    }))
    .toReversed()
}

/**
 * Læsningerne. En arbejdsdag i en sag er mange opslag; samme person, grund og visning samme dag er én linje.
 * At der er skrevet, står allerede som hændelser.
 */
function aabninger(log: readonly Logpost[]): readonly Aabning[] {
  const laest = log.filter(({ handling }) => handling === 'laest')
  const ens = Map.groupBy(laest, ({ tidspunkt, bruger, formaal, hvad }) =>
    JSON.stringify([iso(dagIDanmark(new Date(tidspunkt))), bruger, formaal, hvad]),
  )
  return [...ens.values()].map((poster) => {
    const tider = poster.map(({ tidspunkt }) => tidspunkt).toSorted()
    const { brugerNavn, formaal, hvad } = poster[0] as Logpost
    return {
      art: 'aabning',
      tidspunkt: tider.at(-1) ?? '',
      foersteGang: tider[0] ?? '',
      antal: poster.length,
      hvem: brugerNavn,
      formaal,
      hvad,
    }
  })
}
