package kit.bootstrap.chain;

/**
 * What no command of a build may exceed.
 *
 * @param residentKib resident memory of one command, in KiB; 0 for no limit
 * @param seconds time of one command; 0 for no limit
 */
public record Limits(long residentKib, long seconds) {}
