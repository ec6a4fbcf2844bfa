first: ret
 .set over, first
 .quad over
over = first + 2
 .quad over
over: ret
 .quad over
 .set count, 1
 .byte count
 .set count, count + 1
 .byte count
 .set ahead, behind
 .quad ahead
behind: ret
 .set ahead, behind + 1
 .quad ahead
