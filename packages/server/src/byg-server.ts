import cookie from '@fastify/cookie'
import fastify, { type FastifyInstance } from 'fastify'
import { adgangRuter } from './http/adgang.ts'
import { aktindsigtRute } from './http/aktindsigt.ts'
import { administrationRuter } from './http/administration.ts'
import { adgangslogRuter } from './http/adgangslog.ts'
import { bemandingRuter } from './http/bemanding.ts'
import { brevruter } from './http/breve.ts'
import { dokumentRuter } from './http/dokumenter.ts'
import { driftRuter } from './http/drift.ts'
import { STOERSTE_KROP_BYTES, fejlhaandtering, vedRouterfejl, vedUlaeseligForespoergsel } from './http/fejl.ts'
import { forsendelsesruter } from './http/forsendelser.ts'
import { kladderuter } from './http/kladder.ts'
import { hoeringsruter } from './http/hoering.ts'
import { journalRuter } from './http/journal.ts'
import { kalenderRuter } from './http/kalender.ts'
import { loginRuter } from './http/login.ts'
import { planruter } from './http/plan.ts'
import { teamruter } from './http/team.ts'
import { teamindkaldelsesruter } from './http/teamindkaldelse.ts'
import { lovRuter } from './http/lov.ts'
import { lovtekstRute } from './http/lovtekst.ts'
import { minDagRuter } from './http/min-dag.ts'
import { sagRuter } from './http/sag.ts'
import { oplysningerRute } from './http/oplysninger.ts'
import { haendelseRute, registreringsRute } from './http/registrering.ts'
import { sagstjekRute } from './http/sagstjek.ts'
import { afgoerelsesRuter } from './http/afgoerelsen.ts'
import { opgaveRuter } from './http/sagens-opgaver.ts'
import { sagerRuter } from './http/sager.ts'
import { sammenlignSagRute } from './http/sammenlign-sag.ts'
import { visningRuter } from './http/visninger.ts'
import { sikkerhed } from './http/sikkerhed.ts'
import { skaerme } from './http/skaerme.ts'
import { beslutningsRute, skriveRuter } from './http/skriv-i-sag.ts'
import { sagsmapperute } from './http/sagsmappe.ts'
import { teammoederuter } from './http/teammoeder.ts'
import { tilstedeRute } from './http/tilstede.ts'
import type { Omgivelser } from './omgivelser.ts'

/** Serveren, klar til at lytte. Den kender hverken uret eller miljøet; det gør den, der starter den. */
export async function bygServer(omgivelser: Omgivelser): Promise<FastifyInstance> {
  const app = fastify({
    // Fastifys egen log ville skrive hele adressen.
    logger: false,
    bodyLimit: STOERSTE_KROP_BYTES,
    forceCloseConnections: true,
    frameworkErrors: vedRouterfejl(omgivelser),
    clientErrorHandler: vedUlaeseligForespoergsel,
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, app.getDefaultJsonParser('error', 'error'))
  // En fil er en strøm; den, der tager imod, sætter grænsen.
  app.addContentTypeParser('application/octet-stream', (_anmodning, stroem, faerdig) => faerdig(null, stroem))
  fejlhaandtering(app, omgivelser)
  sikkerhed(app, omgivelser)
  await app.register(cookie)
  driftRuter(app, omgivelser)
  loginRuter(app, omgivelser)
  adgangRuter(app, omgivelser)
  administrationRuter(app, omgivelser)
  minDagRuter(app, omgivelser)
  bemandingRuter(app, omgivelser)
  kalenderRuter(app, omgivelser)
  teammoederuter(app, omgivelser)
  sagsmapperute(app, omgivelser)
  sagerRuter(app, omgivelser)
  visningRuter(app, omgivelser)
  sagRuter(app, omgivelser)
  sammenlignSagRute(app, omgivelser)
  opgaveRuter(app, omgivelser)
  registreringsRute(app, omgivelser)
  haendelseRute(app, omgivelser)
  oplysningerRute(app, omgivelser)
  sagstjekRute(app, omgivelser)
  afgoerelsesRuter(app, omgivelser)
  hoeringsruter(app, omgivelser)
  aktindsigtRute(app, omgivelser)
  skriveRuter(app, omgivelser)
  kladderuter(app, omgivelser)
  tilstedeRute(app, omgivelser)
  beslutningsRute(app, omgivelser)
  journalRuter(app, omgivelser)
  planruter(app, omgivelser)
  teamruter(app, omgivelser)
  teamindkaldelsesruter(app, omgivelser)
  brevruter(app, omgivelser)
  forsendelsesruter(app, omgivelser)
  dokumentRuter(app, omgivelser)
  adgangslogRuter(app, omgivelser)
  lovRuter(app, omgivelser)
  lovtekstRute(app, omgivelser)
  await skaerme(app, omgivelser)
  return app
}
