package kit.frontend.ast;

import java.util.List;

/**
 * A function with its body.
 *
 * @param parameters in order, each with its declared (adjusted) type; an old-style parameter
 *     narrower than its promoted type is passed promoted
 * @param oldStyle defined without prototype: arguments arrive promoted
 * @param localCount number of automatic objects ({@link ObjectDeclaration#localNumber})
 * @param labelCount number of labels
 */
public record FunctionDefinition(
    FunctionDeclaration declaration,
    List<ObjectDeclaration> parameters,
    boolean oldStyle,
    Statement.Compound body,
    int localCount,
    int labelCount,
    int position,
    int end) {}
