-- Common table expressions, window functions, JSON, dates, numbers, text, set operations, large sorts.
.mode list
.separator ' | '
.nullvalue NULL
WITH RECURSIVE fib (n, a, b) AS (VALUES (0, 0, 1) UNION ALL SELECT n + 1, b, a + b FROM fib WHERE n < 80) SELECT n, a FROM fib WHERE n % 10 = 0;
WITH RECURSIVE
  xaxis (x) AS (VALUES (-2.0) UNION ALL SELECT x + 0.05 FROM xaxis WHERE x < 1.2),
  yaxis (y) AS (VALUES (-1.0) UNION ALL SELECT y + 0.1 FROM yaxis WHERE y < 1.0),
  m (iter, cx, cy, x, y) AS (
    SELECT 0, x, y, 0.0, 0.0 FROM xaxis, yaxis UNION ALL
    SELECT iter + 1, cx, cy, x * x - y * y + cx, 2.0 * x * y + cy FROM m WHERE (x * x + y * y) < 4.0 AND iter < 28),
  m2 (iter, cx, cy) AS (SELECT max(iter), cx, cy FROM m GROUP BY cx, cy),
  a (t) AS (SELECT group_concat(substr(' .+*#', 1 + min(iter / 7, 4), 1), '') FROM m2 GROUP BY cy)
SELECT group_concat(rtrim(t), x'0a') FROM a;
WITH RECURSIVE input (sud) AS (VALUES ('53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79')),
  digits (z, lp) AS (VALUES ('1', 1) UNION ALL SELECT CAST(lp + 1 AS TEXT), lp + 1 FROM digits WHERE lp < 9),
  x (s, ind) AS (
    SELECT sud, instr(sud, '.') FROM input UNION ALL
    SELECT substr(s, 1, ind - 1) || z || substr(s, ind + 1), instr(substr(s, 1, ind - 1) || z || substr(s, ind + 1), '.')
    FROM x, digits AS z WHERE ind > 0 AND NOT EXISTS (
      SELECT 1 FROM digits AS lp WHERE z.z = substr(s, ((ind - 1) / 9) * 9 + lp, 1)
        OR z.z = substr(s, ((ind - 1) % 9) + (lp - 1) * 9 + 1, 1)
        OR z.z = substr(s, (((ind - 1) / 3) % 3) * 3 + ((ind - 1) / 27) * 27 + lp + ((lp - 1) / 3) * 6, 1)))
SELECT s FROM x WHERE ind = 0;
CREATE TABLE sale (day TEXT, shop TEXT, amount REAL, units INT);
WITH RECURSIVE n (i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i < 59)
INSERT INTO sale SELECT date('2024-01-01', '+' || (i / 3) || ' days'), substr('ABC', i % 3 + 1, 1), (i * 7919 % 1000) / 8.0, i * 31 % 17 FROM n;
SELECT day, shop, amount, sum(amount) OVER (PARTITION BY shop ORDER BY day ROWS 2 PRECEDING) AS moving, rank() OVER (PARTITION BY shop ORDER BY amount DESC) AS r,
  lag(amount, 1, -1) OVER w AS prev, lead(amount) OVER w AS next, ntile(4) OVER w AS quarter, row_number() OVER (ORDER BY amount) AS rn
  FROM sale WINDOW w AS (PARTITION BY shop ORDER BY day) ORDER BY shop, day LIMIT 24;
SELECT shop, percent_rank() OVER (ORDER BY units), dense_rank() OVER (ORDER BY units), cume_dist() OVER (ORDER BY units), first_value(day) OVER (ORDER BY units, day),
  nth_value(units, 3) OVER (ORDER BY units, day ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING), group_concat(units, ',') FILTER (WHERE units > 10) OVER (ORDER BY day GROUPS 1 PRECEDING EXCLUDE CURRENT ROW)
  FROM sale ORDER BY day, shop LIMIT 15;
