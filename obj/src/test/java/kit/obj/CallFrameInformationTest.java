package kit.obj;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Expected bytes are GNU as's for the same .cfi directives. */
class CallFrameInformationTest {
  private static String frames(ObjectFile object) {
    return HexFormat.of().formatHex(object.section(".eh_frame").content().toByteArray());
  }

  private static ObjectFile object() {
    ObjectFile object = new ObjectFile(Machine.X86_64);
    object.section(".text", Section.Type.PROGBITS, Section.ALLOC | Section.EXECUTE);
    return object;
  }

  @Test
  void functionsShareTheirCie() {
    ObjectFile object = object();
    Section text = object.section(".text");
    CallFrameInformation frames = new CallFrameInformation(Machine.X86_64);
    frames.beginFunction(text, 0, false);
    frames.advance(1);
    frames.defineCfaOffset(16);
    frames.offset(6, -16);
    frames.advance(0x10);
    frames.defineCfaRegister(6);
    frames.advance(0x74);
    frames.defineCfa(7, 8);
    frames.endFunction(0x75);
    frames.beginFunction(text, 0x75, false);
    frames.undefined(16);
    frames.advance(0x76);
    frames.rememberState();
    frames.restore(6);
    frames.advance(0x1a2);
    frames.restoreState();
    frames.advance(0x1a4);
    frames.defineCfaOffset(70000);
    frames.endFunction(0x11319);
    frames.write(object);
    assertEquals(
        "1400000000000000017a5200017810011b0c070890010000"
            + "1c0000001c0000000000000075000000"
            + "00410e1086024f0d0602640c07080000"
            + "1c0000003c00000000000000a4120100"
            + "000710410ac6032c010b420ef0a20400",
        frames(object));
    RelocationTable table = object.section(".eh_frame").relocations();
    assertEquals(2, table.size());
    assertEquals(0x20, table.offset(0));
    assertEquals(X86_64Relocations.PC32, table.kind(1));
    assertEquals(0x75, table.addend(1));
    assertEquals(object.sectionSymbol(text).index(), table.symbol(1));
  }

  @Test
  void personalityAndLanguageData() {
    ObjectFile object = object();
    Symbol personality = object.addSymbol("foo");
    Section data = object.section(".data", Section.Type.PROGBITS, Section.ALLOC | Section.WRITE);
    CallFrameInformation frames = new CallFrameInformation(Machine.X86_64);
    frames.beginFunction(object.section(".text"), 0, true);
    frames.personality(0x9b, personality, 0);
    frames.languageData(0x1b, object.sectionSymbol(data), 0);
    frames.signalFrame();
    frames.defineCfa(7, 8);
    frames.advance(1);
    frames.valueOffset(5, 8);
    frames.adjustCfaOffset(8);
    frames.relativeOffset(3, 8);
    frames.windowSave();
    frames.sameValue(4);
    frames.register(3, 4);
    frames.endFunction(1);
    frames.write(object);
    assertEquals(
        "1c00000000000000017a504c5253000178100"
            + "79b000000001b1b0c070800000024000000240000000000000001000000"
            + "04000000004115057f0e1083012d080409030400000000"
            + "00",
        frames(object));
    RelocationTable table = object.section(".eh_frame").relocations();
    assertEquals(personality.index(), table.symbol(0));
    assertEquals(0x14, table.offset(0));
    assertEquals(0x31, table.offset(2));
  }
}
