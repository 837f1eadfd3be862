import { AFGOERELSEN, GODKENDELSEN } from './forloeb-godkendelsen.ts'
import { I_TEAMET } from './forloeb-i-teamet.ts'
import { type Led, led } from './led.ts'

/** Fra den første attest til afgørelsen er meddelt. */
export const INDTIL_FORLOEBET: readonly Led[] = [
  led({
    beslutning: 'registrer-adresse',
    co: 'Prøve Vært',
    vej: 'Prøvevej 4, 2. tv',
    postnummer: '8000',
    by: 'Prøvekøbing',
    fra: '2024-02-01',
    kilde: 'Folkeregisteret',
    den: '2024-03-01',
  }),
  led(
    {
      beslutning: 'registrer-dokument',
      navn: 'Epikrise',
      art: 'modtaget',
      kilde: 'hospitalet',
      dateret: '2024-02-28',
      aftryk: 'a'.repeat(64),
      stoerrelse: 1200,
      indholdstype: 'application/pdf',
      den: '2024-03-01',
    },
    'dokument',
  ),
  led(
    { beslutning: 'anmod-om-laegeattest', laege: 'Lægerne på Torvet', svarfrist: '2024-04-01', den: '2024-03-01' },
    'attest',
  ),
  led((nr) => ({ beslutning: 'ryk-for-laegeattest', attest: nr('attest'), den: '2024-04-02' })),
  led((nr) => ({
    beslutning: 'modtag-laegeattest',
    attest: nr('attest'),
    dateret: '2024-04-03',
    indhold: ['konsultation', 'helbredsforhold'],
    dokument: nr('dokument'),
    den: '2024-04-05',
  })),
  led((nr) => ({ beslutning: 'laes-laegeattest', attest: nr('attest'), den: '2024-04-05' })),
  led({ beslutning: 'udelad-laegeattest', begrundelse: 'Epikrisen svarer på det hele.', den: '2024-04-05' }),
  led(
    (nr) => ({
      beslutning: 'skriv-forberedende-udgave',
      afsnit: { oensker: 'Vil tilbage til køkkenet.', helbred: 'Smerter i ryggen. Lægen vurderer, at de er varige.' },
      ord: { oensker: 'Jeg savner mit køkken.' },
      medBorgeren: true,
      sagstype: 'arbejdsevne',
      fastholdteOrd: [{ afsnit: 'helbred', ord: 'vurderer', hvorfor: 'Det er lægens ord.' }],
      dokumenter: [nr('dokument')],
      den: '2024-04-08',
    }),
    'planudgave',
  ),
  led((nr) => ({
    beslutning: 'del-forberedende-del',
    udgave: nr('planudgave'),
    maade: 'samtale',
    den: '2024-04-08',
  })),
  led((nr) => ({
    beslutning: 'kommenter-forberedende-del',
    udgave: nr('planudgave'),
    ord: 'Det er rigtigt, men jeg kan godt stå op en time.',
    den: '2024-04-08',
  })),
  led(
    {
      beslutning: 'skriv-forberedende-del',
      afsnit: { oensker: 'Vil tilbage til køkkenet.', helbred: 'Smerter i ryggen.' },
      medBorgeren: true,
      sagstype: 'arbejdsevne',
      den: '2024-04-10',
    },
    'udgave',
  ),
  led((nr) => ({ beslutning: 'frys-forberedende-del', udgave: nr('udgave'), den: '2024-04-12' })),
  led({
    beslutning: 'traef-sagsskoen',
    id: 'attest-aktuel',
    svar: 'ja',
    begrundelse: 'Den er en uge gammel.',
    den: '2024-04-12',
  }),
  led(
    { beslutning: 'anmod-om-sundhedsudtalelse', spoergsmaal: 'Hvilke skånehensyn er der?', den: '2024-04-12' },
    'udtalelse',
  ),
  led((nr) => ({
    beslutning: 'modtag-sundhedsudtalelse',
    anmodning: nr('udtalelse'),
    tekst: 'Siddende arbejde, korte dage.',
    den: '2024-04-24',
  })),
  ...I_TEAMET,
  led(
    {
      beslutning: 'indstil-indsats',
      navn: 'Praktik i en genbrugsbutik',
      art: 'lab-kapitel-11',
      formaal: 'Prøve arbejde med skånehensyn.',
      den: '2024-05-16',
    },
    'praktik',
  ),
  led(
    {
      beslutning: 'indstil-indsats',
      navn: 'Bostøtte',
      art: 'serviceloven',
      formaal: 'Ro om hverdagen.',
      den: '2024-05-16',
    },
    'bostoette',
  ),
  led(
    {
      beslutning: 'send-partshoering',
      navn: 'Sundhedskoordinatorens udtalelse',
      kommet: '2024-04-24',
      omGrundlaget: true,
      tilUgunst: false,
      svarfrist: '2024-06-10',
      den: '2024-05-27',
    },
    'hoering',
  ),
  led((nr) => ({
    beslutning: 'besvar-partshoering',
    hoering: nr('hoering'),
    ord: 'Det er jeg enig i.',
    den: '2024-06-03',
  })),
  ...GODKENDELSEN,
  led({ beslutning: 'traef-afgoerelse', ...AFGOERELSEN, den: '2024-06-20' }, 'afgoerelse'),
  led((nr) => ({
    beslutning: 'meddel-afgoerelse',
    afgoerelse: nr('afgoerelse'),
    maade: 'digital-post',
    den: '2024-06-20',
  })),
  led({ beslutning: 'udpeg-koordinerende', person: { id: 'nanna-fyrlys', navn: 'Nanna Fyrlys' }, den: '2024-06-25' }),
  led({ beslutning: 'begynd-ydelse', fra: '2024-07-01', den: '2024-06-28' }, 'ydelse'),
]
