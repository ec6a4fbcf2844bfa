package kit.corpus;

import java.util.Arrays;
import kit.base.Host;
import kit.base.HostException;

/**
 * A host with one input of its own, which writes nothing anywhere: what a command would write is
 * only counted. Other files are read from the machine.
 */
final class FuzzHost extends FolderHost {
  /** Where the input is found. */
  static final String FOLDER = "/fuzz";

  private final String inputPath;
  private final byte[] input;
  private byte[] written = new byte[0];
  private boolean accepted;

  /**
   * @param name the input's name in {@link #FOLDER}
   */
  FuzzHost(Host machine, String name, byte[] input) {
    super(machine, FOLDER);
    this.inputPath = FOLDER + "/" + name;
    this.input = input;
  }

  /** Notes the command's exit code. */
  void ended(int status) {
    accepted = status == 0;
  }

  /** Whether the command took the input for a good one. */
  boolean accepted() {
    return accepted;
  }

  /** What was last written to a file. */
  byte[] written() {
    return written;
  }

  private boolean isInput(String path) {
    return path.equals(inputPath) || (FOLDER + "/" + path).equals(inputPath);
  }

  @Override
  public byte[] readFile(String path) throws HostException {
    return isInput(path) ? input.clone() : super.readFile(path);
  }

  @Override
  public void writeFile(String path, byte[] data, int length, boolean executable) {
    written = Arrays.copyOf(data, length);
  }

  @Override
  public FileKind kind(String path) {
    return isInput(path) ? FileKind.REGULAR : super.kind(path);
  }

  @Override
  public long size(String path) {
    return isInput(path) ? input.length : super.size(path);
  }

  @Override
  public long modificationTime(String path) {
    return isInput(path) ? 0 : super.modificationTime(path);
  }

  @Override
  public FileIdentity identity(String path) {
    return isInput(path) ? new FileIdentity(-1, 1) : super.identity(path);
  }

  @Override
  public void delete(String path) {
    written = new byte[0];
  }

  @Override
  public String temporaryFile(String suffix) {
    return FOLDER + "/temporary" + suffix;
  }
}
