-- The string library: patterns, pack, utf8, and what buffers do with long text.
local s = 'The quick brown fox jumps over the lazy dog'
print(#s, s:upper(), s:lower(), s:reverse(), s:sub(5, 9), s:sub(-3), s:sub(-100, 3), s:byte(1, 3))
print(s:find('quick'), s:find('o', 20, true), s:find('(%a+) (%a+)'), s:find('z+y'), s:find('nothing'), s:find('', 10), s:find('.', 1, true))
print(s:match('(%w+) fox (%w+)'), s:match('^(%w+)'), s:match('(%w+)$'), s:match('()quick()'))
print(s:gsub('%w+', string.len), s:gsub('o', '0', 2), s:gsub('(%w+) (%w+)', '%2 %1'), s:gsub('%s', {[' '] = '_'}))
print(('abc'):gsub('', '-'), ('hello world'):gsub('o', {o = false}), ('x = 1, y = 2'):gsub('(%w+) = (%w+)', '%0 (%1:%2)'))
for k, v in ('a=1, b=22, c=333'):gmatch('(%w+)=(%w+)') do io.write(k, '->', v, ' ') end print()
for w in ('one  two three'):gmatch('%S+') do io.write('[', w, ']') end print()
print(('THE (quick) fox'):find('%((%a+)%)'), ('f(a(b)c)d'):match('%b()'), ('THE fox'):find('%f[%a]%a+%f[%A]'), ('[[x]]'):match('^%[(%[.-%])%]$'))
print(('  trim  '):match('^%s*(.-)%s*$') .. '|', ('k: v'):match('^(%w+):%s*(.*)$'), ('%d'):gsub('%%d', '%%%%'), ('a.b'):gsub('%.', '%%'))
print(pcall(string.find, 'x', '[a'), pcall(string.find, 'x', '%'), pcall(string.gsub, 'x', 'x', '%2'), pcall(string.rep, 'x', 1 << 40))
print(('x'):rep(3, ', '), ('ab'):rep(0), #('ab'):rep(100000), ('\u{48}\x49\74\z
       K'), '\065\10\t|')
print(string.char(72, 101, 108), ('%5s|%-5s|'):format('a', 'b'), tostring(nil), tostring(true), ('x'):byte(10))
local packed = string.pack('<i4 >I2 z s1 d', -2, 513, 'zero', 'short', 1.5)
print(#packed, string.unpack('<i4 >I2 z s1 d', packed))
print(string.packsize('i4 i8 !8 d'), string.pack('>I3', 0x010203):byte(1, -1))
print(pcall(string.pack, 'i1', 300), pcall(string.unpack, 'i4', 'x'))
print(string.unpack('<j', string.pack('<j', math.mininteger)), string.unpack('f', string.pack('f', 0.1)))
print(utf8.char(228, 8364, 0x1F600), utf8.len('äöü€'), utf8.codepoint('äß', 1, -1), utf8.offset('aä€', 3), utf8.len('\xff'))
for p, c in utf8.codes('aä€😀') do io.write(p, ':', c, ' ') end print()
print(('a,b,,c'):gsub(',', ';'), #table.concat({}, ','), table.concat({1, 2, 3}, '-'), table.concat({'a', 'b', 'c'}, '+', 2, 3))
print('a' < 'b', 'a' < 'B', 'abc' < 'abd', '' < 'a', 'Z' < 'a', 'a\0b' < 'a\0c', #'a\0b')
local parts = {}
for i = 1, 5000 do parts[#parts + 1] = ('%d:%x'):format(i, i * 2654435761) end
local long = table.concat(parts, ' ')
local sum = 0
for i = 1, #long do sum = (sum * 31 + long:byte(i)) % 4294967291 end
print(#long, sum)
local words = {}
for w in long:gmatch('%x+') do words[w] = (words[w] or 0) + 1 end
local n = 0
for _ in pairs(words) do n = n + 1 end
print(n)
local function escape(text) return (text:gsub('[^%w ]', function(c) return ('%%%02X'):format(c:byte()) end)) end
print(escape('a&b=c/d?é'))
print(string.format('%q', 'line\r\n\0001\200'), ('x'):len(), (('x'):rep(300)):find(('x'):rep(299) .. 'y'))
print(#string.dump(function(a) return a + 1 end) > 20, load(string.dump(function(a) return a + 1 end))(41))
