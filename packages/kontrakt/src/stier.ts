/**
 * Hver rute: navn, metode og sti. Ren data uden zod, så browserens klient kan kende adresserne
 * uden at hente skemaerne. `:navn` er en del af stien, der udfyldes.
 */
export const STIER = {
  hentSundhed: { metode: 'GET', sti: '/api/sundhed' },
  hentOpenapi: { metode: 'GET', sti: '/api/openapi.json' },
  hentMig: { metode: 'GET', sti: '/api/mig' },
  hentDemoPersoner: { metode: 'GET', sti: '/api/login/personer' },
  logInd: { metode: 'POST', sti: '/api/login' },
  logUd: { metode: 'POST', sti: '/api/logud' },
  listSager: { metode: 'GET', sti: '/api/sager' },
  soegSager: { metode: 'POST', sti: '/api/sager/soeg' },
  opretSag: { metode: 'POST', sti: '/api/sager' },
  hentSag: { metode: 'GET', sti: '/api/sager/:sagId' },
  hentJournal: { metode: 'GET', sti: '/api/sager/:sagId/journal' },
  hentJournalSomRegneark: { metode: 'GET', sti: '/api/sager/:sagId/journal.csv' },
  sendDokument: { metode: 'POST', sti: '/api/sager/:sagId/dokumenter/indhold' },
  registrerDokument: { metode: 'POST', sti: '/api/sager/:sagId/dokumenter' },
  hentDokument: { metode: 'GET', sti: '/api/sager/:sagId/dokumenter/:nr' },
  registrerOplysning: { metode: 'POST', sti: '/api/sager/:sagId/oplysninger' },
  traefSkoen: { metode: 'POST', sti: '/api/sager/:sagId/skoen' },
  spoergOmOenske: { metode: 'POST', sti: '/api/sager/:sagId/oensker/spoerg' },
  besvarOenske: { metode: 'POST', sti: '/api/sager/:sagId/oensker/svar' },
  vaelgLaesning: { metode: 'POST', sti: '/api/sager/:sagId/laesninger' },
  foretagVurdering: { metode: 'POST', sti: '/api/sager/:sagId/vurderinger' },
  proevHvadNuHvis: { metode: 'POST', sti: '/api/sager/:sagId/hvad-nu-hvis' },
  soegAdgangslog: { metode: 'POST', sti: '/api/adgangslog/soeg' },
  hentAdgangslogSomRegneark: { metode: 'GET', sti: '/api/adgangslog.csv' },
  listRegler: { metode: 'GET', sti: '/api/lov/regler' },
  hentRegel: { metode: 'GET', sti: '/api/lov/regler/:id' },
  hvorforIkke: { metode: 'POST', sti: '/api/lov/hvorfor-ikke' },
  beregnFrister: { metode: 'POST', sti: '/api/lov/frister' },
  vurderFakta: { metode: 'POST', sti: '/api/lov/vurder' },
} as const satisfies Record<string, { readonly metode: 'GET' | 'POST'; readonly sti: `/api/${string}` }>

export type RuteNavn = keyof typeof STIER
