import type { BeregnetDagId, BeregnetTalId } from '../vurdering/dage.ts'
import type { KonklusionKode } from '../vurdering/konklusion.ts'

/** Overskrift og betydning i loven. Betydningen siger, hvad der så skal ske. */
export const KONKLUSIONER: { readonly [K in KonklusionKode]: { readonly tekst: string; readonly betydning: string } } =
  {
    'kan-henvises': {
      tekst: 'Kommunen kan henvise borgeren til et ressourceforløb.',
      betydning:
        'Betingelserne er opfyldt, og deltagelse kan kræves. Længden skal fastsættes præcist i bevillingen, og sagen skal have været i rehabiliteringsteamet.',
    },
    'har-ret-efter-eget-oenske': {
      tekst: 'Borgeren kan få et ressourceforløb, fordi borgeren selv ønsker det.',
      betydning:
        'Deltagelse kan ikke kræves, og kommunen kan ikke lade forløbet ophøre uden at tage stilling til ønsket. Trækkes ønsket tilbage, falder grundlaget væk.',
    },
    'kan-kun-tilbydes': {
      tekst: 'Kommunen kan ikke kræve, at borgeren deltager i et ressourceforløb.',
      betydning:
        'Et forløb kan kun gives, hvis borgeren ønsker det. Er ønsket ikke skrevet ned, så spørg, før der træffes afgørelse. Det, der ellers mangler, står under Mangler.',
    },
    'kan-ikke-kraeves': {
      tekst: 'Kommunen kan ikke kræve, at borgeren deltager i et ressourceforløb.',
      betydning:
        'Borgeren ønsker det ikke, og så må forløbet ikke gives. Tag stilling til anden hjælp; et nej giver ikke i sig selv ret til førtidspension.',
    },
    'ikke-i-maalgruppen': {
      tekst: 'Borgeren er ikke i målgruppen for ressourceforløb.',
      betydning:
        'Mindst én betingelse i stk. 1 er ikke opfyldt. Kommunen skal tage stilling til, hvilken anden hjælp der er mulig.',
    },
    'skal-ikke-ivaerksaettes': {
      tekst: 'Et ressourceforløb skal ikke sættes i gang.',
      betydning:
        'Tag stilling til, om sagen i stedet skal overgå til behandling efter reglerne om førtidspension, og til anden hjælp.',
    },
    'skal-begynde-sag-om-foertidspension': {
      tekst: 'Et ressourceforløb skal ikke sættes i gang; kommunen skal begynde en sag om førtidspension.',
      betydning:
        'Arbejdsevnen er vurderet ikke at kunne forbedres. Kommunen skal træffe afgørelse om, at sagen overgår til behandling efter reglerne om førtidspension.',
    },
    'ikke-tilstraekkeligt-oplyst': {
      tekst: 'Sagen er ikke tilstrækkeligt oplyst til en afgørelse.',
      betydning: 'Hent de oplysninger, der mangler, og vurdér sagen igen. Er den hjemvist, skal den afgøres på ny.',
    },
    'lukket-for-nye-forloeb': {
      tekst: 'Der kan ikke bevilges et nyt ressourceforløb.',
      betydning:
        'Ordningen er lukket for bevillinger efter 31. januar 2026. Forløb bevilget senest den dag kører videre. Tag stilling til anden hjælp.',
    },
    'ordningen-fandtes-ikke': {
      tekst: 'Ressourceforløb fandtes ikke på den dag.',
      betydning: 'Ordningen kom ind i loven 1. januar 2013.',
    },
    uoplyst: {
      tekst: 'Svaret kan ikke gives endnu: sagen er ikke oplyst.',
      betydning: 'Det, der mangler og kan ændre svaret, står under Mangler.',
    },
    'kraever-skoen': {
      tekst: 'Svaret venter på et skøn.',
      betydning: 'Oplysningerne er der. Et menneske skal vurdere det, der står under Mangler, og begrunde det.',
    },
    'tvivl-i-loven': {
      tekst: 'Loven er uafklaret, og læsningen afgør svaret.',
      betydning: 'Der skal vælges mellem de to læsninger af en, der må det, med begrundelse. Valget følger sagen.',
    },
  }

export const DAGSNAVNE: { readonly [K in BeregnetDagId]: string } = {
  folkepensionsdag: 'Når folkepensionsalderen',
  'seks-aar-foer-folkepension': 'Seks år før folkepensionsalderen',
  'fylder-40': 'Fylder 40 år',
  'fylder-50': 'Fylder 50 år',
  'tidligste-slut': 'Tidligste lovlige sidste dag',
  'seneste-slut': 'Seneste lovlige sidste dag',
  'seneste-slut-fem-aar': 'Fem år i alt er brugt efter',
  'seneste-slut-pension': 'Sidste dag før folkepensionsalderen',
}

export const TALNAVNE: { readonly [K in BeregnetTalId]: string } = {
  'dage-i-forloeb-40-50': 'Dage i forløb mellem 40 og 50 år',
  'dage-tilbage-40-50': 'Dage tilbage af de fem år fra forløbets start',
  'dage-i-forloeb-i-alt': 'Dage i forløb i alt, uden orlov',
  orlovsdage: 'Orlovsdage, der ikke tæller med',
}
