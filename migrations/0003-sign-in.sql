-- Accounts are made by administrators only; better-auth keeps passwords and sign-ins, attempts are counted by us.
create table account (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  username text unique,
  "displayUsername" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "personId" uuid references person
);
create unique index on account ("personId");

create table sign_in (
  id text primary key,
  "userId" text not null references account on delete cascade,
  token text not null unique,
  "expiresAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index on sign_in ("userId");

create table credential (
  id text primary key,
  "userId" text not null references account on delete cascade,
  "accountId" text not null,
  "providerId" text not null,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index on credential ("userId");

create table verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);

-- One row per failed try, for the lock of an account and of an address; addresses are kept as hashes and for a day.
create table sign_in_failure (
  id bigint generated always as identity primary key,
  username text not null,
  address_hash bytea not null,
  failed_at timestamptz not null
);
create index on sign_in_failure (username, failed_at);
create index on sign_in_failure (address_hash, failed_at);

-- Secrets and other values the installation makes for itself.
create table setting (
  key text primary key,
  value text not null
);

-- A form sent twice makes one act: the second finds where the first one went.
create table form_once (
  once_key uuid primary key,
  -- null for a visitor without a sign-in
  person_id uuid,
  location text not null,
  done_at timestamptz not null
);
create index on form_once (done_at);
