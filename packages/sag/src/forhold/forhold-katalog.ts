/** Formen på svaret: en dag, ja eller nej, eller et af få valg og det, hvert hedder. */
export type Forholdsart = 'dag' | 'ja-nej' | Readonly<Record<string, string>>

export interface Forhold {
  readonly navn: string
  readonly art: Forholdsart
}

const ja = (navn: string): Forhold => ({ navn, art: 'ja-nej' })
const dag = (navn: string): Forhold => ({ navn, art: 'dag' })
const valg = (navn: string, art: Readonly<Record<string, string>>): Forhold => ({ navn, art })

const OM_PLANEN = {
  'plan.forberedende.foersteJobafklaring': ja('Det er det første jobafklaringsforløb'),
  'plan.forberedende.spor': valg('Sporet om førtidspension', {
    'helt-aabenbart': 'helt åbenbart, at arbejdsevnen ikke kan forbedres',
    'foreliggende-grundlag': 'borgeren søger på det foreliggende grundlag',
  }),
  'plan.forberedende.efterSagensOplysninger': ja('Den forberedende del er lavet ud fra sagens egne oplysninger'),
  'plan.opfoelgningsattest': ja('Attesten til første opfølgning foreligger og bruges'),
  'plan.jobformidler.findes': ja('Borgeren har en personlig jobformidler'),
  'plan.jobformidler.iMinPlan.navn-og-kontakt': ja('Jobformidlerens navn og kontakt står i Min Plan'),
  'plan.jobformidler.iMinPlan.rolle-og-opgaver': ja('Jobformidlerens rolle og opgaver står i Min Plan'),
  'plan.jobformidler.iMinPlan.aftaler': ja('Aftalerne med jobformidleren står i Min Plan'),
  'plan.helhedsorienteret.bruges': ja('Der bruges en helhedsorienteret plan'),
  'plan.helhedsorienteret.samtykke': ja('Borgeren har samtykket til den helhedsorienterede plan'),
  'plan.helhedsorienteret.beskaeftigelsesindsats': ja('Den helhedsorienterede plan har beskæftigelsesindsatsen'),
  'plan.helhedsorienteret.oevrigeIndsatser': ja('Den helhedsorienterede plan har de øvrige indsatser'),
  'plan.samletBeskrivelse.kraevet': ja('En samlet beskrivelse er krævet'),
  'plan.samletBeskrivelse.lavet': ja('Den samlede beskrivelse er lavet'),
} as const

const OM_TEAMET = {
  'team.foelgesIndstillingen': ja('Indstillingen følges også i det øvrige'),
  'team.erhvervskompetencegivendeUddannelse': ja('Borgeren har en erhvervskompetencegivende uddannelse'),
  'team.behandlinger.indstilling.kanKoereParallelt': ja('Indsatserne kan køre samtidig'),
  'team.behandlinger.indstilling.megetBegraensetArbejdsevne': ja('Arbejdsevnen er nu meget begrænset'),
  'team.behandlinger.indstilling.tagerStillingTilOrdningen': ja(
    'Indstillingen tager stilling til ydelse eller ordning',
  ),
  'team.pension.paaForeliggendeGrundlag': ja('Sagen om pension afgøres på det foreliggende grundlag'),
  'team.pension.sundhedskoordinatorUdtalt': ja('Sundhedskoordinatoren har udtalt sig om pension'),
  'team.pension.terminaltSyg': ja('Borgeren er terminalt syg'),
  'team.region.sagTilTeamModtaget': dag('Regionen modtog sagen til teamet'),
  'team.region.sundhedskoordinatorStillet': dag('Regionen stillede en sundhedskoordinator'),
  'team.region.speciallaegeattestAnmodet': dag('Regionen blev bedt om en speciallægeattest'),
  'team.region.speciallaegekonsultation': dag('Konsultation hos speciallægen'),
  'team.region.speciallaegeattestModtaget': dag('Speciallægeattesten kom'),
  'team.region.aftalt.BEK-2236-21': dag('Aftalt frist i stedet for BEK 2236 § 21'),
  'team.region.aftalt.BEK-2236-22': dag('Aftalt frist i stedet for BEK 2236 § 22'),
  'team.region.aftalt.BEK-2236-23': dag('Aftalt frist i stedet for BEK 2236 § 23'),
  'team.region.koordinatorErBehandler': ja('Sundhedskoordinatoren er eller har været borgerens behandler'),
  'team.region.raadgivningAnmodet': dag('Regionen blev bedt om rådgivning'),
  'team.region.raadgivningGivet': dag('Regionen gav rådgivning'),
  'team.region.borgerenInddraget': ja('Borgeren er inddraget i rådgivningen'),
} as const

