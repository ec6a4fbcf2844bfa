handle SIGUSR1 nostop noprint pass
tbreak by_length
tbreak handler
tbreak worker
tbreak fault_handler
run
bt
frame function sort
info locals
info args
print *words@count
frame function main
info locals
frame 0
next
next
info locals
continue
bt 3
up 2
finish
continue
backtrace
info args
next
next
next
print own
print *value
next
print lock.__data.__owner == 0
thread apply all print own
continue
bt
up
continue
bt
frame function crash
print depth
frame function main
print number
continue
bt
up 4
info args
up
print number
continue
