import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Omgivelser } from '../omgivelser.ts'
import type { Arbejder, TagetJob } from '../store/job-store.ts'
import type { Opgave } from './opgave.ts'

/** Så længe har en arbejder et job ad gangen; så længe tager det, før en anden tager over efter en, der er død. */
const LAAN_MS = 60_000
/** Så tit ses der efter nyt arbejde, og så tit gives livstegn. */
const HVILE_MS = 5_000

export interface Koerende {
  /** Gør det færdigt, den er i gang med, og melder fra. */
  readonly stop: () => Promise<void>
}

type Valg = Pick<Omgivelser, 'lager' | 'ur' | 'version' | 'noter'> & {
  readonly opgaver: readonly Opgave[]
  /** Til prøver: kortere end den almindelige. */
  readonly laanMs?: number
  readonly hvileMs?: number
}

/** Tager job, til den bliver bedt om at standse. Flere servere kan have hver sin om den samme database. */
export function startArbejder(valg: Valg): Koerende {
  const stopper = new AbortController()
  const mig: Arbejder = {
    id: randomUUID(),
    maskine: hostname(),
    proces: process.pid,
    version: valg.version,
    startet: valg.ur.rigtigtNu(),
  }
  const faerdig = bliVed(valg, mig, stopper.signal)
  return {
    stop: async () => {
      stopper.abort()
      await faerdig
    },
  }
}

async function bliVed(valg: Valg, mig: Arbejder, stop: AbortSignal): Promise<void> {
  const { noter, hvileMs = HVILE_MS } = valg
  while (!stop.aborted) {
    try {
      await enTur(valg, mig, stop)
    } catch (fejl) {
      // Databasen kan være væk et øjeblik; arbejdet ligger der, når den er tilbage.
      noter({ hvad: 'The worker could not take jobs', fejl: fejlkode(fejl) })
    }
    await hvil(hvileMs, stop)
  }
  await valg.lager.job.meldFra(mig.id).catch(() => undefined)
}

/** Giver livstegn, lægger det, tiden er kommet til, og gør alt, der kan gøres nu. */
async function enTur(valg: Valg, mig: Arbejder, stop: AbortSignal): Promise<void> {
  const { lager, ur, opgaver, laanMs = LAAN_MS } = valg
  await lager.job.meldTil(mig, ur.rigtigtNu())
  const kommuner = await lager.job.kommuner()
  for (const opgave of opgaver) {
    const nu = ur.rigtigtNu()
    for (const nyt of opgave.planlaeg(nu, kommuner)) await lager.job.laeg(nyt, nu)
  }
  const arter = opgaver.map(({ art }) => art)
  while (!stop.aborted) {
    const taget = await lager.job.tag({ arbejder: mig.id, arter, nu: ur.rigtigtNu(), laanMs })
    if (taget === undefined) return
    await goer(valg, mig, taget)
  }
}

async function goer(valg: Valg, mig: Arbejder, job: TagetJob): Promise<void> {
  const { lager, ur, noter, opgaver, laanMs = LAAN_MS } = valg
  const opgave = opgaver.find(({ art }) => art === job.art)
  if (opgave === undefined) throw new Error(`Took a job it cannot do: ${job.art}`)
  const laanMere = setInterval(() => {
    const nu = ur.rigtigtNu()
    Promise.all([lager.job.forlaeng(job, new Date(nu.getTime() + laanMs)), lager.job.meldTil(mig, nu)]).catch(
      (fejl: unknown) => noter({ hvad: 'A job could not be held', art: job.art, fejl: fejlkode(fejl) }),
    )
  }, laanMs / 3)
  try {
    const sidst = await opgave.udfoer(job, ur.rigtigtNu())
    const min = await lager.job.faerdig(job, ur.rigtigtNu(), sidst)
    if (!min) noter({ hvad: 'A job was taken over before it was finished', art: job.art, forsoeg: job.forsoeg })
  } catch (fejl) {
    noter({ hvad: 'A job failed', art: job.art, forsoeg: job.forsoeg, fejl: fejlkode(fejl) })
    await lager.job.mislykket(job, ur.rigtigtNu(), fejlkode(fejl))
  } finally {
    clearInterval(laanMere)
  }
}

/** Databasens beskeder kan gentage værdier, så dér kun koden. Vores egne fejl er uden personoplysninger. */
function fejlkode(fejl: unknown): string {
  if (!(fejl instanceof Error)) return 'unknown'
  if ('severity' in fejl && 'code' in fejl) return `database error ${String(fejl.code)}`
  return fejl.message
}

function hvil(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((vaagn) => {
    if (stop.aborted) return vaagn()
    const vaekker = setTimeout(vaagn, ms)
    stop.addEventListener('abort', () => (clearTimeout(vaekker), vaagn()), { once: true })
  })
}