const OM_KONTAKTEN = {
  'kontakt.aftaltEfter': ja('Kontakten efter de første seks måneder er aftalt med borgeren'),
  'kontakt.foranstaltninger.inddraget.borgeren': ja('Borgeren er inddraget i opfølgningen'),
  'kontakt.foranstaltninger.inddraget.egenLaege': ja('Egen læge er inddraget i opfølgningen'),
  'kontakt.foranstaltninger.inddraget.andre': ja('Andre er inddraget i opfølgningen'),
  'kontakt.foranstaltninger.naeste.iTilknytning': ja('Det næste blev sat i værk i umiddelbar tilknytning'),
} as const

const OM_SAGSBEHANDLINGEN = {
  'procedure.ansoegning.kommunensFrist': dag('Kommunens frist for ansøgningen, RSL § 3'),
  'procedure.ansoegning.afgjort': dag('Ansøgningen er afgjort'),
  'procedure.ansoegning.skriftligBesked': dag('Skriftlig besked om, hvornår afgørelsen kan ventes'),
  'procedure.afgoerelse.givetFuldtUd': ja('Afgørelsen gav borgeren alt det, sagen handlede om'),
  'procedure.afgoerelse.oensket.svar': valg('Borgeren ønskede det, afgørelsen giver', { ja: 'ja', nej: 'nej' }),
  'procedure.afgoerelse.begrundelse.retsregler': ja('Begrundelsen nævner retsreglerne'),
  'procedure.afgoerelse.begrundelse.skoensmaessig': ja('Afgørelsen beror på et skøn'),
  'procedure.afgoerelse.begrundelse.hovedhensyn': ja('Begrundelsen nævner hovedhensynene'),
  'procedure.afgoerelse.begrundelse.fakta': ja('Begrundelsen redegør for fakta'),
  'procedure.afgoerelse.klagevejledning.klageinstans': ja('Klagevejledningen nævner klageinstansen'),
  'procedure.afgoerelse.klagevejledning.fremgangsmaade': ja('Klagevejledningen siger, hvordan man klager'),
  'procedure.afgoerelse.klagevejledning.tidsfrist': ja('Klagevejledningen siger fristen'),
  'procedure.afgoerelse.begrundelseBegaeret': dag('Borgeren bad om en skriftlig begrundelse'),
  'procedure.afgoerelse.begrundelseGivet': dag('Den skriftlige begrundelse er givet'),
  'procedure.afgoerelse.begrundelseForsinketBesked': dag('Besked om, at begrundelsen er forsinket'),
  'procedure.notater.fremgaarAfSagen': ja('Det noterede fremgår allerede af sagens dokumenter'),
  'procedure.dokumenter.betydning': ja('Dokumentet har betydning for sagen'),
  'procedure.indhentning.samtykke': valg('Samtykke til at indhente oplysningerne, RSL § 11 a', {
    givet: 'givet',
    naegtet: 'nægtet',
  }),
  'procedure.indhentning.sagstypeUdenSamtykke': valg('Sagstype, hvor samtykke kan fraviges', {
    'foertidspension-uden-henvendelse': 'førtidspension, uden at borgeren har søgt',
    'frakendelse-af-pension': 'frakendelse af pension',
    tilbagebetaling: 'tilbagebetaling',
  }),
  'procedure.indhentning.samtykkeForsoegt': dag('Det er forsøgt at få samtykke'),
  'procedure.henvendelser.vedroererMyndigheden': ja('Henvendelsen hører under kommunen'),
  'procedure.henvendelser.besvaret': dag('Henvendelsen er besvaret'),
  'procedure.henvendelser.videresendt': dag('Henvendelsen er sendt videre til rette myndighed'),
  'procedure.udsaettelse.frist': dag('Fristen for borgerens udtalelse, FVL § 21'),
  'procedure.udsaettelse.udtaltSig': dag('Borgeren har udtalt sig'),
  'procedure.aktindsigt.faerdig': dag('Aktindsigten er givet eller afslået, FVL § 16'),
  'procedure.aktindsigt.beskedOmForsinkelse': dag('Besked om, at aktindsigten er forsinket, FVL § 16, stk. 2'),
  'procedure.hjaelpFra': dag('Hjælpen er søgt eller givet fra'),
  'procedure.skriftligBesked.1': dag('Skriftlig besked efter RSL § 12, nr. 1'),
  'procedure.skriftligBesked.2': dag('Skriftlig besked efter RSL § 12, nr. 2'),
  'procedure.skriftligBesked.3': dag('Skriftlig besked efter RSL § 12, nr. 3'),
  'procedure.skriftligBesked.4': dag('Skriftlig besked efter RSL § 12, nr. 4'),
  'procedure.skriftligBesked.5': dag('Skriftlig besked efter RSL § 12, nr. 5'),
  'procedure.medvirkerIkke': ja('Borgeren medvirker ikke til oplysning eller undersøgelse'),
} as const

