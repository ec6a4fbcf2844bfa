break main
run
print c
whatis c
ptype c
print sc
whatis sc
ptype sc
print uc
whatis uc
ptype uc
print s
whatis s
ptype s
print us
whatis us
ptype us
print i
whatis i
ptype i
print u
whatis u
ptype u
print l
whatis l
ptype l
print ul
whatis ul
ptype ul
print ll
whatis ll
ptype ll
print ull
whatis ull
ptype ull
print wide
whatis wide
ptype wide
print uwide
whatis uwide
ptype uwide
print yes
whatis yes
ptype yes
print f
whatis f
ptype f
print d
whatis d
ptype d
print ld
whatis ld
ptype ld
print quad
whatis quad
ptype quad
print fc
whatis fc
ptype fc
print dc
whatis dc
ptype dc
print lc
whatis lc
ptype lc
print wide_char
whatis wide_char
ptype wide_char
print wide_text
whatis wide_text
ptype wide_text
print text
whatis text
ptype text
print matrix_text
whatis matrix_text
ptype matrix_text
print names
whatis names
ptype names
print vp
whatis vp
ptype vp
print cvi
whatis cvi
ptype cvi
print mapped
whatis mapped
ptype mapped
print atomic
whatis atomic
ptype atomic
print atomic_pointer
whatis atomic_pointer
ptype atomic_pointer
print v4
whatis v4
ptype v4
print v2
whatis v2
ptype v2
print r
whatis r
ptype r
print g
whatis g
ptype g
print pointer_to_array
whatis pointer_to_array
ptype pointer_to_array
print *pointer_to_array
whatis *pointer_to_array
ptype *pointer_to_array
print array_of_pointers
whatis array_of_pointers
ptype array_of_pointers
print *array_of_pointers[1]
whatis *array_of_pointers[1]
ptype *array_of_pointers[1]
print cube
whatis cube
ptype cube
print now
whatis now
ptype now
print big
whatis big
ptype big
print bits
whatis bits
ptype bits
print packed
whatis packed
ptype packed
print over
whatis over
ptype over
print flexible
whatis flexible
ptype flexible
print flexible.items[1]
whatis flexible.items[1]
ptype flexible.items[1]
print zero_array.n
whatis zero_array
ptype zero_array
print nothing
whatis nothing
ptype nothing
print anonymous
whatis anonymous
ptype anonymous
print anonymous.left
whatis anonymous.left
ptype anonymous.left
print other.string
whatis other
ptype other
print other.string.text
whatis other.string.text
ptype other.string.text
print chain
whatis chain
ptype chain
print *chain.deep
whatis *chain.deep
ptype *chain.deep
print chain.call
whatis chain.call
ptype chain.call
print ma
whatis ma
ptype ma
print mb
whatis mb
ptype mb
print callbacks
whatis callbacks
ptype callbacks
print points
whatis points
ptype points
print b
whatis b
ptype b
print unnamed
whatis unnamed
ptype unnamed
print op
whatis op
ptype op
print op(3,4)
print table
whatis table
ptype table
print opaque
whatis opaque
ptype opaque
print hidden
whatis hidden
ptype hidden
print entry
whatis entry
ptype entry
print commands
whatis commands
ptype commands
print unused_never
whatis unused_never
ptype unused_never
print thread
whatis thread
ptype thread
print thread_pair
whatis thread_pair
ptype thread_pair
print thread_pair.b
whatis thread_pair.b
ptype thread_pair.b
print bits.wide
whatis bits.wide
ptype bits.wide
print bits.state
whatis bits.state
ptype bits.state
print &bits
whatis &bits
ptype &bits
print &packed.i
whatis &packed.i
ptype &packed.i
print $_siginfo
whatis $_siginfo
ptype $_siginfo
print *(forward *) opaque
whatis *(forward *) opaque
ptype *(forward *) opaque
print variadic
whatis variadic
ptype variadic
print *add
print g[1][2]
whatis g[1][2]
ptype g[1][2]
print sizeof(struct bits)
whatis sizeof(struct bits)
ptype sizeof(struct bits)
print sizeof flexible
whatis sizeof flexible
ptype sizeof flexible
print (heat) 40
whatis (heat) 40
ptype (heat) 40
print (heat) 41
whatis (heat) 41
ptype (heat) 41
print (enum huge) 1
whatis (enum huge) 1
ptype (enum huge) 1
print HOT
whatis HOT
ptype HOT
print now == WARM
whatis now == WARM
ptype now == WARM
print/x bits
print/t bits.a
print d + f
whatis d + f
ptype d + f
print v4[2]
whatis v4[2]
ptype v4[2]
print v4 + v4
whatis v4 + v4
ptype v4 + v4
print bits.b * 2
whatis bits.b * 2
ptype bits.b * 2
print/x wide
print chain.next->next->deep->kind
whatis chain.next->next->deep->kind
ptype chain.next->next->deep->kind
print main::argc
whatis main::argc
ptype main::argc
print (point)points[1]
whatis (point)points[1]
ptype (point)points[1]
print &points[1].y
whatis &points[1].y
ptype &points[1].y
print *points@2
whatis *points@2
ptype *points@2
print/c text
print &text[1]
whatis &text[1]
ptype &text[1]
print unnamed.in.deeper
whatis unnamed.in.deeper
ptype unnamed.in.deeper
print 'types.c'::thread
whatis 'types.c'::thread
ptype 'types.c'::thread
ptype word
whatis word
ptype port
whatis port
ptype operation
whatis operation
ptype binary
whatis binary
ptype struct bits
whatis struct bits
ptype struct packed
whatis struct packed
ptype struct over
whatis struct over
ptype struct callbacks
whatis struct callbacks
ptype struct anonymous
whatis struct anonymous
ptype forward
whatis forward
ptype heat
whatis heat
ptype enum huge
whatis enum huge
ptype row
ptype vector4
whatis vector4
ptype struct mutual_b
whatis struct mutual_b
ptype bytes
whatis bytes
ptype point
whatis point
ptype size_t
whatis size_t
ptype va_list
whatis va_list
ptype /o struct bits
ptype /o struct packed
ptype /o struct over
ptype /o struct anonymous
ptype /o struct forward
ptype /o struct callbacks
info scope main
info address thread
info address add
info types heat
info variables points
info functions variadic
set var bits.b = 3
print bits
set var bits.wide = 1
print bits
set var packed.s = 3
print packed
set var fc = 2
print fc
kill
