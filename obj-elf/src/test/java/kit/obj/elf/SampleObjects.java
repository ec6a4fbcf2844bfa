package kit.obj.elf;

import java.util.Random;
import kit.obj.Machine;
import kit.obj.ObjectFile;
import kit.obj.Section;
import kit.obj.SectionGroup;
import kit.obj.Symbol;
import kit.obj.X86_64Relocations;

/** Neutral objects made from a seed, for round trips and as food for mutations. */
final class SampleObjects {
  private SampleObjects() {}

  static ObjectFile make(long seed) {
    Random random = new Random(seed);
    ObjectFile object = new ObjectFile(Machine.X86_64);
    object.sourceFile = random.nextBoolean() ? "source.c" : null;
    int sectionCount = 1 + random.nextInt(8);
    for (int i = 0; i < sectionCount; i++) {
      addSection(object, random, i);
    }
    int symbolCount = random.nextInt(20);
    for (int i = 0; i < symbolCount; i++) {
      addSymbol(object, random, i);
    }
    for (Section section : object.sections()) {
      if (section.type() != Section.Type.NOBITS && !object.symbols().isEmpty()) {
        for (int i = random.nextInt(5); i > 0 && section.size() >= 8; i--) {
          int symbol = random.nextInt(object.symbols().size() + 1) - 1;
          section
              .relocations()
              .add(
                  random.nextInt((int) section.size() - 7),
                  X86_64Relocations.PC32,
                  symbol,
                  random.nextLong());
        }
      }
    }
    return object;
  }

  private static void addSection(ObjectFile object, Random random, int i) {
    boolean zeros = random.nextInt(4) == 0;
    SectionGroup group = null;
    if (random.nextInt(4) == 0) {
      Symbol signature = object.addSymbol("group" + i);
      signature.binding = Symbol.Binding.WEAK;
      group = object.addGroup(signature, true);
    }
    Section.Type type =
        zeros
            ? Section.Type.NOBITS
            : random.nextInt(5) == 0 ? Section.Type.NOTE : Section.Type.PROGBITS;
    Section section =
        object.addSection(
            ".s" + random.nextInt(5) + "." + i, type, Section.ALLOC | random.nextInt(8), group);
    section.alignAtLeast(1 << random.nextInt(7));
    if (zeros) {
      section.noBitsSize = random.nextInt(1000);
    } else {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      section.content().bytes(bytes);
    }
  }

  private static void addSymbol(ObjectFile object, Random random, int i) {
    Symbol symbol = object.addSymbol("symbol" + i);
    symbol.size = random.nextInt(100);
    symbol.visibility = Symbol.Visibility.values()[random.nextInt(4)];
    symbol.type = Symbol.Type.values()[random.nextInt(3)];
    symbol.binding = random.nextBoolean() ? Symbol.Binding.GLOBAL : Symbol.Binding.WEAK;
    switch (random.nextInt(5)) {
      case 0 -> {}
      case 1 -> {
        symbol.absolute = true;
        symbol.value = random.nextLong();
      }
      case 2 -> {
        symbol.common = true;
        symbol.binding = Symbol.Binding.GLOBAL;
        symbol.value = 1L << random.nextInt(6);
      }
      default -> {
        symbol.section = object.sections().get(random.nextInt(object.sections().size()));
        symbol.value = random.nextInt(100);
        if (random.nextBoolean()) {
          symbol.binding = Symbol.Binding.LOCAL;
        }
      }
    }
  }
}
