import { dato } from '@fodfaeste/grund'
import { type Skridt, enPerson, laesPdf, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import type { Livskommando } from '@fodfaeste/sag'
import { describe, expect, it } from 'vitest'
import { afgoerelsesgrundlag } from './afgoerelsesgrundlag.ts'
import { afgoerelsesbrev } from './afgoerelsesbrev.ts'
import type { EgneOrd } from './blok.ts'
import { brevetsTekst } from './brevets-tekst.ts'
import { skrivPdf } from './motor/skriv-pdf.ts'

const LEDER = enPerson({ rolle: 'leder' })
const liv = (kommando: Livskommando): Skridt => ({ kommando, idag: kommando.den, af: LEDER })
const KOMMUNE = { navn: 'Fjordby Kommune', brevhoved: 'Havnepladsen 1\n0000 Fjordby', kontakt: 'Ring 00 00 00 00.' }
const AFGOERELSE = {
  beslutning: 'traef-afgoerelse',
  om: 'ressourceforloeb',
  resultat: 'givet',
  udfald: 'ressourceforloeb',
  form: 'skriftlig',
  begrundelse: 'Du kan arbejde mere, når du får hjælp til søvn og smerter.',
  forloeb: { efter: '112', starter: '2024-07-01', slutter: '2026-06-30' },
  den: '2024-06-20',
} as const satisfies Livskommando
const AFSLAG = { ...AFGOERELSE, resultat: 'afslag', udfald: undefined, forloeb: undefined } as unknown as Livskommando

interface Sagen {
  readonly foer?: readonly Skridt[]
  readonly afgoerelse?: Livskommando
  readonly efter?: (version: number) => readonly Skridt[]
  readonly egneOrd?: EgneOrd
  readonly idag?: string
  readonly oplyst?: Parameters<typeof skridtTil>[0]
}

function brevet({ foer = [], afgoerelse = AFGOERELSE, efter, egneOrd = {}, idag = '2024-06-20', oplyst }: Sagen = {}) {
  const alt = [
    ...skridtTil({ foedt: '1980-05-02', den: '2024-06-01', iMaalgruppen: true, ...oplyst }),
    ...foer,
    liv(afgoerelse),
  ]
  const version = registrerAlle(alt).length
  const haendelser = registrerAlle([...alt, ...(efter?.(version) ?? [])])
  const vilkaar = { idag: dato(idag), egneOrd, kommune: KOMMUNE, skriver: { navn: 'Nanna Fyrlys' } }
  const grundlag = afgoerelsesgrundlag(haendelser, version, vilkaar)
  if (grundlag === undefined) throw new Error('No decision')
  const udkast = afgoerelsesbrev(grundlag)
  return { ...udkast, tekst: brevetsTekst(udkast.brev), grundlag }
}
const mangler = (sagen?: Sagen) => brevet(sagen).mangler.map(({ tekst }) => tekst)

const HOERING = (ord: string): readonly Skridt[] => {
  const foer = registrerAlle(skridtTil({ foedt: '1980-05-02', den: '2024-06-01', iMaalgruppen: true })).length
  return [
    liv({
      beslutning: 'send-partshoering',
      navn: 'LÆ 265',
      kommet: '2024-06-02',
      omGrundlaget: true,
      tilUgunst: true,
      den: '2024-06-03',
    }),
    liv({ beslutning: 'besvar-partshoering', hoering: foer + 1, ord, den: '2024-06-10' }),
  ]
}

describe('Brevet om et forløb', () => {
  it('siger i overskriften, hvad borgeren får, og i dagene præcis hvor længe', () => {
    const { brev, tekst } = brevet()
    expect(brev.titel).toBe('Du får et ressourceforløb på 2 år')
    expect(tekst).toContain('Første dag: man. 1. juli 2024')
    expect(tekst).toContain('Sidste dag: tirs. 30. juni 2026')
    expect(tekst).toContain('Længde: 2 år')
  })

  it('bruger lovens ord på afgørelsens dag, og kun de led, svaret hviler på', () => {
    const { tekst } = brevet()
    expect(tekst).toContain('i lov om en aktiv beskæftigelsesindsats (lovbekendtgørelse nr. 280 af 2024)')
    expect(tekst).toContain('§ 112, stk. 1 (nr. 1 og 2), stk. 2 og stk. 3')
    expect(tekst).toContain('Du har mindst 6 år til din folkepension.')
    expect(tekst).not.toMatch(/tidligere gældende|uoplyst|LAB/)
  })

  it('begrunder med afgørelsens og skønnenes egne begrundelser', () => {
    const { tekst } = brevet()
    expect(tekst).toContain('Du kan arbejde mere, når du får hjælp til søvn og smerter.')
    expect(tekst).toContain(
      'Vi kan pege på, at du kan få det bedre med at arbejde i løbet af et forløb. Begrundet i prøven.',
    )
  })

  it('nævner det, et menneske skal skrive, og opdigter det ikke', () => {
    expect(mangler()).toEqual(['De vigtigste oplysninger mangler.'])
    expect(mangler({ egneOrd: { oplysninger: 'Du har haft smerter siden 2019.' } })).toEqual([])
    expect(brevet().tekst).toContain('De vigtigste oplysninger mangler.')
  })

  it('svarer på hvert af borgerens ord; et ord uden svar er en mangel', () => {
    const foer = HOERING('Jeg kan ikke sidde ned i to timer.')
    const oplysninger = 'Du har haft smerter siden 2019.'
    expect(mangler({ foer, egneOrd: { oplysninger } })).toEqual([
      'Dit svar på det, borgeren sagde den 10. juni 2024 mangler.',
    ])
    const felt = brevet({ foer }).felter.find(({ id }) => id.startsWith('svar-'))?.id ?? ''
    const svaret = brevet({ foer, egneOrd: { oplysninger, [felt]: 'Vi har aftalt pauser hver halve time.' } })
    expect(svaret.mangler).toEqual([])
    expect(svaret.tekst.indexOf('to timer')).toBeLessThan(svaret.tekst.indexOf('halve time'))
  })

  it('har altid klagevejledning: hvem, hvordan og fire uger', () => {
    const { tekst } = brevet()
    expect(tekst).toMatch(/klage inden 4 uger fra den dag, du har fået dette brev/)
    expect(tekst).toMatch(/Ankestyrelsen, der afgør/)
    expect(tekst).toMatch(/Send klagen til os i Fjordby Kommune/)
  })

  it('kan sættes, som det er, og samme sag og dag giver samme fil', async () => {
    const egneOrd = { oplysninger: '#set page(fill: red) og $x$ @y' }
    const { brev } = brevet({ egneOrd })
    const pdf = await skrivPdf(brev)
    expect(pdf.equals(await skrivPdf(brevet({ egneOrd }).brev))).toBe(true)
    const { synligt, roller } = await laesPdf(pdf)
    expect(synligt).toContain('#set page(fill: red) og $x$ @y')
    expect(roller.filter((rolle) => rolle === 'H2').length).toBeGreaterThan(5)
  })
})

describe('Modtageren', () => {
  const flyttet = (vej: string, fra: string) =>
    liv({
      beslutning: 'registrer-adresse',
      vej,
      postnummer: '8000',
      by: 'Skovholt',
      fra,
      kilde: 'CPR',
      den: '2024-06-02',
    })

  it('er borgeren på adressen den dag, brevet skrives', () => {
    const foer = [flyttet('Klitvejen 00', '2020-01-01'), flyttet('Engvej 9\n2. tv', '2024-07-01')]
    expect(brevet({ foer }).brev.modtager.slice(1)).toEqual(['Klitvejen 00', '8000 Skovholt'])
    expect(brevet({ foer, idag: '2024-07-01' }).brev.modtager.slice(1)).toEqual(['Engvej 9', '2. tv', '8000 Skovholt'])
  })

  it('uden adresse er kun navnet; ingen adresse opdigtes', () => {
    expect(brevet().brev.modtager).toHaveLength(1)
  })
})

describe('Et brev, loven ikke bærer', () => {
  const MED = { oplysninger: 'Kort.', nu: 'Vi ringer.' }

  it('et afslag, hvor sagen siger ja, siger det højt', () => {
    expect(mangler({ afgoerelse: AFSLAG, egneOrd: MED })).toEqual([
      'Afgørelsen er et afslag, men efter sagens oplysninger er lovens svar: Kommunen kan henvise borgeren til et ressourceforløb.',
    ])
  })

  it('et ja uden skønnet om udvikling nævner netop det', () => {
    const alle = mangler({ oplyst: { iMaalgruppen: false }, egneOrd: MED })
    expect(alle.join(' ')).toContain('Er et ressourceforløb relevant for arbejdsevnen? Det har sagen ikke et ja til.')
  })

  it('et afslag, loven bærer, siger hvorfor, og hvad der så sker', () => {
    const sag = { afgoerelse: AFSLAG, oplyst: { skoen: { udviklingsperspektiv: 'nej' } } } as const satisfies Sagen
    expect(mangler(sag)).toEqual(['De vigtigste oplysninger mangler.', 'Det næste, der sker mangler.'])
    const { brev, tekst, mangler: ingen } = brevet({ ...sag, egneOrd: MED })
    expect(ingen).toEqual([])
    expect(brev.titel).toBe('Du får ikke et ressourceforløb')
    expect(tekst).toContain('Vi kan ikke pege på, at du kan komme til at arbejde mere efter et forløb.')
    expect(tekst).not.toContain('Du har flere problemer på én gang')
  })

  it('en afgørelse om fleksjob har ingen regler fra os; mennesket skriver dem', () => {
    const afgoerelse = {
      ...AFGOERELSE,
      om: 'fleksjob',
      udfald: 'fleksjob',
      forloeb: undefined,
    } as unknown as Livskommando
    expect(mangler({ afgoerelse, egneOrd: MED })).toEqual(['Reglerne, afgørelsen er truffet efter mangler.'])
  })

  it('uden brevhoved og kontakt siges det, hvem der mender det', () => {
    const { grundlag } = brevet()
    const tom = afgoerelsesbrev({ ...grundlag, kommune: { navn: 'Fjordby Kommune', brevhoved: '', kontakt: ' ' } })
    expect(tom.mangler.filter(({ tekst }) => tekst.includes('Administration'))).toHaveLength(2)
  })
})

describe('Et brev om en sag, Ankestyrelsen har sendt tilbage', () => {
  const klagesagen = (nr: number): readonly Skridt[] => [
    liv({ ...AFSLAG, den: '2025-10-20' } as Livskommando),
    liv({
      beslutning: 'modtag-klage',
      klager: 'borgeren',
      afgoerelse: nr,
      ord: 'Jeg har det bedre nu.',
      den: '2025-11-01',
    }),
    liv({ beslutning: 'genvurder-klage', klage: nr + 1, medhold: 'intet', begrundelse: 'Uændret.', den: '2025-11-03' }),
    liv({ beslutning: 'send-klage', klage: nr + 1, klagerUnderrettet: true, den: '2025-11-04' }),
    liv({
      beslutning: 'registrer-klageafgoerelse',
      klage: nr + 1,
      udfald: 'hjemvisning',
      begrundelse: 'Sagen var ikke oplyst.',
      den: '2026-11-05',
    }),
  ]
  const PAAKLAGET: Skridt = {
    kommando: {
      beslutning: 'registrer-oplysning',
      id: 'paaklaget-afgoerelse',
      vaerdi: '2025-10-20',
      kilde: 'Afgørelsen',
      den: '2025-10-20',
    },
    idag: '2025-10-20',
  }
  const hjemvist = (med: Pick<Sagen, 'efter'> & { readonly paaklaget?: boolean } = {}) => {
    const oplyst = [...skridtTil({ foedt: '1980-05-02', den: '2024-06-01', iMaalgruppen: true })]
    const foer = med.paaklaget === false ? [] : [PAAKLAGET]
    const nr = registrerAlle([...oplyst, ...foer]).length + 1
    const afgoerelse = { ...AFSLAG, den: '2026-11-23' } as Livskommando
    const egneOrd = { oplysninger: 'Kort.', nu: 'Vi ringer.', [`svar-klage-${nr + 1}`]: 'Det har vi lagt vægt på.' }
    return brevet({ ...med, foer: [...foer, ...klagesagen(nr)], afgoerelse, egneOrd, idag: '2026-11-23' })
  }
  const laes = (laesning: 'A' | 'B'): Pick<Sagen, 'efter'> => ({
    efter: () => [
      {
        kommando: {
          beslutning: 'vaelg-laesning',
          tvivl: 'TVIVL-HJEMVIST-EFTER-LUKNING',
          laesning,
          begrundelse: 'Besluttet af ledelsen.',
          den: '2026-11-23',
        },
        idag: '2026-11-23',
        af: LEDER,
      },
    ],
  })

  it('fortæller det først, og gengiver, hvad Ankestyrelsen skrev', () => {
    const { tekst } = hjemvist()
    expect(tekst).toContain('Ankestyrelsen sendte sagen tilbage til os den 5. november 2026.')
    expect(tekst).toContain('Du skrev i din klage den 1. november 2025: Jeg har det bedre nu.')
  })

  it('er loven uafklaret, er brevet ikke færdigt, før et menneske har valgt', () => {
    expect(hjemvist().mangler.map(({ tekst }) => tekst)).toEqual([
      'Loven er uafklaret, og ingen har valgt læsning: Kan et hjemvist afslag blive til en bevilling efter 31. januar 2026?',
    ])
  })

  it('efter den dags regler siger brevet «den tidligere gældende lov», og hvorfor', () => {
    const { tekst } = hjemvist(laes('A'))
    expect(tekst).toContain(
      'i den tidligere gældende lov om en aktiv beskæftigelsesindsats (lovbekendtgørelse nr. 280 af 2024)',
    )
    expect(tekst).toContain('De regler er ændret siden, men de gælder stadig for din sag.')
  })

  it('efter lukningen bærer den nej, og brevet siger den valgte læsning med begrundelse', () => {
    const { tekst, mangler: ingen } = hjemvist(laes('B'))
    expect(ingen).toEqual([])
    expect(tekst).toContain('Kommuner kan kun give nye ressourceforløb til og med 31. januar 2026.')
    expect(tekst).toContain('Reglen kan forstås på to måder.')
    expect(tekst).toContain('Besluttet af ledelsen.')
  })

  it('er den påklagede afgørelses dag glemt, siges det: den kan ændre reglerne', () => {
    const { mangler: glemt } = hjemvist({ paaklaget: false })
    expect(glemt.map(({ tekst }) => tekst).join()).toContain('Skriv den under Oplysninger')
  })
})
