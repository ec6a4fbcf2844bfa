package kit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rooms, their packages and their arrows, as data; and the classes of all of them. */
final class Rooms {
  /** Which rooms a room may use, base aside, which all may use. */
  static final Map<String, List<String>> ARROWS = arrows();

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("kit");

  private Rooms() {}

  private static Map<String, List<String>> arrows() {
    Map<String, List<String>> arrows = new LinkedHashMap<>();
    arrows.put("kit.base", List.of());
    arrows.put("kit.mir", List.of());
    arrows.put("kit.obj", List.of());
    arrows.put("kit.obj.elf", List.of("kit.obj"));
    arrows.put("kit.frontend", List.of("kit.mir"));
    arrows.put("kit.opt", List.of("kit.mir"));
    arrows.put("kit.debug", List.of("kit.mir", "kit.obj"));
    arrows.put("kit.asm", List.of("kit.obj"));
    // A back end gives its instruction forms to the assembler through the interface that kit.asm
    // declares.
    arrows.put(
        "kit.backend.x86_64", List.of("kit.mir", "kit.opt", "kit.obj", "kit.debug", "kit.asm"));
    arrows.put("kit.archive", List.of("kit.obj", "kit.obj.elf"));
    arrows.put("kit.link", List.of("kit.obj", "kit.obj.elf", "kit.archive"));
    arrows.put("kit.tools", List.of("kit.obj", "kit.obj.elf", "kit.archive", "kit.link"));
    arrows.put(
        "kit.driver",
        List.of(
            "kit.mir",
            "kit.obj",
            "kit.obj.elf",
            "kit.frontend",
            "kit.opt",
            "kit.debug",
            "kit.asm",
            "kit.backend.x86_64",
            "kit.archive",
            "kit.link",
            "kit.tools"));
    arrows.put("kit.nativehost", List.of("kit.driver"));
    return arrows;
  }

  /** All classes of the product, tests aside. */
  static JavaClasses classes() {
    return CLASSES;
  }

  /**
   * The room of a class, or null for one outside kit. The longest package wins: kit.obj.elf is not
   * in kit.obj.
   */
  static String room(JavaClass type) {
    String packageName = type.getPackageName();
    String found = null;
    for (String room : ARROWS.keySet()) {
      boolean inside = packageName.equals(room) || packageName.startsWith(room + ".");
      if (inside && (found == null || room.length() > found.length())) {
        found = room;
      }
    }
    return found;
  }

  /** The JVM's side of the product: what the native kit replaces. */
  static boolean isJvmHost(JavaClass type) {
    return type.getPackageName().equals("kit.driver.jvm");
  }
}
