package kit.link.elf;

import it.unimi.dsi.fastutil.objects.Object2IntLinkedOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2ObjectLinkedOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kit.base.ByteSink;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfStrings;
import kit.obj.elf.LittleEndian;

/**
 * What the dynamic linker looks names up in: .dynsym, .dynstr, .hash, .gnu.hash and the version
 * tables .gnu.version, .gnu.version_d, .gnu.version_r.
 *
 * <p>Symbols that nobody can find here (plain imports) come first; the others follow, sorted by
 * bucket of the GNU hash table as that format wants. Sources: gABI chapter 5 (hash table), LSB core
 * chapter 10.7 (versions), and for .gnu.hash the format as glibc reads it: header of bucket count,
 * first hashed symbol, Bloom words and shift; Bloom words; buckets; chain of hash values whose
 * lowest bit ends a bucket.
 */
final class DynamicSymbols {
  private static final int BLOOM_SHIFT = 26;

  private final LinkState link;
  private final List<LinkSymbol> symbols = new ArrayList<>();
  final ElfStrings strings = new ElfStrings();
  private int firstHashed;
  private int[] gnuHashes = {};
  private int bucketCount = 1;
  private int nextVersion;

  /** Version indices needed of each shared object, in order. */
  private final Object2ObjectLinkedOpenHashMap<SharedInput, Object2IntLinkedOpenHashMap<String>>
      needs = new Object2ObjectLinkedOpenHashMap<>();

  private boolean versioned;
  private ByteSink definitions;
  private ByteSink requirements;

  final Table symbolTable;
  final Table stringTable;
  final Table hashTable;
  final Table gnuHashTable;
  final Table versionTable;
  final Table definitionTable;
  final Table requirementTable;

  /** One of the tables; {@link DynamicSymbols} writes it. */
  final class Table extends Chunk {
    Table(String name, int type, long alignment, long entrySize) {
      super(name, type, Elf.SHF_ALLOC);
      this.alignment = alignment;
      this.entrySize = entrySize;
    }

    @Override
    void write(byte[] image) {
      writeTable(this, image, (int) fileOffset);
    }
  }

  DynamicSymbols(LinkState link) {
    this.link = link;
    symbolTable = new Table(".dynsym", Elf.SHT_DYNSYM, 8, Elf.SYMBOL_SIZE);
    stringTable = new Table(".dynstr", Elf.SHT_STRTAB, 1, 0);
    hashTable = new Table(".hash", Elf.SHT_HASH, 8, 4);
    gnuHashTable = new Table(".gnu.hash", Elf.SHT_GNU_HASH, 8, 0);
    versionTable = new Table(".gnu.version", Elf.SHT_GNU_VERSYM, 2, 2);
    definitionTable = new Table(".gnu.version_d", Elf.SHT_GNU_VERDEF, 8, 0);
    requirementTable = new Table(".gnu.version_r", Elf.SHT_GNU_VERNEED, 8, 0);
    symbolTable.linkedSection = stringTable;
    symbolTable.info = 1;
    hashTable.linkedSection = symbolTable;
    gnuHashTable.linkedSection = symbolTable;
    versionTable.linkedSection = symbolTable;
    definitionTable.linkedSection = stringTable;
    requirementTable.linkedSection = stringTable;
  }

  /** Collects the symbols, orders them and builds the tables' contents but for addresses. */
  void finish() {
    List<LinkSymbol> plain = new ArrayList<>();
    List<LinkSymbol> hashed = new ArrayList<>();
    for (LinkSymbol symbol : link.symbols.symbols()) {
      if (symbol.alias != null || !(symbol.exported || symbol.dynamicIndex == -1)) {
        continue;
      }
      (isFindable(symbol) ? hashed : plain).add(symbol);
    }
    orderHashed(hashed);
    symbols.addAll(plain);
    symbols.addAll(hashed);
    firstHashed = 1 + plain.size();
    for (int i = 0; i < symbols.size(); i++) {
      symbols.get(i).dynamicIndex = i + 1;
      strings.add(symbols.get(i).plainName());
    }
    buildVersions();
    sizeTables();
  }

  private static boolean isFindable(LinkSymbol symbol) {
    return symbol.exported || symbol.copy != null || symbol.needs(LinkSymbol.CANONICAL_PLT);
  }

  private void orderHashed(List<LinkSymbol> hashed) {
    int n = hashed.size();
    bucketCount = Math.max(1, n / 4);
    int[] hashes = new int[n];
    Integer[] order = new Integer[n];
    for (int i = 0; i < n; i++) {
      hashes[i] = gnuHash(hashed.get(i).plainName());
      order[i] = i;
    }
    int buckets = bucketCount;
    Arrays.sort(
        order,
        (a, b) -> {
          int byBucket =
              Integer.compare(
                  Integer.remainderUnsigned(hashes[a], buckets),
                  Integer.remainderUnsigned(hashes[b], buckets));
          return byBucket != 0 ? byBucket : Integer.compare(a, b);
        });
    LinkSymbol[] sorted = new LinkSymbol[n];
    gnuHashes = new int[n];
    for (int i = 0; i < n; i++) {
      sorted[i] = hashed.get(order[i]);
      gnuHashes[i] = hashes[order[i]];
    }
    for (int i = 0; i < n; i++) {
      hashed.set(i, sorted[i]);
    }
  }

