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
