-- Arbejde, der sker uden for en forespørgsel, hvem der gør det, installationens kendetegn, og det, der er importeret.

-- Samme kommune, art og nøgle er samme arbejde: to servere, der begge lægger det, lægger det én gang.
create table job (
  id bigint generated always as identity primary key,
  -- Null: arbejde for hele installationen.
  kommune_id text references kommune,
  art text not null check (art ~ '^[a-z0-9-]{1,60}$'),
  noegle text not null check (length(noegle) between 1 and 200),
  -- Aldrig personoplysninger: kun id'er, opgaven kan slå op med.
  data jsonb not null default '{}',
  tilstand text not null default 'venter' check (tilstand in ('venter', 'i-gang', 'faerdig', 'opgivet')),
  tidligst timestamptz not null,
  forsoeg integer not null default 0,
  -- Den, der har det nu, og til hvornår. Forsvinder hun, er det frit, når tiden er gået.
  arbejder text,
  laant_til timestamptz,
  fejl text,
  oprettet timestamptz not null,
  afsluttet timestamptz,
  unique nulls not distinct (kommune_id, art, noegle),
  check ((tilstand = 'i-gang') = (arbejder is not null)),
  check ((tilstand = 'i-gang') = (laant_til is not null)),
  check ((tilstand in ('faerdig', 'opgivet')) = (afsluttet is not null))
);
create index job_udestaaende on job (tidligst, id) where tilstand in ('venter', 'i-gang');
create index job_afsluttet on job (afsluttet) where tilstand in ('faerdig', 'opgivet');

-- En kommune ser og lægger sit eget arbejde. Arbejderen tager for alle, og kun mens den tager.
alter table job enable row level security;
alter table job force row level security;
create policy egen_kommune on job using (kommune_id = (select aktuel_kommune()));
create policy arbejder on job using (current_setting('fodfaeste.arbejder', true) = 'ja');
create policy arbejder on udbakke using (current_setting('fodfaeste.arbejder', true) = 'ja');
-- Det, der skal ske i hver kommune hver dag, kræver, at den kan se, hvilke der er.
create policy arbejder_ser_kommuner on kommune for select using (current_setting('fodfaeste.arbejder', true) = 'ja');
grant select, insert, update, delete on job to fodfaeste_app;
-- At låse en post, mens den flyttes, kræver ret til at rette i den.
grant update (data) on udbakke to fodfaeste_app;

-- Servere, der tager arbejde, og hvornår de sidst gav lyd fra sig.
create table arbejder (
  id text primary key,
  maskine text not null,
  proces integer not null,
  version text not null,
  startet timestamptz not null,
  sidst_set timestamptz not null
);
grant select, insert, update, delete on arbejder to fodfaeste_app;

-- Én række. Kendetegnet siger, hvilken nøgle CPR-numrene er låst med; nøglen kan ikke regnes ud af det.
create table installation (
  nr integer primary key default 1 check (nr = 1),
  noegle_kendetegn text not null check (noegle_kendetegn ~ '^[0-9a-f]{16}$')
);
grant select, insert, update (noegle_kendetegn) on installation to fodfaeste_app;

-- En sag fra kommunens gamle system: dens id dér, sagen, den blev til, og hvor den kom fra. Felterne er aftryk af hver
-- kolonne uden CPR-nummeret, så en ændret række kan ses, uden at filen er gemt.
create table importeret_sag (
  kommune_id text not null references kommune,
  eget_id text not null check (length(eget_id) between 1 and 100),
  sag_id uuid not null,
  felter jsonb not null,
  fil text not null,
  fil_sha256 text not null check (fil_sha256 ~ '^[0-9a-f]{64}$'),
  linje integer not null check (linje > 0),
  af text not null,
  af_navn text not null,
  importeret timestamptz not null,
  primary key (kommune_id, eget_id),
  unique (kommune_id, sag_id)
);
alter table importeret_sag enable row level security;
alter table importeret_sag force row level security;
create policy egen_kommune on importeret_sag using (kommune_id = (select aktuel_kommune()));
grant select, insert on importeret_sag to fodfaeste_app;
