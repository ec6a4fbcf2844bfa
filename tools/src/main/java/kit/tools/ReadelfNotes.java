package kit.tools;

import kit.base.ByteReader;
import kit.base.Bytes;
import kit.base.HostException;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;

/** readelf's -n. */
final class ReadelfNotes {
  private static final int NT_GNU_ABI_TAG = 1;
  private static final int NT_GNU_BUILD_ID = 3;
  private static final int NT_GNU_PROPERTY_TYPE_0 = 5;
  private final Output output;
  private final ElfFile file;
  private final boolean wide;

  ReadelfNotes(Output output, ElfFile file, boolean wide) {
    this.output = output;
    this.file = file;
    this.wide = wide;
  }

  void print() throws HostException, InputException {
    for (int i = 1; i < file.sectionCount(); i++) {
      if (file.sectionType(i) == Elf.SHT_NOTE) {
        output.print(
            "\nDisplaying notes found in: "
                + file.sectionName(i)
                + "\n  Owner                Data size \tDescription\n");
        section(file.content(i), file.sectionAlignment(i) == 8 ? 8 : 4);
      }
    }
  }

  private void section(ByteReader content, int alignment) throws HostException, InputException {
    long at = 0;
    while (at + 12 <= content.length()) {
      long nameSize = content.u32(at);
      long size = content.u32(at + 4);
      int type = content.i32(at + 8);
      long start = (at + 12 + nameSize + alignment - 1) & -alignment;
      ByteReader name = content.slice(at + 12, nameSize, "note name");
      ByteReader description = content.slice(start, size, "note");
      String owner =
          nameSize == 0
              ? ""
              : Bytes.toText(name.array(), name.start(), name.start() + (int) nameSize - 1);
      output.print(
          "  "
              + Output.padRight(owner, 20)
              + " 0x"
              + Output.hex(size, 8)
              + "\t"
              + typeName(owner, type));
      if (owner.equals("GNU")) {
        output.print(wide ? "\t" : "\n");
        describe(type, description);
      } else {
        output.print("\n");
      }
      at = (start + size + alignment - 1) & -alignment;
    }
  }

  private static String typeName(String owner, int type) {
    if (owner.equals("GNU")) {
      switch (type) {
        case NT_GNU_ABI_TAG:
          return "NT_GNU_ABI_TAG (ABI version tag)";
        case NT_GNU_BUILD_ID:
          return "NT_GNU_BUILD_ID (unique build ID bitstring)";
        case NT_GNU_PROPERTY_TYPE_0:
          return "NT_GNU_PROPERTY_TYPE_0";
        default:
          break;
      }
    }
    return "Unknown note type: (0x" + Output.hex(type & 0xffffffffL, 8) + ")";
  }

  private void describe(int type, ByteReader description) throws HostException, InputException {
    switch (type) {
      case NT_GNU_ABI_TAG -> {
        if (description.length() >= 16) {
          String system = description.i32(0) == 0 ? "Linux" : "Unknown";
          output.print(
              "    OS: "
                  + system
                  + ", ABI: "
                  + description.u32(4)
                  + "."
                  + description.u32(8)
                  + "."
                  + description.u32(12)
                  + "\n");
        }
      }
      case NT_GNU_BUILD_ID -> {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < description.length(); i++) {
          id.append(Output.hex(description.u8(i), 2));
        }
        output.print("    Build ID: " + id + "\n");
      }
      case NT_GNU_PROPERTY_TYPE_0 -> properties(description);
      default -> output.print("\n");
    }
  }

  private void properties(ByteReader content) throws HostException, InputException {
    output.print("      Properties: ");
    long at = 0;
    boolean first = true;
    while (at + 8 <= content.length()) {
      int type = content.i32(at);
      long size = content.u32(at + 4);
      int value = size >= 4 ? content.i32(at + 8) : 0;
      output.print((first ? "" : ", ") + property(type, value));
      first = false;
      at += 8 + ((size + 7) & -8);
    }
    output.print("\n");
  }

  private static String property(int type, int value) {
    return switch (type) {
      case 0xc0000002 ->
          "x86 feature: " + names(value, new String[] {"IBT", "SHSTK", "LAM_U48", "LAM_U57"});
      case 0xc0008002 ->
          "x86 ISA needed: "
              + names(
                  value, new String[] {"x86-64-baseline", "x86-64-v2", "x86-64-v3", "x86-64-v4"});
      case 0xc0010002 ->
          "x86 ISA used: "
              + names(
                  value, new String[] {"x86-64-baseline", "x86-64-v2", "x86-64-v3", "x86-64-v4"});
      case 0xc0010001 ->
          "x86 feature used: "
              + names(
                  value,
                  new String[] {
                    "x86",
                    "x87",
                    "MMX",
                    "XMM",
                    "YMM",
                    "ZMM",
                    "FXSR",
                    "XSAVE",
                    "XSAVEOPT",
                    "XSAVEC",
                    "TMM",
                    "MASK"
                  });
      default ->
          "<type 0x" + Integer.toHexString(type) + " data: " + Integer.toHexString(value) + " >";
    };
  }

  private static String names(int value, String[] names) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 32; i++) {
      if ((value >> i & 1) != 0) {
        text.append(text.length() == 0 ? "" : ", ")
            .append(i < names.length ? names[i] : "<unknown: " + Integer.toHexString(1 << i) + ">");
      }
    }
    return text.length() == 0 ? "<None>" : text.toString();
  }
}