SELECT shop, sum(units) FILTER (WHERE day < '2024-01-10'), count(*), count(DISTINCT units), round(avg(amount), 3), sum(amount), total(units) FROM sale GROUP BY shop;
SELECT a.shop, b.shop, count(*) FROM sale a JOIN sale b ON a.day = b.day AND a.amount < b.amount GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2;
SELECT a.units, b.units FROM (SELECT DISTINCT units FROM sale WHERE units < 5) a FULL OUTER JOIN (SELECT DISTINCT units FROM sale WHERE units > 2 AND units < 8) b USING (units) ORDER BY 1, 2;
SELECT units FROM sale WHERE shop = 'A' INTERSECT SELECT units FROM sale WHERE shop = 'B' EXCEPT SELECT 5 UNION SELECT -1 ORDER BY 1;
SELECT json('{"a":[1,2.50,{"b":null}],"c":"\u00e4\n"}'), json_extract('{"a":[1,2,{"b":"x"}]}', '$.a[2].b', '$.a[#-2]'), json_array(1, 'two', 3.5, NULL, json('[4]'));
SELECT key, value, type, path FROM json_tree('{"x":{"y":[10,"z",true]},"w":-1.5e3}');
SELECT json_set('{"a":1}', '$.b', json('[1]'), '$.a', 9), json_remove('[1,2,3]', '$[1]'), json_patch('{"a":1,"b":2}', '{"b":null,"c":3}'), '{"q":[5,6]}' -> '$.q', '{"q":[5,6]}' ->> '$.q[1]', json_valid('{bad'), json_type('[1]', '$[0]');
SELECT json_group_array(units), json_group_object(day, units) FROM (SELECT day, units FROM sale WHERE shop = 'C' LIMIT 4);
SELECT date('2024-02-28', '+2 days'), datetime(0, 'unixepoch'), julianday('2000-01-01 12:00'), strftime('%j %W %w %s %f', '2024-12-31 23:59:58.123'), time('12:00', '-90 minutes'), date('2023-01-31', '+1 month'), date('2024-05-15', 'start of month', '+1 month', '-1 day', 'weekday 0');
SELECT 7 / 2, -7 / 2, 7 % 3, -7 % 3, 7.0 / 2, 1 / 0, 5 << 3, -1 >> 60, ~5, 6 & 3, 6 | 3, 9223372036854775807 + 1, -9223372036854775808, 0x7fffffffffffffff, 1e308 * 10, 0.1 + 0.2, 1e15, 1e16, 123456789012345678;
SELECT abs(-5), round(2.5), round(-2.5), round(3.14159, 3), sign(-2), sqrt(2), pow(2, 0.5), exp(1), ln(10), log10(1000), log2(8), sin(1), cos(1), tan(1), asin(0.5), acos(0.5), atan(1), atan2(1, -1), sinh(1), cosh(1), tanh(1), pi(), degrees(pi()), radians(180), mod(7.5, 2), ceil(1.2), floor(-1.2), trunc(-1.7);
SELECT CAST('12abc' AS INTEGER), CAST('1.5e3x' AS REAL), CAST(1e19 AS INTEGER), CAST(3.99 AS INTEGER), CAST(x'414243' AS TEXT), typeof(1), typeof(1.0), typeof('1'), typeof(x'01'), typeof(NULL), '10' < 9, 10 < '9', 'a' = 'A' COLLATE NOCASE, 1 IS NOT NULL, NULL IS NULL, NULL = NULL;
SELECT upper('straße'), lower('ÄB'), length('äöü'), length(x'0102'), substr('hello', -3, 2), replace('banana', 'an', 'AN'), trim('  x '), ltrim('xxabc', 'x'), instr('hello', 'l'), printf('%05d|%-8s|%+.3e|%x|%,d|%q|%Q', 42, 'left', 12345.678, 255, 1234567, 'it''s', NULL), unicode('€'), char(65, 8364, 128512), hex('abc'), quote(x'00ff'), quote('it''s'), soundex('Robert') IS NULL;
SELECT coalesce(NULL, NULL, 3), ifnull(NULL, 'x'), nullif(1, 1), iif(1 > 2, 'yes', 'no'), CASE 5 WHEN 1 THEN 'one' WHEN 5 THEN 'five' END, max(3, 1, 2), min('b', 'a'), zeroblob(3) = x'000000', likely(1), 'abc' LIKE 'A_C', 'a%c' LIKE 'a\%c' ESCAPE '\', 'abc' GLOB 'a[a-c]?', like('a%', 'abc');
SELECT total_changes() > 0, changes(), last_insert_rowid(), sqlite_version();
CREATE TABLE big (k INTEGER PRIMARY KEY, v INTEGER, s TEXT);
WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 40000) INSERT INTO big SELECT i, i * 1103515245 % 65536, printf('%08x', i * 2654435761 % 4294967296) FROM n;
CREATE INDEX big_v ON big (v, s);
SELECT count(*), sum(v), min(s), max(s), avg(v) FROM big;
SELECT v, count(*) c FROM big GROUP BY v HAVING c > 1 ORDER BY c DESC, v LIMIT 5;
SELECT k, s FROM big ORDER BY s LIMIT 5;
SELECT k, s FROM big ORDER BY v DESC, s LIMIT 5;
SELECT count(*) FROM big a JOIN big b ON a.v = b.v AND a.k < b.k;
UPDATE big SET s = upper(s) WHERE v % 3 = 0;
DELETE FROM big WHERE k % 7 = 0;
SELECT count(*), sum(length(s)), sum(unicode(s)) FROM big;
CREATE TABLE kv (k TEXT PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO kv SELECT s, k FROM big WHERE k < 2000;
SELECT * FROM kv WHERE k > '8' ORDER BY k LIMIT 4;
CREATE TABLE strict_table (i INT, r REAL, t TEXT, b BLOB, a ANY) STRICT;
INSERT INTO strict_table VALUES ('12', 3, 'x', x'01', 'any');
INSERT INTO strict_table VALUES ('no', 3, 'x', x'01', 1);
SELECT typeof(i), typeof(r), typeof(a), * FROM strict_table;
PRAGMA integrity_check;
