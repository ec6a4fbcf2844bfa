 .globl f1, f2
f1: ret
 .symver f1, foo@VERS_1
f2: ret
 .symver f2, foo@@VERS_2
f3: ret
 .globl f3
 .symver f3, bar@@@VERS_3
 .symver ext, ext@VERS_4
 call ext
 .weakref wr, target
 call wr
 .weakref wr2, target2
 call target2
 .weakref wr3, target3
 .set alias, f1
 .globl alias
 .type f1,@function
 .size f1, .-f1
 .set alias2, f1
 .globl alias2
 .weak alias3
 alias3 = f2
 call alias3
 call alias
 .quad alias, alias2+4, f1+2
 .set late, later
 .globl late
 .quad late
later: ret
 .hidden f2
 .protected f3
 .internal alias2
 .type obj,@object
 .type fn,@function
 .type ifn,@gnu_indirect_function
 .type un,@gnu_unique_object
 .type no,@notype
 .type "q1",%object
 .type q2,STT_FUNC
obj: fn: ifn: un: no: q1: q2:
