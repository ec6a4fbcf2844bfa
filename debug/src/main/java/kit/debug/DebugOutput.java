package kit.debug;

/**
 * Takes the contents of debug sections: an object file or assembly text. Labels are numbers of the
 * code generator's, symbols numbers of the unit's.
 */
public interface DebugOutput extends Labels {
  /** What follows goes to this section; {@code strings}: of mergeable strings. */
  void section(String name, boolean strings);

  void label(int label);

  /** An unsigned or signed number of 1, 2, 4 or 8 bytes. */
  void number(long value, int width);

  void unsigned(long value);

  void signed(long value);

  /** A byte string and a zero byte. */
  void string(String text);

  /** The 8-byte address of a label in code. */
  void address(int label);

  /** The 4-byte offset of a label in its debug section. */
  void offset(int label);

  /** The distance between two labels of one section. */
  void distance(int to, int from, int width);

  /** The same as ULEB128. */
  void unsignedDistance(int to, int from);

  /** The 8-byte address of a symbol. */
  void symbol(int symbol);

  /** The 8-byte offset of a thread-local symbol in its module's block. */
  void threadLocal(int symbol);

  /** Names a file of the line table; each number comes once. */
  void file(int number, String path);
}
