package kit.link.elf;

import java.util.ArrayList;
import java.util.List;
import kit.base.ByteReader;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.link.LinkReporter;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;

/**
 * Where libraries are looked for: -L folders in order, then those of the system as GNU ld on Debian
 * has them.
 */
final class LibraryPath {
  private static final String[] X86_64 = {
    "/usr/local/lib/x86_64-linux-gnu",
    "/lib/x86_64-linux-gnu",
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/x86_64-linux-gnu64",
    "/usr/local/lib64",
    "/lib64",
    "/usr/lib64",
    "/usr/local/lib",
    "/lib",
    "/usr/lib",
    "/usr/x86_64-linux-gnu/lib64",
    "/usr/x86_64-linux-gnu/lib"
  };

  private final Host host;
  private final LinkOptions options;
  private final LinkReporter reporter;
  private final List<String> folders = new ArrayList<>();

  LibraryPath(Host host, LinkOptions options, LinkReporter reporter) {
    this.host = host;
    this.options = options;
    this.reporter = reporter;
    for (String folder : options.searchPaths) {
      folders.add(expand(folder));
    }
    if (!options.noStandardPaths) {
      for (String folder : X86_64) {
        folders.add(options.sysroot + folder);
      }
    }
  }

  /** The system's folders, for --verbose. */
  static List<String> standardFolders() {
    return List.of(X86_64);
  }

  private String expand(String folder) {
    if (folder.startsWith("=")) {
      return options.sysroot + folder.substring(1);
    }
    if (folder.startsWith("$SYSROOT")) {
      return options.sysroot + folder.substring(8);
    }
    return folder;
  }

  /**
   * The file for -lNAME (or -l:FILE), or null. Shared objects are preferred unless {@code
   * staticOnly}.
   */
  String find(String name, boolean staticOnly) {
    for (String folder : folders) {
      if (name.startsWith(":")) {
        String path = folder + "/" + name.substring(1);
        if (isFile(path)) {
          return path;
        }
        continue;
      }
      if (!staticOnly) {
        String path = folder + "/lib" + name + ".so";
        if (isFile(path) && isCompatible(path, name)) {
          return path;
        }
      }
      String path = folder + "/lib" + name + ".a";
      if (isFile(path)) {
        return path;
      }
    }
    return null;
  }

  private boolean isFile(String path) {
    Host.FileKind kind = host.kind(path);
    return kind == Host.FileKind.REGULAR || kind == Host.FileKind.OTHER;
  }

  /**
   * Skips shared objects of another machine, with a note, as other linkers do on systems with
   * several architectures.
   */
  private boolean isCompatible(String path, String name) {
    try {
      byte[] data = host.readFile(path);
      if (!ElfFile.isElf(data, 0, data.length)) {
        return true;
      }
      if (data.length >= 20 && data[4] == 2 && data[5] == 1) {
        int machine = new ByteReader(path, data).u16(18);
        if (machine == Elf.EM_X86_64) {
          return true;
        }
      }
      reporter.note("skipping incompatible " + path + " when searching for -l" + name);
      return false;
    } catch (HostException | InputException e) {
      return true;
    }
  }

  /** The file that -T names: as given, or in the library folders. */
  String findScript(String name) {
    if (isFile(name)) {
      return name;
    }
    for (String folder : folders) {
      if (isFile(folder + "/" + name)) {
        return folder + "/" + name;
      }
    }
    return null;
  }

  /**
   * A file named in a linker script: as given, below the sysroot, beside the script, or in the
   * library folders.
   */
  String findScriptInput(String name, String script) {
    if (name.startsWith("=") || name.startsWith("$SYSROOT")) {
      return expand(name);
    }
    if (name.startsWith("/")) {
      if (!options.sysroot.isEmpty()
          && script.startsWith(options.sysroot)
          && isFile(options.sysroot + name)) {
        return options.sysroot + name;
      }
      return isFile(name) ? name : null;
    }
    if (isFile(name)) {
      return name;
    }
    int slash = script.lastIndexOf('/');
    if (slash >= 0 && isFile(script.substring(0, slash + 1) + name)) {
      return script.substring(0, slash + 1) + name;
    }
    for (String folder : folders) {
      if (isFile(folder + "/" + name)) {
        return folder + "/" + name;
      }
    }
    return null;
  }

  /**
   * A shared object that another one needs: -rpath-link, -rpath, the library folders. Null when not
   * found.
   */
  String findDependency(String name, SharedInput by) {
    if (name.indexOf('/') >= 0) {
      return isFile(name) ? name : null;
    }
    List<String> places = new ArrayList<>();
    places.addAll(options.runPathLinks);
    for (String path : options.runPaths) {
      for (int start = 0, i = 0; i <= path.length(); i++) {
        if (i == path.length() || path.charAt(i) == ':') {
          if (i > start) {
            places.add(path.substring(start, i));
          }
          start = i + 1;
        }
      }
    }
    for (String path : by.runPaths) {
      addColonSeparated(places, path, by.name());
    }
    places.addAll(folders);
    for (String folder : places) {
      String path = folder + "/" + name;
      if (isFile(path)) {
        return path;
      }
    }
    return null;
  }

  private static void addColonSeparated(List<String> places, String path, String file) {
    int slash = file.lastIndexOf('/');
    String origin = slash < 0 ? "." : file.substring(0, slash);
    int from = 0;
    while (from <= path.length()) {
      int colon = path.indexOf(':', from);
      int to = colon < 0 ? path.length() : colon;
      String place = path.substring(from, to);
      if (place.startsWith("$ORIGIN")) {
        place = origin + place.substring(7);
      } else if (place.startsWith("${ORIGIN}")) {
        place = origin + place.substring(9);
      }
      if (!place.isEmpty()) {
        places.add(place);
      }
      from = to + 1;
    }
  }
}
