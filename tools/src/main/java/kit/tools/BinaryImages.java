package kit.tools;

import kit.base.ByteSink;
import kit.base.InputException;
import kit.obj.Machine;
import kit.obj.ObjectFile;
import kit.obj.Section;
import kit.obj.Symbol;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfObjectWriter;

/**
 * objcopy's "binary" format: loaded contents without headers, and the way back, a file's bytes as
 * an object with symbols around them.
 */
final class BinaryImages {
  private static final long SIZE_LIMIT = 1L << 30;

  private BinaryImages() {}

  /** The loaded bytes from the lowest to the highest load address. */
  static ByteSink flatten(EditableElf elf, int gapFill) throws ToolException {
    long low = Long.MAX_VALUE;
    long high = 0;
    for (EditableElf.Part part : elf.parts) {
      if (isLoaded(part)) {
        low = Math.min(low, loadAddress(elf, part));
        high = Math.max(high, loadAddress(elf, part) + part.content.length);
      }
    }
    ByteSink out = new ByteSink();
    if (low >= high) {
      return out;
    }
    if (high - low > SIZE_LIMIT) {
      throw new ToolException("the binary image would be larger than 1 GiB");
    }
    out.fill(gapFill, (int) (high - low));
    for (EditableElf.Part part : elf.parts) {
      if (isLoaded(part)) {
        System.arraycopy(
            part.content,
            0,
            out.array(),
            (int) (loadAddress(elf, part) - low),
            part.content.length);
      }
    }
    return out;
  }

  private static boolean isLoaded(EditableElf.Part part) {
    return !part.removed
        && part.isAlloc()
        && part.type != Elf.SHT_NOBITS
        && part.content.length > 0;
  }

  /** The physical address: that of the segment, where there is one. */
  private static long loadAddress(EditableElf elf, EditableElf.Part part) {
    for (int i = 0; i < elf.file.segmentCount(); i++) {
      long offset = part.address - elf.file.segmentAddress(i);
      if (elf.file.segmentType(i) == Elf.PT_LOAD
          && offset >= 0
          && offset < elf.file.segmentMemorySize(i)) {
        return elf.file.segmentPhysicalAddress(i) + offset;
      }
    }
    return part.address;
  }

  /** An object with the bytes in .data and symbols _binary_NAME_start, _end, _size. */
  static ByteSink wrap(String path, byte[] data, CopyOptions options)
      throws InputException, ToolException {
    ObjectFile object = new ObjectFile(Machine.X86_64);
    String sectionName = ".data";
    String renamed = options.renamedSections.get(sectionName);
    int flags = Section.ALLOC | Section.WRITE;
    if (renamed != null) {
      int comma = renamed.indexOf(',');
      sectionName = comma < 0 ? renamed : renamed.substring(0, comma);
      if (comma >= 0 && renamed.indexOf("readonly", comma) >= 0) {
        flags = Section.ALLOC;
      }
    }
    Section section = object.section(sectionName, Section.Type.PROGBITS, flags);
    section.content().bytes(data);
    StringBuilder name = new StringBuilder("_binary_");
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean plain = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      name.append(plain ? c : '_');
    }
    for (String suffix : new String[] {"_start", "_end", "_size"}) {
      String full = name + suffix;
      String other = options.renamedSymbols.get(full);
      Symbol symbol = object.addSymbol(options.symbolPrefix + (other == null ? full : other));
      symbol.binding = Symbol.Binding.GLOBAL;
      symbol.value = suffix.equals("_start") ? 0 : data.length;
      symbol.absolute = suffix.equals("_size");
      symbol.section = symbol.absolute ? null : section;
    }
    return ElfObjectWriter.write(object);
  }

  static long number(String text) throws ToolException {
    boolean hex = text.startsWith("0x") || text.startsWith("0X");
    long value = 0;
    for (int i = hex ? 2 : 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), hex ? 16 : 10);
      if (digit < 0) {
        throw new ToolException("bad number: " + text);
      }
      value = value * (hex ? 16 : 10) + digit;
    }
    return value;
  }
}
