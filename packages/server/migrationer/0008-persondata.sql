-- Persondata og kommunens egne valg: nøglen til CPR kan skiftes, kommunen sætter frister, tekster og opbevaring, og en
-- sag kan slettes efter kommunens regel, uden at kæderne går i stykker.

-- Erklæringen bærer nu også CPR-nummeret, låst, så dens opslag kan regnes igen med en ny nøgle. De gamle har det ikke.
alter table erklaering add column cpr_krypteret bytea;
-- Første byte er formatet; i format 2 følger otte bytes, der siger, hvilken nøgle der låste. Et nøgleskift leder efter de andre.
create function laast_med(p_krypteret bytea) returns bytea language sql immutable parallel safe
  return case when get_byte(p_krypteret, 0) = 2 then substring(p_krypteret from 2 for 8) else ''::bytea end;

-- RSL § 3, stk. 2: kommunens egen frist pr. slags sag. En ny række afløser den forrige fra sin dag; historikken bliver.
create table kommune_frist (
  id bigint generated always as identity primary key,
  kommune_id text not null references kommune,
  sagstype text not null,
  -- Null: fra den dag har kommunen ingen frist registreret.
  uger integer check (uger between 1 and 104),
  offentliggjort text not null check (length(offentliggjort) <= 500),
  gaelder_fra date not null,
  sat_af text not null,
  sat_af_navn text not null,
  sat timestamptz not null
);
create index kommune_frist_nyeste on kommune_frist (kommune_id, sagstype, gaelder_fra, id);

-- Kommunens egne tekster, fx hvor man henvender sig. Den nyeste gælder.
create table kommune_tekst (
  id bigint generated always as identity primary key,
  kommune_id text not null references kommune,
  noegle text not null,
  tekst text not null check (length(tekst) <= 2000),
  sat_af text not null,
  sat_af_navn text not null,
  sat timestamptz not null
);
create index kommune_tekst_nyeste on kommune_tekst (kommune_id, noegle, id);

-- Hvor længe en afsluttet sag gemmes. Uden en række slettes intet.
create table opbevaringsregel (
  id bigint generated always as identity primary key,
  kommune_id text not null references kommune,
  -- Null: intet slettes.
  aar integer check (aar between 1 and 100),
  begrundelse text not null check (length(begrundelse) between 1 and 2000),
  sat_af text not null,
  sat_af_navn text not null,
  sat timestamptz not null
);
create index opbevaringsregel_nyeste on opbevaringsregel (kommune_id, id);

-- Hvad der er slettet, efter hvilken regel. Intet om borgeren.
create table sletning (
  id bigint generated always as identity primary key,
  kommune_id text not null,
  sag_id uuid not null,
  regel_id bigint not null references opbevaringsregel,
  tidspunkt timestamptz not null,
  udfoert_af text not null,
  udfoert_af_navn text not null,
  haendelser integer not null,
  sidste_hash bytea not null check (octet_length(sidste_hash) = 32),
  -- Aftryk af de dokumenter, sagen havde: indholdet ligger uden for databasen og fjernes bagefter.
  dokumenter text[] not null,
  unique (kommune_id, sag_id)
);

do $$
declare
  tabel text;
