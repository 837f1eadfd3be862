import { skrivAntal } from '@fodfaeste/grund'
import type { Jobstatus, OpgivetJob, SetArbejder } from '../store/job-store.ts'
import { type Omverden, UDGANG, type Udgang, medLager } from './omverden.ts'

/** `drift job`: hvem der tager arbejde, hvad der venter, og det, der blev opgivet. Er der noget, er udgangen 1. */
export function job({ json }: { readonly json: boolean }, omverden: Omverden): Promise<Udgang> {
  return medLager(omverden, async ({ lager }) => {
    const [status, arbejdere, opgivne] = [
      await lager.job.status(omverden.nu),
      await lager.job.arbejdere(),
      await lager.job.opgivne(),
    ]
    omverden.skriv(
      json ? `${JSON.stringify({ status, arbejdere, opgivne }, undefined, 2)}\n` : somTekst(status, arbejdere, opgivne),
    )
    return opgivne.length === 0 ? UDGANG.ok : UDGANG.fund
  })
}

/** `drift job-igen NR`: et opgivet job prøves forfra. */
export function jobIgen(nr: string, omverden: Omverden): Promise<Udgang> {
  return medLager(omverden, async ({ lager }) => {
    const fundet = /^\d{1,15}$/.test(nr) && (await lager.job.proevIgen(Number(nr), omverden.nu))
    if (fundet) omverden.skriv(`Job ${nr} prøves igen, så snart en server er i gang.\n`)
    else omverden.skrivFejl(`Der er intet opgivet job med nummeret «${nr}». Se dem med «fodfaeste drift job».\n`)
    return fundet ? UDGANG.ok : UDGANG.ikkeGjort
  })
}

function somTekst(
  { venter, iGang, opgivet, fejlerNu, aeldste }: Jobstatus,
  arbejdere: readonly SetArbejder[],
  opgivne: readonly OpgivetJob[],
): string {
  const linjer = [
    arbejdere.length === 0 ? 'Ingen server tager arbejde.' : 'Servere, der tager arbejde:',
    ...arbejdere.map(
      ({ maskine, proces, sidstSet }) => `  ${maskine}, proces ${proces}, set ${sidstSet.toISOString()}`,
    ),
    `${skrivAntal(venter, 'job', 'job')} venter, ${iGang} er i gang, ${opgivet} er opgivet.` +
      (fejlerNu > 0 ? ` ${fejlerNu} er fejlet og prøves igen.` : '') +
      (aeldste === undefined ? '' : ` Det ældste måtte begynde ${aeldste.toISOString()}.`),
    ...opgivne.map(
      ({ id, art, kommune, noegle, forsoeg, fejl, opgivet: hvornaar }) =>
        `  ${id}: ${art}${kommune === undefined ? '' : ` i ${kommune}`} (${noegle}), opgivet ${hvornaar.toISOString()} efter ${forsoeg} forsøg: ${fejl}`,
    ),
  ]
  return `${linjer.join('\n')}\n`
}
