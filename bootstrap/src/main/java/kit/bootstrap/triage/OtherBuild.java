package kit.bootstrap.triage;

import java.nio.file.Path;
import java.util.List;

/**
 * The suspect's tree, built by another compiler.
 *
 * @param output the build's folder
 * @param libraries archives that its objects need beside those that kit links
 */
public record OtherBuild(Path output, List<Path> libraries) {}
