break main
break area
break compare
run
next
next
next
next
bt
info args
step
next
next
info locals
print *x
print *y
whatis x
whatis a
delete 3
continue
bt
info args
print scale
up
info locals
print numbers
print n
print/x n.flags
print n.level
ptype n
ptype Point
whatis n.at
print &n.at
print n.at.x + n.c
print shared
print shared[1]
ptype shared
print counter
print tl
whatis tl
print *argv@argc
ptype argv
watch counter
continue
bt
info locals
up
print b
kill
