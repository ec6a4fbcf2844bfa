package kit.bootstrap.compare;

/**
 * One file of two builds.
 *
 * @param path below both folders
 * @param left SHA-256, empty where there is none
 * @param right the same of the other build
 * @param size in bytes, of the left one where there is one
 * @param note what stands in the way of a comparison, or which build lacks the file
 */
public record Row(
    String path, Verdict verdict, String left, String right, long size, String note) {}
