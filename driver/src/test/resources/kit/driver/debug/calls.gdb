break make_small
break make_medium
break make_large
break make_pair
break turn
break half
break extended
break wide
break next_state
break odd
break name
break set
break pun
break many
tbreak fibonacci if n == 1
run
info frame
finish
continue
info args
finish
continue
bt
finish
continue
finish
continue
finish
continue
finish
continue
finish
continue
print x
print/x x
finish
continue
finish
continue
finish
continue
finish
continue
print *to@5
print from
watch counter
continue
delete 16
finish
continue
finish
continue
info args
next
next
info locals
finish
continue
bt
up
info locals
up
info locals
up
info locals
info args
up
info locals
down
down
return 3
next
info locals
tbreak calls.c:79 if i == 7
continue
info locals
until
next
delete
print make_small(9)
print make_large(3)
print make_medium(2).b
print odd(4)
print half(9)
print name(0)
print turn(z)
print fibonacci(10)
print $_exitcode
print sizeof(l)/sizeof(l.v[0])
print l.v[2]@3
print &l.v[4]
print *&m
set var s.b = 77
print s
set var text = 0
print text
print buffer
ptype many
ptype turn
list make_pair
advance 82
continue
