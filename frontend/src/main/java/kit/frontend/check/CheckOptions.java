package kit.frontend.check;

import kit.frontend.lex.CharacterSet;
import kit.mir.UnitSymbol;
import org.jspecify.annotations.Nullable;

/**
 * Options of the checker and parser, besides the dialect and the target.
 *
 * @param gnuInline -fgnu89-inline: inline has GNU's old meaning
 * @param pack initial -fpack-struct alignment, or 0
 * @param shortEnums -fshort-enums
 * @param builtins library functions may be treated as builtins under their plain names (no
 *     -fno-builtin, -ffreestanding)
 * @param visibility -fvisibility, or null
 * @param optimised -O1 and above: warnings that only gcc's optimisers find are wanted
 * @param interchangeFloats _Float32, _Float64, _Float32x and _Float64x are types of their own
 * @param anonymousTags -fms-extensions, -fplan9-extensions: structures that are declared elsewhere
 *     may be anonymous members
 * @param unsignedBitFields -funsigned-bitfields: a bit-field of plain int is unsigned
 * @param variadicAlone -fallow-parameterless-variadic-functions: {@code (...)} in any dialect
 * @param singleConstants -fsingle-precision-constant: floating constants without suffix are float
 * @param plan9 -fplan9-extensions: pointers to structures become pointers to their anonymous
 *     members
 * @param microsoftBitFields -mms-bitfields: structures are laid out as Microsoft's compiler does
 * @param executionCharacters -fexec-charset=: of plain character constants and strings
 * @param bigEndianRecords -fsso-struct=: the byte order of scalars in structures, or null
 * @param nestingLimit deepest nesting of parentheses, blocks, declarators and initialisers
 */
public record CheckOptions(
    boolean gnuInline,
    int pack,
    boolean shortEnums,
    boolean builtins,
    UnitSymbol.Visibility visibility,
    boolean optimised,
    boolean interchangeFloats,
    boolean anonymousTags,
    boolean unsignedBitFields,
    boolean variadicAlone,
    boolean singleConstants,
    boolean plan9,
    boolean microsoftBitFields,
    CharacterSet executionCharacters,
    @Nullable Boolean bigEndianRecords,
    int nestingLimit) {
  public static CheckOptions standard() {
    return new CheckOptions(
        false,
        0,
        false,
        true,
        null,
        false,
        true,
        false,
        false,
        false,
        false,
        false,
        false,
        CharacterSet.UTF_8,
        null,
        2000);
  }
}
