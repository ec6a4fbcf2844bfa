package kit.backend.x86_64.select;

/** Inline assembly. */
final class AssemblySelection {
  private final Context c;

  AssemblySelection(Context context) {
    c = context;
  }

  void statement(int row) {
    throw new IllegalStateException("inline assembly");
  }

  void gotoStatement(int row) {
    throw new IllegalStateException("inline assembly");
  }
}
