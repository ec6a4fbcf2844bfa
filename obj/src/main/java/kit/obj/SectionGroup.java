package kit.obj;

import java.util.List;

/**
 * Sections that are kept or dropped together; of COMDAT groups with one signature name the linker
 * keeps the first.
 */
public record SectionGroup(Symbol signature, boolean comdat, List<Section> members) {}
