import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { Afslag } from './afslag.ts'

const PROBLEM = 'application/problem+json; charset=utf-8'

// Teksten er færdig JSON; uden dette ville fastify pakke den ind som en JSON-streng.
const uaendret = (tekst: unknown): string => tekst as string

/** Sender et afslag som problem+json. */
export function sendAfslag(svar: FastifyReply, { problem }: Afslag): FastifyReply {
  return svar.code(problem.status).header('content-type', PROBLEM).serializer(uaendret).send(JSON.stringify(problem))
}

/** Sender JSON, der allerede er efterprøvet. */
export function sendJson(svar: FastifyReply, status: number, data: unknown): FastifyReply {
  return svar
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .serializer(uaendret)
    .send(JSON.stringify(data))
}

/** Et svar, der er en fil. Strømmen læses kun, så hurtigt den, der henter, kan tage imod. */
export class Fil {
  readonly indhold: Readable
  readonly hoveder: Readonly<Record<string, string>>

  constructor(indhold: Readable, hoveder: Readonly<Record<string, string>>) {
    this.indhold = indhold
    this.hoveder = hoveder
  }
}

export function sendFil(svar: FastifyReply, status: number, { indhold, hoveder }: Fil): FastifyReply {
  return svar.code(status).headers(hoveder).send(indhold)
}

/** Hovedet, der får en browser til at gemme filen under navnet (RFC 6266; æ, ø og å efter RFC 8187). */
export function somVedhaeftet(navn: string, art: 'attachment' | 'inline' = 'attachment'): string {
  const enkelt = navn.replaceAll(/[^\w .()-]/g, '_')
  const helt = encodeURIComponent(navn).replaceAll(/['()*]/g, (tegn) => `%${tegn.charCodeAt(0).toString(16)}`)
  return `${art}; filename="${enkelt}"; filename*=UTF-8''${helt}`
}
