-- Functions, closures, varargs, tail calls, metatables, errors.
local function fib(n) if n < 2 then return n end return fib(n - 1) + fib(n - 2) end
print(fib(24))

local function counter()
  local n = 0
  return function(step) n = n + (step or 1); return n end
end
local a, b = counter(), counter()
print(a(), a(), a(10), b())

local function sum(...)
  local total = 0
  for i = 1, select('#', ...) do total = total + (select(i, ...) or 0) end
  return total, ...
end
print(sum(1, 2.5, nil, 4))
print((sum(1, 2)))

local function loop(n) if n == 0 then return 'done' end return loop(n - 1) end
print(loop(100000))

local Vector = {}
Vector.__index = Vector
Vector.__add = function(p, q) return Vector.new(p.x + q.x, p.y + q.y) end
Vector.__mul = function(p, s) if type(p) == 'number' then p, s = s, p end return Vector.new(p.x * s, p.y * s) end
Vector.__eq = function(p, q) return p.x == q.x and p.y == q.y end
Vector.__lt = function(p, q) return p.x < q.x end
Vector.__le = function(p, q) return p.x <= q.x end
Vector.__tostring = function(p) return '(' .. p.x .. ', ' .. p.y .. ')' end
Vector.__len = function() return 2 end
Vector.__call = function(self, key) return self[key] end
Vector.__concat = function(p, q) return tostring(p) .. '..' .. tostring(q) end
Vector.__unm = function(p) return Vector.new(-p.x, -p.y) end
Vector.__close = function(p) print('closing', tostring(p)) end
function Vector.new(x, y) return setmetatable({x = x, y = y}, Vector) end
local p, q = Vector.new(1, 2), Vector.new(3, 4.5)
print(tostring(p + q), tostring(p * 3), tostring(3 * p), p == Vector.new(1, 2), p < q, p <= q, p > q)
print(#p, p('x'), p .. q, p .. 'text', tostring(-q))
do local closing <close> = p; local constant <const> = 7; print('inside', constant) end

local proxy = setmetatable({}, {
  __index = function(_, key) return key .. '!' end,
  __newindex = function(t, key, value) rawset(t, key, value * 2) end,
})
proxy.x = 21
print(proxy.x, proxy.y, rawget(proxy, 'y'))

print(select(2, pcall(error, {code = 3})).code)
print(select(2, pcall(error, 'plain', 0)))
print(pcall(function() local t = nil; return t.field end))
print(pcall(function() return 1 + {} end))
print(pcall(function() return #5 end))
print(pcall(function() return 1 < 'x' end))
print(pcall(string.rep))
print(pcall(string.rep, 'x', -1))
print(xpcall(function() error('inner') end, function(m) return 'handled: ' .. m end))
print(select(2, xpcall(function() local x = 1; x() end, debug.traceback)))
local function deep() return deep() + 1 end
local ok, message = pcall(deep)
print(ok, #message > 0, (message:gsub('^.-:%d+: ', '')):sub(1, 14))
print(select(2, load('x = = 1', 'chunk')))
print(select(2, load('for i = 1 do end', '=chunk')))
print(select(2, load('goto nowhere', '=chunk')))
print(load('return ...', 'c', 't', {})(5, 6))

for i = 1, 3 do
  for j = 1, 3 do
    if j == 2 then goto continue end
    io.write(i, ':', j, ' ')
    ::continue::
  end
end
print()
for i = 10, 1, -3 do io.write(i, ' ') end print()
for x = 0, 1, 0.25 do io.write(x, ' ') end print()
print(pcall(function() for i = 1, 10, 0 do end end))
local i = 0
repeat local done = i > 3; i = i + 1 until done
print(i, arg[0], arg[1], arg[2], #arg, ...)
