-- Rehabiliteringsteamets mødedag: hvornår og hvor, hvem der er med, og hvilke sager der er på hvornår. At en sag er planlagt,
-- behandlet eller taget af, står i sagen selv; her er kun det praktiske.

create table teammoede (
  kommune_id text not null references kommune,
  id uuid not null,
  dag date not null,
  -- Minutter efter midnat, dansk tid.
  fra integer not null check (fra between 0 and 1439),
  til integer not null check (til between 1 and 1440),
  sted text not null check (length(sted) between 1 and 300),
  moedeleder text not null,
  -- Tælles op ved hver ændring: to, der ændrer samtidig, ser hinandens.
  udgave integer not null check (udgave > 0),
  aendret timestamptz not null,
  aendret_af_navn text not null,
  aflyst timestamptz,
  aflyst_grund text check (length(aflyst_grund) between 1 and 2000),
  check (til > fra),
  check ((aflyst is null) = (aflyst_grund is null)),
  primary key (kommune_id, id),
  foreign key (kommune_id, moedeleder) references person
);
create index teammoede_dag on teammoede (kommune_id, dag);

create table teammoede_medlem (
  kommune_id text not null,
  moede_id uuid not null,
  nr integer not null check (nr between 1 and 50),
  navn text not null check (length(navn) between 1 and 200),
  omraade text not null check (omraade in
    ('beskaeftigelse', 'sundhed', 'social', 'undervisning', 'sundhedskoordinator', 'andet')),
  email text check (length(email) <= 254),
  -- Den, der logger ind, når medlemmet gør det. Kun hun får sagerne åbnet på dagen.
  person_id text,
  svar text check (svar in ('kommer', 'kan-ikke')),
  svar_den date,
  check ((svar is null) = (svar_den is null)),
  primary key (kommune_id, moede_id, nr),
  foreign key (kommune_id, moede_id) references teammoede,
  foreign key (kommune_id, person_id) references person
);
create index teammoede_medlem_person on teammoede_medlem (kommune_id, person_id) where person_id is not null;

create table teammoede_punkt (
  id bigint generated always as identity primary key,
  kommune_id text not null,
  moede_id uuid not null,
  sag_id uuid not null,
  sagsnummer text not null,
  -- Versionen af TeambehandlingPlanlagt i sagen.
  behandling integer not null check (behandling > 0),
  fra integer not null check (fra between 0 and 1439),
  til integer not null check (til between 1 and 1440),
  taget_af timestamptz,
  check (til > fra),
  foreign key (kommune_id, moede_id) references teammoede
);
create unique index teammoede_punkt_paa on teammoede_punkt (kommune_id, moede_id, sag_id) where taget_af is null;
create index teammoede_punkt_sag on teammoede_punkt (kommune_id, sag_id) where taget_af is null;

do $$
declare
  tabel text;
begin
  foreach tabel in array array['teammoede', 'teammoede_medlem', 'teammoede_punkt'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    execute format('create policy egen_kommune on %I using (kommune_id = (select aktuel_kommune()))', tabel);
  end loop;
end $$;
grant select, insert, update (fra, til, sted, moedeleder, udgave, aendret, aendret_af_navn, aflyst, aflyst_grund)
  on teammoede to fodfaeste_app;
grant select, insert, delete on teammoede_medlem to fodfaeste_app;
grant select, insert, update (fra, til, taget_af) on teammoede_punkt to fodfaeste_app;
