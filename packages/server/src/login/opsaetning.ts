import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { laesInput } from '@fodfaeste/kontrakt'
import { ROLLER } from '@fodfaeste/sag'
import { erEgenMaskine } from '../egen-maskine.ts'
import { Opsaetningsfejl } from './opsaetningsfejl.ts'

const tekst = z.string().trim().min(1, 'Skriv en værdi.')

const Skema = z.strictObject({
  /** Udbyderens adresse, uden `/.well-known/…`. */
  udsteder: z.url(),
  klientId: tekst,
  /** Fil med klientens hemmelighed. Uden den, og uden FODFAESTE_OIDC_HEMMELIGHED, er klienten offentlig; PKCE bruges altid. */
  hemmelighedFil: tekst.optional(),
  /** Det, der står på knappen. */
  navn: tekst.default('kommunens login'),
  omfang: tekst.default('openid profile'),
  /** I hvilket krav (claim) hver ting står. Punktum går ned i et objekt: «realm_access.roles». */
  krav: z
    .strictObject({
      id: tekst.default('sub'),
      navn: tekst.default('name'),
      roller: tekst.default('roller'),
      kommune: tekst.default('kommune'),
    })
    .prefault({}),
  /** Kravets værdi til vores roller. En værdi, der ikke står her, giver intet. */
  roller: z.record(tekst, z.array(z.enum(ROLLER)).min(1)),
  /** Kravets værdi til kommunen. En værdi, der ikke står her, afvises. */
  kommuner: z.record(
    tekst,
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'Brug små bogstaver, cifre og bindestreg, højst 40.'),
      navn: tekst,
    }),
  ),
})

export type Udbyderopsaetning = z.output<typeof Skema>

/** Læser og efterser filen. @throws {Opsaetningsfejl} med filens navn, feltet og det, der skal rettes */
export function laesOpsaetning(fil: string): Udbyderopsaetning {
  let indhold: unknown
  try {
    indhold = JSON.parse(readFileSync(fil, 'utf8'))
  } catch (fejl) {
    const hvad = fejl instanceof SyntaxError ? 'er ikke JSON' : 'kan ikke læses'
    throw new Opsaetningsfejl(`Filen i FODFAESTE_OIDC, ${fil}, ${hvad}. Ret den, eller peg på en anden.`)
  }
  return eftersetOpsaetning(indhold, fil)
}

/** Det samme, hvor indholdet allerede er læst. */
export function eftersetOpsaetning(indhold: unknown, fil: string): Udbyderopsaetning {
  const svar = laesInput(Skema, indhold)
  if (!svar.ok) {
    const [foerste] = svar.fejl
    throw new Opsaetningsfejl(`Login-opsætningen ${fil}: ${foerste?.felt ?? ''}: ${foerste?.besked ?? ''}`)
  }
  const { protocol, hostname } = new URL(svar.vaerdi.udsteder)
  if (protocol !== 'https:' && !erEgenMaskine(hostname)) {
    throw new Opsaetningsfejl(
      `Login-opsætningen ${fil}: udsteder: Adressen skal begynde med https://, så ingen kan læse med undervejs.`,
    )
  }
  return svar.vaerdi
}

/** Klientens hemmelighed fra miljøet eller filen; `undefined` for en offentlig klient. */
export function laesHemmelighed(
  { hemmelighedFil }: Udbyderopsaetning,
  fraMiljoe: string | undefined,
): string | undefined {
  if (fraMiljoe !== undefined || hemmelighedFil === undefined) return fraMiljoe
  try {
    return readFileSync(hemmelighedFil, 'utf8').trim()
  } catch {
    throw new Opsaetningsfejl(`Filen med klientens hemmelighed, ${hemmelighedFil}, kan ikke læses. Ret hemmelighedFil.`)
  }
}
