// Samme svar som `vurderMange`, skrevet i hånden: søjler ind, numre ud, én løkke. Svarene er små tal, alderens dage regnes
// kun i de rækker, der skal bruge dem, og et sikkert nej stopper rækken. Kun til at måle mod. Bænken fejler, hvis svarene
// ikke er ens på alle sager.
import {
  BRUGT,
  D2013,
  D2014,
  D2017,
  D2018,
  D2020,
  D2021,
  D2021J,
  D2022,
  D2026,
  alderen,
  erSkuddag,
  femAarEfter,
  orlovsperioder,
  pensionsalder,
  plusMaaneder,
  skub,
  tidFoer,
} from './haandregning.js'

const UKENDT = -(2 ** 31)
const JA = 0
const NEJ = 1
const UOPLYST = 2
const SKOEN = 3

// Numrene er dem, `vurderMange` svarer med.
const KAN_HENVISES = 0
const HAR_RET = 1
const KAN_KUN_TILBYDES = 2
const KAN_IKKE_KRAEVES = 3
const IKKE_I_MAALGRUPPEN = 4
const SKAL_IKKE = 5
const FOERTIDSPENSION = 6
const IKKE_OPLYST = 7
const LUKKET = 8
const FANDTES_IKKE = 9
const ER_UOPLYST = 10
const KRAEVER_SKOEN = 11
const TVIVL_I_LOVEN = 12

const AF_JA_NEJ = Uint8Array.of(UOPLYST, JA, NEJ)
const AF_SKOEN = Uint8Array.of(SKOEN, JA, NEJ, SKOEN, SKOEN)

const og = (a, b) => (a === NEJ || b === NEJ ? NEJ : a === UOPLYST || b === UOPLYST ? UOPLYST : a === JA ? b : a)
const eller = (a, b) => (a === JA || b === JA ? JA : a === UOPLYST || b === UOPLYST ? UOPLYST : a === NEJ ? b : a)
const ikke = (a) => (a === JA ? NEJ : a === NEJ ? JA : a)
const tvivl = (valg, a, b) =>
  valg === 0 ? (a === b ? a : a === UOPLYST || b === UOPLYST ? UOPLYST : SKOEN) : valg === 1 ? a : b
const naaet = (t, s, dag) => (t === UKENDT ? UOPLYST : s <= dag ? JA : t <= dag ? UOPLYST : NEJ)
const passeret = (t, s, dag) => (t === UKENDT ? UOPLYST : s < dag ? JA : t < dag ? UOPLYST : NEJ)

function plads(tidligere, start, slut, orlov, uden, mindstFra, hoejstFra, tidligst50, senest50) {
  if (tidligere === undefined || !tidFoer(tidligere, hoejstFra, start, uden, false, BRUGT)) return UOPLYST
  const til = slut === UKENDT ? plusMaaneder(start, 12) - 1 : slut
  const foer = (dag) => (dag === UKENDT || til < dag ? til : dag - 1)
  if (foer(senest50) <= femAarEfter(start, orlovsperioder(orlov, uden, uden, false))) return JA
  tidFoer(tidligere, mindstFra, start, uden, true, BRUGT)
  return foer(tidligst50) <= femAarEfter(start, orlovsperioder(orlov, uden, uden, true)) ? UOPLYST : NEJ
}

function svarPaaLaengde(start, slut, harSlut, maaneder, orlov, dag, valg) {
  if (dag < D2013) return NEJ
  const maks = dag >= D2022 ? 36 : 60
  if (maaneder !== UKENDT && (start === UKENDT || !harSlut)) return maaneder >= 12 && maaneder <= maks ? JA : NEJ
  if (start === UKENDT || slut === UKENDT) return UOPLYST
  if (orlov === undefined || orlov.length === 0) {
    return slut >= plusMaaneder(start, 12) - 1 && slut <= plusMaaneder(start, maks) - 1 ? JA : NEJ
  }
  const barsel = dag >= D2020
  const sorg = dag >= D2021
  const svar = medOrlov(start, slut, maks, orlov, barsel, sorg)
  if (sorg) return svar
  if (!orlov.some((o) => (o.art === 'barsel' ? !barsel && o.fra >= D2020 : o.fra >= D2021))) return svar
  const efter = orlov.filter((o) => o.fra >= (o.art === 'barsel' ? D2020 : D2021))
  return tvivl(valg, svar, medOrlov(start, slut, maks, efter, true, true))
}

