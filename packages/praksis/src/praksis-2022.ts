import { type Dato, dato } from '@fodfaeste/grund'
import type { Afgoerelse } from './afgoerelse.ts'
import type { MomentId } from './moment.ts'

/** Sagerne er valgt ud for at vise praksis; de er ikke en stikprøve, og andele af dem siger intet om andre sager. */
export const PRAKSIS_2022_KILDE =
  'Ankestyrelsen, praksisnotat om ressourceforløb til temamødet 10. marts 2022, afsnit 5'

/** Dagen, Ankestyrelsen behandlede sagerne. */
export const TEMAMOEDET: Dato = dato('2022-03-10')

/** En stadfæstet bevilling, hvor intet i teksten siger, hvornår kommunen traf den. */
function kanHenvises(nr: number, resume: string, momenter: readonly MomentId[]): Afgoerelse {
  return { nr, udfald: ['stadfaestelse'], resultater: ['kan-henvises'], resume, momenter, lovensDagOplyst: false }
}

/** De 26 sager fra temamødet, i notatets rækkefølge. */
export const PRAKSIS_2022: readonly Afgoerelse[] = [
  {
    nr: 1,
    udfald: ['aendring'],
    resultater: ['har-ret'],
    resume:
      'Kommunen afsluttede et andet forløb, fordi borgeren ikke var forpligtet til det, men spurgte hende ikke. Hun vil fortsat deltage, og så har hun ret til forløbet.',
    momenter: ['alder-og-andet-forloeb', 'borgerens-oenske'],
    lovensDagOplyst: true,
  },
  kanHenvises(2, 'Både behandling, funktionsevne i hjemmet og arbejdsevne skal afklares, før der kan siges mere.', [
    'behandlingsmuligheder',
    'stoette-eller-hjaelpemidler',
    'arbejdsevne-ikke-afklaret',
  ]),
  {
    nr: 3,
    udfald: ['aendring'],
    resultater: ['kan-ikke-kraeves'],
    resume: 'Borgeren er over 50 år og har haft et langt forløb. Et nyt kan tilbydes, men ikke kræves.',
    momenter: ['alder-og-andet-forloeb', 'borgerens-oenske'],
    lovensDagOplyst: false,
  },
  kanHenvises(4, 'Arbejdsevnen mangler at blive prøvet på et område, borgeren interesserer sig for.', [
    'arbejdsevne-ikke-afklaret',
  ]),
  {
    nr: 5,
    udfald: ['hjemvisning'],
    resultater: ['ikke-tilstraekkeligt-oplyst'],
    resume:
      'Kommunen vidste, at borgeren var indkaldt til psykiatrien, men hentede ikke oplysningerne, før teamet behandlede sagen. Målgruppen kan ikke vurderes uden dem.',
    momenter: ['helbredsoplysninger-mangler'],
    lovensDagOplyst: false,
  },
  kanHenvises(6, 'Behandlingen kan måske forbedres, og arbejdsevnen er ikke prøvet efter den seneste uddannelse.', [
    'behandlingsmuligheder',
    'arbejdsevne-ikke-afklaret',
    'stoette-eller-hjaelpemidler',
  ]),
  {
    nr: 7,
    udfald: ['aendring', 'hjemvisning'],
    resultater: ['skal-begynde-sag-om-foertidspension'],
    resume:
      'Helbredet er ramt på flere områder, og seneste praktik viste en stærkt nedsat arbejdsevne. Der er intet at udvikle, og kommunen skal begynde en sag om førtidspension.',
    momenter: ['arbejdsevne-proevet'],
    lovensDagOplyst: false,
  },
  kanHenvises(8, 'Behandlingen er ny og hænger sammen med boligsituationen; indsatsen skal komme fra flere sider.', [
    'behandlingsmuligheder',
    'arbejdsevne-ikke-afklaret',
    'indsats-fra-flere-sider',
  ]),
  kanHenvises(9, 'Borgeren har aldrig været arbejdsmæssigt afklaret og har brug for støtte og motivation.', [
    'arbejdsevne-ikke-afklaret',
    'motivation',
    'stoette-eller-hjaelpemidler',
  ]),
  kanHenvises(10, 'Arbejdsevnen er ikke afklaret, efter at en ulykke kom til.', ['arbejdsevne-ikke-afklaret']),
  kanHenvises(11, 'Det forrige forløb bragte ikke borgeren i praktik; motivation og udredning mangler.', [
    'arbejdsevne-ikke-afklaret',
    'motivation',
    'behandlingsmuligheder',
  ]),
  kanHenvises(12, 'Et første forløb: arbejdsevnen er for lidt afprøvet, og behandling og praktik skal motiveres.', [
    'arbejdsevne-ikke-afklaret',
    'motivation',
    'indsats-fra-flere-sider',
  ]),
  kanHenvises(13, 'Først behandling, mentor og vurdering af funktionsevnen, derefter afklaring af arbejdsevnen.', [
    'behandlingsmuligheder',
    'stoette-eller-hjaelpemidler',
    'arbejdsevne-ikke-afklaret',
  ]),
  kanHenvises(14, 'Borgeren har tidligere arbejdet længe, men er ikke prøvet i praktik siden.', [
    'arbejdsevne-ikke-afklaret',
  ]),
  kanHenvises(15, 'Den ene praktik var kort og afbrudt, så arbejdsevnen er stadig ukendt.', [
    'arbejdsevne-ikke-afklaret',
    'praktik-uden-vaerdi',
  ]),
  kanHenvises(16, 'Borgeren har uddannelse og erfaring, men er ikke prøvet i praktik efter ulykken.', [
    'arbejdsevne-ikke-afklaret',
  ]),
  kanHenvises(17, 'Seneste praktik ligger flere år tilbage, og arbejdsevnen er ikke afklaret.', [
    'arbejdsevne-ikke-afklaret',
  ]),
  kanHenvises(18, 'Den eneste praktik blev fulgt dårligt op og afbrudt, så den afklarer ikke noget.', [
    'arbejdsevne-ikke-afklaret',
    'praktik-uden-vaerdi',
  ]),
  {
    nr: 19,
    udfald: ['hjemvisning'],
    resultater: ['ikke-tilstraekkeligt-oplyst'],
    resume:
      'Teamet ville have behandlingsmulighederne afklaret hos lægen, men der kom ingen ny attest. Attest, forberedende del og teambehandling skal gøres om.',
    momenter: ['helbredsoplysninger-mangler'],
    lovensDagOplyst: false,
  },
  kanHenvises(20, 'Et nyt forløb: praktikken var præget af fravær, og arbejdsevnen er ikke afklaret.', [
    'arbejdsevne-ikke-afklaret',
    'praktik-uden-vaerdi',
  ]),
  {
    nr: 21,
    udfald: ['aendring'],
    resultater: ['kan-ikke-kraeves', 'skal-begynde-sag-om-foertidspension'],
    resume:
      'Efter et femårigt forløb og flere forsøg er der hverken behandling eller en arbejdsfunktion at pege på. Et nyt forløb kan ikke kræves, og sagen skal over på førtidspension.',
    momenter: ['behandling-udtoemt', 'arbejdsevne-proevet', 'ingen-arbejdsfunktion'],
    lovensDagOplyst: false,
  },
  kanHenvises(22, 'Livsstil, støtte i hjemmet og arbejdsevne skal afklares; praktisk afklaring er ikke sket.', [
    'behandlingsmuligheder',
    'stoette-eller-hjaelpemidler',
    'arbejdsevne-ikke-afklaret',
  ]),
  kanHenvises(23, 'Behandling og træning er mulig, og en jobkonsulent kan føre frem mod praktik.', [
    'behandlingsmuligheder',
    'arbejdsevne-ikke-afklaret',
    'stoette-eller-hjaelpemidler',
  ]),
  {
    nr: 24,
    udfald: ['stadfaestelse'],
    resultater: ['varigheden-er-lovlig'],
    resume: 'Klagen gjaldt kun længden. To år ligger inden for lovens ramme, og bevillingen står ved magt.',
    momenter: ['laengde', 'behandlingsmuligheder', 'stoette-eller-hjaelpemidler'],
    lovensDagOplyst: false,
  },
  kanHenvises(25, 'Borgeren kan have gavn af undervisning og støtte i hverdagen og skal afklares videre i praktik.', [
    'stoette-eller-hjaelpemidler',
    'arbejdsevne-ikke-afklaret',
  ]),
  kanHenvises(26, 'Udredning og behandling er mulig, og arbejdsevnen er ikke afklaret.', [
    'behandlingsmuligheder',
    'arbejdsevne-ikke-afklaret',
    'stoette-eller-hjaelpemidler',
  ]),
]
