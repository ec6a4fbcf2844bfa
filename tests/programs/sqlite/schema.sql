-- Tables, indexes, joins, aggregates, constraints, triggers, transactions.
.headers on
.mode column
PRAGMA foreign_keys = ON;
CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, born INTEGER CHECK (born > 1000));
CREATE TABLE book (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  author_id INTEGER NOT NULL REFERENCES author (id) ON DELETE CASCADE ON UPDATE CASCADE,
  title TEXT NOT NULL COLLATE NOCASE,
  year INTEGER DEFAULT 1900,
  price REAL,
  cover BLOB,
  label TEXT GENERATED ALWAYS AS (title || ' (' || year || ')') VIRTUAL,
  UNIQUE (author_id, title)
);
CREATE INDEX book_year ON book (year DESC, price);
CREATE INDEX book_cheap ON book (price) WHERE price < 10;
CREATE TABLE log (at INTEGER PRIMARY KEY, what TEXT);
CREATE TRIGGER book_added AFTER INSERT ON book BEGIN INSERT INTO log (what) VALUES ('added ' || new.title); END;
CREATE TRIGGER book_changed AFTER UPDATE OF price ON book WHEN old.price <> new.price BEGIN
  INSERT INTO log (what) VALUES ('price of ' || new.title || ': ' || old.price || ' -> ' || new.price);
END;
CREATE TRIGGER book_removed BEFORE DELETE ON book BEGIN INSERT INTO log (what) VALUES ('removed ' || old.title); END;
CREATE VIEW shelf AS SELECT a.name, b.title, b.year, b.price FROM book b JOIN author a ON a.id = b.author_id;
CREATE TRIGGER shelf_insert INSTEAD OF INSERT ON shelf BEGIN
  INSERT OR IGNORE INTO author (name, born) VALUES (new.name, 1950);
  INSERT INTO book (author_id, title, year, price) SELECT id, new.title, new.year, new.price FROM author WHERE name = new.name;
END;
INSERT INTO author VALUES (1, 'Knuth', 1938), (2, 'Ritchie', 1941), (3, 'Lovelace', 1815), (4, 'Hopper', 1906);
INSERT INTO book (author_id, title, year, price, cover) VALUES
  (1, 'Fundamental Algorithms', 1968, 55.5, x'0102ff'), (1, 'Seminumerical Algorithms', 1969, 60.25, NULL),
  (1, 'Sorting and Searching', 1973, 65, zeroblob(4)), (2, 'The C Programming Language', 1978, 9.99, NULL), (3, 'Notes', 1843, 5, x'');
INSERT INTO shelf (name, title, year, price) VALUES ('Wirth', 'Algorithms + Data Structures', 1976, 30), ('Hopper', 'The Compiler', 1952, 1.5);
SELECT * FROM author ORDER BY id;
SELECT id, author_id, title, year, price, hex(cover) AS cover, label, typeof(price) AS t FROM book;
SELECT * FROM shelf ORDER BY year;
SELECT name, count(b.id) AS books, total(price) AS total, avg(price) AS mean, min(year), max(year), group_concat(title, '; ') AS titles
  FROM author a LEFT JOIN book b ON b.author_id = a.id GROUP BY a.id HAVING books > 0 ORDER BY books DESC, name;
SELECT title FROM book WHERE title LIKE '%algo%' AND year BETWEEN 1960 AND 1980 ORDER BY title DESC LIMIT 2 OFFSET 1;
SELECT title FROM book WHERE title GLOB '*[Aa]nd*' OR title IN ('notes', 'the compiler');
SELECT DISTINCT year / 10 * 10 AS decade FROM book ORDER BY 1;
SELECT a.name, (SELECT title FROM book WHERE author_id = a.id ORDER BY year LIMIT 1) AS first FROM author a WHERE EXISTS (SELECT 1 FROM book WHERE author_id = a.id);
INSERT INTO book (author_id, title) VALUES (99, 'Orphan');
INSERT INTO author VALUES (9, 'Ancient', 5);
INSERT INTO author (name) VALUES (NULL);
INSERT INTO author (name) VALUES ('Knuth');
INSERT INTO book (author_id, title, price) VALUES (1, 'notes', 3) ON CONFLICT DO NOTHING;
INSERT INTO book (author_id, title, price) VALUES (3, 'NOTES', 7) ON CONFLICT (author_id, title) DO UPDATE SET price = excluded.price + book.price RETURNING title, price;
UPDATE book SET price = price * 1.1 WHERE year < 1970;
UPDATE book SET price = b2.m FROM (SELECT max(price) AS m FROM book) AS b2 WHERE title = 'Notes';
DELETE FROM author WHERE name = 'Ritchie';
SELECT * FROM log;
BEGIN;
DELETE FROM book;
SELECT count(*) FROM book;
SAVEPOINT one;
INSERT INTO author (id, name) VALUES (100, 'Temporary');
ROLLBACK TO one;
SELECT count(*) FROM author WHERE id = 100;
ROLLBACK;
SELECT count(*) FROM book;
EXPLAIN QUERY PLAN SELECT * FROM book WHERE year = 1968 AND price > 3;
EXPLAIN QUERY PLAN SELECT * FROM shelf ORDER BY name;
EXPLAIN SELECT title FROM book WHERE id = 3;
ALTER TABLE author ADD COLUMN country TEXT DEFAULT 'unknown';
ALTER TABLE author RENAME COLUMN born TO birth_year;
ALTER TABLE log RENAME TO journal;
ALTER TABLE author DROP COLUMN country;
SELECT name, sql FROM sqlite_schema WHERE type IN ('table', 'trigger') ORDER BY name;
PRAGMA table_info (author);
PRAGMA index_list (book);
PRAGMA foreign_key_list (book);
PRAGMA integrity_check;
PRAGMA foreign_key_check;
VACUUM;
REINDEX;
ANALYZE;
SELECT * FROM sqlite_stat1 ORDER BY 1, 2, 3;
PRAGMA page_count;
SELECT * FROM missing_table;
SELEC 1;
SELECT 1 +;
.schema book
.tables
.indexes
.dump author
