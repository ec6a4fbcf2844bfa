-- Tables, sorting, iteration, coroutines, collection.
local t = {10, 20, 30, nil, 50, n = 5, [2.0] = 'two', ['key with blank'] = true, [-1] = 'minus', [1.5] = 'half'}
print(t[1], t[2], t[5], t.n, t['key with blank'], t[-1], t[1.5], next({}), rawlen({1, 2}), rawequal(t, t))
table.insert(t, 1, 5) print(t[1], t[2])
local u = {1, 2, 3}
table.insert(u, 4) table.insert(u, 2, 99) print(table.concat(u, ' '), table.remove(u), table.remove(u, 1), table.concat(u, ' '), table.remove({}))
print(table.unpack({1, 2, 3}, 2), select(-1, 'a', 'b'), table.pack(1, nil, 3).n, table.concat(table.move({1, 2, 3}, 1, 3, 3), ' ', 3, 5))
print(pcall(table.insert, u, 10, 1), pcall(table.concat, {1, {}, 3}), pcall(next, {}, 'missing'), pcall(rawset, 1, 2, 3))
local data = {}
local seed = 7
for i = 1, 3000 do seed = (seed * 16807) % 2147483647; data[i] = seed % 1000 end
table.sort(data)
local ordered = true
for i = 2, #data do ordered = ordered and data[i - 1] <= data[i] end
print(ordered, data[1], data[1500], data[3000])
local people = {{'Ada', 36}, {'Alan', 41}, {'Grace', 85}, {'Edsger', 72}}
table.sort(people, function(p, q) return p[2] > q[2] end)
for i, p in ipairs(people) do io.write(i, p[1], ' ') end print()
print(pcall(table.sort, {3, 1, 'x'}), pcall(table.sort, {1, 2, 3, 4, 5}, function() return true end))
local keys = {}
for k in pairs({a = 1, b = 2, c = 3, 10, 20}) do keys[#keys + 1] = tostring(k) end
table.sort(keys) print(table.concat(keys, ' '))
local ro = setmetatable({}, {__pairs = function() return function(_, k) k = (k or 0) + 1; if k < 4 then return k, k * k end end end})
for k, v in pairs(ro) do io.write(k, '=', v, ' ') end print()
-- Deleting while iterating; many sizes, so that rehashes happen.
local big = {}
for i = 1, 20000 do big[i] = i; big['k' .. i] = i end
for k in pairs(big) do if type(k) == 'number' and k % 2 == 0 then big[k] = nil end end
local c, total = 0, 0
for _, v in pairs(big) do c = c + 1; total = total + v end
print(c, total, #{n = 1, 1, 2, 3})

local function producer(n)
  return coroutine.wrap(function() for i = 1, n do coroutine.yield(i, i * i) end return 'end' end)
end
local gen = producer(3)
print(gen(), gen(), gen(), gen())
print(pcall(gen))
local co
co = coroutine.create(function(a, b)
  print('start', a, b, coroutine.running() == co, coroutine.isyieldable())
  local x = coroutine.yield(a + b)
  print('got', x)
  local ok, e = pcall(function() coroutine.yield('inside pcall'); error('boom', 0) end)
  print(ok, e)
  local y <close> = setmetatable({}, {__close = function() print('closed') end})
  return x * 2
end)
print(coroutine.resume(co, 1, 2)) print(coroutine.status(co)) print(coroutine.resume(co, 21)) print(coroutine.resume(co)) print(coroutine.resume(co)) print(coroutine.status(co))
print(coroutine.close(coroutine.create(print)), select('#', coroutine.resume(coroutine.create(function() return 1, nil, nil end))))
local function permutations(list, n)
  n = n or #list
  if n <= 1 then coroutine.yield(list) else
    for i = 1, n do
      list[n], list[i] = list[i], list[n]
      permutations(list, n - 1)
      list[n], list[i] = list[i], list[n]
    end
  end
end
local out = {}
for p in coroutine.wrap(function() permutations {1, 2, 3, 4} end) do out[#out + 1] = table.concat(p) end
print(#out, table.concat(out, ' ', 1, 6))

local weak = setmetatable({}, {__mode = 'k'})
local finalized = 0
for i = 1, 100 do weak[{}] = i; setmetatable({}, {__gc = function() finalized = finalized + 1 end}) end
collectgarbage() collectgarbage()
print(next(weak), finalized, collectgarbage('count') > 0, collectgarbage('isrunning'), collectgarbage('incremental'), collectgarbage('generational'), collectgarbage('incremental'))
collectgarbage('generational')
local live = {}
for i = 1, 50000 do live[i % 500 + 1] = {i, tostring(i), {}} end
print(#live, live[1][1], live[500][2])
-- N queens, by recursion over tables.
local function queens(n)
  local found, cols, d1, d2 = 0, {}, {}, {}
  local function place(r)
    if r > n then found = found + 1 return end
    for c = 1, n do
      if not (cols[c] or d1[r + c] or d2[r - c]) then
        cols[c], d1[r + c], d2[r - c] = true, true, true
        place(r + 1)
        cols[c], d1[r + c], d2[r - c] = nil, nil, nil
      end
    end
  end
  place(1)
  return found
end
print(queens(7))
