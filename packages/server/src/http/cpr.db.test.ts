import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IDAG, type Indlogget, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

let server: Proeveserver
let nanna: Indlogget
beforeAll(async () => {
  server = await proeveserver()
  nanna = await server.som('nanna-fyrlys')
})
afterAll(() => server?.luk())

// 61 lagt til dagen: et nummer, som ikke er nogens.
const GAAR_OP = '610180-1916'
const GAAR_IKKE_OP = '610180-1911'

const ny = (cpr: string) => ({ krop: { navn: 'Åse Ærø', cpr, henvistFra: 'kontanthjælp', henvistDen: IDAG } })

describe('Et CPR-nummer', () => {
  it('hvor kontrolcifferet ikke går op, gemmes, og der siges, at det bør ses efter', async () => {
    const sag = await nanna.godt('opretSag', ny(GAAR_IKKE_OP))
    expect(sag.advarsler).toEqual([{ felt: 'cpr', besked: expect.stringContaining('går ikke op') as string }])
    expect((await nanna.godt('soegSager', { krop: { soeg: GAAR_IKKE_OP } })).iAlt).toBe(1)
  })

  it('der går op, giver ingen advarsel', async () => {
    expect(await nanna.godt('opretSag', ny(GAAR_OP))).not.toHaveProperty('advarsler')
  })

  it('på en dag, der ikke findes, afvises med feltet og uden nummeret', async () => {
    const nej = await nanna.nej('opretSag', ny('310299-1234'))
    expect(nej.fejl).toMatchObject([{ felt: 'cpr' }])
    expect(JSON.stringify(nej)).not.toContain('1234')
  })

  it.each(['/api/sager?soeg=610180-1911', '/api/sager?sagsbehandler=6101801911'])(
    'må ikke stå i adressen: %s',
    async (url) => {
      const svar = await server.send({ method: 'GET', url, headers: { cookie: nanna.cookie } })
      expect([svar.statusCode, svar.json<{ kode: string }>().kode]).toEqual([400, 'CPR_I_ADRESSEN'])
      expect(svar.body).not.toContain('1911')
    },
  )

  it('må heller ikke stå i formålet, en sag åbnes med', async () => {
    const valg = { formaal: 'Ringede om 610180-1911' }
    expect(await nanna.nej('hentSag', { sti: { sagId: demoSagId(1) }, valg })).toMatchObject({ kode: 'CPR_I_ADRESSEN' })
  })
})
