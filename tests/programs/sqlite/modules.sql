-- Full-text search, R-trees, attached databases, the shell's own commands and output modes.
.bail off
CREATE VIRTUAL TABLE mail USING fts5 (sender, subject, body, tokenize = 'porter unicode61');
INSERT INTO mail VALUES ('ada', 'Engines', 'The analytical engine weaves algebraic patterns'), ('alan', 'Machines', 'Can machines think? A machine computing'),
  ('grace', 'Compilers', 'A compiler translates; compiled programs run'), ('edsger', 'Harmful', 'Goto considered harmful in programs');
SELECT sender, highlight(mail, 2, '[', ']') FROM mail WHERE mail MATCH 'machine OR compile' ORDER BY rank;
SELECT sender, snippet(mail, -1, '<', '>', '...', 4) FROM mail WHERE mail MATCH 'program*' ORDER BY rank;
SELECT sender FROM mail WHERE mail MATCH 'subject : harmful AND NOT analytical';
SELECT sender FROM mail WHERE mail MATCH '"considered harmful"';
SELECT round(bm25(mail), 6) FROM mail WHERE mail MATCH 'programs' ORDER BY 1;
DELETE FROM mail WHERE sender = 'alan';
INSERT INTO mail (mail) VALUES ('optimize');
INSERT INTO mail (mail) VALUES ('integrity-check');
SELECT count(*) FROM mail;
SELECT * FROM mail WHERE mail MATCH 'syntax AND';
CREATE VIRTUAL TABLE place USING rtree (id, minx, maxx, miny, maxy);
WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 500) INSERT INTO place SELECT i, i % 25, i % 25 + 0.5, i / 25, i / 25 + 1.25 FROM n;
SELECT count(*), sum(id) FROM place WHERE minx >= 3 AND maxx <= 7.5 AND miny > 2 AND maxy < 9;
SELECT * FROM place WHERE id BETWEEN 101 AND 103;
ATTACH ':memory:' AS other;
CREATE TABLE other.copy AS SELECT * FROM mail;
SELECT count(*) FROM other.copy;
PRAGMA database_list;
DETACH other;
CREATE TABLE t (a, b, c);
INSERT INTO t VALUES (1, 'two', 3.5), (NULL, 'with "quotes", and commas', x'4142'), ('multi
line', '', -1e-5);
.headers on
.mode csv
SELECT * FROM t;
.mode json
SELECT * FROM t;
.mode html
SELECT * FROM t;
.mode insert t2
SELECT * FROM t;
.mode line
SELECT * FROM t;
.mode quote
SELECT * FROM t;
.mode tabs
SELECT * FROM t;
.mode markdown
SELECT a, b FROM t;
.mode table
SELECT a, b FROM t;
.mode box
SELECT a, b FROM t;
.mode column
.width 6 10 8
SELECT * FROM t;
.mode list
.echo on
SELECT 1 AS one;
.echo off
.parameter init
.parameter set :x 41
SELECT :x + 1;
.print some text
.show
.changes on
UPDATE t SET c = 0;
.changes off
.explain on
EXPLAIN SELECT * FROM t ORDER BY b;
.explain off
.fullschema
.dbinfo
.sha3sum
.nosuchcommand
PRAGMA journal_mode = WAL;
INSERT INTO t VALUES (9, 9, 9);
PRAGMA wal_checkpoint (TRUNCATE);
PRAGMA journal_mode = DELETE;
PRAGMA encoding;
.backup copy.db
.open copy.db
SELECT count(*) FROM t;
.dump t
.quit
