-- Lovens ordlyd, som driften har læst den ind. Offentlig tekst, fælles for alle kommuner i installationen: derfor ingen
-- rækkesikkerhed. Kun ejeren skriver; rollen, serveren arbejder med, kan læse.

create table lovtekst_udgave (
  udgave text primary key,
  titel text not null,
  eli text not null,
  -- Filen, teksten kom fra, og sha256 af den, som den lå.
  fil text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  indlaest timestamptz not null
);

create table lovtekst_paragraf (
  udgave text not null references lovtekst_udgave on delete cascade,
  lov text not null,
  paragraf text not null,
  -- [{indledning, numre: [tekst]}]; tom, når paragraffen er ophævet.
  stykker jsonb not null check (jsonb_typeof(stykker) = 'array'),
  -- Er ordene dem, indekset over loven er talt af?
  aftryk text not null check (aftryk in ('ens', 'anderledes', 'ukendt')),
  primary key (udgave, lov, paragraf)
);

grant select on lovtekst_udgave, lovtekst_paragraf to fodfaeste_app;
