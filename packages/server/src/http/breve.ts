import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { BREVARTER as BREVNAVNE } from '@fodfaeste/kontrakt'
import { BREVARTER } from '../breve/brevarter.ts'
import { skrivPdf } from '../breve/motor/skriv-pdf.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { foldet } from '../vis/sag-visning.ts'
import { visBrev } from '../vis/brev-visning.ts'
import { visBrevkopier } from '../vis/brevkopi-visning.ts'
import { visSendte } from '../vis/sendte-breve.ts'
import { Afslag } from './afslag.ts'
import { altDerMangler, brevetMangler, udkastFra } from './brevudkast.ts'
import { rute } from './bro.ts'
import { kvitterBrev } from './kvitter-brev.ts'
import { medTrykkeri } from './med-trykkeri.ts'
import { visHentet } from './sag-adgang.ts'
import { sendBrev } from './send-brev.ts'
import { sendBrevkopi } from './send-brevkopi.ts'
import { kontekstFor } from './session.ts'
import { Fil, somVedhaeftet } from './svar.ts'

/** Breve i en sag: hvilke der kan skrives, hvordan et ser ud nu, og at sende det. */
export function brevruter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { lager } = omgivelser
  rute(app, omgivelser, 'hentBreve', async ({ sti: { sagId }, bruger }) => {
    const forsendelser = await lager.forsendelser.iSagen(kontekstFor(bruger, omgivelser), sagId)
    return visHentet(omgivelser, { bruger, sagId, handling: 'journalisere' }, ({ haendelser }) => {
      const sag = foldet(haendelser, haendelser.length)
      const sendt = visSendte(sag, forsendelser)
      const breve = BREVNAVNE.flatMap((brev) =>
        BREVARTER[brev].emner(sag).map((emne) => {
          const gange = sendt(brev, emne.om)
          const hvilket = { brev, om: emne.om, idag: omgivelser.ur.idag(), forsendelser }
          return { brev, ...emne, sendt: gange, kopier: gange.length === 0 ? [] : visBrevkopier(sag, hvilket) }
        }),
      )
      return { data: { breve: breve.toSorted((a, b) => b.om - a.om) }, hvad: 'Brevene' }
    })
  })

  rute(app, omgivelser, 'forhaandsvisBrev', async ({ sti: { sagId }, krop, bruger }) => {
    const fundet = await udkastFra(omgivelser, bruger, sagId, krop)
    if (fundet instanceof Afslag) return fundet
    return medTrykkeri(omgivelser, async () => {
      const mangler = await altDerMangler(fundet.gaarUd)
      return visBrev(fundet.gaarUd, { ...fundet, mangler })
    })
  })

  rute(app, omgivelser, 'forhaandsvisBrevSomPdf', async ({ sti: { sagId }, krop, bruger }) => {
    const fundet = await udkastFra(omgivelser, bruger, sagId, krop)
    if (fundet instanceof Afslag) return fundet
    const { faerdigt = false } = krop
    return medTrykkeri(omgivelser, async () => {
      const brev = { ...fundet.gaarUd.brev, udkast: !faerdigt }
      const mangler = faerdigt ? await altDerMangler(fundet.gaarUd) : []
      if (mangler.length > 0) return brevetMangler(mangler)
      const pdf = await skrivPdf(brev)
      return new Fil(Readable.from([pdf]), {
        'content-type': 'application/pdf',
        'content-length': String(pdf.length),
        // Filnavnet havner i mapper: sagsnummeret, intet om borgeren.
        'content-disposition': somVedhaeftet(
          `${krop.brev}-${brev.sagsnummer}${faerdigt ? '' : '-udkast'}.pdf`,
          'inline',
        ),
      })
    })
  })

  rute(app, omgivelser, 'sendBrev', ({ sti: { sagId }, krop, bruger }) => sendBrev(omgivelser, bruger, sagId, krop))
  rute(app, omgivelser, 'sendBrevkopi', ({ sti, krop, bruger }) => sendBrevkopi(omgivelser, bruger, sti, krop))
  rute(app, omgivelser, 'kvitterBrev', ({ sti, krop, bruger }) => kvitterBrev(omgivelser, bruger, sti, krop))
}
