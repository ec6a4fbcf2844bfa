package kit.driver.explain;

/** Preprocessing: directives, macros, characters. */
final class PreprocessingTexts {
  static final String TABLE =
      """
      # E0101 file to include not found
      : %: its text is not of the character set of the sources
      : %: No such file or directory
      No folder of the search path holds the file. Check the name, and give the folder with -I.
      > #include "missing-file.h"
      > int x;
      < #include <stddef.h>
      < int x;
      # E0102 file name in a directive
      : #% expects "FILENAME" or <FILENAME>
      : empty filename in #%
      : missing terminating > character
      : invalid filename in line directive
      : "%" is not a valid filename
      : #pragma dependency expects "FILENAME" or <FILENAME>
      The directive needs a file's name in quotes or angle brackets.
      > #include stddef
      > int x;
      < #include <stddef.h>
      < int x;
      # E0103 conditional directives out of order
      : the conditional began here
      : #% without #if
      : #% after #else
      : #else after #else
      : #else without #if
      : #endif without #if
      Every #else, #elif and #endif belongs to an #if before it, and nothing but #endif comes after #else.
      > int x;
      > #endif
      < #if 1
      < int x;
      < #endif
      # E0104 conditional without end
      : unterminated #%
      The file ends before the #endif of this directive.
      > #if 1
      > int x;
      < #if 1
      < int x;
      < #endif
      # E0105 expression of #if
      : #% with no expression
      : #if expression ends too early: operand expected
      : #if expression nested more than % deep
      : '?' without following ':'
      : division by zero in #if
      : floating constant in preprocessor expression
      : imaginary number in preprocessor expression
      : missing '(' in expression
      : missing ')' in expression
      : missing ')' after "defined"
      : missing binary operator before token "%"
      : operator '%' has no left operand
      : operator "defined" requires an identifier
      : token "%" is not valid in preprocessor expressions
      The condition must be an integer constant expression; names that are no macros count as 0.
      > #if 1 +
      > #endif
      > int x;
      < #if 1 + 1
      < #endif
      < int x;
      # E0106 #error
      : #error
      : #error %
      The source itself says that it cannot be compiled so: read its text.
      > #error "choose a platform"
      < int x;
      # E0107 unknown directive
      : invalid preprocessing directive #%
      : expected a preprocessing directive after #
      No directive has this name; it may be misspelled.
      > #inculde <stddef.h>
      > int x;
      < #include <stddef.h>
      < int x;
      # E0108 name of a macro
      : no macro name given in #% directive
      : macro names must be identifiers
      : cannot use '%' as a macro name
      : missing '(' before "%" operand
      : "%" requires an identifier
      : "%" used outside of preprocessing directive
      The directive needs an identifier that may be defined.
      > #define 3 4
      > int x;
      < #define three 4
      < int x;
      # E0109 parameters of a macro
      : expected ')' after "..."
      : expected ',' or ')' in macro parameter list
      : duplicate macro parameter "%"
      : __VA_ARGS__ can only appear in the expansion of a C99 variadic macro
      : '#' is not followed by a macro parameter
      : '##' cannot appear at either end of a macro expansion
      : __VA_OPT__ %
      Parameters are different identifiers with commas between them; "..." comes last.
      > #define ADD(a, a) ((a) + (a))
      > int x;
      < #define ADD(a, b) ((a) + (b))
      < int x;
      # E0110 arguments of a macro
      : unterminated argument list invoking macro "%"
      : macro "%" requires % arguments, but only % given
      : macro "%" passed % arguments, but takes just %
      : macro "%" %
      A call of a function-like macro takes as many arguments as it has parameters, and a closing parenthesis.
      > #define JOIN(a, b) a ## b
      > int JOIN(x);
      < #define JOIN(a, b) a ## b
      < int JOIN(x, 1);
      # E0111 pasted tokens
      : pasting "%" and "%" does not give a valid preprocessing token
      The operands of ## must form one token together.
      > #define JOIN(a, b) a ## b
      > int x = JOIN(1, +) 2;
      < #define JOIN(a, b) a ## b
      < int x = JOIN(1, 2);
      # E0112 poisoned identifier
      : attempt to use poisoned "%"
      #pragma GCC poison forbids this name from there on.
      > #pragma GCC poison gets
      > int gets;
      < int reads;
      # E0113 line directive
      : "%" after # is not a positive integer
      : "%" after #% is not a positive integer
      : invalid flag "%" in line directive
      : line number out of range
      : invalid #ident directive
      #line takes a positive line number and, it may be, a file's name in quotes.
      > #line zero
      > int x;
      < #line 10
      < int x;
      # E0114 character or string literal
      : missing terminating % character
      : empty character constant
      : \\% is not a valid universal character
      : converting UCN to execution character set: %
      : \\x used with no following hex digits
      : incomplete universal character name \\%
      : converting to execution character set: Invalid or incomplete multibyte or wide character
      : unsupported non-standard concatenation of string literals
      A literal ends on its line with the quote that began it; its escapes are those of C11 6.4.4.4.
      > int c = '';
      < int c = ' ';
      # E0115 comment without end
      : unterminated comment
      : C++ style comments are not allowed in ISO C90
      : (this will be reported only once per input file)
      The file ends inside of a comment: a closing */ is missing. Comments with // are C99's and GNU C's: -std=c90 and -ansi have only /* */.
      > int x; /* here
      < int x; /* here */
      # E0116 stray character
      : stray '%' in program
      The character is none of C's; often it came from a web page or a word processor.
      > int x @;
      < int x;
      # E0117 operators of the preprocessor
      : expected '(' after #embed parameter
      : expected ')' after #embed parameter
      : missing ')' after "%" operand
      : unknown #embed parameter '%'
      : unterminated #embed parameter
      : negative argument of #embed parameter '%'
      : _Pragma takes a parenthesized string literal
      : invalid #pragma GCC poison directive
      The operator is written otherwise: see its description.
      > #pragma GCC poison 3
      > int x;
      < #pragma GCC poison gets
      < int x;
      # E0119 assertions
      : assertion without predicate
      : predicate must be an identifier
      : missing '(' after predicate
      : missing ')' to complete answer
      : predicate's answer is empty
      An assertion is a name and, in parentheses, its answer; the directive is obsolete.
      > #pragma GCC diagnostic ignored "-Wdeprecated"
      > #assert machine
      > int x;
      < #pragma GCC diagnostic ignored "-Wdeprecated"
      < #assert machine(mine)
      < int x;
      # -Wdeprecated obsolete extensions
      Directives and operators of old compilers, for which there are macros now. On by default.
      > #assert machine(mine)
      > int x;
      < #define MACHINE_MINE 1
      < int x;
      # E0118 limits of preprocessing
      : #include nested depth % exceeds maximum of %
      : macro calls nested more than % deep
      : macro expansions of this compilation make too many tokens
      A file that includes itself without guard, or macros that multiply without end.
      > #include "example.c"
      > int x;
      < int x;
      # W0101 warnings of preprocessing
      : ISO C99 requires whitespace after the macro name
      : current file is older than %
      : invalid #pragma % directive
      : poisoning existing macro "%"
      : "%" re-asserted
      : invalid string literal, ignoring final '\\'
      : missing whitespace after the macro name
      : extra tokens at end of #% directive
      : "%" redefined
      : undefining "%"
      : character constant too long for its type
      : hex escape sequence out of range
      : octal escape sequence out of range
      : unknown escape sequence: '\\%'
      : integer constant is so large that it is unsigned
      : integer constant is too large for its type
      : multi-line comment
      Legal, or taken by an extension, but most likely not what is meant.
      > #define LIMIT 10
      > #define LIMIT 20
      > int x = LIMIT;
      < #define LIMIT 10
      < #undef LIMIT
      < #define LIMIT 20
      < int x = LIMIT;
      """;

  private PreprocessingTexts() {}
}
