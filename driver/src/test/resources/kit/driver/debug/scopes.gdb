break 25
break 27
break 39
break order
break 61
break 68
break 85
run
info locals
bt
print *from
ptype from
whatis most
print tag
continue
info locals
print tag
print &tag
delete 1
delete 2
continue
bt
info locals
up
whatis n
down
delete 3
continue
bt
info args
print x
up
info symbol $pc
delete 4
continue
info locals
whatis row
whatis grid
print sizeof(row)
print sizeof(grid)
print grid[2]
print row[1]@2
ptype grid
finish
continue
bt
print deepest
info locals
up
info args
finish
continue
info locals
ptype head
print how == count
print now
print second
print first.next->tag
print head
print *head
ptype head
print flag
print z
print overlay
print matrix
whatis matrix
ptype level
print LOW
print (level) -1
whatis limit
print limit
ptype struct list
print hidden
ptype hidden
ptype sum
ptype variable
whatis quick
print wide
print narrow
print text
kill
