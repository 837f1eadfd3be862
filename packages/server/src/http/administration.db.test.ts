import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

describe.each(LAGRE)('Kommunens egne valg på %s', (art) => {
  let server: Proeveserver
  let asta: Indlogget
  let nanna: Indlogget
  let thyra: Indlogget
  beforeAll(async () => {
    server = await proeveserver(art)
    asta = await server.som('asta-lyngholm')
    nanna = await server.som('nanna-fyrlys')
    thyra = await server.medRoller('oesterklit', 'administratoren', ['administrator'])
  })
  afterAll(() => server?.luk())

  describe('Fristen efter RSL § 3', () => {
    const frist = { sagstype: 'ressourceforloeb', uger: 8, offentliggjort: 'fjordby.example/frister' } as const
    const pligter = async (dato = IDAG) =>
      (await nanna.godt('hentPligter', { sti: { sagId: demoSagId(1) }, valg: { dato } })).pligter.filter(({ id }) =>
        id.startsWith('RSL-3-2'),
      )

    it('er ikke sat fra begyndelsen, og så spørger loven ikke om den', async () => {
      expect(await asta.godt('hentFrister', {})).toEqual({ frister: [] })
      expect(await pligter()).toEqual([])
    })

    it('bliver pligtens dag i kommunens sager fra den dag, den gælder, og ikke i andres', async () => {
      const { hoved } = await nanna.godt('hentSag', { sti: { sagId: demoSagId(1) } })
      expect(hoved[0]?.navn).toBe('Henvist')
      await asta.godt('saetFrist', { krop: { ...frist, gaelderFra: '2000-01-01' } })
      const [pligt] = await pligter()
      expect(pligt).toMatchObject({ id: 'RSL-3-2', hjemmel: { tekst: 'RSL § 3, stk. 2, 1. pkt.' } })
      expect(pligt?.fristDen).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(await thyra.godt('hentFrister', {})).toEqual({ frister: [] })
    })

    it('afløses fra en dag, og den gamle bliver stående og gælder de sager, der kom før', async () => {
      const [foer] = await pligter()
      await asta.godt('saetFrist', { krop: { ...frist, uger: 4, gaelderFra: '2026-11-01' } })
      const { frister } = await asta.godt('hentFrister', {})
      expect(frister).toMatchObject([
        { uger: 4, gaelderFra: '2026-11-01', gaelder: true, satAf: 'Asta Lyngholm' },
        { uger: 8, gaelder: false },
      ])
      expect((await pligter())[0]?.fristDen).toBe(foer?.fristDen)
    })

    it('kan tages væk igen, uden at historikken forsvinder', async () => {
      const { uger: _, ...uden } = frist
      await asta.godt('saetFrist', { krop: { ...uden, gaelderFra: '2000-01-01' } })
      expect((await asta.godt('hentFrister', {})).frister).toHaveLength(3)
      expect(await pligter()).toEqual([])
    })

    it.each([
      ['uger', { ...frist, gaelderFra: IDAG, uger: 0 }],
      ['uger', { ...frist, gaelderFra: IDAG, uger: 1.5 }],
      ['offentliggjort', { ...frist, gaelderFra: IDAG, offentliggjort: '  ' }],
      ['gaelderFra', { ...frist, gaelderFra: '2026-02-30' }],
      ['sagstype', { ...frist, gaelderFra: IDAG, sagstype: 'byggesag' }],
    ])('afvises med feltet %s, når det er galt', async (felt, krop) => {
      expect(await asta.nej('saetFrist', { krop: krop as never })).toMatchObject({ status: 400, fejl: [{ felt }] })
    })
  })

  describe('Teams', () => {
    const navne = async () =>
      (await asta.godt('hentTeams', {})).teams.map(({ navn, medlemmer }) => [navn, ...medlemmer.map(({ id }) => id)])

    it('sættes af administratoren og lederen, ikke af sagsbehandleren, og kun i egen kommune', async () => {
      const holger = await server.som('holger-vagervagt')
      await asta.godt('gemTeam', { krop: { navn: 'Nord', medlemmer: ['nanna-fyrlys'], nyt: true } })
      await holger.godt('gemTeam', { krop: { navn: 'Syd', medlemmer: ['solvej-maagedal'], nyt: true } })
      expect(await navne()).toEqual([
        ['Nord', 'nanna-fyrlys'],
        ['Syd', 'solvej-maagedal'],
      ])
      expect((await nanna.nej('hentTeams', {})).status).toBe(403)
      expect((await nanna.nej('gemTeam', { krop: { navn: 'Nord', medlemmer: [] } })).status).toBe(403)
      expect((await thyra.godt('hentTeams', {})).teams).toEqual([])
    })

    it('omdøbes med sine medlemmer, og ingen mister sit team til et, der hedder det samme', async () => {
      const medlemmer = ['nanna-fyrlys', 'solvej-maagedal']
      await asta.godt('gemTeam', { krop: { navn: 'Havnen', hidtil: 'Nord', medlemmer } })
      expect((await navne())[0]).toEqual(['Havnen', ...medlemmer])
      for (const krop of [
        { navn: 'Syd', hidtil: 'Havnen', medlemmer },
        { navn: 'Syd', nyt: true, medlemmer },
        { navn: 'Vest', hidtil: 'Nord', medlemmer },
      ])
        expect(await asta.nej('gemTeam', { krop })).toMatchObject({ status: 400, fejl: [{ felt: 'navn' }] })
      expect(await navne()).toEqual([
        ['Havnen', ...medlemmer],
        ['Syd', 'solvej-maagedal'],
      ])
    })

    it('lukkes, når ingen er med, og kan ikke have en, der ingen opgaver har i sagerne', async () => {
      expect(await asta.nej('gemTeam', { krop: { navn: 'Syd', medlemmer: ['asta-lyngholm'] } })).toMatchObject({
        fejl: [{ felt: 'medlemmer' }],
      })
      await asta.godt('gemTeam', { krop: { navn: 'Syd', medlemmer: [] } })
      expect((await navne()).map(([navn]) => navn)).toEqual(['Havnen'])
    })

    it('viser administratoren folk og teams, aldrig en dag eller en sag', async () => {
      expect((await asta.nej('hentMinDag', { valg: { team: 'Havnen' } })).status).toBe(403)
      expect((await asta.nej('hentBemanding', {})).status).toBe(403)
    })
  })

  describe('Kommunens tekster', () => {
    it('er tomme, til de er skrevet, og den sidst skrevne gælder', async () => {
      expect(await asta.godt('hentTekster', {})).toEqual({
        tekster: [
          { noegle: 'brevhoved', tekst: '' },
          { noegle: 'kontakt', tekst: '' },
          { noegle: 'cvr', tekst: '' },
          { noegle: 'lovens-ord', tekst: '' },
        ],
      })
      await asta.godt('saetTekst', { krop: { noegle: 'kontakt', tekst: 'Ring 12 34' } })
      await asta.godt('saetTekst', { krop: { noegle: 'kontakt', tekst: 'Ring til Jobcentret.' } })
      expect((await asta.godt('hentTekster', {})).tekster).toContainEqual(
        expect.objectContaining({ noegle: 'kontakt', tekst: 'Ring til Jobcentret.', satAf: 'Asta Lyngholm' }),
      )
      expect((await thyra.godt('hentTekster', {})).tekster).toContainEqual({ noegle: 'kontakt', tekst: '' })
    })
  })

  describe('Opbevaring', () => {
    it('sletter intet, før kommunen har besluttet noget', async () => {
      expect(await asta.godt('hentOpbevaring', {})).toEqual({ regler: [], slettet: 0 })
      const proeve = await asta.godt('proevSletning', {})
      expect(proeve).toMatchObject({ sager: [] })
      expect(proeve.afsluttede).toBeGreaterThan(0)
      const nej = await asta.nej('sletSager', { krop: { aftryk: proeve.aftryk } })
      expect(nej).toMatchObject({ status: 422, kode: 'OPBEVARING_IKKE_BESLUTTET' })
    })

    it('viser først, sletter så netop det viste, og kæderne er hele bagefter', async () => {
      await asta.godt('saetOpbevaring', { krop: { aar: 5, begrundelse: 'Byrådet den 2. november 2026' } })
      const foer = await nanna.godt('listSager', { valg: { antal: '500' } })
      const proeve = await asta.godt('proevSletning', {})
      expect(proeve.sager.length).toBeGreaterThan(0)
      expect(proeve.sager.every(({ sluttede }) => sluttede < '2021-11-20')).toBe(true)
      expect(JSON.stringify(proeve)).not.toMatch(new RegExp(foer.sager.map(({ navn }) => navn).join('|')))
      const doemt = foer.sager.filter((sag) => proeve.sager.some(({ sagsnummer }) => sagsnummer === sag.sagsnummer))
      const slettede = await asta.godt('sletSager', { krop: { aftryk: proeve.aftryk } })
      expect(slettede).toEqual({ slettet: proeve.sager.map(({ sagsnummer }) => sagsnummer), sprungetOver: [] })
      const efter = await nanna.godt('listSager', { valg: { antal: '500' } })
      expect(efter.iAlt).toBe(foer.iAlt - slettede.slettet.length)
      const kontekst = { kommune: 'fjordby', bruger: { id: 'x', navn: 'x' }, tidspunkt: new Date() }
      for (const { id } of doemt) {
        expect(await nanna.nej('hentSag', { sti: { sagId: id } })).toMatchObject({ kode: 'SAG_FINDES_IKKE' })
        expect(await server.omgivelser.lager.sager.verificer(kontekst, id)).toEqual([])
      }
      expect(await asta.godt('hentOpbevaring', {})).toMatchObject({ slettet: slettede.slettet.length })
    })

    it('sletter intet på en prøve, der ikke længere passer', async () => {
      const proeve = await asta.godt('proevSletning', {})
      await asta.godt('saetOpbevaring', { krop: { aar: 1, begrundelse: 'En anden regel' } })
      const nej = await asta.nej('sletSager', { krop: { aftryk: proeve.aftryk } })
      expect(nej).toMatchObject({ status: 422, kode: 'PROEVEN_ER_GAMMEL' })
      expect((await asta.godt('proevSletning', {})).sager.length).toBeGreaterThan(0)
    })

    it('kan sættes tilbage til, at intet slettes', async () => {
      await asta.godt('saetOpbevaring', { krop: { begrundelse: 'Arkivet skal spørges først' } })
      expect((await asta.godt('proevSletning', {})).sager).toEqual([])
      expect((await asta.godt('hentOpbevaring', {})).regler).toHaveLength(3)
    })
  })
})
