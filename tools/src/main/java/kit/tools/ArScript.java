package kit.tools;

import java.util.ArrayList;
import java.util.List;
import kit.archive.ArchiveWriter;
import kit.base.Bytes;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.link.elf.ResponseFile;
import org.jspecify.annotations.Nullable;

/**
 * {@code ar -M}: the librarian's commands from standard input: CREATE, OPEN, ADDLIB, ADDMOD,
 * DELETE, REPLACE, LIST, SAVE, CLEAR, END.
 */
final class ArScript {
  private final Host host;
  private final Output output;
  private String path = "";
  private @Nullable ArchiveFile archive;

  ArScript(Host host, Output output) {
    this.host = host;
    this.output = output;
  }

  int run() throws HostException, InputException, ToolException {
    String text = Bytes.toText(host.readStandardInput());
    int from = 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int end = newline < 0 ? text.length() : newline;
      if (!command(text.substring(from, end))) {
        return 0;
      }
      from = end + 1;
    }
    return 0;
  }

  private boolean command(String line) throws HostException, InputException, ToolException {
    String text = line;
    int comment = text.indexOf(';');
    if (comment >= 0 || text.startsWith("*")) {
      text = text.startsWith("*") ? "" : text.substring(0, comment);
    }
    List<String> words = new ArrayList<>();
    for (String word :
        ResponseFile.split(Bytes.of(text.replace(',', ' ').replace('(', ' ').replace(')', ' ')))) {
      words.add(word);
    }
    if (words.isEmpty()) {
      return true;
    }
    List<String> names = words.subList(1, words.size());
    switch (upper(words.get(0))) {
      case "CREATE" -> create(names, false);
      case "CREATETHIN" -> create(names, true);
      case "OPEN" -> {
        path = one(names);
        archive = ArchiveFile.open(host, path, true);
      }
      case "ADDLIB" -> addLibrary(names);
      case "ADDMOD" -> {
        for (String name : names) {
          current().members.add(ArchiveFile.fromFile(host, name, Output.baseName(name), true));
        }
      }
      case "REPLACE" -> {
        for (String name : names) {
          remove(name);
          current().members.add(ArchiveFile.fromFile(host, name, Output.baseName(name), true));
        }
      }
      case "DELETE" -> {
        for (String name : names) {
          remove(name);
        }
      }
      case "LIST" -> {
        for (ArchiveWriter.Member member : current().members) {
          output.print(member.name() + "\n");
        }
      }
      case "CLEAR" -> current().members.clear();
      case "SAVE" -> current().write(true, true);
      case "VERBOSE" -> {}
      case "END" -> {
        return false;
      }
      default -> throw new ToolException("Syntax error in archive script: " + words.get(0));
    }
    return true;
  }

  private static String upper(String word) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      text.append(c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
    }
    return text.toString();
  }

  private void create(List<String> names, boolean thin) throws ToolException {
    path = one(names);
    archive = ArchiveFile.create(host, path, thin);
  }

  private static String one(List<String> names) throws ToolException {
    if (names.size() != 1) {
      throw new ToolException("archive script: expected one archive name");
    }
    return names.get(0);
  }

  private ArchiveFile current() throws ToolException {
    if (archive == null) {
      throw new ToolException("no open output archive");
    }
    return archive;
  }

  private void addLibrary(List<String> names) throws HostException, InputException, ToolException {
    if (names.isEmpty()) {
      throw new ToolException("archive script: expected an archive name");
    }
    ArchiveFile library = ArchiveFile.open(host, names.get(0), true);
    for (ArchiveWriter.Member member : library.members) {
      if (names.size() == 1 || names.contains(member.name())) {
        current().members.add(member);
      }
    }
  }

  private void remove(String name) throws ToolException {
    current().members.removeIf(member -> member.name().equals(Output.baseName(name)));
  }
}
