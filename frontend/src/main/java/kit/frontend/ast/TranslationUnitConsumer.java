package kit.frontend.ast;

import java.util.List;

/**
 * Takes checked definitions in source order. Nothing is handed over after an error in the same
 * definition.
 */
public interface TranslationUnitConsumer {
  void function(FunctionDefinition definition);

  /** A file-scope object with initialiser, at its definition. */
  void object(ObjectDeclaration object);

  /** File-scope asm; byte string. */
  void assembly(String text, int position);

  /**
   * The end of the unit: every function and object declared with linkage, in order of first
   * declaration (tentative definitions are those with {@code tentative && !defined}; aliases, weak
   * references and constructors are read off their attributes).
   */
  void end(List<FunctionDeclaration> functions, List<ObjectDeclaration> objects);
}
