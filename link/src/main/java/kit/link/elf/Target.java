package kit.link.elf;

/**
 * What the linker must know of a machine beyond its relocation table: numbers of dynamic
 * relocations, PLT code, and rewritings of instructions. Offsets called {@code at} are indices of
 * the image (or of an input's array where it says so).
 */
interface Target {
  int absoluteWord();

  int relative();

  int globalData();

  int jumpSlot();

  int copy();

  int indirectRelative();

  int tlsModule();

  int tlsModuleOffset();

  int tlsThreadOffset();

  int tlsDescriptor();

  int pltHeaderSize();

  int pltEntrySize();

  /**
   * Bytes of code after which an entry continues when its slot is not yet bound: the slot's first
   * value is entry + this.
   */
  int pltLazyOffset();

  void writePltHeader(byte[] image, int at, long pltAddress, long gotPltAddress);

  /** {@code index}: row in .rela.plt. */
  void writePltEntry(
      byte[] image, int at, long entryAddress, long slotAddress, long pltAddress, int index);

  /** An entry that jumps through a slot that is never bound lazily. */
  void writeIndirectPltEntry(byte[] image, int at, long entryAddress, long slotAddress);

  /**
   * Whether the instruction around the field at {@code at} of an input's array can do without the
   * GOT. {@code start} is the first index that belongs to the section.
   */
  boolean canRelaxGot(byte[] data, int start, int at, int kind);

  /** Rewrites the instruction; the field then takes the PC-relative distance. */
  void relaxGot(byte[] image, int at);

  /** Whether the initial-exec load around the field can become an immediate. */
  boolean canRelaxInitialExec(byte[] data, int start, int at);

  /** Rewrites it; the field then takes the thread offset. */
  void relaxInitialExec(byte[] image, int at);

  /**
   * Whether the general-dynamic sequence is one that can be rewritten: {@code next} is the offset
   * of the next relocation's field relative to this one's.
   */
  boolean isGeneralDynamicSequence(byte[] data, int start, int at, int end, long next);

  /** General dynamic to local exec: writes the sequence with this thread offset. */
  void relaxGeneralToLocalExec(byte[] image, int at, long threadOffset);

  /**
   * General dynamic to initial exec: {@code slotDistance} is the slot's address less the address of
   * the field at {@code at}.
   */
  void relaxGeneralToInitialExec(byte[] image, int at, long slotDistance);

  boolean isLocalDynamicSequence(byte[] data, int start, int at, int end, long next);

  void relaxLocalDynamic(byte[] image, int at);

  boolean isDescriptorLoad(byte[] data, int start, int at);

  void relaxDescriptorToLocalExec(byte[] image, int at);

  void relaxDescriptorToInitialExec(byte[] image, int at);

  boolean isDescriptorCall(byte[] data, int at, int end);

  void relaxDescriptorCall(byte[] image, int at);

  /** What the thread pointer points at, from the template's start, size and alignment. */
  long threadPointer(long start, long size, long alignment);

  /** Fills room between pieces of code. */
  void fillCode(byte[] image, int from, int to);
}
