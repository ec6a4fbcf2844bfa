package kit.bootstrap.chain;

import java.nio.file.Path;

/**
 * How a chain is run; nothing of this may change a byte of what it makes.
 *
 * @param work the folder of the chain: stages, trace, report
 * @param jobs commands at once
 * @param keepGoing build the rest of a stage when a unit fails
 * @param resume use what an interrupted run has left, after checking it
 * @param limits of each command
 */
public record Settings(
    Path work,
    int jobs,
    boolean keepGoing,
    boolean resume,
    Limits limits,
    Surroundings surroundings) {}
