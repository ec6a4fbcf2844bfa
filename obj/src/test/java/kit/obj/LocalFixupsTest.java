package kit.obj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LocalFixupsTest {
  private final ObjectFile object = new ObjectFile(Machine.X86_64);
  private final Section text =
      object.section(".text", Section.Type.PROGBITS, Section.ALLOC | Section.EXECUTE);
  private final Section strings =
      object.section(
          ".rodata.str1.1", Section.Type.PROGBITS, Section.ALLOC | Section.MERGE | Section.STRINGS);

  private Symbol symbol(Section section, Symbol.Binding binding) {
    Symbol symbol = object.addSymbol("s" + object.symbols().size());
    symbol.section = section;
    symbol.binding = binding;
    symbol.value = 5;
    return symbol;
  }

  private boolean computable(Symbol symbol, int kind) {
    return LocalFixups.isComputable(Machine.X86_64, text, kind, symbol);
  }

  @Test
  void onlyLocalSymbolsOfTheSectionAreComputed() {
    assertTrue(computable(symbol(text, Symbol.Binding.LOCAL), X86_64Relocations.PC32));
    assertTrue(computable(symbol(text, Symbol.Binding.LOCAL), X86_64Relocations.PLT32));
    assertFalse(computable(symbol(text, Symbol.Binding.LOCAL), X86_64Relocations.ABS32));
    assertFalse(computable(symbol(text, Symbol.Binding.GLOBAL), X86_64Relocations.PC32));
    assertFalse(computable(symbol(text, Symbol.Binding.WEAK), X86_64Relocations.PC32));
    assertFalse(computable(symbol(strings, Symbol.Binding.LOCAL), X86_64Relocations.PC32));
    Symbol indirect = symbol(text, Symbol.Binding.LOCAL);
    indirect.type = Symbol.Type.INDIRECT_FUNCTION;
    assertFalse(computable(indirect, X86_64Relocations.PLT32));
  }

  /** Adds one relocation and says what it became. */
  private String relocation(int kind, Symbol target, long addend) {
    RelocationTable table = text.relocations();
    LocalFixups.addRelocation(object, text, 0, kind, target, addend, false);
    int row = table.size() - 1;
    Symbol named = object.symbols().get(table.symbol(row));
    String name = named.type == Symbol.Type.SECTION ? "section" : "symbol";
    return name + " kind " + table.kind(row) + " + " + table.addend(row);
  }

  @Test
  void localTargetsGoThroughTheirSection() {
    Symbol code = symbol(text, Symbol.Binding.LOCAL);
    assertEquals("section kind 1 + 8", relocation(X86_64Relocations.ABS64, code, 3));
    assertEquals("section kind 2 + 1", relocation(X86_64Relocations.PLT32, code, -4));
    assertEquals("symbol kind 42 + -4", relocation(X86_64Relocations.REX_GOTPCRELX, code, -4));
    assertEquals(
        "symbol kind 4 + -4",
        relocation(X86_64Relocations.PLT32, symbol(text, Symbol.Binding.GLOBAL), -4));
  }

  /**
   * The linker moves the pieces of a mergeable section: an offset into one must not look like
   * another.
   */
  @Test
  void mergeableSectionsKeepTheSymbol() {
    Symbol string = symbol(strings, Symbol.Binding.LOCAL);
    assertEquals("section kind 10 + 5", relocation(X86_64Relocations.ABS32, string, 0));
    assertEquals("symbol kind 10 + 1", relocation(X86_64Relocations.ABS32, string, 1));
    assertEquals("symbol kind 2 + -4", relocation(X86_64Relocations.PC32, string, -4));
  }

  @Test
  void threadLocalKindsMarkTheirSymbol() {
    Symbol symbol = object.addSymbol("t");
    assertEquals("symbol kind 22 + -4", relocation(X86_64Relocations.GOTTPOFF, symbol, -4));
    assertEquals(Symbol.Type.THREAD_LOCAL, symbol.type);
    assertTrue(LocalFixups.mentionsGlobalOffsetTable(Machine.X86_64, X86_64Relocations.GOTTPOFF));
    assertFalse(LocalFixups.mentionsGlobalOffsetTable(Machine.X86_64, X86_64Relocations.PLT32));
  }
}
