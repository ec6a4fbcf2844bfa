package kit.obj;

/**
 * A type of C++ as text in two halves: what stands before a name that is declared with it, and what
 * stands behind.
 */
record DemangledType(String before, String behind) {
  String text() {
    return before + behind;
  }

  static String spaced(String before) {
    return before.isEmpty() || before.endsWith("(") || before.endsWith(" ") ? before : before + " ";
  }

  static DemangledType pointer(DemangledType to, String mark) {
    if (to.behind().startsWith("(") || to.behind().startsWith(" [")) {
      return new DemangledType(spaced(to.before()) + "(" + mark, ")" + to.behind());
    }
    return new DemangledType(to.before() + mark, to.behind());
  }

  static DemangledType reference(DemangledType to, String mark) {
    // References to references collapse.
    if (to.before().endsWith("&&") && mark.equals("&")) {
      return new DemangledType(to.before().substring(0, to.before().length() - 1), to.behind());
    }
    if (to.before().endsWith("&")) {
      return to;
    }
    return pointer(to, mark);
  }
}
