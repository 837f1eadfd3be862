-- Svartiden for en lægeattest er aftalt i en region og regnes i dage. Den står hos kommunens egne frister, så den har samme
-- historik, og de rækker, der er regnet med den forrige, regnes om på samme måde.
alter table kommune_frist
  add column dage integer check (dage between 1 and 365),
  add column region text check (length(region) <= 100);
