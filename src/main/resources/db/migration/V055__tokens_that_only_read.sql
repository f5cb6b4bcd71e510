-- A program that only reads needs no token that can write.
ALTER TABLE api_token ADD COLUMN reads_only boolean NOT NULL DEFAULT false;
