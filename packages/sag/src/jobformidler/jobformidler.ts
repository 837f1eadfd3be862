import type { Del } from '../del.ts'
import type { JobformidlerHaendelser } from './haendelser.ts'

export interface Jobformidler {
  readonly vejledtDen?: string
  readonly oenske?: JobformidlerHaendelser['JobformidlerOensket']
  readonly udpeget?: JobformidlerHaendelser['JobformidlerUdpeget']
}

/** Vejledningen tæller fra den første; ønske og udpegning er de seneste. */
export const JOBFORMIDLER: Del<JobformidlerHaendelser, Jobformidler> = {
  tom: {},
  udvikl: {
    JobformidlerVejledt: (foer, { data: { den } }) => ({ vejledtDen: den, ...foer }),
    JobformidlerOensket: (foer, { data }) => ({ ...foer, oenske: data }),
    JobformidlerUdpeget: (foer, { data }) => ({ ...foer, udpeget: data }),
  },
}
