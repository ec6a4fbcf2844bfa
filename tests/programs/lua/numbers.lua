-- Integer and float arithmetic, conversions, formatting, the math library.
print(7 // 2, -7 // 2, 7 // -2, 7 % 3, -7 % 3, 7 % -3, 7.5 // 2, -7.5 % 2, 5.3 % -2)
print(1 / 0, -1 / 0, 0 / 0 ~= 0 / 0, 2 ^ 10, 2 ^ 0.5, 10 / 2, 3 | 4, 7 & 2, 5 ~ 1, ~0, 1 << 62, 1 << 63, 1 << 64, -1 >> 1, 2 >> -1)
print(math.maxinteger, math.mininteger, math.maxinteger + 1 == math.mininteger, math.mininteger // -1, math.mininteger % -1)
print(pcall(function() return 1 // 0 end))
print(pcall(function() return 1 % 0 end))
print(1.0 // 0, 1 % math.huge, -1 % math.huge, 1.5 // 0.0)
print(1e15, 1e16, 1e100, 123456789012345678, 0.1, 1 / 3, 100.0, -0.0, 1e-7, 5e-324, 1.7976931348623157e308)
print(0x10, 0xffffffffffffffff, 0x7fffffffffffffff, 0x.8p1, 0xA.8p-2, 1e2, .5, 3., 0x1p-1074)
print(tonumber('0x1p4'), tonumber(' 12 '), tonumber('1e1'), tonumber('12a'), tonumber('zz', 36), tonumber('777', 8), tonumber('8', 8), tonumber(''), tonumber('1 2'))
print(9007199254740993, 2 ^ 53 + 1, 9007199254740993 == 9007199254740992.0, 1 == 1.0, math.type(1), math.type(1.0), math.type('1'))
print(math.floor(3.7), math.ceil(3.2), math.floor(-3.7), math.ceil(-3.2), math.floor(2 ^ 70), math.tointeger(3.0), math.tointeger(3.5), math.tointeger('8'))
print(math.fmod(7, 3), math.fmod(-7, 3), math.fmod(7.5, 2), math.modf(3.7), math.modf(-3.7), math.modf(math.huge))
print(math.abs(-5), math.abs(math.mininteger), math.max(1, 2.5, -1), math.min(3, 1, 2), math.ult(1, -1), math.ult(-1, 1))
for _, f in ipairs {'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'exp', 'log', 'sqrt'} do
  print(f, string.format('%.14g %.14g %.14g', math[f](0.5), math[f](0.25), math[f](1)))
end
print(math.atan(1, -1), math.log(8, 2), math.log(1000, 10), math.log(27, 3), math.pi, math.huge, -math.huge)
print(string.format('%d %5d %-5d| %05d %+d %x %X %#x %o %c %i', 42, 42, 42, 42, 42, 255, 255, 255, 8, 65, -3))
print(string.format('%f %.2f %10.3f %-10.1f| %e %.3E %g %G %a %.3a', 3.14159, 2.5, 1.5, 2.25, 12345.678, 0.00012, 1e20, 1e-10, 1, 0.1))
print(string.format('%s %10s %-10s| %.2s %q %q %q', 'x', 'right', 'left', 'cut', 'quo"te\n\0', 1 / 3, math.mininteger))
print(string.format('%5.1f|%-8.3g|%+.0e|% d|%%', 9.96, 0.00001234, 55555, 7))
print(pcall(string.format, '%d', 1.5))
print(pcall(string.format, '%y', 1))
print(10 // 0.3, 2 ^ 63, math.tointeger(2 ^ 53), 2 ^ 63 == math.maxinteger + 1.0, -2 ^ 63 == math.mininteger)
print('10' + 5, '3' * '4', 10 .. 20, '0x10' + 0, pcall(function() return 'a' + 1 end))
for _, x in ipairs {0.5, 1.5, 2.5, -0.5, 1e300 * 1e10, -2 ^ 63, 2 ^ 62, 123.456} do
  local ok, n = pcall(function() return x | 0 end)
  print(x, ok, ok and n or (n:gsub('^.-:%d+: ', '')))
end
math.randomseed(42)
local a, b = math.random(1, 100), math.random()
math.randomseed(42)
print(a == math.random(1, 100), b == math.random(), a >= 1 and a <= 100, pcall(math.random, 2, 1))
local s = 0
for i = 1, 1000000 do s = s + i % 7 * 0.5 end
print(s)
local x = 12345
for i = 1, 200000 do x = (x * 1103515245 + 12345) & 0x7fffffff end
print(x)
-- Sieve, and a sum that shows any rounding difference.
local composite, count = {}, 0
for n = 2, 20000 do
  if not composite[n] then
    count = count + 1
    for m = n * n, 20000, n do composite[m] = true end
  end
end
print(count)
local h = 0
for n = 1, 100000 do h = h + 1 / n end
print(string.format('%.17g', h))
