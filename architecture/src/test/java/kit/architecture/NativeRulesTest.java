package kit.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What code that is translated to C must not do: touch the operating system but through Host,
 * reflect, use threads or regular expressions, catch what the native runtime cannot throw, or call
 * what it lacks. The JVM's own host, {@code kit.driver.jvm}, is not translated.
 */
class NativeRulesTest {
  /**
   * Types that may not be used at all; a name that ends in a dot is a package with all below it.
   */
  private static final List<String> FORBIDDEN_TYPES =
      List.of(
          "java.util.regex.",
          "java.lang.reflect.",
          "java.lang.invoke.MethodHandles",
          "java.util.ServiceLoader",
          "java.util.Scanner",
          "java.util.HexFormat",
          "java.util.Formatter",
          "java.util.concurrent.",
          "java.util.Random",
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.io.File",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.RandomAccessFile",
          "java.io.PrintStream",
          "java.nio.file.",
          "java.nio.channels.",
          "java.net.",
          "java.time.",
          "sun.",
          "jdk.");

  /** Members that may not be used: owner, a dot, name. */
  private static final Set<String> FORBIDDEN_MEMBERS =
      Set.of(
          "java.lang.System.in",
          "java.lang.System.out",
          "java.lang.System.err",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.exit",
          "java.lang.System.nanoTime",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.identityHashCode",
          "java.lang.Class.getResource",
          "java.lang.Class.getResourceAsStream",
          "java.lang.Class.forName",
          "java.lang.Class.getName",
          "java.lang.Class.getSimpleName",
          "java.lang.String.format",
          "java.lang.String.formatted",
          "java.lang.String.split",
          "java.lang.String.matches",
          "java.lang.String.replaceAll",
          "java.lang.String.replaceFirst",
          "java.lang.String.lines",
          "java.lang.String.toLowerCase",
          "java.lang.String.toUpperCase",
          "java.lang.Character.isLetter",
          "java.lang.Character.isLetterOrDigit",
          "java.lang.Character.isDigit",
          "java.lang.Character.isWhitespace",
          "java.lang.String.indent",
          "java.lang.Math.multiplyHigh",
          "java.lang.Math.unsignedMultiplyHigh",
          "java.lang.Math.fma",
          "java.lang.Long.parseUnsignedLong",
          "java.lang.Double.parseDouble",
          "java.lang.Double.toString",
          "java.lang.Float.parseFloat",
          "java.lang.Float.toString");

  private static final Set<String> NEVER_CAUGHT =
      Set.of(
          "java.lang.NullPointerException",
          "java.lang.IndexOutOfBoundsException",
          "java.lang.ArrayIndexOutOfBoundsException",
          "java.lang.StringIndexOutOfBoundsException",
          "java.lang.ClassCastException",
          "java.lang.ArithmeticException",
          "java.lang.NegativeArraySizeException",
          "java.lang.ArrayStoreException",
          "java.lang.StackOverflowError",
          "java.lang.OutOfMemoryError",
          "java.lang.VirtualMachineError");

  @Test
  void noForbiddenTypes() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : Rooms.classes()) {
      if (!Rooms.isJvmHost(type)) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isForbidden(dependency.getTargetClass().getName()))
            .filter(dependency -> !isRecordOrLambdaMachinery(dependency.getTargetClass()))
            .forEach(dependency -> wrong.add(dependency.getDescription()));
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void noForbiddenMembers() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : Rooms.classes()) {
      if (Rooms.isJvmHost(type)) {
        continue;
      }
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        String member = access.getTargetOwner().getName() + "." + access.getName();
        if (FORBIDDEN_MEMBERS.contains(member) && !mayNameClasses(type, member)) {
          wrong.add(access.getDescription());
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  /**
   * The report of a fault of kit itself says which exception it was; nothing depends on the name.
   */
  private static boolean mayNameClasses(JavaClass type, String member) {
    return type.getName().equals("kit.driver.cc.CrashReport")
        && member.equals("java.lang.Class.getSimpleName");
  }

  @Test
  void nothingStaticIsMutable() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : Rooms.classes()) {
      for (JavaField field : type.getFields()) {
        Set<JavaModifier> modifiers = field.getModifiers();
        boolean compilersOwn = modifiers.contains(JavaModifier.SYNTHETIC);
        if (modifiers.contains(JavaModifier.STATIC)
            && !modifiers.contains(JavaModifier.FINAL)
            && !compilersOwn) {
          wrong.add(field.getFullName());
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void nothingCatchesWhatTheNativeRuntimeCannotThrow() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : Rooms.classes()) {
      if (Rooms.isJvmHost(type)) {
        continue;
      }
      for (JavaCodeUnit unit : type.getCodeUnits()) {
        for (TryCatchBlock block : unit.getTryCatchBlocks()) {
          for (JavaClass caught : block.getCaughtThrowables()) {
            if (NEVER_CAUGHT.contains(caught.getName())) {
              wrong.add(unit.getFullName() + " catches " + caught.getName());
            }
          }
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  /** Only where the map's own class is seen; the tests of reproducible output see the rest. */
  @Test
  void nothingIteratesOverAHashMap() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : Rooms.classes()) {
      if (Rooms.isJvmHost(type)) {
        continue;
      }
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        if (isUnordered(access.getTargetOwner().getName()) && isIteration(access.getName())) {
          wrong.add(access.getDescription());
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  private static boolean isUnordered(String name) {
    return name.equals("java.util.HashMap")
        || name.equals("java.util.HashSet")
        || (name.startsWith("it.unimi.dsi.fastutil.")
            && name.contains("OpenHash")
            && !name.contains("Linked"));
  }

  private static boolean isIteration(String name) {
    return name.equals("keySet")
        || name.equals("values")
        || name.endsWith("ntrySet")
        || name.equals("forEach")
        || name.endsWith("terator")
        || name.equals("stream")
        || name.equals("toString")
        || name.startsWith("toArray")
        || name.equals("toIntArray")
        || name.equals("toLongArray");
  }

  private static boolean isForbidden(String name) {
    for (String forbidden : FORBIDDEN_TYPES) {
      boolean matches =
          forbidden.endsWith(".") ? name.startsWith(forbidden) : name.equals(forbidden);
      if (matches) {
        return true;
      }
    }
    return false;
  }

  /**
   * Class files of records, lambdas and pattern switches name bootstrap types; the translator
   * replaces those.
   */
  private static boolean isRecordOrLambdaMachinery(JavaClass type) {
    String name = type.getName();
    return name.startsWith("java.lang.invoke.") || name.startsWith("java.lang.runtime.");
  }
}