function medOrlov(start, slut, maks, alt, barsel, sorg) {
  const sikker = orlovsperioder(alt, barsel, sorg, false)
  const maaske = orlovsperioder(alt, barsel, sorg, true)
  const kort = plusMaaneder(start, 12) - 1
  const lang = plusMaaneder(start, maks) - 1
  if (slut < skub(start, kort, sikker) || slut > skub(start, lang, maaske)) return NEJ
  return slut >= skub(start, kort, maaske) && slut <= skub(start, lang, sikker) ? JA : UOPLYST
}

/** Rækken, som de regler ser den, der skal prøves efter hver læsning af dagene. */
const sag = {
  i: 0,
  dag: 0,
  start: UKENDT,
  slut: UKENDT,
  seksFast: UKENDT,
  tidligere: undefined,
  orlov: undefined,
  foerste: JA,
  valg: undefined,
}

const valgt = (id) => sag.valg[id][sag.i]
const valgtB = (id) => valgt(id) === 2

/** Svaret efter hver læsning af dagene; er de ens, er der ingen tvivl. */
function efter(a, svar) {
  if (a.tvivl === undefined) return svar(a)
  const A = efter(a.A, svar)
  const B = efter(a.B, svar)
  return A === B ? A : tvivl(valgt(a.tvivl), A, B)
}

const foerPensionen = (a) => ikke(naaet(a.pt, a.ps, sag.start !== UKENDT ? sag.start : a.maaledag))
const slutFoerPensionen = (a) => ikke(naaet(a.pt, a.ps, sag.slut))
const under40 = (a) => ikke(naaet(a.f40t, a.f40s, a.aldersdag))
const seksA = (a) => ikke(passeret(a.st, a.ss, sag.seksFast !== UKENDT ? sag.seksFast : a.maaledag))
const seksB = (a) =>
  ikke(passeret(a.st, a.ss, sag.seksFast !== UKENDT ? sag.seksFast : sag.start !== UKENDT ? sag.start : a.maaledag))
const over50 = (a) =>
  tvivl(valgt('TVIVL-OVER-50'), naaet(a.f50t, a.f50s, a.aldersdag), passeret(a.f50t, a.f50s, a.aldersdag))
const over40 = (a) =>
  tvivl(valgt('TVIVL-OVER-40'), naaet(a.f40t, a.f40s, a.aldersdag), passeret(a.f40t, a.f40s, a.aldersdag))
const endnu50 = (a) => eller(sag.foerste, ikke(over50(a)))
const endnu40 = (a) => eller(sag.foerste, ikke(over40(a)))

function femAar(a) {
  const { start, tidligere } = sag
  const begynder = start !== UKENDT && start < a.aldersdag ? start : a.aldersdag
  const fem = eller(ikke(naaet(a.f40t, a.f40s, begynder)), over50(a))
  if (fem === JA) return JA
  const fra = start !== UKENDT ? start : a.maaledag
  const uden = pladsEfterTid(a, fra, true)
  const harOrlov =
    (sag.orlov !== undefined && sag.orlov.length > 0) ||
    (tidligere !== undefined && tidligere.some((f) => f.orlov !== undefined && f.orlov.length > 0))
  if (!harOrlov) return eller(fem, uden)
  const med = pladsEfterTid(a, fra, false)
  return eller(fem, uden === med ? uden : tvivl(valgt('TVIVL-ORLOV-I-FEM-AAR'), uden, med))
}

