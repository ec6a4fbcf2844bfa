package kit.driver.explain;

/** Syntax: what the grammar expects. */
final class SyntaxTexts {
  static final String TABLE =
      """
      # E0201 expected something else
      : expected % before %
      : expected % at end of input
      : expected expression
      : expected identifier
      : expected ',' or ';'
      : 'else' without a previous 'if'
      The grammar wants something else here. Often a semicolon, parenthesis or brace before this place is missing.
      > int f(void) { return 1 }
      < int f(void) { return 1; }
      # E0202 unknown type name
      : unknown type name '%'%
      No typedef of this name is in scope: a header is missing, the name is misspelled, or the word struct, union or enum.
      > strng name;
      < char *name;
      # E0203 nested too deeply
      : nesting is deeper than the limit of % levels
      : more than % operators in a row
      : more than % branches of one 'if'
      : nesting of expressions or statements is too deep
      The program is nested beyond the compiler's limits, which keep it from running out of stack. Generated code must be split.
      $ --generate=parentheses
      > int x = 1;
      < int x = 1;
      # E0204 static assertion
      : static assertion failed
      : static assertion failed: %
      : expression in static assertion is not %
      The condition of _Static_assert must be an integer constant expression that is not 0.
      > _Static_assert(sizeof(int) == 2, "16-bit int");
      < _Static_assert(sizeof(int) == 4, "32-bit int");
      # E0205 attributes
      : attribute '%' is not supported
      : unrecognized 'zero_call_used_regs' attribute argument '%'; it is one of %
      : wrong argument to ignored attributes; the valid format is 'ns::attr' or 'ns::'
      : wrong number of arguments specified for '%' attribute
      : '%' attribute does not take any arguments
      : parentheses must be omitted if attribute argument list is empty
      : attribute '%' with argument "%" is not supported
      : attribute 'visibility' argument must be one of 'default', 'hidden', 'protected', or 'internal'
      : 'tls_model' argument must be one of "local-exec", "initial-exec", "local-dynamic" or "global-dynamic"
      : attribute 'scalar_storage_order' %
      : 'patchable_function_entry' attribute argument is no integer constant below 65535
      : cleanup argument not a function
      : constructor priorities must be integers from 0 to 65535 inclusive
      : number of components of the vector not a power of two
      : invalid vector type for attribute 'vector_size'
      : vector size not an integral multiple of component size
      : mode '%' applied to inappropriate type
      : unknown machine mode '%'
      The attribute's argument is none that it takes.
      > int x __attribute__((visibility("secret")));
      < int x __attribute__((visibility("hidden")));
      # E0206 alignment
      : requested alignment '%' exceeds maximum 268435456
      : requested alignment '%' is not a positive power of 2
      : requested alignment is not an integer constant
      : '_Alignas' argument is not an integer constant expression
      Alignments are powers of two.
      > int x __attribute__((aligned(3)));
      < int x __attribute__((aligned(4)));
      # E0207 inline assembly
      : 'asm goto' without labels
      : a wide string is invalid in this context
      : '%' is not a valid 'asm' qualifier
      : duplicate 'asm' qualifier '%'
      : duplicate 'asm' operand name '%'
      : memory input % is not directly addressable
      : lvalue required in 'asm' statement
      : output operand constraint lacks '='
      : unknown register name '%' in asm
      : % in 'asm'
      Operands of asm are "constraint"(expression); the constraint of an output begins with = or +, its expression is an object.
      > void f(int x) { __asm__("nop" : "r"(x)); }
      < void f(int x) { __asm__("nop" : "=r"(x)); }
      # W0201 grammar that is let pass
      : asm qualifier outside of function ignored
      : empty declaration
      : useless type name in empty declaration
      : useless storage class specifier in empty declaration
      : unnamed struct/union that defines no instances
      : declaration does not declare anything
      : no semicolon at end of struct or union
      : parameter names (without types) in function declaration
      A declaration that declares nothing, or a form that old compilers took.
      > struct { int a; };
      > int x;
      < struct s { int a; };
      < int x;
      """;

  private SyntaxTexts() {}
}
