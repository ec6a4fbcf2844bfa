package kit.archive;

/**
 * One member of an archive.
 *
 * @param name name without the format's decorations; in a thin archive the path of the file,
 *     relative to the archive's folder
 * @param date seconds since the epoch
 * @param user user id
 * @param group group id
 * @param mode file mode bits, type bits included when the archive holds them
 * @param headerOffset where its 60-byte header starts in the archive
 * @param dataOffset where its bytes start in the archive; -1 for a member of a thin archive, whose
 *     bytes are in a file of their own
 * @param size bytes of content
 */
public record ArchiveMember(
    String name,
    long date,
    int user,
    int group,
    int mode,
    long headerOffset,
    long dataOffset,
    long size) {}