const OM_NABOERNE = {
  'nabo.egenAnmodning': ja('Borgeren har selv bedt om, at kun førtidspension vurderes'),
  'nabo.faarSeniorpension': ja('Borgeren får seniorpension'),
  'nabo.sundhedskoordinatorUdtaltSig': ja('Sundhedskoordinatoren har udtalt sig om førtidspension'),
  'nabo.terminaltSyg': ja('Borgeren er terminalt syg'),
  'nabo.forelagtTeam': ja('Sagen om førtidspension er forelagt teamet'),
  'nabo.overgaaet': dag('Sagen overgik til behandling efter reglerne om førtidspension'),
  'nabo.overgangMeddelt': dag('Overgangen er meddelt borgeren'),
  'nabo.moedeTilbudt': dag('Borgeren er tilbudt et møde'),
  'nabo.pensionAfgjort': dag('Sagen om førtidspension er afgjort'),
  'nabo.forlaengetBesked': dag('Besked om, at pensionssagen tager længere tid'),
  'nabo.grundlag.rehabiliteringsplan': ja('Pensionsgrundlaget har rehabiliteringsplanen'),
  'nabo.grundlag.indsatserUdtoemt': ja('Pensionsgrundlaget viser, at indsatserne er udtømt'),
  'nabo.grundlag.varigtNedsatForklaret': ja('Pensionsgrundlaget forklarer, at arbejdsevnen er varigt nedsat'),
  'nabo.grundlag.ikkeSelvforsoergelseForklaret': ja('Pensionsgrundlaget forklarer, at selvforsørgelse ikke er mulig'),
  'nabo.grundlag.arbejdsfunktionerAngivet': ja('Pensionsgrundlaget angiver arbejdsfunktionerne'),
  'nabo.vaesentlighed.forberedendeDelMangler': ja('Den forberedende del mangler eller er ikke opdateret'),
  'nabo.vaesentlighed.laegeattestMangler': ja('Lægeattesten mangler eller er ikke aktuel'),
  'nabo.vaesentlighed.attestLovligtUdeladt': ja('Lægeattesten er lovligt udeladt'),
  'nabo.afviserForloeb': dag('Borgeren siger nej til et forløb, men søger stadig hjælp'),
  'nabo.andenHjaelpVurderet': dag('Anden hjælp er vurderet'),
  'nabo.afviserBehandling': ja('Borgeren har sagt nej til indgribende lægebehandling'),
} as const

/** Det, loven spørger om, som ikke har en hændelse for sig selv. Nøglen er stien i sagsfilen. */
export const FORHOLD = {
  ...OM_PLANEN,
  ...OM_TEAMET,
  ...OM_KONTAKTEN,
  ...OM_SAGSBEHANDLINGEN,
  ...OM_NABOERNE,
} as const satisfies Readonly<Record<string, Forhold>>

export type ForholdId = keyof typeof FORHOLD
export const FORHOLD_IDER = Object.keys(FORHOLD) as readonly ForholdId[]