function pladsEfterTid(a, fra, uden) {
  const { tidligere, slut, orlov } = sag
  const harAlder = a.f40t !== UKENDT || (tidligere !== undefined && tidligere.length === 0)
  const tidligst = a.f40t === UKENDT ? undefined : a.f40t
  const senest = a.f40s === UKENDT ? undefined : a.f40s
  const fra40 = harAlder ? plads(tidligere, fra, slut, orlov, uden, senest, tidligst, a.f50t, a.f50s) : UOPLYST
  const alt = plads(tidligere, fra, slut, orlov, uden, undefined, undefined, UKENDT, UKENDT)
  return tvivl(valgt('TVIVL-TID-FOER-40'), fra40, alt)
}

/** Fylder borgeren måske 40 eller 50 mellem de to dage? 40 år er 14610 dage på nær én, 50 år er 18262. */
const maaskeImellem = (t, s, fra, til) =>
  (til - t >= 14608 && fra - s <= 14612) || (til - t >= 18260 && fra - s <= 18264)

function fyldAldre(a, t, s, ogsaa50) {
  a.f40t = t === UKENDT ? UKENDT : plusMaaneder(t, 480)
  a.f40s = s === t ? a.f40t : plusMaaneder(s, 480)
  if (!ogsaa50) return
  a.f50t = t === UKENDT ? UKENDT : plusMaaneder(t, 600)
  a.f50s = s === t ? a.f50t : plusMaaneder(s, 600)
}

