package kit.bootstrap.chain;

import java.util.List;
import kit.bootstrap.check.CheckResult;
import kit.bootstrap.compare.Comparison;
import kit.bootstrap.compare.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a chain when it ends: {@code result.json}, and what the report shows.
 *
 * @param recipe its name
 * @param version of the source
 * @param tree hash of the source
 * @param platform hash of the C library's files that end up in the program; see Platform
 * @param plant the fault that was planted, empty for none
 * @param started when, ISO 8601
 * @param jobs commands at once
 * @param stages as far as they were reached
 * @param comparison of the last two stages; null when they were not reached
 * @param explanation of the first difference; null without one
 * @param checks empty when they were not reached
 * @param exitCode of the command
 * @param verdict in words
 */
public record ChainResult(
    String recipe,
    String version,
    String tree,
    String platform,
    String plant,
    String started,
    int jobs,
    long milliseconds,
    List<StageResult> stages,
    @Nullable Comparison comparison,
    @Nullable Explanation explanation,
    List<CheckResult> checks,
    int exitCode,
    String verdict) {}
