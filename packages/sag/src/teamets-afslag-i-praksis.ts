import { type Afslag, foer, igen } from './afslagsformer.ts'

/** Det, sagen kan have imod beslutningerne om teamet. En del af AFSLAG_I_PRAKSIS. */
export const AFSLAG_I_TEAMET: Readonly<Record<string, readonly Afslag[]>> = {
  'hold-teambehandling': [igen('mødet er holdt')],
  'afgiv-indstilling': [igen('indstillingen er afgivet'), foer('den er afgivet før mødet')],
  'registrer-moedefravaer': [
    igen('fraværet er registreret'),
    foer('det er fra før mødet'),
    ['hun var med', 'før', { hvem: 'borger' }, 'VAERDI_PASSER_IKKE', 'hvem'],
  ],
  'indkald-til-team': [
    ['mødet er ikke i sagen', 'før', { behandling: 999 }, 'FINDES_IKKE_I_SAGEN', 'behandling'],
    foer('hun indkaldes til en dag, der er gået', 'dag', { dag: '2024-04-24' }),
    ['mødet slutter, før det begynder', 'før', { til: '8.00' }, 'VAERDI_PASSER_IKKE', 'til'],
    ['klokken er ikke et klokkeslæt', 'før', { fra: 'kvart i ni' }, 'VAERDI_PASSER_IKKE', 'fra'],
  ],
  'besvar-teamindkaldelse': [
    ['hun er ikke indkaldt til mødet', 'i begyndelsen', {}, 'FINDES_IKKE_I_SAGEN', 'behandling'],
    foer('hun svarede, før hun blev indkaldt'),
    ['bisidderen har intet navn', 'før', { bisidder: { relation: 'søster' } }, 'FELT_MANGLER', 'bisidder.navn'],
  ],
  'bestil-tolk': [
    ['mødet er ikke i sagen', 'før', { behandling: 999 }, 'FINDES_IKKE_I_SAGEN', 'behandling'],
    foer('tolken er bestilt til en dag, der er gået', 'dag', { dag: '2024-04-24' }),
  ],
  'tilfoej-moededeltager': [['mødet er ikke i sagen', 'før', { behandling: 999 }, 'FINDES_IKKE_I_SAGEN', 'behandling']],
  'registrer-oevrigt-fremmoede': [
    ['mødet er ikke i sagen', 'før', { behandling: 999 }, 'FINDES_IKKE_I_SAGEN', 'behandling'],
    foer('det er fra før mødet'),
    ['en mangler sit navn', 'før', { moedte: [{ navn: ' ', rolle: 'tolk' }] }, 'FELT_MANGLER', 'moedte[0].navn'],
  ],
  'skriv-indstilling': [
    igen('indstillingen er afgivet'),
    foer('den er skrevet før mødet'),
    ['der står kun en streg', 'før', { ord: { 'sociale-forhold': '–' } }, 'VAERDI_PASSER_IKKE', 'ord.sociale-forhold'],
    [
      'intet er skrevet',
      'før',
      { ord: undefined, indsatser: undefined, opfoelgning: undefined },
      'FELT_MANGLER',
      'ord',
    ],
    [
      'sagen er ikke et forløb, der er til teamet igen',
      'før',
      { udfald: 'indsatser-i-forloebet' },
      'VAERDI_PASSER_IKKE',
      'udfald',
    ],
  ],
  'aendr-indstilling': [
    ['den er ændret imens', 'igen', {}, 'FINDES_IKKE_I_SAGEN', 'aendrer'],
    foer('den ændres, før den er skrevet'),
  ],
  'skriv-referat': [igen('referatet er skrevet'), foer('referatet er fra før mødet')],
  'aendr-referat': [
    ['det er ændret imens', 'igen', {}, 'FINDES_IKKE_I_SAGEN', 'aendrer'],
    foer('det ændres, før det er skrevet'),
  ],
}