begin
  foreach tabel in array array['kommune_frist', 'kommune_tekst', 'opbevaringsregel', 'sletning'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    execute format('create policy egen_kommune on %I using (kommune_id = (select aktuel_kommune()))', tabel);
    execute format('create trigger %I before update or delete or truncate on %I
      for each statement execute function uforanderlig()', tabel || '_uforanderlig', tabel);
  end loop;
end $$;
grant select, insert on kommune_frist, kommune_tekst, opbevaringsregel to fodfaeste_app;
-- Kun slet_sag skriver her.
grant select on sletning to fodfaeste_app;

-- En slettet hændelse beholder sin plads, sin type og sin hash; hashen er et led i kæden og kan ikke regnes tilbage.
alter table haendelse add column slettet timestamptz;
create index haendelse_slettet on haendelse (kommune_id, sag_id) where slettet is not null;

create function kun_sletning() returns trigger language plpgsql as $$
begin
  if current_setting('fodfaeste.sletter', true) is distinct from old.sag_id::text then
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

drop trigger haendelse_uforanderlig on haendelse;
create trigger haendelse_uforanderlig before delete or truncate on haendelse
  for each statement execute function uforanderlig();
create trigger haendelse_kun_sletning before update on haendelse
  for each row execute function kun_sletning();
drop trigger sag_aabning_uforanderlig on sag_aabning;
create trigger sag_aabning_uforanderlig before delete or truncate on sag_aabning
  for each statement execute function uforanderlig();
create trigger sag_aabning_kun_sletning before update on sag_aabning
  for each row execute function kun_sletning();

-- Sletter én sag efter kommunens gældende regel: indholdet af hændelserne og alt andet med sagens id. Adgangsloggen og
-- listen over åbninger bliver; begrundelsen i en åbning kan nævne borgeren og går ud. Kører som ejeren, for rollen, der
-- arbejdes med, må ikke rette en hændelse; derfor spørger den selv om kommunen.
create function slet_sag(p_kommune text, p_sag uuid, p_regel bigint, p_version integer, p_ved jsonb) returns boolean
language plpgsql security definer set search_path from current as $$
declare
  v_aar integer;
  v_version integer;
  v_hash bytea;
  v_dokumenter text[];
  v_tid timestamptz := (p_ved->>'tidspunkt')::timestamptz;
  tabel text;
begin
  if p_kommune is distinct from aktuel_kommune() then
    raise exception 'slet_sag works in its own municipality only' using errcode = 'insufficient_privilege';
  end if;
  select aar into v_aar from opbevaringsregel where kommune_id = p_kommune and id = p_regel
    and id = (select max(id) from opbevaringsregel where kommune_id = p_kommune);
  if v_aar is null then
    raise exception 'slet_sag needs the retention rule in force' using errcode = 'restrict_violation';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(p_kommune || '/' || p_sag::text, 0));
  select version, hash into v_version, v_hash from haendelse
    where kommune_id = p_kommune and sag_id = p_sag and slettet is null order by version desc limit 1;
  -- Er der skrevet i sagen, siden den blev udpeget, er den ikke den, der blev udpeget.
  if v_version is distinct from p_version then
    return false;
  end if;
  -- Loven om sagen er, at den er slut; databasen holder på det groveste: ingen hændelse yngre end reglens år.
  if exists (select from haendelse where kommune_id = p_kommune and sag_id = p_sag
             and registreret > v_tid - make_interval(years => v_aar)) then
    raise exception 'The case has events younger than the retention rule' using errcode = 'restrict_violation';
  end if;

  select coalesce(array_agg(distinct aftryk), '{}') into v_dokumenter from (
    select coalesce(data->>'aftryk', data->'erstatning'->'data'->>'aftryk') as aftryk from haendelse
    where kommune_id = p_kommune and sag_id = p_sag) d where aftryk ~ '^[0-9a-f]{64}$';

  perform set_config('fodfaeste.sletter', p_sag::text, true);
  update haendelse set data = '{}', af = '', af_navn = '', virker_fra = null, slettet = v_tid
    where kommune_id = p_kommune and sag_id = p_sag;
  update sag_aabning set begrundelse = '(slettet)' where kommune_id = p_kommune and sag_id = p_sag;
  perform set_config('fodfaeste.sletter', '', true);

  for tabel in
    select c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.column_name = 'sag_id'
      and c.table_name not in ('haendelse', 'sag_aabning', 'adgangslog', 'sletning')
    order by 1
  loop
    execute format('delete from %I where kommune_id = $1 and sag_id = $2', tabel) using p_kommune, p_sag;
  end loop;

  insert into sletning
    (kommune_id, sag_id, regel_id, tidspunkt, udfoert_af, udfoert_af_navn, haendelser, sidste_hash, dokumenter)
    values (p_kommune, p_sag, p_regel, v_tid, p_ved->>'bruger', p_ved->>'brugerNavn', v_version, v_hash, v_dokumenter);
  return true;
end $$;

revoke execute on function slet_sag, laast_med from public;
grant execute on function slet_sag, laast_med to fodfaeste_app;

-- Selvtjekket siger, hvilke migrationer databasen har.
grant select on migration to fodfaeste_app;

-- Hvornår en person sidst var i systemet, også når sessionen er udløbet og slettet.
alter table person add column sidst_set timestamptz;
