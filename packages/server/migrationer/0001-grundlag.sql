-- Lagerets grundlag. Samme fil på PGlite og PostgreSQL ≥ 15. En frigivet migration ændres aldrig: skriv en ny.

-- Alt arbejde sker som denne rolle: ikke ejer, ikke superbruger, kan ikke logge ind og ikke omgå rækkesikkerhed.
-- Roller er fælles for hele klyngen: en anden database kan have oprettet den, måske i samme øjeblik. Ejeren bliver ikke
-- medlem; det gør kun den, serveren logger ind som.
do $$
begin
  if not exists (select from pg_roles where rolname = 'fodfaeste_app') then
    create role fodfaeste_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;

-- Kommunen sættes for én transaktion ad gangen. Efter den er indstillingen tom tekst, ikke null: begge betyder ingen.
create function aktuel_kommune() returns text language sql stable parallel safe
  return nullif(current_setting('fodfaeste.kommune', true), '');

create function uforanderlig() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create table kommune (
  id text primary key check (id ~ '^[a-z0-9-]{1,40}$'),
  navn text not null
);

create table haendelse (
  position bigint generated always as identity primary key,
  kommune_id text not null,
  sag_id uuid not null,
  version integer not null check (version > 0),
  type text not null,
  skema integer not null check (skema > 0),
  data jsonb not null,
  af text not null,
  af_navn text not null,
  registreret timestamptz not null,
  virker_fra date,
  forrige_hash bytea check (octet_length(forrige_hash) = 32),
  hash bytea not null check (octet_length(hash) = 32),
  unique (kommune_id, sag_id, version),
  check ((version = 1) = (forrige_hash is null))
);
create trigger haendelse_uforanderlig before update or delete or truncate on haendelse
  for each statement execute function uforanderlig();

-- Regnes altid af hændelserne og kan bygges igen. navn_noegle bærer den danske orden, så databasens sortering er ligegyldig.
create table sag_oversigt (
  kommune_id text not null,
  sag_id uuid not null,
  version integer not null,
  sagsnummer text not null,
  borger_navn text not null,
  navn_noegle text collate "C" not null,
  soegetekst text not null,
  fase text not null,
  sagsbehandler text not null,
  opdateret timestamptz not null,
  data jsonb not null,
  primary key (kommune_id, sag_id)
);
create index sag_oversigt_navn on sag_oversigt (kommune_id, navn_noegle, sag_id);

-- CPR ligger kun her: låst, og med en nøglet opslagsværdi. Lageret kan ikke læse det.
create table sag_borger (
  kommune_id text not null,
  sag_id uuid not null,
  cpr_krypteret bytea not null,
  cpr_opslag bytea not null,
  primary key (kommune_id, sag_id)
);
create index sag_borger_opslag on sag_borger (kommune_id, cpr_opslag);

create table adgangslog (
  id bigint generated always as identity primary key,
  kommune_id text not null,
  tidspunkt timestamptz not null,
  bruger text not null,
  bruger_navn text not null,
  sag_id uuid,
  handling text not null check (handling in ('laest', 'skrevet')),
  formaal text not null,
  hvad text not null
);
create index adgangslog_sag on adgangslog (kommune_id, sag_id, id);
create trigger adgangslog_uforanderlig before update or delete or truncate on adgangslog
  for each statement execute function uforanderlig();

create table udbakke (
  id bigint generated always as identity primary key,
  kommune_id text not null,
  sag_id uuid not null,
  emne text not null,
  data jsonb not null,
  oprettet timestamptz not null
);

create table person (
  kommune_id text not null references kommune,
  id text not null,
  navn text not null,
  roller text[] not null,
  beskrivelse text not null default '',
  primary key (kommune_id, id)
);

create table session (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  kommune_id text not null,
  person_id text not null,
  oprettet timestamptz not null,
  udloeber timestamptz not null,
  foreign key (kommune_id, person_id) references person on delete cascade
);

-- Rækkesikkerhed: uden kommune er sammenligningen null, og null er aldrig sandt. Ingen rækker ud, ingen rækker ind.
do $$
declare
  tabel text;
