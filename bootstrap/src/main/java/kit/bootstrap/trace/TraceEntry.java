package kit.bootstrap.trace;

import java.util.Map;

/**
 * One command of a build on record: a line of {@code trace.jsonl}.
 *
 * @param key of the stage's inputs: an entry says nothing about a stage with another key
 * @param unit what was made, for people
 * @param sources how many sources were compiled
 * @param outputs SHA-256 of each file it made, by path below the stage's folder
 * @param event what it cost, and how it was called
 */
public record TraceEntry(
    String key, String unit, int sources, Map<String, String> outputs, Event event) {}