  private static int gnuHash(String name) {
    int hash = 5381;
    for (int i = 0; i < name.length(); i++) {
      hash = hash * 33 + name.charAt(i);
    }
    return hash;
  }

  private static int sysvHash(String name) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash << 4) + name.charAt(i);
      int high = hash & 0xf0000000;
      hash = (hash ^ (high >>> 24)) & ~high;
    }
    return hash;
  }

  private void buildVersions() {
    VersionScript script = link.versionScript;
    boolean defines = !script.nodes().isEmpty();
    nextVersion = defines ? script.nodes().size() + 2 : 2;
    for (SharedInput shared : link.sharedObjects) {
      if (!shared.indirect) {
        needs.put(shared, new Object2IntLinkedOpenHashMap<>());
      }
    }
    for (LinkSymbol symbol : symbols) {
      if (symbol.isShared() && symbol.version != null) {
        needs.get((SharedInput) symbol.file).putIfAbsent(symbol.version, 0);
      }
    }
    boolean requires = false;
    for (SharedInput shared : needs.keySet()) {
      Object2IntLinkedOpenHashMap<String> versions = needs.get(shared);
      requires |= !versions.isEmpty();
      for (String version : versions.keySet()) {
        versions.put(version, nextVersion++);
      }
    }
    versioned = defines || requires;
    if (defines) {
      buildDefinitions(script);
    }
    if (requires) {
      buildRequirements();
    }
  }

  private void buildDefinitions(VersionScript script) {
    definitions = new ByteSink();
    String base =
        link.options.soname != null
            ? link.options.soname
            : link.options.outputPath.substring(link.options.outputPath.lastIndexOf('/') + 1);
    addDefinition(Elf.VER_FLG_BASE, 1, base, List.of(), false);
    for (int i = 0; i < script.nodes().size(); i++) {
      VersionScript.Node node = script.nodes().get(i);
      addDefinition(0, i + 2, node.name(), node.parents(), i + 1 == script.nodes().size());
    }
    definitionTable.info = script.nodes().size() + 1;
  }

  private void addDefinition(
      int flags, int index, String name, List<String> parents, boolean last) {
    int count = 1 + parents.size();
    definitions.u16(1);
    definitions.u16(flags);
    definitions.u16(index);
    definitions.u16(count);
    definitions.u32(sysvHash(name));
    definitions.u32(20);
    definitions.u32(last ? 0 : 20 + 8 * count);
    definitions.u32(strings.add(name));
    definitions.u32(parents.isEmpty() ? 0 : 8);
    for (int i = 0; i < parents.size(); i++) {
      definitions.u32(strings.add(parents.get(i)));
      definitions.u32(i + 1 == parents.size() ? 0 : 8);
    }
  }

  private void buildRequirements() {
    requirements = new ByteSink();
    int files = 0;
    int last = -1;
    for (SharedInput shared : needs.keySet()) {
      Object2IntLinkedOpenHashMap<String> versions = needs.get(shared);
      if (versions.isEmpty()) {
        continue;
      }
      files++;
      if (last >= 0) {
        requirements.patchU32(last + 12, requirements.size() - last);
      }
      last = requirements.size();
      requirements.u16(1);
      requirements.u16(versions.size());
      requirements.u32(strings.add(shared.soname));
      requirements.u32(16);
      requirements.u32(0);
      int left = versions.size();
      for (String version : versions.keySet()) {
        requirements.u32(sysvHash(version));
        requirements.u16(0);
        requirements.u16(versions.getInt(version));
        requirements.u32(strings.add(version));
        requirements.u32(--left == 0 ? 0 : 16);
      }
    }
    requirementTable.info = files;
  }

  private void sizeTables() {
    int n = symbols.size() + 1;
    symbolTable.size = (long) n * Elf.SYMBOL_SIZE;
    hashTable.size = 4L * (2 + sysvBuckets() + n);
    gnuHashTable.size = 16 + 8L * bloomWords() + 4L * bucketCount + 4L * gnuHashes.length;
    versionTable.size = versioned ? 2L * n : 0;
    definitionTable.size = definitions == null ? 0 : definitions.size();
    requirementTable.size = requirements == null ? 0 : requirements.size();
  }

  private int sysvBuckets() {
    return Math.max(1, symbols.size() / 2 | 1);
  }

  /** Power of two with about 12 bits per symbol. */
  private int bloomWords() {
    int words = 1;
    while (words * 64L < gnuHashes.length * 12L) {
      words *= 2;
    }
    return words;
  }

  /**
   * The tables that the output has. Fixes the size of .dynstr: nothing may be added to it
   * afterwards.
   */
  List<Chunk> chunks() {
    stringTable.size = strings.bytes().size();
    List<Chunk> chunks = new ArrayList<>();
    if (link.options.sysvHash) {
      chunks.add(hashTable);
    }
    if (link.options.gnuHash) {
      chunks.add(gnuHashTable);
    }
    chunks.add(symbolTable);
    chunks.add(stringTable);
    if (versioned) {
      chunks.add(versionTable);
    }
    if (definitions != null) {
      chunks.add(definitionTable);
    }
    if (requirements != null) {
      chunks.add(requirementTable);
    }
    return chunks;
  }

  boolean isVersioned() {
    return versioned;
  }

  int definitionCount() {
    return definitionTable.info;
  }

  int requirementCount() {
    return requirementTable.info;
  }

  private void writeTable(Table table, byte[] image, int at) {
    if (table == symbolTable) {
      writeSymbols(image, at);
    } else if (table == stringTable) {
      System.arraycopy(strings.bytes().array(), 0, image, at, (int) table.size);
    } else if (table == hashTable) {
      writeSysvHash(image, at);
    } else if (table == gnuHashTable) {
      writeGnuHash(image, at);
    } else if (table == versionTable) {
      for (int i = 0; i < symbols.size(); i++) {
        LittleEndian.put16(image, at + 2 + 2 * i, versionIndex(symbols.get(i)));
      }
    } else if (table == definitionTable) {
      System.arraycopy(definitions.array(), 0, image, at, definitions.size());
    } else {
      System.arraycopy(requirements.array(), 0, image, at, requirements.size());
    }
  }

  private int versionIndex(LinkSymbol symbol) {
    if (symbol.isShared()) {
      return symbol.version == null
          ? Elf.VER_NDX_GLOBAL
          : needs.get((SharedInput) symbol.file).getInt(symbol.version);
    }
    if (symbol.isUndefined()) {
      return Elf.VER_NDX_GLOBAL;
    }
    return symbol.versionIndex | (symbol.hiddenVersion ? Elf.VERSYM_HIDDEN : 0);
  }

  private void writeSymbols(byte[] image, int start) {
    int at = start + Elf.SYMBOL_SIZE;
    for (LinkSymbol symbol : symbols) {
      LittleEndian.put32(image, at, strings.add(symbol.plainName()));
      SymbolRow.write(link, symbol, symbolBinding(symbol), image, at, true);
      at += Elf.SYMBOL_SIZE;
    }
  }

  private static int symbolBinding(LinkSymbol symbol) {
    if (symbol.isDefined()) {
      return symbol.binding;
    }
    if (symbol.copy != null) {
      return symbol.binding;
    }
    return symbol.strongReference ? Elf.STB_GLOBAL : Elf.STB_WEAK;
  }

  private void writeSysvHash(byte[] image, int start) {
    int buckets = sysvBuckets();
    int n = symbols.size() + 1;
    LittleEndian.put32(image, start, buckets);
    LittleEndian.put32(image, start + 4, n);
    int chains = start + 8 + 4 * buckets;
    for (int i = n - 1; i > 0; i--) {
      int bucket = start + 8 + 4 * (sysvHash(symbols.get(i - 1).plainName()) % buckets);
      LittleEndian.put32(image, chains + 4 * i, LittleEndian.get32(image, bucket));
      LittleEndian.put32(image, bucket, i);
    }
  }

  private void writeGnuHash(byte[] image, int start) {
    int words = bloomWords();
    LittleEndian.put32(image, start, bucketCount);
    LittleEndian.put32(image, start + 4, firstHashed);
    LittleEndian.put32(image, start + 8, words);
    LittleEndian.put32(image, start + 12, BLOOM_SHIFT);
    int buckets = start + 16 + 8 * words;
    int chain = buckets + 4 * bucketCount;
    for (int i = 0; i < gnuHashes.length; i++) {
      int hash = gnuHashes[i];
      int word = start + 16 + 8 * ((hash >>> 6) & (words - 1));
      long bits = 1L << (hash & 63) | 1L << ((hash >>> BLOOM_SHIFT) & 63);
      LittleEndian.put64(image, word, LittleEndian.get64(image, word) | bits);
      int bucket = Integer.remainderUnsigned(hash, bucketCount);
      if (LittleEndian.get32(image, buckets + 4 * bucket) == 0) {
        LittleEndian.put32(image, buckets + 4 * bucket, firstHashed + i);
      }
      boolean last =
          i + 1 == gnuHashes.length
              || Integer.remainderUnsigned(gnuHashes[i + 1], bucketCount) != bucket;
      LittleEndian.put32(image, chain + 4 * i, last ? hash | 1 : hash & ~1);
    }
  }
}