begin
  foreach tabel in array array['haendelse', 'sag_oversigt', 'sag_borger', 'adgangslog', 'udbakke', 'person'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    execute format('create policy egen_kommune on %I using (kommune_id = (select aktuel_kommune()))', tabel);
  end loop;
end $$;

alter table kommune enable row level security;
alter table kommune force row level security;
create policy egen_kommune on kommune using (id = (select aktuel_kommune()));

-- En session findes kun for den, der har dens token: ved login er kommunen endnu ikke kendt.
alter table session enable row level security;
alter table session force row level security;
create policy egen_session on session
  using (token_hash = decode(nullif(current_setting('fodfaeste.session', true), ''), 'hex'))
  with check (kommune_id = (select aktuel_kommune()));

grant select, insert on kommune, haendelse, adgangslog to fodfaeste_app;
grant select, insert, delete on udbakke, session to fodfaeste_app;
grant select, insert, update on person, sag_borger to fodfaeste_app;
grant select, insert, update, delete on sag_oversigt to fodfaeste_app;

-- Fold-resultatets række. Kører to på én gang, vinder den nyeste version.
create function skriv_oversigt(p_kommune text, p_sag uuid, p_version integer, p_opdateret timestamptz, o jsonb)
returns void language sql
begin atomic
  insert into sag_oversigt
  values (p_kommune, p_sag, p_version, o->>'sagsnummer', o->>'borgerNavn', o->>'navnNoegle', o->>'soegetekst',
          o->>'fase', o->>'sagsbehandler', p_opdateret, o->'data')
  on conflict (kommune_id, sag_id) do update set
    version = excluded.version, sagsnummer = excluded.sagsnummer, borger_navn = excluded.borger_navn,
    navn_noegle = excluded.navn_noegle, soegetekst = excluded.soegetekst, fase = excluded.fase,
    sagsbehandler = excluded.sagsbehandler, opdateret = excluded.opdateret, data = excluded.data
  where sag_oversigt.version <= excluded.version;
end;

-- Ét kald = hændelser + række + CPR + udbakke + adgangslog. Kører med kalderens rettigheder, altså under rækkesikkerhed.
-- p_ved: {bruger, brugerNavn, tidspunkt, formaal}. Hver hændelse bærer sit kanoniske indhold, som hashen regnes af.
-- Svar: {ok: true, hashes: [forgængerens eller null, den første nyes, …]} eller {ok: false, aktuelVersion}.
create function tilfoej(
  p_kommune text, p_sag uuid, p_forventet integer,
  p_haendelser jsonb, p_oversigt jsonb, p_ved jsonb, p_cpr jsonb, p_udbakke jsonb
) returns jsonb language plpgsql as $$
declare
  v_version integer;
  v_hash bytea;
  v_forrige bytea;
  v_hashes jsonb;
  v_tid timestamptz := (p_ved->>'tidspunkt')::timestamptz;
  h jsonb;
begin
  -- Én skriver ad gangen i en sag: den næste ser den førstes version og får en konflikt i stedet for en fejl.
  perform pg_advisory_xact_lock(hashtextextended(p_kommune || '/' || p_sag::text, 0));
  select version, hash into v_version, v_hash from haendelse
    where kommune_id = p_kommune and sag_id = p_sag order by version desc limit 1;
  v_version := coalesce(v_version, 0);
  if v_version <> p_forventet then
    return jsonb_build_object('ok', false, 'aktuelVersion', v_version);
  end if;
  v_hashes := jsonb_build_array(encode(v_hash, 'hex'));

  for h in select value from jsonb_array_elements(p_haendelser) with ordinality order by ordinality loop
    v_version := v_version + 1;
    v_forrige := v_hash;
    v_hash := sha256(coalesce(v_forrige, ''::bytea) || convert_to(h->>'indhold', 'UTF8'));
    insert into haendelse
      (kommune_id, sag_id, version, type, skema, data, af, af_navn, registreret, virker_fra, forrige_hash, hash)
    values
      (p_kommune, p_sag, v_version, h->>'type', (h->>'skema')::integer, h->'data', p_ved->>'bruger',
       p_ved->>'brugerNavn', v_tid, (h->>'virkerFra')::date, v_forrige, v_hash);
    v_hashes := v_hashes || to_jsonb(encode(v_hash, 'hex'));
  end loop;

  perform skriv_oversigt(p_kommune, p_sag, v_version, v_tid, p_oversigt);

  if p_cpr is not null then
    insert into sag_borger
    values (p_kommune, p_sag, decode(p_cpr->>'krypteret', 'hex'), decode(p_cpr->>'opslag', 'hex'))
    on conflict (kommune_id, sag_id) do update
      set cpr_krypteret = excluded.cpr_krypteret, cpr_opslag = excluded.cpr_opslag;
  end if;

  insert into udbakke (kommune_id, sag_id, emne, data, oprettet)
    select p_kommune, p_sag, value->>'emne', value->'data', v_tid
    from jsonb_array_elements(p_udbakke) with ordinality order by ordinality;

  insert into adgangslog (kommune_id, tidspunkt, bruger, bruger_navn, sag_id, handling, formaal, hvad)
    values (p_kommune, v_tid, p_ved->>'bruger', p_ved->>'brugerNavn', p_sag, 'skrevet', p_ved->>'formaal',
            (select string_agg(value->>'type', ', ' order by ordinality)
             from jsonb_array_elements(p_haendelser) with ordinality));

  return jsonb_build_object('ok', true, 'hashes', v_hashes);
end $$;

-- En funktion må kaldes af alle, til det tages fra dem.
revoke execute on function tilfoej, skriv_oversigt, aktuel_kommune from public;
grant execute on function tilfoej, skriv_oversigt, aktuel_kommune to fodfaeste_app;
