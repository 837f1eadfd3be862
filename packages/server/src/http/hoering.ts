import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { type Brevart, type KommendeBrev, kladdested, udenFravaer } from '@fodfaeste/kontrakt'
import { iso } from '@fodfaeste/grund'
import type { Kommando, Sag } from '@fodfaeste/sag'
import { skrivPdf } from '../breve/motor/skriv-pdf.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { visBrev } from '../vis/brev-visning.ts'
import { visHoering } from '../vis/hoering-visning.ts'
import { foldet } from '../vis/sag-visning.ts'
import { Afslag } from './afslag.ts'
import { altDerMangler, udkastFra } from './brevudkast.ts'
import { rute } from './bro.ts'
import { hoeringskommandoer } from './hoeringskommandoer.ts'
import { medTrykkeri } from './med-trykkeri.ts'
import { visHentet } from './sag-adgang.ts'
import { sendBrev } from './send-brev.ts'
import type { Bruger } from './session.ts'
import { Fil, somVedhaeftet } from './svar.ts'
import { taenkt } from './taenkt.ts'
import { indkaldKommando } from './teamindkaldelse.ts'

/** Partshøring som én vej, og breve om noget, der endnu ikke er i sagen. */
export function hoeringsruter(app: FastifyInstance, omgivelser: Omgivelser): void {
  rute(app, omgivelser, 'hentHoering', ({ sti: { sagId }, bruger }) =>
    visHentet(omgivelser, { bruger, sagId, handling: 'se' }, (sag) => ({
      data: visHoering(sag, { aktoer: bruger.aktoer, idag: omgivelser.ur.idag() }),
      hvad: 'Partshøring',
    })),
  )

  rute(app, omgivelser, 'sendHoering', ({ sti: { sagId }, krop, bruger }) => {
    const { papir, svarfrist, forventetVersion, kanal, egneOrd } = krop
    const brevet = { brev: 'partshoering' as const, om: forventetVersion + 1, forventetVersion, kanal, egneOrd }
    return sendBrev(omgivelser, bruger, sagId, brevet, {
      handling: 'afgoere',
      kommandoer: (sag) => hoeringskommandoer(sag, { papir, svarfrist }, iso(omgivelser.ur.idag())),
      kladde: kladdested({ beslutning: 'send-partshoering', papir }),
    })
  })

  rute(app, omgivelser, 'forhaandsvisKommendeBrev', async ({ sti: { sagId }, krop, bruger }) => {
    const fundet = await kommende(omgivelser, { bruger, sagId, krop: udenFravaer(krop) as KommendeBrev })
    if (fundet instanceof Afslag) return fundet
    return medTrykkeri(omgivelser, async () =>
      visBrev(fundet.gaarUd, { ...fundet, mangler: await altDerMangler(fundet.gaarUd) }),
    )
  })

  rute(app, omgivelser, 'forhaandsvisKommendeBrevSomPdf', async ({ sti: { sagId }, krop, bruger }) => {
    const fundet = await kommende(omgivelser, { bruger, sagId, krop: udenFravaer(krop) as KommendeBrev })
    if (fundet instanceof Afslag) return fundet
    return medTrykkeri(omgivelser, async () => {
      const { brev } = fundet.gaarUd
      const pdf = await skrivPdf({ ...brev, udkast: true })
      return new Fil(Readable.from([pdf]), {
        'content-type': 'application/pdf',
        'content-length': String(pdf.length),
        // Filnavnet havner i mapper: sagsnummeret, intet om borgeren.
        'content-disposition': somVedhaeftet(`${brevetOm(krop)}-${brev.sagsnummer}-udkast.pdf`, 'inline'),
      })
    })
  })
}

/** Brevet, som det ville være, var det, det handler om, besluttet nu. Enhver, der må skrive brevet, må se det. */
function kommende(omgivelser: Omgivelser, { bruger, sagId, krop }: Oensket) {
  const idag = iso(omgivelser.ur.idag())
  return udkastFra(omgivelser, bruger, sagId, { brev: brevetOm(krop), egneOrd: krop.egneOrd }, (hentet) => {
    const kommandoer = kommandoerne(foldet(hentet.haendelser, hentet.haendelser.length), krop, idag)
    if (kommandoer instanceof Afslag) return kommandoer
    return taenkt(omgivelser, { ...bruger.aktoer, roller: ['leder'] }, hentet, kommandoer)
  })
}

interface Oensket {
  readonly bruger: Bruger
  readonly sagId: string
  readonly krop: KommendeBrev
}

const UDKASTETS_BREV: {
  readonly [B in Extract<KommendeBrev, { brev: 'afgoerelse' }>['udkast']['beslutning']]: Brevart
} = {
  'traef-afgoerelse': 'afgoerelse',
  'traef-slutbeslutning': 'efter-forloebet',
  'ophoer-forloeb': 'ophoer',
}

/** Det, der afgøres, har hver sit brev. */
const brevetOm = (krop: KommendeBrev): Brevart =>
  krop.brev === 'afgoerelse' ? UDKASTETS_BREV[krop.udkast.beslutning] : krop.brev

function kommandoerne(sag: Sag, krop: KommendeBrev, den: string): readonly Kommando[] | Afslag {
  if (krop.brev === 'indkaldelse') return [indkaldKommando(krop.indkaldelse, 'brev', den)]
  if (krop.brev === 'partshoering') return hoeringskommandoer(sag, krop, den)
  const { beslutning, felter } = krop.udkast
  return [{ beslutning, ...felter, den } as unknown as Kommando]
}
