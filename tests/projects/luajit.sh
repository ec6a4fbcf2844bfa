# LuaJIT: DynASM's assembler file, an interpreter in assembly, generated machine code; it has no tests of its own in Debian's source: a script, with the compiler and without
fetch() { source_package luajit luajit '2.1.0~beta3+git20220320'; }
build() { make -j"$jobs" CC="$CC" HOST_CC="$CC" TARGET_STRIP=strip; }
check() {
  cat >script.lua <<'LUA'
local s = 0 for i = 1, 1e7 do s = s + i end print(s)
local ffi = require 'ffi'
ffi.cdef [[double sqrt(double); typedef struct { int a; double b; } T;]]
local t = ffi.new('T[10]') for i = 0, 9 do t[i].a = i t[i].b = i * .5 end
local z = 0 for i = 0, 9 do z = z + t[i].a * t[i].b end print(z, ffi.C.sqrt(2))
print(pcall(error, 'x'), select(2, pcall(function() error({}) end)) ~= nil)
local co = coroutine.wrap(function() for i = 1, 3 do coroutine.yield(i) end end) print(co(), co(), co())
print(string.format('%5.3f %q %x', 3.14159, 'a\nb', 255), ('x'):rep(5), ('abc'):byte(1, -1))
print(2 ^ 53, 1 / 0, -1 / 0, math.floor(-2.5), 7 % -3, -7 % 3, 5.5 % 2)
local function fib(n) if n < 2 then return n end return fib(n - 1) + fib(n - 2) end print(fib(30))
print(bit.bor(1, 2, 4), bit.lshift(1, 31), bit.ror(0x12345678, 8), bit.tohex(-1))
print(1e15, 1e16, 0.1, 1e100, 2 ^ 63, ffi.cast('int64_t', -5) / 2, 1LL + 2ULL)
local cb = ffi.cast('int(*)(int,int)', function(a, b) return a * b end) print(cb(6, 7))
LUA
  for mode in on off; do
    echo "RESULT $mode $(src/luajit -j$mode script.lua 2>&1 | sha256sum | cut -c 1-16)"
  done
  src/luajit script.lua
}
results() { sed -n 's/^RESULT /OUT /p' "$log"; }
