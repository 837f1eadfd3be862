import { dato } from '@fodfaeste/grund'
import { enPerson, givet, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { type OpretSag, opretSag } from './opret-sag.ts'

const IDAG = dato('2025-03-03')
const NANNA = enPerson({ navn: 'Nanna Fyrlys' })
const OPRET: OpretSag = {
  sagsnummer: '2025-0042',
  navn: ' Amira Rimfrost ',
  cpr: '630379-1025',
  henvistFra: 'kontanthjælp',
  henvistDen: '2025-03-01',
}
const naar = (aendret: Partial<OpretSag>, af = NANNA) =>
  givet().naar((sag) => opretSag(sag, { ...OPRET, ...aendret }, { af, idag: IDAG }))

describe('Opret sag', () => {
  it('bærer borgerens navn, den maskerede CPR og fødselsdagen, men aldrig CPR-nummeret selv', () => {
    naar({}).saaSker(
      {
        type: 'SagOprettet',
        skema: 1,
        data: {
          sagsnummer: '2025-0042',
          borger: { navn: 'Amira Rimfrost' },
          cprMaskeret: '630379-xxxx',
          henvistFra: 'kontanthjælp',
          henvistDen: '2025-03-01',
          sagsbehandler: { id: NANNA.id, navn: 'Nanna Fyrlys' },
        },
        virkerFra: '2025-03-01',
      },
      {
        type: 'OplysningRegistreret',
        skema: 1,
        data: { id: 'foedselsdag', vaerdi: '1979-03-03', kilde: 'CPR', den: '2025-03-03' },
        virkerFra: '2025-03-03',
      },
    )
    expect(JSON.stringify(opretSag(undefined, OPRET, { af: NANNA, idag: IDAG }))).not.toContain('1025')
  })

  it('kan få en anden sagsbehandler end den, der opretter', () => {
    const svar = opretSag(
      undefined,
      { ...OPRET, sagsbehandler: { id: 's', navn: 'Solvej' } },
      { af: NANNA, idag: IDAG },
    )
    expect(svar).toMatchObject({ vaerdi: [{ data: { sagsbehandler: { navn: 'Solvej' } } }, {}] })
  })

  it('afvises, når sagen findes', () => {
    givet(...skridtTil({ sagsnummer: '2025-0001' }))
      .naar((sag) => opretSag(sag, OPRET, { af: NANNA, idag: IDAG }))
      .saaAfvises({ kode: 'SAG_FINDES_ALLEREDE', sagsnummer: '2025-0001' })
  })

  it('henvist i dag går an, henvist i morgen ikke', () => {
    expect(opretSag(undefined, { ...OPRET, henvistDen: '2025-03-03' }, { af: NANNA, idag: IDAG }).ok).toBe(true)
    naar({ henvistDen: '2025-03-04' }).saaAfvises({
      kode: 'DAG_I_FREMTIDEN',
      felt: 'henvistDen',
      dag: dato('2025-03-04'),
      idag: IDAG,
    })
  })

  it.each([
    ['navn', { navn: '  ' }],
    ['henvistFra', { henvistFra: '' }],
    ['sagsnummer', { sagsnummer: '' }],
  ])('uden %s afvises, og feltet nævnes', (felt, aendret) => {
    const svar = opretSag(undefined, { ...OPRET, ...aendret }, { af: NANNA, idag: IDAG })
    expect(svar).toMatchObject({ ok: false, afvist: { kode: 'FELT_MANGLER', felt } })
  })

  it.each(['630279', '300279-1234', '1234567890123', '', '010120-4001'])(
    'CPR «%s» afvises: ingen dag, eller et barn',
    (cpr) => {
      naar({ cpr }).saaAfvises({ kode: 'CPR_FINDES_IKKE', felt: 'cpr' })
    },
  )

  it.each(['klage', 'ydelse'] as const)('en %s må ikke oprette', (rolle) => {
    naar({}, enPerson({ rolle })).saaAfvises({ kode: 'ROLLE_MAA_IKKE', handling: 'oprette' })
  })
})
