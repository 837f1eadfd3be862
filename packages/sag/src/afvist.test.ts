import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { type Afvist, type AfvistKode, TIL_SAGSBEHANDLER, feltAf, skrivAfvist } from './afvist.ts'

const [DAG, IDAG] = [dato('2025-03-04'), dato('2025-03-03')]
const ET_AF_HVER: { readonly [K in AfvistKode]: Extract<Afvist, { kode: K }> } = {
  SAG_FINDES_IKKE: { kode: 'SAG_FINDES_IKKE' },
  SAG_FINDES_ALLEREDE: { kode: 'SAG_FINDES_ALLEREDE', sagsnummer: '2025-0001' },
  ROLLE_MAA_IKKE: { kode: 'ROLLE_MAA_IKKE', handling: 'registrere' },
  FELT_MANGLER: { kode: 'FELT_MANGLER', felt: 'navn', skriv: 'Skriv borgerens navn.' },
  FELT_FOR_LANGT: { kode: 'FELT_FOR_LANGT', felt: 'ord', hoejstTegn: 20_000 },
  VALG_UKENDT: { kode: 'VALG_UKENDT', felt: 'svar', muligheder: ['ja', 'nej'] },
  CPR_FINDES_IKKE: { kode: 'CPR_FINDES_IKKE', felt: 'cpr' },
  DAG_UGYLDIG: { kode: 'DAG_UGYLDIG', felt: 'den', grund: 'Dagen 2025-02-30 findes ikke i kalenderen.' },
  DAG_I_FREMTIDEN: { kode: 'DAG_I_FREMTIDEN', felt: 'den', dag: DAG, idag: IDAG },
  FOEDSELSDAG_USANDSYNLIG: { kode: 'FOEDSELSDAG_USANDSYNLIG', felt: 'vaerdi', dag: dato('1879-03-04'), alder: 145 },
  VAERDI_PASSER_IKKE: { kode: 'VAERDI_PASSER_IKKE', felt: 'vaerdi', grund: 'Svar ja eller nej.' },
  PERIODE_OMVENDT: { kode: 'PERIODE_OMVENDT', felt: 'til', fra: DAG, til: IDAG },
  PERIODER_OVERLAPPER: { kode: 'PERIODER_OVERLAPPER', felt: 'vaerdi', dag: DAG },
  UAENDRET: { kode: 'UAENDRET' },
  BEGRUNDELSE_MANGLER: { kode: 'BEGRUNDELSE_MANGLER', felt: 'begrundelse', til: 'laesning' },
  BEGRUNDELSE_UDEN_INDHOLD: { kode: 'BEGRUNDELSE_UDEN_INDHOLD', felt: 'begrundelse' },
  SVAR_FOER_SPOERGSMAAL: { kode: 'SVAR_FOER_SPOERGSMAAL', felt: 'den', spurgtDen: DAG },
  SVAR_ER_GIVET: { kode: 'SVAR_ER_GIVET', svaretDen: DAG },
  INTET_OENSKE_AT_TRAEKKE_TILBAGE: { kode: 'INTET_OENSKE_AT_TRAEKKE_TILBAGE' },
  TVIVL_ER_IKKE_I_SAGEN: { kode: 'TVIVL_ER_IKKE_I_SAGEN', felt: 'tvivl' },
  FINDES_IKKE_I_SAGEN: { kode: 'FINDES_IKKE_I_SAGEN', felt: 'indsats', hvad: 'indsats' },
  FORKERT_TRIN: { kode: 'FORKERT_TRIN', felt: 'indsats', navn: 'Praktik', trin: 'afsluttet', skalVaere: ['i gang'] },
  DAG_FOER: { kode: 'DAG_FOER', felt: 'den', dag: IDAG, tidligst: DAG, hvad: 'dagen, klagen kom' },
  ER_ALLEREDE_GJORT: { kode: 'ER_ALLEREDE_GJORT', hvad: 'Klagen er sendt', den: DAG },
  NOGET_MANGLER_FOERST: {
    kode: 'NOGET_MANGLER_FOERST',
    mangler: 'mødet er ikke holdt',
    goer: 'Registrér mødet',
  },
  INDSTILLING_FRAVIGES: {
    kode: 'INDSTILLING_FRAVIGES',
    felt: 'udfald',
    indstillet: 'fleksjob',
    afgoeres: 'ressourceforløb',
    hjemmel: 'LOB § 11, stk. 2',
  },
  LUKKET_FOR_NYE_FORLOEB: {
    kode: 'LUKKET_FOR_NYE_FORLOEB',
    felt: 'forloeb',
    fra: DAG,
    hjemmel: 'lov 1750/2025 § 21, stk. 8',
  },
  KAN_IKKE_RETTES: { kode: 'KAN_IKKE_RETTES', felt: 'version', grund: 'Vælg en linje i journalen.' },
  HOERINGSSVAR_VENTES: { kode: 'HOERINGSSVAR_VENTES', navn: 'LÆ 265', svarfrist: dato('2025-06-16') },
  SAGSTJEK_STOPPER: { kode: 'SAGSTJEK_STOPPER', punkter: ['Er borgeren hørt?', 'Er skønnene truffet?'] },
  SKAL_GODKENDES: { kode: 'SKAL_GODKENDES', stand: 'ikke-forelagt' },
  EGET_UDKAST: { kode: 'EGET_UDKAST' },
  ANDET_BYGGER_PAA: { kode: 'ANDET_BYGGER_PAA', felt: 'version', versioner: [12, 14] },
}

describe('Afslag', () => {
  it.each(Object.values(ET_AF_HVER))('$kode siger på dansk, hvad der så kan gøres', (afslag) => {
    const tekst = skrivAfvist(afslag)
    expect(tekst).toMatch(/^[A-ZÆØÅ0-9].*\.$/su)
    expect(tekst).not.toMatch(/undefined|null|\[object/)
  })

  it('hver kode har sin tekst, og ingen tekst er uden kode', () => {
    expect(Object.keys(TIL_SAGSBEHANDLER).toSorted()).toEqual(Object.keys(ET_AF_HVER).toSorted())
  })

  it('feltet følger med, når det er et felt, der skal rettes', () => {
    expect(feltAf(ET_AF_HVER.PERIODE_OMVENDT)).toBe('til')
    expect(feltAf(ET_AF_HVER.UAENDRET)).toBeUndefined()
  })

  it('dage skrives, som et menneske skriver dem', () => {
    expect(skrivAfvist(ET_AF_HVER.DAG_I_FREMTIDEN)).toContain('4. marts 2025 ligger efter i dag, 3. marts 2025')
  })
})
