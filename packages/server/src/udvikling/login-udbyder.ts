import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Configuration, type JWK } from 'oidc-provider'
import { DEMO_KOMMUNER, DEMO_PERSONER } from '@fodfaeste/sag/demo'
import { ROLLER } from '@fodfaeste/sag'
import { type Udbyderopsaetning, eftersetOpsaetning } from '../login/opsaetning.ts'
import { RETURSTI } from '../login/udbyder.ts'
import { afbrudt, interaktionsside, logudside, udeside } from './login-sider.ts'

/** En rigtig udbyder til udvikling og prøver: hele turen, men man vælger selv, hvem man er. Kun på egen maskine. */
export interface Udviklingsudbyder {
  readonly opsaetning: Udbyderopsaetning
  /** Sættes, når serveren ved, hvor den lytter. Før da tager udbyderen ikke imod nogen. */
  readonly tillad: (adresser: readonly string[]) => void
  readonly luk: () => Promise<void>
}

const KLIENT = 'fodfaeste'

const TIME_S = 3600

/** Udbyderen hedder «localhost», serveren 127.0.0.1: for browseren er det to websteder, som det er i drift. */
export async function startUdviklingsudbyder(): Promise<Udviklingsudbyder> {
  let tag: (ind: IncomingMessage, ud: ServerResponse) => void = (_, ud) => ud.writeHead(503).end()
  const server = createServer((ind, ud) => tag(ind, ud))
  await new Promise<void>((klar) => server.listen(0, '127.0.0.1', klar))
  const udsteder = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    opsaetning: eftersetOpsaetning(
      {
        udsteder,
        klientId: KLIENT,
        navn: 'udviklingslogin',
        roller: Object.fromEntries(ROLLER.map((rolle) => [rolle, [rolle]])),
        kommuner: Object.fromEntries(DEMO_KOMMUNER.map((kommune) => [kommune.id, kommune])),
      },
      'udviklingslogin',
    ),
    tillad: (adresser) => {
      tag = modtager(new Provider(udsteder, konfiguration(adresser)))
    },
    luk: () => luk(server),
  }
}

function luk(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((lukket) => server.close(() => lukket()))
}

function konfiguration(adresser: readonly string[]): Configuration {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    clients: [
      {
        client_id: KLIENT,
        token_endpoint_auth_method: 'none',
        redirect_uris: adresser.map((adresse) => adresse + RETURSTI),
        post_logout_redirect_uris: adresser.map((adresse) => `${adresse}/login`),
      },
    ],
    cookies: { keys: [randomBytes(32).toString('hex')] },
    jwks: { keys: [{ ...(privateKey.export({ format: 'jwk' }) as JWK), use: 'sig', alg: 'RS256' }] },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: TIME_S, IdToken: 60, Interaction: TIME_S, Session: TIME_S },
    claims: { openid: ['sub'], profile: ['name', 'roller', 'kommune'] },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        logoutSource: (ctx, form) => {
          ctx.body = logudside(form)
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = udeside()
        },
      },
    },
    interactions: { url: (_, { uid }) => `/valg/${uid}` },
    findAccount: (_, id) => {
      const person = DEMO_PERSONER.find((en) => en.id === id)
      if (person === undefined) return undefined
      const { navn: name, roller, kommune } = person
      return { accountId: id, claims: () => ({ sub: id, name, roller, kommune }) }
    },
    // Der spørges ikke om samtykke: klienten er vores egen.
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc
      if (client === undefined || session?.accountId === undefined) return undefined
      const tilladelse = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      tilladelse.addOIDCScope('openid profile')
      await tilladelse.save()
      return tilladelse
    },
  }
}

function modtager(udbyder: Provider): (ind: IncomingMessage, ud: ServerResponse) => void {
  const resten = udbyder.callback()
  return (ind, ud) => {
    if (ind.url?.startsWith('/valg/') !== true) {
      resten(ind, ud)
      return
    }
    interaktion(udbyder, ind, ud).catch(() => ud.writeHead(400).end('Begynd forfra på login-siden.'))
  }
}

async function interaktion(udbyder: Provider, ind: IncomingMessage, ud: ServerResponse): Promise<void> {
  const { uid } = await udbyder.interactionDetails(ind, ud)
  if (ind.method !== 'POST') {
    ud.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(interaktionsside(uid))
    return
  }
  const valgt = new URLSearchParams(await krop(ind)).get('person') ?? ''
  const svar =
    valgt === afbrudt ? { error: 'access_denied', error_description: 'Afbrudt' } : { login: { accountId: valgt } }
  await udbyder.interactionFinished(ind, ud, svar, { mergeWithLastSubmission: false })
}

async function krop(ind: IncomingMessage): Promise<string> {
  let tekst = ''
  for await (const del of ind) tekst += String(del)
  return tekst
}
