package kit.driver.cc;

import java.util.ArrayList;
import java.util.List;
import kit.driver.cc.CcOptions.Image;

/**
 * ld's arguments for a link, in the order of gcc's link spec: image kind, start files, folders, the
 * user's files and libraries at their places, support libraries, end files. CMake reads this line
 * off {@code cc -v}.
 */
final class LinkLine {
  private final CcOptions options;
  private final Toolchain toolchain;
  private final List<String> line = new ArrayList<>();

  LinkLine(CcOptions options, Toolchain toolchain) {
    this.options = options;
    this.toolchain = toolchain;
  }

  /**
   * @param output path of the image
   * @param files the user's objects and linker arguments in order
   * @param fallbackStart an object that defines __dso_handle, used when GCC's crtbegin.o is not
   *     there; null when not needed
   */
  List<String> build(String output, List<String> files, String fallbackStart) {
    imageKind();
    line.addAll(options.specs.link());
    line.add("-o");
    line.add(output);
    boolean relocatable = options.image == Image.RELOCATABLE;
    if (!options.noStartFiles && !relocatable) {
      if (options.specs.startFiles() == null) {
        startFiles(fallbackStart);
      } else {
        line.addAll(options.specs.startFiles());
      }
    }
    // The user's folders come before those of the system, wherever they stand among the files.
    for (String file : files) {
      if (isFolder(file)) {
        line.add(file);
      }
    }
    for (String folder : options.startFolders) {
      line.add("-L" + folder);
    }
    for (String folder : options.libraryPath) {
      line.add("-L" + folder);
    }
    if (options.specs.supportFolders() == null) {
      if (toolchain.gccFolder() != null) {
        line.add("-L" + toolchain.gccFolder());
      }
      for (String folder : toolchain.libraryFolders()) {
        line.add("-L" + folder);
      }
    } else {
      line.addAll(options.specs.supportFolders());
    }
    if (!relocatable) {
      // Last: for a -lgcc or -latomic of the user's on a machine that has none.
      line.add("-L" + toolchain.runtimeFolder());
    }
    for (String file : files) {
      if (!isFolder(file)) {
        line.add(file);
      }
    }
    if (!options.noDefaultLibraries && !relocatable) {
      libraries();
    }
    if (!options.noStartFiles && !relocatable) {
      if (options.specs.endFiles() == null) {
        endFiles();
      } else {
        line.addAll(options.specs.endFiles());
      }
    }
    return line;
  }

  private static boolean isFolder(String word) {
    return word.startsWith("-L") && word.length() > 2;
  }

  private boolean isStatic() {
    return options.image == Image.STATIC || options.image == Image.STATIC_PIE;
  }

  private void imageKind() {
    if (!options.sysroot.isEmpty()) {
      line.add("--sysroot=" + options.sysroot);
    }
    if (options.image == Image.RELOCATABLE) {
      line.add("-m");
      line.add("elf_x86_64");
      line.add("-r");
      return;
    }
    line.add("--build-id");
    if (options.specs.linkReplaced()) {
      line.addAll(List.of("-m", "elf_x86_64"));
      if (options.image == Image.PIE || options.image == Image.STATIC_PIE) {
        line.add("-pie");
      }
      return;
    }
    if (!isStatic() || options.image == Image.STATIC_PIE) {
      line.add("--eh-frame-hdr");
    }
    line.add("-m");
    line.add("elf_x86_64");
    line.add("--hash-style=gnu");
    switch (options.image) {
      case SHARED -> line.add("-shared");
      case STATIC -> line.add("-static");
      case STATIC_PIE ->
          line.addAll(List.of("-static", "-pie", "--no-dynamic-linker", "-z", "text"));
      case PIE -> line.addAll(List.of("-dynamic-linker", toolchain.dynamicLinker(), "-pie"));
      case FIXED -> line.addAll(List.of("-dynamic-linker", toolchain.dynamicLinker()));
      case RELOCATABLE -> {}
    }
    if (options.compressDebug != null) {
      line.add("--compress-debug-sections=" + options.compressDebug);
    }
    if (options.exportDynamic) {
      line.add("-export-dynamic");
    }
  }

  private void startFiles(String fallbackStart) {
    String begin =
        switch (options.image) {
          case SHARED -> "crtbeginS.o";
          case STATIC -> "crtbeginT.o";
          case STATIC_PIE, PIE -> "crtbeginS.o";
          case FIXED, RELOCATABLE -> "crtbegin.o";
        };
    switch (options.image) {
      case PIE -> line.add(toolchain.find(options.profile ? "gcrt1.o" : "Scrt1.o"));
      case STATIC_PIE -> line.add(toolchain.find(options.profile ? "grcrt1.o" : "rcrt1.o"));
      case FIXED, STATIC -> line.add(toolchain.find(options.profile ? "gcrt1.o" : "crt1.o"));
      case SHARED, RELOCATABLE -> {}
    }
    line.add(toolchain.find("crti.o"));
    if (fallbackStart == null) {
      line.add(toolchain.find(begin));
    } else {
      line.add(fallbackStart);
    }
  }

  /** Whether GCC's start files are on this machine. */
  static boolean hasGccStartFiles(Toolchain toolchain) {
    return toolchain.gccFolder() != null;
  }

  private void libraries() {
    if (options.threads && !toolchain.isMusl()) {
      line.add("-lpthread");
    }
    if (isStatic()) {
      line.add("--start-group");
      support(true);
      libc();
      line.add("--end-group");
      return;
    }
    boolean archiveUnwinder = options.staticLibgcc || toolchain.isMusl();
    support(archiveUnwinder);
    libc();
    support(archiveUnwinder);
  }

  private void libc() {
    if (options.specs.libraries() != null) {
      line.addAll(options.specs.libraries());
    } else if (!options.noLibc) {
      line.add("-lc");
    }
  }

  /**
   * What compiled code calls: kit's runtime library, then GCC's where there is one, for what other
   * compilers' objects need beyond it. The unwinder is GCC's when it is there, so that a process
   * has one; kit's else.
   *
   * @param archiveUnwinder whether the unwinder is linked in; a dynamic glibc program uses the
   *     shared one if at all
   */
  private void support(boolean archiveUnwinder) {
    addRuntime("libkitrt.a");
    if (options.specs.support() != null) {
      line.addAll(options.specs.support());
      return;
    }
    if (toolchain.gccFolder() != null) {
      line.add("-lgcc");
      if (archiveUnwinder) {
        line.add("-lgcc_eh");
      } else {
        line.addAll(List.of("--push-state", "--as-needed", "-lgcc_s", "--pop-state"));
      }
    } else {
      addRuntime("libkitrt_eh.a");
    }
  }

  private void addRuntime(String name) {
    String path = toolchain.runtimeLibrary(name);
    if (path != null) {
      line.add(path);
    }
  }

  private void endFiles() {
    if (hasGccStartFiles(toolchain)) {
      line.add(
          toolchain.find(
              options.image == Image.FIXED || options.image == Image.STATIC
                  ? "crtend.o"
                  : "crtendS.o"));
    }
    line.add(toolchain.find("crtn.o"));
  }
}
