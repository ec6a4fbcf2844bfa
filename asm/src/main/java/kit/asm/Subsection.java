package kit.asm;

import kit.base.ByteSink;

/** A numbered part of a section ({@code .text 1}); parts come to stand in order of number. */
final class Subsection {
  final int number;
  final ByteSink bytes = new ByteSink(64);
  final Fragment first;
  Fragment last;

  Subsection(AssemblySection section, int number) {
    this.number = number;
    first = new Fragment(section, this, 0);
    last = first;
  }

  /**
   * Closes the last fragment, whose tail is then set by the caller, and opens another. Returns the
   * closed one.
   */
  Fragment close(AssemblySection section) {
    Fragment closed = last;
    closed.size = bytes.size() - closed.start;
    last = new Fragment(section, this, bytes.size());
    closed.next = last;
    return closed;
  }

  boolean isEmpty() {
    return first == last && bytes.size() == 0;
  }
}
