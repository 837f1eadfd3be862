import * as oidc from 'openid-client'
import { type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import type { Loginfejl } from '@fodfaeste/kontrakt'
import { erEgenMaskine } from '../egen-maskine.ts'
import type { Note } from '../omgivelser.ts'
import type { LoginForsoeg } from '../store/login-store.ts'
import { type Indlogget, type Kravene, laesKrav } from './krav.ts'
import type { Udbyderopsaetning } from './opsaetning.ts'

/** Kommunens login (OpenID Connect, authorization code med PKCE). `basis` er vores egen adresse. */
export interface Udbyder {
  readonly navn: string
  /** Adressen, browseren sendes til, og det, der skal huskes, til den kommer tilbage. */
  begynd(basis: URL): Promise<Udfald<{ adresse: string; forsoeg: Omit<LoginForsoeg, 'retur'> }, Loginfejl>>
  /** Efterprøver svaret: state, nonce, PKCE, signatur, udsteder, modtager og tid. */
  afslut(svar: URL, forsoeg: Omit<LoginForsoeg, 'retur'>): Promise<Udfald<Indlogget, Loginfejl>>
  /** Adressen, der også logger ud hos udbyderen; `undefined`, når den ikke har en eller ikke svarer. */
  logUd(basis: URL): Promise<string | undefined>
  /** Kan udbyderen nås lige nu? Dens ur er med, når den siger det. */
  svarer(): Promise<Udbyderens>
}

export type Udbyderens = { readonly svarer: true; readonly ur?: Date } | { readonly svarer: false }

export const RETURSTI = '/api/login/retur'

/** Længste ventetid på udbyderen i sekunder. */
const VENTER_S = 10

export function udbyderFra(
  opsaetning: Udbyderopsaetning,
  hemmelighed: string | undefined,
  noter: (note: Note) => void,
): Udbyder {
  const konfiguration = slaaOp(opsaetning, hemmelighed)
  const proev = async <V>(trin: () => Promise<Udfald<V, Loginfejl>>): Promise<Udfald<V, Loginfejl>> => {
    try {
      return await trin()
    } catch (fejl) {
      const kode = loginfejl(fejl)
      // Fejlens besked kan gengive, hvad udbyderen skrev om personen; kun dens art noteres.
      if (kode !== 'AFBRUDT') noter({ hvad: 'Login at the identity provider failed', kode, ...art(fejl) })
      return afvist(kode)
    }
  }
  return {
    navn: opsaetning.navn,
    svarer: () => spoerg(opsaetning.udsteder),
    begynd: (basis) => proev(async () => begynd(await konfiguration(), opsaetning.omfang, basis)),
    afslut: (svar, forsoeg) =>
      proev(async () => {
        const kravene = await hentKrav(await konfiguration(), svar, forsoeg)
        return kravene === undefined ? afvist('IKKE_GODKENDT') : laesKrav(opsaetning, kravene)
      }),
    logUd: async (basis) => {
      try {
        const config = await konfiguration()
        if (config.serverMetadata().end_session_endpoint === undefined) return undefined
        return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: new URL('/login', basis).href }).href
      } catch {
        // Her er man logget ud under alle omstændigheder; at udbyderen ikke svarer, må ikke stå i vejen.
        return undefined
      }
    },
  }
}

/** Opslaget gøres første gang, nogen logger ind, så serveren kan starte, før udbyderen svarer. Et fejlet prøves igen. */
function slaaOp(
  { udsteder, klientId }: Udbyderopsaetning,
  hemmelighed: string | undefined,
): () => Promise<oidc.Configuration> {
  let fundet: Promise<oidc.Configuration> | undefined
  // Http kun til en udbyder på samme maskine; opsætningen er efterset.
  const lokal = erEgenMaskine(new URL(udsteder).hostname)
  const valg = { timeout: VENTER_S, ...(lokal && { execute: [oidc.allowInsecureRequests] }) }
  return () => {
    fundet ??= oidc
      .discovery(new URL(udsteder), klientId, undefined, klientbevis(hemmelighed), valg)
      .catch((fejl: unknown) => {
        fundet = undefined
        throw fejl
      })
    return fundet
  }
}

const TJEKKES_HOEJST_MS = 5_000

/** Hentes forfra hver gang: det, der er husket, siger ikke, om den svarer nu. */
async function spoerg(udsteder: string): Promise<Udbyderens> {
  const adresse = `${udsteder.replace(/\/$/, '')}/.well-known/openid-configuration`
  try {
    const svar = await fetch(adresse, { signal: AbortSignal.timeout(TJEKKES_HOEJST_MS), redirect: 'error' })
    await svar.body?.cancel()
    if (!svar.ok) return { svarer: false }
    const ur = new Date(svar.headers.get('date') ?? '')
    return { svarer: true, ...(Number.isFinite(ur.getTime()) && { ur }) }
  } catch {
    return { svarer: false }
  }
}

type Begyndt = Awaited<ReturnType<Udbyder['begynd']>>

async function begynd(config: oidc.Configuration, omfang: string, basis: URL): Promise<Begyndt> {
  const forsoeg = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifikator: oidc.randomPKCECodeVerifier(),
  }
  const adresse = oidc.buildAuthorizationUrl(config, {
    redirect_uri: new URL(RETURSTI, basis).href,
    scope: omfang,
    state: forsoeg.state,
    nonce: forsoeg.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(forsoeg.verifikator),
    code_challenge_method: 'S256',
  })
  return lykkes({ adresse: adresse.href, forsoeg })
}

/** Krav fra beviset (ID token), og fra udbyderens opslag, hvor det findes. Beviset er underskrevet og vinder. */
async function hentKrav(
  config: oidc.Configuration,
  svar: URL,
  { state, nonce, verifikator }: Omit<LoginForsoeg, 'retur'>,
): Promise<Kravene | undefined> {
  const bevis = await oidc.authorizationCodeGrant(config, svar, {
    pkceCodeVerifier: verifikator,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  })
  const fraBevis = bevis.claims()
  if (fraBevis === undefined) return undefined
  const { userinfo_endpoint: opslag } = config.serverMetadata()
  const fraOpslag = opslag === undefined ? {} : await oidc.fetchUserInfo(config, bevis.access_token, fraBevis.sub)
  return { ...fraOpslag, ...fraBevis }
}

function klientbevis(hemmelighed: string | undefined): oidc.ClientAuth {
  return hemmelighed === undefined ? oidc.None() : oidc.ClientSecretPost(hemmelighed)
}

function loginfejl(fejl: unknown): Loginfejl {
  if (fejl instanceof oidc.AuthorizationResponseError) {
    return fejl.error === 'access_denied' ? 'AFBRUDT' : 'IKKE_GODKENDT'
  }
  // Et brudt net er en TypeError fra fetch; en udbyder i knæ svarer 5xx.
  const { code: kode = '', status = 0 } = fejl as { code?: string; status?: number }
  const svarerIkke = fejl instanceof TypeError || kode === 'OAUTH_TIMEOUT' || status >= 500 || aarsagErNettet(fejl)
  return svarerIkke ? 'UDBYDER_SVARER_IKKE' : 'IKKE_GODKENDT'
}

function aarsagErNettet(fejl: unknown): boolean {
  const { cause: aarsag } = fejl as { cause?: unknown }
  return aarsag instanceof TypeError || (aarsag instanceof Response && aarsag.status >= 500)
}

function art(fejl: unknown): { fejl?: string; oidc?: string } {
  if (!(fejl instanceof Error)) return {}
  const { code } = fejl as { code?: unknown }
  return { fejl: fejl.name, ...(typeof code === 'string' && { oidc: code }) }
}
