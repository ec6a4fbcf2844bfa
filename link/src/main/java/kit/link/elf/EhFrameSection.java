package kit.link.elf;

import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kit.base.Bytes;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.LittleEndian;

/**
 * The output's .eh_frame: FDEs of live code, each CIE once however many objects bring it, and a
 * zero word at the end. FDEs stand in input order, each new CIE before the first FDE that uses it.
 */
final class EhFrameSection extends OutputSection {
  /** One record of the output. For an FDE, {@code cieOffset} is where its CIE stands. */
  record Record(EhFrameRecords records, int row, int offset, int cieOffset) {}

  /** What makes two CIEs equal: bytes, and for each relocation its kind, addend and symbol. */
  private record CieKey(String bytes, List<Object> relocations) {}

  private final LinkState link;
  private final List<Record> output = new ArrayList<>();
  private int fdeCount;

  EhFrameSection(LinkState link) {
    super(link, ".eh_frame", Elf.SHT_PROGBITS, Elf.SHF_ALLOC);
    this.link = link;
    alignment = 8;
  }

  /** Chooses the records and gives them their offsets. Called once liveness is known. */
  void arrange() throws InputException {
    Object2ObjectOpenHashMap<CieKey, Integer> known = new Object2ObjectOpenHashMap<>();
    int at = 0;
    for (InputSection member : members) {
      EhFrameRecords records = member.ehFrame;
      records.base = at;
      int[] cieOffsets = new int[records.count()];
      Arrays.fill(cieOffsets, -1);
      for (int row = 0; row < records.count(); row++) {
        if (records.isCie(row)) {
          continue;
        }
        InputSection described = records.describedSection(row);
        if (described == null || !described.live) {
          continue;
        }
        int cie = records.cieOf(row);
        if (cieOffsets[cie] < 0) {
          CieKey key = key(records, cie);
          Integer offset = known.get(key);
          if (offset == null) {
            offset = at;
            known.put(key, offset);
            records.setOutputOffset(cie, at);
            output.add(new Record(records, cie, at, -1));
            at += records.length(cie);
          }
          cieOffsets[cie] = offset;
        }
        records.setOutputOffset(row, at);
        output.add(new Record(records, row, at, cieOffsets[cie]));
        at += records.length(row);
        fdeCount++;
      }
    }
    size = at + 4;
  }

  private static CieKey key(EhFrameRecords records, int cie) throws InputException {
    InputSection section = records.section;
    int from = section.dataStart + records.start(cie);
    List<Object> relocations = new ArrayList<>();
    for (int i = records.firstRelocation(cie); i < records.relocationEnd(cie); i++) {
      LinkSymbol symbol = section.file.symbol(records.relocationSymbol(i));
      relocations.add(Long.valueOf(records.relocationOffset(i) - records.start(cie)));
      relocations.add(Long.valueOf(records.relocationAddend(i)));
      relocations.add(symbol);
    }
    return new CieKey(Bytes.toText(section.data, from, from + records.length(cie)), relocations);
  }

  int fdeCount() {
    return fdeCount;
  }

  List<Record> records() {
    return output;
  }

  @Override
  void layOut() {
    // Offsets are given by arrange().
  }

  @Override
  void write(byte[] image) {
    Relocator relocator = new Relocator(link);
    for (Record record : output) {
      EhFrameRecords records = record.records();
      InputSection section = records.section;
      int start = records.start(record.row());
      int place = (int) fileOffset + record.offset();
      System.arraycopy(
          section.data, section.dataStart + start, image, place, records.length(record.row()));
      if (record.cieOffset() >= 0) {
        LittleEndian.put32(image, place + 4, record.offset() + 4 - record.cieOffset());
      }
      relocator.apply(
          section,
          records.firstRelocation(record.row()),
          records.relocationEnd(record.row()),
          image,
          place - start,
          address + record.offset() - start);
    }
  }
}
