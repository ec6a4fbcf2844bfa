break 9
run
info macro MAX
print MAX(LOCAL, 2)
print HEADER
info macro HEADER
info macro GONE
info macro LATE
macro expand MAX(1, HEADER)
print x
kill
