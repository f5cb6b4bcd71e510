#!/bin/sh
# Run once by the database's image, and by hand elsewhere: the role that owns the tables and the one that uses them.
# Passwords come from the environment and go to psql by its standard input, not by its command line.
set -eu
psql --no-psqlrc -v ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres <<SQL
\set owner_password \`printenv NYSTART_OWNER_PASSWORD\`
\set app_password \`printenv NYSTART_APP_PASSWORD\`
SET password_encryption = 'scram-sha-256';
CREATE ROLE nystart_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE nystart_app LOGIN PASSWORD :'app_password';
CREATE DATABASE nystart OWNER nystart_owner;
\connect nystart
CREATE EXTENSION IF NOT EXISTS pg_stat_statements;
SQL
