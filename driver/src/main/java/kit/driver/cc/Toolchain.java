package kit.driver.cc;

import java.util.ArrayList;
import java.util.List;
import kit.base.Host;
import kit.base.HostException;

/**
 * Where a target's headers, start files and libraries are on this machine: Debian's multiarch
 * layout first, then the plain one. Compiled code's helpers are in kit's own libkitrt.a; GCC's
 * library folder (unwinder, crtbegin.o) is used when it exists and not needed otherwise.
 */
public final class Toolchain {
  private final Host host;
  private final String sysroot;
  private final String triple;
  private final boolean musl;
  private final List<String> startFolders;
  private final List<String> libraryFolders = new ArrayList<>();
  private final String gccFolder;

  public Toolchain(Host host, CcOptions options) {
    this.host = host;
    this.sysroot = withoutSlash(options.sysroot);
    this.triple = options.target;
    this.musl = triple.endsWith("-musl");
    this.startFolders = options.startFolders;
    String gnu = machine() + "-linux-gnu";
    if (musl) {
      addLibraryFolder("/usr/lib/" + machine() + "-linux-musl");
      addLibraryFolder("/usr/local/musl/lib");
    } else {
      for (String root : new String[] {"/usr/local/lib", "/lib", "/usr/lib"}) {
        addLibraryFolder(root + "/" + gnu);
      }
      for (String root :
          new String[] {"/lib64", "/usr/lib64", "/usr/local/lib", "/lib", "/usr/lib"}) {
        addLibraryFolder(root);
      }
    }
    gccFolder = findGccFolder(sysroot + "/usr/lib/gcc/" + gnu);
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private void addLibraryFolder(String folder) {
    if (host.kind(sysroot + folder) == Host.FileKind.DIRECTORY) {
      libraryFolders.add(sysroot + folder);
    }
  }

  /** The newest version's folder that holds libgcc.a, or null. */
  private String findGccFolder(String parent) {
    if (host.kind(parent) != Host.FileKind.DIRECTORY) {
      return null;
    }
    String best = null;
    int bestVersion = -1;
    try {
      for (String name : host.list(parent)) {
        int version = leadingNumber(name);
        if (version > bestVersion && exists(parent + "/" + name + "/libgcc.a")) {
          best = parent + "/" + name;
          bestVersion = version;
        }
      }
    } catch (HostException e) {
      return null;
    }
    return best;
  }

  private static int leadingNumber(String text) {
    int value = 0;
    int i = 0;
    while (i < text.length() && i < 6 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      value = value * 10 + text.charAt(i++) - '0';
    }
    return i == 0 ? -1 : value;
  }

  private boolean exists(String path) {
    return host.kind(path) == Host.FileKind.REGULAR;
  }

  /** The first part of the triple. */
  public String machine() {
    int dash = triple.indexOf('-');
    return dash < 0 ? triple : triple.substring(0, dash);
  }

  public boolean isMusl() {
    return musl;
  }

  /** GCC's library folder, or null. */
  public String gccFolder() {
    return gccFolder;
  }

  public List<String> libraryFolders() {
    return libraryFolders;
  }

  /** The folder of kit's own libraries for the target. */
  public String runtimeFolder() {
    return host.installationDirectory() + "/lib/" + machine() + "-linux";
  }

  /** Path of kit's own library by its file name, or null when this installation has none. */
  public String runtimeLibrary(String name) {
    String path = runtimeFolder() + "/" + name;
    return exists(path) ? path : null;
  }

  /** Folders of system headers, kit's own first, in search order. */
  public List<String> includeFolders() {
    List<String> folders = new ArrayList<>();
    folders.add(host.installationDirectory() + "/include");
    if (musl) {
      folders.add(sysroot + "/usr/include/" + machine() + "-linux-musl");
      folders.add(sysroot + "/usr/local/musl/include");
    } else {
      folders.add(sysroot + "/usr/local/include");
      folders.add(sysroot + "/usr/include/" + machine() + "-linux-gnu");
      folders.add(sysroot + "/usr/include");
    }
    return folders;
  }

  /**
   * Path of a start file or library by its file name: -B folders, library folders, GCC's folder,
   * kit's own; the bare name when there is none (as gcc's -print-file-name).
   */
  public String find(String name) {
    for (String folder : startFolders) {
      String path = folder.endsWith("/") ? folder + name : folder + "/" + name;
      if (exists(path)) {
        return path;
      }
    }
    for (String folder : libraryFolders) {
      if (exists(folder + "/" + name)) {
        return folder + "/" + name;
      }
    }
    if (gccFolder != null && exists(gccFolder + "/" + name)) {
      return gccFolder + "/" + name;
    }
    String own = runtimeLibrary(name);
    return own == null ? name : own;
  }

  public String dynamicLinker() {
    return musl ? "/lib/ld-musl-" + machine() + ".so.1" : "/lib64/ld-linux-x86-64.so.2";
  }
}
