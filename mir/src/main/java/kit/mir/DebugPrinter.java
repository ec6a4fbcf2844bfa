package kit.mir;

import kit.base.ByteSink;
import kit.mir.debug.DebugInfo;
import kit.mir.debug.DebugType;
import kit.mir.debug.FunctionDebug;

/**
 * Prints the description for debuggers as MIR text (docs/mir.md). Its positions are always printed:
 * they are part of it.
 */
final class DebugPrinter {
  private final ByteSink out;

  DebugPrinter(ByteSink out) {
    this.out = out;
  }

  // ---- units

  void unit(Unit unit, DebugInfo info) {
    for (int i = 0; i < info.typeCount(); i++) {
      out.text("debugtype " + i + " ");
      type(info.type(i));
      out.text("\n");
    }
    for (DebugInfo.Global global : info.globals()) {
      out.text("debugvariable ");
      MirText.symbol(out, unit.symbol(global.symbol()).name());
      out.text(" ");
      MirText.quoted(out, global.name());
      out.text(" type " + global.type() + (global.external() ? " external" : ""));
      position(global.position());
      out.text("\n");
    }
    for (int type : info.kept()) {
      out.text("debugkeep " + type + "\n");
    }
    for (DebugInfo.MacroEvent event : info.macros()) {
      out.text("debugmacro " + MirText.lower(event.kind()) + " ");
      MirText.quoted(out, event.text());
      position(event.position());
      out.text("\n");
    }
  }

  private void type(DebugType type) {
    switch (type) {
      case DebugType.Base t -> {
        out.text("base ");
        MirText.quoted(out, t.name());
        out.text(
            " "
                + MirText.lower(t.encoding())
                + " size "
                + t.size()
                + (t.bits() == 0 ? "" : " bits " + t.bits()));
      }
      case DebugType.Pointer t -> out.text("pointer " + t.target());
      case DebugType.Qualified t -> out.text(MirText.lower(t.qualifier()) + " " + t.target());
      case DebugType.Named t -> {
        out.text("typedef ");
        MirText.quoted(out, t.name());
        out.text(" " + t.target());
        position(t.position());
      }
      case DebugType.Array t -> {
        out.text((t.vector() ? "vector " : "array ") + t.element());
        if (t.boundSlot() >= 0) {
          out.text(" slot s" + t.boundSlot());
        } else if (t.count() >= 0) {
          out.text(" count " + t.count());
        }
      }
      case DebugType.Composite t -> composite(t);
      case DebugType.Enumeration t -> enumeration(t);
      case DebugType.Routine t -> {
        out.text("function " + t.result() + " (");
        for (int i = 0; i < t.parameters().size(); i++) {
          out.text((i == 0 ? "" : ", ") + t.parameters().getInt(i));
        }
        out.text(")" + (t.prototyped() ? " prototyped" : "") + (t.variadic() ? " variadic" : ""));
      }
    }
  }

  private void name(String name) {
    if (name != null) {
      out.text(" ");
      MirText.quoted(out, name);
    }
  }

  private void position(int position) {
    out.text(" @" + position);
  }

  private void composite(DebugType.Composite t) {
    out.text(t.union() ? "union" : "struct");
    name(t.name());
    if (t.size() >= 0) {
      out.text(" size " + t.size());
    }
    position(t.position());
    if (t.size() < 0) {
      return;
    }
    out.text(" {");
    for (DebugType.Member member : t.members()) {
      out.text("\n  member");
      name(member.name());
      out.text(" type " + member.type() + " bit " + member.bitOffset());
      if (member.bitWidth() >= 0) {
        out.text(" width " + member.bitWidth());
      }
      position(member.position());
    }
    out.text("\n}");
  }

  private void enumeration(DebugType.Enumeration t) {
    out.text("enum");
    name(t.name());
    if (t.size() >= 0) {
      out.text(" type " + t.underlying() + " size " + t.size());
    }
    position(t.position());
    if (t.size() < 0) {
      return;
    }
    out.text(" {");
    for (DebugType.Enumerator enumerator : t.enumerators()) {
      out.text("\n  ");
      MirText.quoted(out, enumerator.name());
      out.text(" " + enumerator.value());
    }
    out.text("\n}");
  }

  // ---- functions

  void function(Unit unit, FunctionDebug debug, FunctionPrinter printer) {
    out.text("  debug ");
    MirText.quoted(out, debug.name);
    out.text(
        " type "
            + debug.resultType
            + (debug.external ? " external" : "")
            + (debug.prototyped ? " prototyped" : "")
            + (debug.variadic ? " variadic" : ""));
    position(debug.position);
    position(debug.end);
    out.text("\n");
    for (int i = 0; i < debug.scopeCount(); i++) {
      out.text("  scope " + i + " in " + debug.scopeParent(i));
      position(debug.scopeOpen(i));
      position(debug.scopeClose(i));
      out.text("\n");
    }
    for (FunctionDebug.Variable variable : debug.variables()) {
      out.text(variable.parameter() ? "  parameter " : "  variable ");
      if (variable.name() != null) {
        MirText.quoted(out, variable.name());
        out.text(" ");
      }
      out.text("type " + variable.type() + " scope " + variable.scope() + " ");
      switch (variable.place()) {
        case SLOT -> out.text("slot s" + variable.number());
        case SLOT_ADDRESS -> out.text("address s" + variable.number());
        case PARAMETER -> out.text("passed " + variable.number());
        case SYMBOL -> {
          out.text("symbol ");
          MirText.symbol(out, unit.symbol(variable.number()).name());
        }
        case OUTER -> {
          out.text("outer s" + variable.number());
          for (int offset : variable.path()) {
            out.text(" " + offset);
          }
        }
        case NONE -> out.text("nowhere");
      }
      position(variable.position());
      out.text("\n");
    }
    for (FunctionDebug.Label label : debug.labels()) {
      // Those that no block is left of are not printed.
      if (printer.hasBlock(label.block())) {
        out.text("  label ");
        MirText.quoted(out, label.name());
        out.text(" ");
        printer.block(label.block());
        out.text(" scope " + label.scope());
        position(label.position());
        out.text("\n");
      }
    }
  }
}
