package kit.driver.explain;

/** Types: specifiers, declarators, structures, enumerations. */
final class TypeTexts {
  static final String TABLE =
      """
      # E0401 specifiers that do not go together
      : two or more data types in declaration specifiers
      : both '%' and '%' in declaration specifiers
      : both 'signed' and 'unsigned' in declaration specifiers
      : 'long long long' is too long for GCC
      : invalid use of 'restrict'
      : '_Atomic' applied to %
      : '_Atomic'-qualified %
      : 'typeof' applied to a bit-field
      : invalid qualifiers for 'constexpr' object
      : '_BitInt' argument is not an integer constant expression between 1 and 65535
      : integer constant is wider than the widest '_BitInt', of 65535 bits
      : imaginary types are not supported
      : incompatible address space qualifiers %
      : % specified for %
      : decimal floating-point is not supported%
      The words do not form a type.
      > int float x;
      < float x;
      # E0402 declarators that form no type
      : % declared as function returning a function
      : % declared as function returning an array
      : declaration of % as array of functions
      : declaration of % as array of voids
      : array type has incomplete element type %
      : size of array % is negative
      : size of array % is too large
      : size of array% has non-integer type
      : variably modified '%' at file scope
      : static or type qualifiers in non-parameter array declarator
      : '[*]' not allowed in other than function prototype scope
      Functions return neither functions nor arrays; arrays have elements of a size, and a length that is a constant outside of functions.
      > int f(void)[3];
      < int *f(void);
      # E0403 members
      : field '%' declared as a function
      : field '%' has incomplete type
      : flexible array member %
      : size of structure is too large
      : type '%' is too large
      A member has a complete type; an array without length comes last, behind a member with a name.
      > struct s { int a[]; int n; };
      < struct s { int n; int a[]; };
      # E0404 bit-fields
      : bit-field '%' has %
      : bit-field '%' width not an integer constant
      : negative width in bit-field '%'
      : width of '%' exceeds its type
      : zero width for bit-field '%'
      A bit-field has an integer type and a constant width from 1 (0 without name) to the width of the type.
      > struct s { int flag : 40; };
      < struct s { int flag : 4; };
      # E0405 enumerations
      : empty enum is invalid
      : enumerator value for '%' is not an integer constant
      : enumerator value outside the range of underlying type
      : invalid 'enum' underlying type
      : overflow in enumeration values
      : incompatible %enum%
      Enumerators are integer constants.
      > enum e { };
      < enum e { first };
      # E0406 use of an incomplete type
      : invalid use of undefined type %
      : invalid application of 'sizeof' to incomplete type %
      : invalid application of '__alignof__' to incomplete type %
      : arithmetic on pointer to an incomplete type
      : % of pointer to an incomplete type %
      : conversion to incomplete type
      : invalid use of % in compound literal
      : compound literal has variable size
      The structure is declared but not defined here: include the header that defines it.
      > struct s;
      > int f(struct s *p) { return p->a; }
      < struct s { int a; };
      < int f(struct s *p) { return p->a; }
      # E0407 _Generic
      : '_Generic' %
      : duplicate 'default' case in '_Generic'
      One association must fit the type of the first operand, and no two may be compatible.
      > int x = _Generic(1.0f, int: 1, double: 2);
      < int x = _Generic(1.0f, float: 1, default: 2);
      """;

  private TypeTexts() {}
}
