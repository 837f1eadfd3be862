import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Omgivelser } from '../omgivelser.ts'
import { ingenRute } from './fejl.ts'
import { sendAfslag } from './svar.ts'

const UBYGGET = `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><title>Fodfæste</title></head>
<body>
<h1>Serveren kører, men skærmene er ikke bygget</h1>
<p>Stands serveren, og start den med <code>npm start</code>: så bygges de først.</p>
<p>Kontrakten kan læses på <a href="/api/openapi.json">/api/openapi.json</a>.</p>
</body>
</html>
`

/**
 * Skærmene: filerne i bundtet, og forsiden for alle andre adresser uden for /api, så en side kan åbnes på sin adresse.
 * Filer i assets/ har deres fingeraftryk i navnet og ændres aldrig; resten spørges der til hver gang.
 */
export async function skaerme(app: FastifyInstance, { webMappe }: Omgivelser): Promise<void> {
  const faste = join(webMappe, 'assets') + sep
  await app.register(fastifyStatic, {
    root: webMappe,
    dotfiles: 'ignore',
    cacheControl: false,
    suppressWarning: true,
    setHeaders: (svar, sti) => {
      svar.header('cache-control', sti.startsWith(faste) ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.setNotFoundHandler(async (anmodning, svar) => {
    if (!erSide(anmodning)) return sendAfslag(svar, ingenRute(anmodning))
    // Ses efter hver gang: bundtet kan være bygget, siden serveren startede.
    if (existsSync(join(webMappe, 'index.html'))) return svar.sendFile('index.html')
    return svar.code(503).type('text/html; charset=utf-8').send(UBYGGET)
  })
}

/** En side har ingen filendelse; mangler en fil, er det en fejl og ikke forsiden. */
function erSide({ method, url }: FastifyRequest): boolean {
  const sti = url.split('?')[0] ?? ''
  return (method === 'GET' || method === 'HEAD') && !/^\/api(\/|$)/.test(sti) && !/\.\w+$/.test(sti)
}
