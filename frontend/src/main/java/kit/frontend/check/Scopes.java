package kit.frontend.check;

import java.util.Arrays;
import kit.frontend.lex.NameTable;
import kit.frontend.type.CType;

/**
 * Scopes (C11 6.2.1) as stacks of bindings per name: {@code top[nameId]} is the row of the
 * innermost binding, each row knows the row it hides. Leaving a scope pops its rows. Two name
 * spaces: ordinary identifiers and tags; labels and members live elsewhere. Besides, the entity
 * that each name with linkage denotes is remembered over all scopes (C11 6.2.2).
 *
 * <p>Entities: {@link kit.frontend.ast.ObjectDeclaration}, {@link
 * kit.frontend.ast.FunctionDeclaration}, {@link Typedef}, {@link EnumConstant}, {@link
 * BuiltinFunction}; tags: a {@link CType}.
 */
public final class Scopes {
  /**
   * A typedef name.
   *
   * @param alignment from attribute((aligned)), or 0
   * @param signed it was declared with {@code signed}, or by a name that was
   */
  public record Typedef(String name, CType type, int alignment, int position, boolean signed) {
    public Typedef(String name, CType type, int alignment, int position) {
      this(name, type, alignment, position, false);
    }
  }

  /**
   * An enumeration constant; {@code type} is int, or the enumeration's type when it does not fit.
   */
  public record EnumConstant(String name, CType type, long value, int position) {}

  /** Stands for an identifier that was reported as undeclared in this scope, to report it once. */
  public record Undeclared(String name) {}

  private final NameTable names;
  private int[] top = new int[8192];
  private int[] tagTop = new int[8192];
  private Object[] linked = new Object[8192];

  // Columns of the rows; row 0 is none.
  private Object[] entities = new Object[1024];
  private int[] hidden = new int[1024];
  private int[] nameIds = new int[1024];
  private int[] depths = new int[1024];
  private boolean[] tags = new boolean[1024];
  private int rows = 1;

  private int[] marks = new int[64];
  private int depth;

  public Scopes(NameTable names) {
    this.names = names;
  }

  /** 0 at file scope. */
  public int depth() {
    return depth;
  }

  public void enter() {
    depth++;
    if (depth == marks.length) {
      marks = Arrays.copyOf(marks, depth * 2);
    }
    marks[depth] = rows;
  }

  public void leave() {
    int mark = marks[depth];
    for (int row = rows - 1; row >= mark; row--) {
      if (tags[row]) {
        tagTop[nameIds[row]] = hidden[row];
      } else {
        top[nameIds[row]] = hidden[row];
      }
      entities[row] = null;
    }
    rows = mark;
    depth--;
  }

  /** First row of the current scope; its rows run up to {@link #rowEnd()}. */
  public int rowBegin() {
    return depth == 0 ? 1 : marks[depth];
  }

  public int rowEnd() {
    return rows;
  }

  public Object entityAt(int row) {
    return entities[row];
  }

  public boolean isTagAt(int row) {
    return tags[row];
  }

  public int nameAt(int row) {
    return nameIds[row];
  }

  /** The entity that an ordinary identifier denotes here, or null. */
  public Object find(int nameId) {
    return nameId < top.length ? entities[top[nameId]] : null;
  }

  /** Whether an identifier is a typedef name here. */
  public boolean isTypedef(int nameId) {
    return nameId < top.length && entities[top[nameId]] instanceof Typedef;
  }

  /** The entity bound in the innermost scope itself, or null. */
  public Object findHere(int nameId) {
    if (nameId >= top.length) {
      return null;
    }
    int row = top[nameId];
    return row != 0 && depths[row] == depth ? entities[row] : null;
  }

  /** The tag's type, or null. */
  public CType findTag(int nameId) {
    return nameId < tagTop.length ? (CType) entities[tagTop[nameId]] : null;
  }

  public CType findTagHere(int nameId) {
    if (nameId >= tagTop.length) {
      return null;
    }
    int row = tagTop[nameId];
    return row != 0 && depths[row] == depth ? (CType) entities[row] : null;
  }

  /** Binds an identifier in the current scope; replaces a binding of the same scope. */
  public void bind(int nameId, Object entity) {
    if (nameId >= top.length) {
      top = Arrays.copyOf(top, Math.max(top.length * 2, names.size() + 1024));
    }
    int row = top[nameId];
    if (row != 0 && depths[row] == depth) {
      entities[row] = entity;
      return;
    }
    top[nameId] = addRow(nameId, entity, row, depth, false);
  }

  /** Binds a builtin below file scope: any declaration hides it. */
  public void bindBuiltin(int nameId, Object entity) {
    if (nameId >= top.length) {
      top = Arrays.copyOf(top, Math.max(top.length * 2, names.size() + 1024));
    }
    top[nameId] = addRow(nameId, entity, top[nameId], -1, false);
  }

  public void bindTag(int nameId, CType type) {
    if (nameId >= tagTop.length) {
      tagTop = Arrays.copyOf(tagTop, Math.max(tagTop.length * 2, names.size() + 1024));
    }
    tagTop[nameId] = addRow(nameId, type, tagTop[nameId], depth, true);
  }

  private int addRow(int nameId, Object entity, int hides, int atDepth, boolean tag) {
    if (rows == entities.length) {
      int grown = rows * 2;
      entities = Arrays.copyOf(entities, grown);
      hidden = Arrays.copyOf(hidden, grown);
      nameIds = Arrays.copyOf(nameIds, grown);
      depths = Arrays.copyOf(depths, grown);
      tags = Arrays.copyOf(tags, grown);
    }
    entities[rows] = entity;
    hidden[rows] = hides;
    nameIds[rows] = nameId;
    depths[rows] = atDepth;
    tags[rows] = tag;
    return rows++;
  }

  /**
   * The object or function with linkage that the name denotes anywhere in the unit so far, or null.
   */
  public Object linked(int nameId) {
    return nameId < linked.length ? linked[nameId] : null;
  }

  public void link(int nameId, Object entity) {
    if (nameId >= linked.length) {
      linked = Arrays.copyOf(linked, Math.max(linked.length * 2, names.size() + 1024));
    }
    linked[nameId] = entity;
  }
}
