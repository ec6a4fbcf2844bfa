package kit.tools;

/** ar's help. */
final class ArUsage {
  private ArUsage() {}

  static String text(String program) {
    return "Usage: "
        + program
        + " [emulation options] [-]{dmpqrstx}[abcDfilMNoOPsSTuvV] [--plugin <name>] [member-name] [count] archive-file file...\n"
        + "       "
        + program
        + " -M [<mri-script]\n"
        + " commands:\n"
        + "  d            - delete file(s) from the archive\n"
        + "  m[ab]        - move file(s) in the archive\n"
        + "  p            - print file(s) found in the archive\n"
        + "  q[f]         - quick append file(s) to the archive\n"
        + "  r[ab][f][u]  - replace existing or insert new file(s) into the archive\n"
        + "  s            - act as ranlib\n"
        + "  t[O][v]      - display contents of the archive\n"
        + "  x            - extract file(s) from the archive\n"
        + " command specific modifiers:\n"
        + "  [a]          - put file(s) after [member-name]\n"
        + "  [b]          - put file(s) before [member-name] (same as [i])\n"
        + "  [D]          - use zero for timestamps and uids/gids (default)\n"
        + "  [U]          - use actual timestamps\n"
        + "  [N]          - use instance [count] of name\n"
        + "  [f]          - truncate inserted file names\n"
        + "  [P]          - use full path names when matching\n"
        + "  [O]          - display offsets of files in the archive\n"
        + "  [u]          - only replace files that are newer than current archive contents\n"
        + " generic modifiers:\n"
        + "  [c]          - do not warn if the library had to be created\n"
        + "  [s]          - create an archive index (cf. ranlib)\n"
        + "  [S]          - do not build a symbol table\n"
        + "  [T]          - deprecated, use --thin instead\n"
        + "  [v]          - be verbose\n"
        + "  [V]          - display the version number\n"
        + "  @<file>      - read options from <file>\n"
        + "  --output=DIRNAME - specify the output directory for extraction operations\n"
        + "  --thin       - make a thin archive\n"
        + program
        + ": supported targets: elf64-x86-64 elf64-little\n";
  }
}
