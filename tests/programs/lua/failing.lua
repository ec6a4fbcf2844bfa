-- An error that nobody catches: message, traceback and exit code come from lua.c.
local function inner(value) return value.field.missing end
local function outer() return inner({}) + 1 end
print('before')
outer()
