package kit.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import kit.bootstrap.chain.Chain;
import kit.bootstrap.chain.ChainResult;
import kit.bootstrap.chain.Hashes;
import kit.bootstrap.chain.Installation;
import kit.bootstrap.chain.Libc;
import kit.bootstrap.chain.Limits;
import kit.bootstrap.chain.Plant;
import kit.bootstrap.chain.Recipe;
import kit.bootstrap.chain.Settings;
import kit.bootstrap.chain.Stage;
import kit.bootstrap.chain.Surroundings;
import kit.bootstrap.chain.Toolchain;
import kit.bootstrap.chain.Tree;
import kit.bootstrap.trace.Progress;

/**
 * The miniature tree of {@code src/test/resources/miniature} in a folder of its own, with a stage1
 * of gcc and binutils: a chain that takes a second.
 */
public final class Miniature {
  /** Says nothing. */
  public static final Progress QUIET =
      new Progress() {
        @Override
        public void begin(String name, int units) {}

        @Override
        public void advance(int done, String what) {}

        @Override
        public void end(String result) {}

        @Override
        public void say(String line) {}
      };

  public final Path folder;

  public Miniature(Path folder) throws IOException {
    this.folder = folder;
    Path source = root().resolve("bootstrap/src/test/resources/miniature");
    Installation.copyFolder(source.resolve("tree"), folder.resolve("tree"));
    writeManifest();
    Path bin = Files.createDirectories(folder.resolve("stage1/bin"));
    Files.copy(source.resolve("stage1/cc"), bin.resolve("cc"), StandardCopyOption.COPY_ATTRIBUTES);
    for (String tool : List.of("ar", "ranlib", "ld", "objdump", "objcopy")) {
      Path script = bin.resolve(tool);
      Files.writeString(script, "#!/bin/sh\nexec /usr/bin/" + tool + " \"$@\"\n");
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static Path root() {
    Path root = Path.of(System.getProperty("kit.root", ".")).toAbsolutePath();
    return Files.isDirectory(root.resolve("bootstrap")) ? root : root.getParent();
  }

  /** Makes the manifest agree with the files as they are. */
  public void writeManifest() throws IOException {
    Path tree = folder.resolve("tree");
    List<String> lines = new ArrayList<>();
    for (Path file : Hashes.regularFiles(tree)) {
      String name = tree.relativize(file).toString();
      if (!name.equals("MANIFEST")) {
        lines.add(Hashes.ofFile(file) + "  " + name);
      }
    }
    Files.write(tree.resolve("MANIFEST"), lines);
  }

  public Tree tree() throws BootstrapException, IOException {
    return Tree.open(folder.resolve("tree"));
  }

  public Toolchain stage1() throws BootstrapException, IOException {
    return Toolchain.installation("stage1", folder.resolve("stage1"));
  }

  public Path work() {
    return folder.resolve("work");
  }

  public static Recipe recipe() {
    return new Recipe(0, Libc.GLIBC);
  }

  public Settings settings(boolean resume) {
    return new Settings(work(), 2, false, resume, new Limits(1 << 20, 60), Surroundings.PLAIN);
  }

  public Stage stage2(Plant plant) throws BootstrapException, IOException {
    return new Stage("stage2", tree(), stage1(), recipe(), work().resolve("stage2"), plant);
  }

  public ChainResult run(Plant plant, boolean resume)
      throws BootstrapException, IOException, InterruptedException {
    return new Chain(
            tree(),
            stage1(),
            recipe(),
            plant,
            settings(resume),
            new Chain.CheckInputs(null, null, null),
            QUIET)
        .run();
  }
}
