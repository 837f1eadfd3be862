import type { FastifyInstance } from 'fastify'
import { type Dato, type Udfald, afvist, dato, iso } from '@fodfaeste/grund'
import { type Feltfejl, STIER, faktaFraFil, naermest, sagFraFil } from '@fodfaeste/kontrakt'
import { REGLER, hvorforIkke, visFrister, visVurdering, vurder, vurderSag } from '@fodfaeste/lov'
import { sammenlignRegler, visRegel, visRegelIListe } from '@fodfaeste/lov/regelbog'
import { praksisOm } from '@fodfaeste/praksis'
import type { Omgivelser } from '../omgivelser.ts'
import { type Afslag, afslag, ugyldigtInput } from './afslag.ts'
import { rute } from './bro.ts'

/** Loven uden en sag: regler og oplysninger ind, svar ud. Intet gemmes, og intet logges om dem. */
export function lovRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const dagen = (valgt: string | undefined): Dato => (valgt === undefined ? omgivelser.ur.idag() : dato(valgt))

  rute(app, omgivelser, 'listRegler', async ({ valg }) => {
    const paa = dagen(valg.dato)
    return { paa: iso(paa), regler: REGLER.map((regel) => visRegelIListe(regel, paa)) }
  })
  rute(app, omgivelser, 'hentRegel', async ({ sti, valg }) => {
    const regel = REGLER.find(({ id }) => id === sti.id)
    if (regel === undefined) return ukendtRegel(sti.id)
    return { ...visRegel(regel, dagen(valg.dato)), praksis: praksisOm(regel.id) }
  })
  rute(app, omgivelser, 'sammenlignRegler', async ({ valg: { foer, efter } }) => ({
    foer,
    efter,
    antalRegler: REGLER.length,
    skift: sammenlignRegler(REGLER, dato(foer), dato(efter)),
  }))
  rute(app, omgivelser, 'vurderFakta', async ({ krop }) => {
    const fakta = laest('fakta', faktaFraFil(krop.fakta))
    return fakta.ok ? visVurdering(vurder(fakta.vaerdi, dato(krop.paa))) : fakta.afvist
  })
  rute(app, omgivelser, 'beregnFrister', async ({ krop }) => {
    const sag = laest('sag', sagFraFil(krop.sag))
    return sag.ok ? visFrister(vurderSag(sag.vaerdi, dato(krop.paa))) : sag.afvist
  })
  rute(app, omgivelser, 'hvorforIkke', async ({ krop }) => {
    const fakta = laest('fakta', faktaFraFil(krop.fakta))
    return fakta.ok ? hvorforIkke(fakta.vaerdi, dato(krop.paa)) : fakta.afvist
  })
}

/** Afvisningens felter med det navn foran, filen har i kroppen. */
function laest<T>(felt: string, svar: Udfald<T, readonly Feltfejl[]>): Udfald<T, Afslag> {
  if (svar.ok) return svar
  return afvist(ugyldigtInput(svar.afvist.map((fejl) => ({ ...fejl, felt: `${felt}.${fejl.felt}` }))))
}

function ukendtRegel(skrevet: string): Afslag {
  const ligner = naermest(
    skrevet,
    REGLER.map(({ id }) => id),
  )
  const forslag = ligner === undefined ? '' : ` Mente du «${ligner}»?`
  return afslag(
    'REGEL_FINDES_IKKE',
    `Der er ingen regel, der hedder «${skrevet}».${forslag} Alle regler står i ${STIER.listRegler.sti}.`,
  )
}
