tbreak 24
run
bt
info locals
print *fresh
ptype t
print fresh->text
print (char *) fresh->text
up
info locals
tbreak 37
continue
info args
print local
next
print total
next
up
info locals
info args
print total
print a
print n
tbreak 62 if i == 1 && j == 2
continue
info locals
info args
whatis m
ptype m
whatis copy
print sizeof(copy)
print copy[0]
print *line
whatis line
ptype line
whatis d
ptype d
whatis dynamic
ptype dynamic
print sizeof(dynamic)
print sizeof(d)
print cell
print space[0]
bt
tbreak 78
continue
info locals
tbreak 85
continue
info locals
print shadow
print words
print *words@2
tbreak 95
continue
info locals
tbreak 110
continue
info locals
tbreak 119
continue
info locals
print pair
print *p@2
ptype pair
tbreak old_style
continue
info args
next
info args
tbreak 140
continue
print elsewhere
print &elsewhere
print far_away
print per_thread
print 'locals-other.c'::per_thread
print environ == envp
whatis environ
print stdout == 0
whatis stdout
print errno
ptype environ
print never_defined
print jumps::visits
print &jumps::visits
info symbol insert
info address elsewhere
print main
print *main
list matrix
break jumps:again
info variables per_thread
break -function jumps -label again
print sizeof(struct tree)
print (long) &((struct tree *) 0)->text
kill
