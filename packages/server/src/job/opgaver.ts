import { iso } from '@fodfaeste/grund'
import type { Indstillinger } from '../indstillinger.ts'
import { rydForladte } from '../dokument/ryd-forladte.ts'
import { rydKladder } from '../kladde/ryd.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { omregnetTil } from '../vis/sag-raekke.ts'
import { nattekopi } from './nattekopi.ts'
import { laesKvitteringer, sendBreve } from './breve.ts'
import type { Opgave } from './opgave.ts'

type Til = Pick<Omgivelser, 'lager' | 'ur'>

/** Alt, en server gør ved siden af forespørgslerne. */
export function opgaver(
  omgivelser: Omgivelser,
  { dataMappe, bucket, kopimappe }: Pick<Indstillinger, 'dataMappe' | 'bucket' | 'kopimappe'>,
): readonly Opgave[] {
  const natlig = kopimappe === undefined ? undefined : nattekopi(omgivelser, { dataMappe, bucket, kopimappe })
  return [
    rydop(omgivelser),
    dagskifte(omgivelser),
    rydDokumenter(omgivelser),
    sendBreve(omgivelser),
    laesKvitteringer(omgivelser),
    ...(natlig === undefined ? [] : [natlig]),
  ]
}

/** Hver time: det udløbne og det, der er gjort for længe siden. */
export function rydop({ lager }: Til): Opgave {
  return {
    art: 'ryd-op',
    planlaeg: (nu) => [{ art: 'ryd-op', noegle: nu.toISOString().slice(0, 'yyyy-mm-ddThh'.length) }],
    udfoer: async (_job, nu) => {
      await lager.login.ryd(nu)
      await rydKladder(lager, nu)
      await lager.job.ryd(nu)
      return undefined
    },
  }
}

/** Hver dag i hver kommune: indhold, der er sendt, men aldrig lagt i en sag. */
export function rydDokumenter({ lager, dokumenter }: Pick<Omgivelser, 'lager' | 'dokumenter'>): Opgave {
  return {
    art: 'ryd-dokumenter',
    planlaeg: (nu, kommuner) =>
      kommuner.map((kommune) => ({ kommune, art: 'ryd-dokumenter', noegle: nu.toISOString().slice(0, 10) })),
    udfoer: async ({ kommune }, nu) => {
      if (kommune === undefined) throw new Error('Documents belong to a municipality')
      const kontekst = { kommune, bruger: { id: 'drift', navn: 'Driften' }, tidspunkt: nu }
      await rydForladte(lager.opbevaring, dokumenter.lager, kontekst, nu)
      return undefined
    },
  }
}

/** Hver dag i hver kommune: listens fase, svar og tærskel, så den første om morgenen ikke venter på dem. */
export function dagskifte({ lager, ur }: Til): Opgave {
  return {
    art: 'dagskifte',
    planlaeg: (_nu, kommuner) => kommuner.map((kommune) => ({ kommune, art: 'dagskifte', noegle: iso(ur.idag()) })),
    udfoer: async ({ kommune }) => {
      if (kommune === undefined) throw new Error('A day turns in a municipality')
      const kontekst = { kommune, bruger: { id: 'drift', navn: 'Driften' }, tidspunkt: ur.nu() }
      // Dagen, som den er nu: er jobbet blevet liggende natten over, er det ikke den, det blev lagt for.
      const idag = ur.idag()
      const omregning = omregnetTil(idag)
      while ((await lager.sager.omregn(kontekst, iso(idag), omregning)) > 0);
      return undefined
    },
  }
}
