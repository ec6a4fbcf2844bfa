break main
run
bt
step
step
step
step
print $eax
step
bt
info line
finish
list
kill
