import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { iso } from '@fodfaeste/grund'
import { maa, planensStand } from '@fodfaeste/sag'
import { planbrev } from '../breve/planbrev.ts'
import { skrivPdf } from '../breve/motor/skriv-pdf.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { visOrd, visPlan, visStand } from '../vis/plan-visning.ts'
import { foldet } from '../vis/sag-visning.ts'
import { Afslag, afslag } from './afslag.ts'
import { rute } from './bro.ts'
import { medTrykkeri } from './med-trykkeri.ts'
import { visHentet } from './sag-adgang.ts'
import { kontekstFor } from './session.ts'
import { Fil, somVedhaeftet } from './svar.ts'

const UDGAVE_FINDES_IKKE = afslag(
  'HAENDELSE_FINDES_IKKE',
  'Sagen har ingen udgave af den forberedende del med det nummer. Vælg en på planens side.',
)

/** Rehabiliteringsplanen: læses, prøves, mens den skrives, og hentes som PDF. Den gemmes med sagens beslutninger. */
export function planruter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { ur, lager } = omgivelser
  rute(app, omgivelser, 'hentPlan', ({ sti: { sagId }, bruger }) =>
    visHentet(omgivelser, { bruger, sagId, handling: 'se' }, ({ haendelser, frister, forhold }) => {
      const sag = foldet(haendelser, haendelser.length)
      const maaSkrive = maa(bruger.aktoer, 'arbejde-i-forloebet', forhold).maa
      const idag = ur.idag()
      return { data: visPlan(sag, planensStand(sag, idag, frister), idag, maaSkrive), hvad: 'Rehabiliteringsplan' }
    }),
  )

  rute(app, omgivelser, 'proevPlan', ({ sti: { sagId }, krop, bruger }) =>
    visHentet(omgivelser, { bruger, sagId, handling: 'se' }, ({ haendelser, frister }) => {
      const sag = foldet(haendelser, haendelser.length)
      const idag = ur.idag()
      const { afsnit, medBorgeren, sagstype } = krop
      const udkast = {
        afsnit,
        den: iso(idag),
        af: { id: bruger.aktoer.id, navn: bruger.aktoer.navn },
        ...(medBorgeren !== undefined && { medBorgeren }),
        ...(sagstype !== undefined && { sagstype }),
      }
      const stand = planensStand(sag, idag, frister, udkast)
      return { data: { ...visStand(stand, idag), ord: visOrd(afsnit) }, hvad: 'Rehabiliteringsplan, mens den skrives' }
    }),
  )

  rute(app, omgivelser, 'hentPlanSomPdf', async ({ sti: { sagId, version }, bruger }) => {
    const tekster = await lager.kommune.tekster(kontekstFor(bruger, omgivelser))
    const kommune = { navn: bruger.kommunenavn, brevhoved: tekster['brevhoved']?.tekst ?? '' }
    const brev = await visHentet(omgivelser, { bruger, sagId, handling: 'se' }, ({ haendelser }) => {
      const fundet = planbrev(foldet(haendelser, haendelser.length), version, kommune)
      return fundet === undefined ? UDGAVE_FINDES_IKKE : { data: fundet, hvad: 'Forberedende del som PDF' }
    })
    if (brev instanceof Afslag) return brev
    return medTrykkeri(omgivelser, async () => {
      const pdf = await skrivPdf(brev)
      return new Fil(Readable.from([pdf]), {
        'content-type': 'application/pdf',
        'content-length': String(pdf.length),
        'content-disposition': somVedhaeftet(`forberedende-del-${brev.sagsnummer}-${version}.pdf`, 'inline'),
      })
    })
  })
}
