# .altmacro: words of a body that name a parameter, LOCAL, %expressions, <text>, &.
 .altmacro
 .macro def name, value
  LOCAL here, there
here: .long value
there: .long here - ., there - here
name&_end: .byte 1
 .endm
 def one, 5
 def two, %(3*7+1)
 .macro put text, rest:vararg
  .ascii text
  .long rest
 .endm
 put "a,b", 1, 2
 put <"x y">, 3
 .macro loop from, to
  .byte from
  .if to-from
   loop %(from+1), to
  .endif
 .endm
 loop 0, 5
 .irp n, <1,2>, %3+4
  .byte n
 .endr
 .macro both a, b
x_&a&_&b: .long \a, b
 .endm
 both 1, 2
 .set i, 3
 .macro label prefix n
\prefix\n\():
 .endm
 label crc_ %i
 .quad crc_3
 .noaltmacro
 .macro plain name, value
  .long \value # name
 .endm
 plain one, 7