export function haandskrevetMange(b) {
  const sikker = alderen(UKENDT, UKENDT, UKENDT, valgtB, 0, UKENDT, UKENDT, UKENDT, UKENDT)
  const n = b.antal
  const ud = {
    henvises: new Uint8Array(n),
    kraeves: new Uint8Array(n),
    tilbydes: new Uint8Array(n),
    varighed: new Uint8Array(n),
    kode: new Uint8Array(n),
  }
  const { paa, foedtTidligst, foedtSenest, varighedMaaneder, tidligereForloeb, orlov } = b
  const { bevilget: bevilgede, starter, afgoeres: afgoerelser } = b.dage
  const paaklagede = b.dage['paaklaget-afgoerelse']
  const slutdage = b.dage['planlagt-slut']
  const ikkeLoest = b.jaNej['ikke-loest-gennem-anden-indsats']
  const langvarig = b.jaNej['langvarig-offentlig-forsoergelse']
  const tilbud = b.jaNej['tilbud-uden-oeget-tilknytning']
  const foertidspension = b.jaNej['modtager-foertidspension']
  const komplekse = b.skoen['komplekse-problemer']
  const helhed = b.skoen['helhedsorienteret-indsats']
  const laengerevarende = b.skoen['laengerevarende-indsats']
  const udvikling = b.skoen.udviklingsperspektiv
  const kanIkkeForbedres = b.skoen['arbejdsevnen-kan-ikke-forbedres']
  const formaalsloest = b.skoen['aabenbart-formaalsloest']
  const tilstraekkeligt = b.skoen['tilstraekkeligt-oplyst']
  const udtoemt = b.skoen['alle-foranstaltninger-udtoemt']
  const oenskerTaetPaa = b.oensker['forloeb-taet-paa-pension']
  const oenskerMere = b.oensker['mere-end-fem-aar']
  const oenskerEndnu = b.oensker['endnu-et-forloeb']
  const oenskerSomPensionist = b.oensker['forloeb-som-pensionist']
  const valg = b.laesningsvalg
  sag.valg = valg

  for (let i = 0; i < n; i += 1) {
    const bevilget = bevilgede[i]
    const paaklaget = paaklagede[i]
    const afgoeres = afgoerelser[i] === UKENDT ? paa[i] : afgoerelser[i]
    const start = starter[i]
    const begyndt =
      bevilget === UKENDT && paaklaget === UKENDT && start !== UKENDT && start < D2026 && afgoeres >= D2026
        ? start
        : UKENDT
    const maaledag = bevilget !== UKENDT ? bevilget : begyndt !== UKENDT ? begyndt : afgoeres

    let dag = bevilget !== UKENDT ? bevilget : paaklaget !== UKENDT ? paaklaget : afgoeres
    let laengdeDag = dag
    let overgang2022 = false
    if (bevilget !== UKENDT) {
      if (bevilget < D2022 && start !== UKENDT && start >= D2022) {
        laengdeDag = D2022
        overgang2022 = true
      } else if (bevilget >= D2022 && bevilget < D2026 && afgoeres >= D2026) {
        dag = D2026 - 1
        laengdeDag = dag
      }
    } else if (begyndt !== UKENDT) {
      dag = begyndt >= D2022 ? D2026 - 1 : begyndt
      laengdeDag = dag
    } else if (start !== UKENDT && start < D2022 && dag >= D2022) laengdeDag = start

    const harLukning = afgoeres >= D2026
    let lukning = JA
    if (harLukning) {
      const iTide = begyndt !== UKENDT || (bevilget === UKENDT ? afgoeres : bevilget) < D2026 ? JA : NEJ
      const hjemvist = og(
        paaklaget !== UKENDT && paaklaget < D2026 ? JA : NEJ,
        tvivl(valg['TVIVL-HJEMVIST-EFTER-LUKNING'][i], JA, NEJ),
      )
      const startIOrden = eller(
        start === UKENDT || start < D2026 ? JA : NEJ,
        tvivl(valg['TVIVL-START-EFTER-LUKNING'][i], JA, NEJ),
      )
      lukning = og(eller(iTide, hjemvist), startIOrden)
    }
    if (dag < D2013 || dag >= D2026) {
      ud.henvises[i] = NEJ
      ud.kraeves[i] = NEJ
      ud.tilbydes[i] = NEJ
      ud.varighed[i] = NEJ
      ud.kode[i] = dag >= D2026 || (harLukning && lukning === NEJ) ? LUKKET : FANDTES_IKKE
      continue
    }

    // Længden og pensionsdagen.
    let slut = slutdage[i]
    const harSlut = slut !== UKENDT
    const maaneder = varighedMaaneder[i]
    if (!harSlut && start !== UKENDT && maaneder !== UKENDT) slut = plusMaaneder(start, maaneder) - 1
    const t = foedtTidligst[i]
    const s = foedtSenest[i]
    // Næsten altid er dagene sikre, og så regnes kun dem, der spørges om.
    let a = sikker
    const flereDage =
      (bevilget === UKENDT && paaklaget !== UKENDT && paaklaget !== afgoeres) ||
      (t !== UKENDT &&
        ((t === s && erSkuddag(t)) || (start !== UKENDT && start > maaledag && maaskeImellem(t, s, maaledag, start))))
    sag.i = i
    if (flereDage) a = alderen(UKENDT, t, s, valgtB, afgoeres, bevilget, begyndt, paaklaget, start)
    else {
      a.maaledag = maaledag
      a.aldersdag = maaledag
      a.pt = UKENDT
      a.ps = UKENDT
      if (t !== UKENDT && (dag >= D2014 || overgang2022)) {
        a.pt = plusMaaneder(t, pensionsalder(t, maaledag))
        a.ps = s === t ? a.pt : plusMaaneder(s, pensionsalder(s, maaledag))
      }
    }
    sag.start = start
    sag.slut = slut
    let varighed = svarPaaLaengde(
      start,
      slut,
      harSlut,
      maaneder,
      orlov[i],
      laengdeDag,
      valg['TVIVL-ORLOV-SENERE-LOV'][i],
    )
    let foerPension = JA
    if (dag >= D2014) {
      foerPension = efter(a, foerPensionen)
      let slutFoer = slut === UKENDT ? JA : efter(a, slutFoerPensionen)
      if (dag < D2017) {
        foerPension = tvivl(valg['TVIVL-PENSIONSDAG-2014-2016'][i], foerPension, JA)
        slutFoer = tvivl(valg['TVIVL-PENSIONSDAG-2014-2016'][i], slutFoer, JA)
      }
      varighed = og(varighed, slutFoer)
    }
    ud.varighed[i] = varighed

    const oplyst = tilstraekkeligt[i] === 2 ? NEJ : tilstraekkeligt[i] === 4 ? SKOEN : JA
    let henvises = NEJ
    let kraeves = NEJ
    let tilbydes = NEJ
    let maalgruppe = JA
    let relevant = JA
    if (foertidspension[i] === 1) {
      if (!flereDage) fyldAldre(a, t, s, false)
      const egen = og(efter(a, under40), AF_JA_NEJ[oenskerSomPensionist[i]])
      henvises = og(og(og(lukning, oplyst), egen), foerPension)
      tilbydes = henvises
    } else {
      maalgruppe = og(
        og(AF_SKOEN[komplekse[i]], AF_JA_NEJ[ikkeLoest[i]]),
        og(
          AF_SKOEN[helhed[i]],
          eller(eller(AF_JA_NEJ[langvarig[i]], AF_JA_NEJ[tilbud[i]]), AF_SKOEN[laengerevarende[i]]),
        ),
      )
      if (dag < D2018) relevant = ikke(AF_SKOEN[formaalsloest[i]])
      else {
        const medPerspektiv = AF_SKOEN[udvikling[i]]
        const eget = kanIkkeForbedres[i]
        relevant = og(medPerspektiv, ikke(eget !== 0 ? AF_SKOEN[eget] : medPerspektiv === JA ? NEJ : SKOEN))
      }
      tilbydes = og(og(og(lukning, oplyst), og(maalgruppe, relevant)), foerPension)
      if (tilbydes !== NEJ) {
        let seks = JA
        let seksFri = JA
        if (dag >= D2022 || overgang2022) {
          if (!flereDage) {
            a.st = a.pt === UKENDT ? UKENDT : plusMaaneder(a.pt, -72)
            a.ss = s === t ? a.st : plusMaaneder(a.ps, -72)
          }
          if (dag >= D2022 || passeret(a.st, a.ss, D2022) !== NEJ) {
            sag.seksFast = overgang2022 ? D2022 : UKENDT
            seks = tvivl(valg['TVIVL-SEKS-AAR-MAALEDAG'][i], efter(a, seksA), efter(a, seksB))
            if (overgang2022 && bevilget >= D2021J && seks !== JA)
              seks = tvivl(valg['TVIVL-LOV-1160-IKRAFTTRAEDEN'][i], seks, JA)
            seksFri = eller(seks, AF_JA_NEJ[oenskerTaetPaa[i]])
          }
        }

        const tidligere = tidligereForloeb[i]
        sag.tidligere = tidligere
        sag.orlov = orlov[i]
        sag.foerste = tidligere === undefined ? UOPLYST : tidligere.length === 0 ? JA : NEJ
        let fem = JA
        let femFri = JA
        if (!flereDage) fyldAldre(a, t, s, dag >= D2022)
        if (dag >= D2022) {
          fem = efter(a, femAar)
          femFri = eller(fem, AF_JA_NEJ[oenskerMere[i]])
        }
        const endnu = efter(a, dag >= D2022 ? endnu50 : endnu40)
        const endnuFri = eller(endnu, AF_JA_NEJ[oenskerEndnu[i]])
        henvises = og(tilbydes, og(seksFri, og(femFri, endnuFri)))
        kraeves = og(tilbydes, og(seks, og(fem, endnu)))
      }
    }
    ud.henvises[i] = henvises
    ud.kraeves[i] = kraeves
    ud.tilbydes[i] = tilbydes

    let kode
    if (lukning === NEJ) kode = LUKKET
    else if (oplyst === NEJ) kode = IKKE_OPLYST
    else if (relevant === NEJ) kode = udtoemt[i] === 1 ? FOERTIDSPENSION : SKAL_IKKE
    else if (maalgruppe === NEJ) kode = IKKE_I_MAALGRUPPEN
    else if (kraeves === JA) kode = KAN_HENVISES
    else if (henvises === JA) kode = HAR_RET
    else if (tilbydes === NEJ) kode = SKAL_IKKE
    else if (kraeves === NEJ) kode = henvises === NEJ ? KAN_IKKE_KRAEVES : KAN_KUN_TILBYDES
    else if (henvises === UOPLYST) kode = ER_UOPLYST
    else kode = maalgruppe !== SKOEN && relevant !== SKOEN && oplyst !== SKOEN ? TVIVL_I_LOVEN : KRAEVER_SKOEN
    ud.kode[i] = kode
  }
  return ud
}
