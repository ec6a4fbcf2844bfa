package kit.link.elf;

import java.util.List;
import kit.link.LinkReporter;
import kit.obj.elf.Elf;

/**
 * What GNU ld says of a finished layout: segments that can be written and executed, stacks that can
 * be executed. Before: the segments are final.
 */
final class LinkWarnings {
  private static final int ALL = Elf.PF_R | Elf.PF_W | Elf.PF_X;

  private final LinkState link;
  private final LinkOptions options;
  private final LinkReporter reporter;

  LinkWarnings(LinkState link) {
    this.link = link;
    this.options = link.options;
    this.reporter = link.reporter;
  }

  void report(List<Segment> segments) {
    if (options.warnExecutableStack != LinkOptions.StackWarning.NEVER) {
      stack();
    }
    if (!options.warnWritableCode) {
      return;
    }
    for (Segment segment : segments) {
      if (segment.memorySize == 0) {
        continue;
      }
      if (segment.type == Elf.PT_LOAD && (segment.flags & ALL) == ALL) {
        warn(" has a LOAD segment with RWX permissions");
      } else if (segment.type == Elf.PT_TLS && (segment.flags & Elf.PF_X) != 0) {
        warn(" has a TLS segment with execute permission");
      }
    }
  }

  private void warn(String text) {
    reporter.warning(options.outputPath + text);
  }

  private void stack() {
    if (options.executableStack != null) {
      if (options.executableStack
          && options.warnExecutableStack == LinkOptions.StackWarning.ALWAYS) {
        reporter.warning(
            "enabling an executable stack because of -z execstack command line option");
      }
      return;
    }
    for (ObjectInput object : link.objects) {
      if (object.executableStack) {
        reporter.warning(
            object.name()
                + ": requires executable stack (because the .note.GNU-stack section is executable)");
        return;
      }
    }
  }
}
