import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Replaces what javac makes of pattern switches, a call site that the JVM links by spinning a class
 * at run time ({@code java.lang.runtime.SwitchBootstraps.typeSwitch}), by a plain method of the
 * same class. A short compilation links a dozen of them, which the ahead-of-time cache does not keep.
 *
 * <p>Usage: {@code java -cp FOLDER:LIBRARIES DirectSwitches.java FOLDER} rewrites the class files
 * below a folder. The method for labels {@code A, B} of a selector of type {@code S} is
 *
 * <pre>
 *   private static int switch$0(S selector, int restart) {
 *     if (selector == null) return -1;
 *     switch (restart) {
 *       case 0: if (selector instanceof A) return 0;
 *       case 1: if (selector instanceof B) return 1;
 *     }
 *     return 2;
 *   }
 * </pre>
 *
 * Sites with labels other than classes and strings stay as they are.
 */
final class DirectSwitches {
  private static final ClassDesc BOOTSTRAPS = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
  private static final MethodTypeDesc EQUALS =
      MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object);

  /** A call site: the type that it is called with, and its labels. */
  private record Site(MethodTypeDesc type, List<ConstantDesc> labels) {}

  private final ClassModel model;
  private final List<Site> sites = new ArrayList<>();

  private DirectSwitches(ClassModel model) {
    this.model = model;
  }

  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
      files = all.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    // Classes are parsed, not loaded.
    ClassHierarchyResolver types =
        ClassHierarchyResolver.ofResourceParsing(ClassLoader.getSystemClassLoader())
            .orElse(ClassHierarchyResolver.defaultResolver());
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      // Most classes have none.
      if (new String(bytes, StandardCharsets.ISO_8859_1).contains("typeSwitch")) {
        ClassFile format = 
            ClassFile.of(
                ClassHierarchyResolverOption.of(types), ConstantPoolSharingOption.NEW_POOL);
        DirectSwitches switches = new DirectSwitches(format.parse(bytes));
        Files.write(file, format.transformClass(switches.model, switches.transform()));
      }
    }
  }

  private ClassTransform transform() {
    return ClassTransform.transformingMethodBodies(this::replace)
        .andThen(ClassTransform.endHandler(this::addMethods));
  }

  private void replace(CodeBuilder code, CodeElement element) {
    if (element instanceof InvokeDynamicInstruction call
        && call.bootstrapMethod().owner().equals(BOOTSTRAPS)
        && call.bootstrapMethod().methodName().equals("typeSwitch")
        && call.bootstrapArgs().stream().allMatch(DirectSwitches::isSimple)) {
      Site site = new Site(call.typeSymbol(), call.bootstrapArgs());
      if (!sites.contains(site)) {
        sites.add(site);
      }
      code.invokestatic(
          model.thisClass().asSymbol(), name(sites.indexOf(site)), site.type(), isInterface());
    } else {
      code.with(element);
    }
  }

  private static boolean isSimple(ConstantDesc label) {
    return label instanceof ClassDesc type && !type.isPrimitive() || label instanceof String;
  }

  private static String name(int site) {
    return "switch$" + site;
  }

  private boolean isInterface() {
    return model.flags().has(AccessFlag.INTERFACE);
  }

  private void addMethods(ClassBuilder builder) {
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      builder.withMethodBody(
          name(i),
          site.type(),
          ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
          code -> choose(code, site.labels()));
    }
  }

  private static void choose(CodeBuilder code, List<ConstantDesc> labels) {
    Label none = code.newLabel();
    Label isNull = code.newLabel();
    List<Label> tests = new ArrayList<>();
    List<SwitchCase> cases = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      tests.add(code.newLabel());
      cases.add(SwitchCase.of(i, tests.get(i)));
    }
    code.aload(0).ifnull(isNull);
    if (!labels.isEmpty()) {
      code.iload(1).tableswitch(0, labels.size() - 1, none, cases);
    }
    for (int i = 0; i < labels.size(); i++) {
      Label next = i + 1 < labels.size() ? tests.get(i + 1) : none;
      code.labelBinding(tests.get(i));
      if (labels.get(i) instanceof ClassDesc type) {
        code.aload(0).instanceOf(type);
      } else {
        code.ldc((String) labels.get(i)).aload(0);
        code.invokevirtual(ConstantDescs.CD_String, "equals", EQUALS);
      }
      code.ifeq(next).loadConstant(i).ireturn();
    }
    code.labelBinding(none).loadConstant(labels.size()).ireturn();
    code.labelBinding(isNull).loadConstant(-1).ireturn();
  }
}
