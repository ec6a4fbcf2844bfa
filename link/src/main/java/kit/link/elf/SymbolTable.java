package kit.link.elf;

import java.util.ArrayList;
import java.util.List;
import kit.base.Bytes;

/**
 * The global symbols of the link by name, in order of first mention. Open addressing with linear
 * probing; looks names up as bytes of an input's string table, so that a name already known costs
 * no String.
 */
final class SymbolTable {
  private LinkSymbol[] slots = new LinkSymbol[4096];
  private int[] hashes = new int[4096];
  private final List<LinkSymbol> symbols = new ArrayList<>();

  /** The symbol of this name, made when new; the key of a non-default version is "name@VERSION". */
  LinkSymbol intern(byte[] data, int from, int to) {
    int hash = hash(data, from, to);
    int slot = hash & (slots.length - 1);
    while (slots[slot] != null) {
      if (hashes[slot] == hash && equal(slots[slot].name, data, from, to)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return insert(Bytes.toText(data, from, to), hash, slot);
  }

  LinkSymbol intern(String name) {
    int hash = hash(name);
    int slot = slotOf(name, hash);
    return slots[slot] != null ? slots[slot] : insert(name, hash, slot);
  }

  /** The symbol of this name or null. */
  LinkSymbol find(String name) {
    return find(name, hash(name));
  }

  LinkSymbol find(String name, int hash) {
    return slots[slotOf(name, hash)];
  }

  /** All symbols in order of first mention; grows while symbols are added. */
  List<LinkSymbol> symbols() {
    return symbols;
  }

  private int slotOf(String name, int hash) {
    int slot = hash & (slots.length - 1);
    while (slots[slot] != null && (hashes[slot] != hash || !slots[slot].name.equals(name))) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private LinkSymbol insert(String name, int hash, int slot) {
    LinkSymbol symbol = new LinkSymbol(name);
    symbols.add(symbol);
    slots[slot] = symbol;
    hashes[slot] = hash;
    if (symbols.size() * 2 > slots.length) {
      grow();
    }
    return symbol;
  }

  private void grow() {
    LinkSymbol[] oldSlots = slots;
    int[] oldHashes = hashes;
    slots = new LinkSymbol[oldSlots.length * 2];
    hashes = new int[oldSlots.length * 2];
    for (int i = 0; i < oldSlots.length; i++) {
      if (oldSlots[i] != null) {
        int slot = oldHashes[i] & (slots.length - 1);
        while (slots[slot] != null) {
          slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = oldSlots[i];
        hashes[slot] = oldHashes[i];
      }
    }
  }

  static int hash(byte[] data, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + (data[i] & 0xff);
    }
    return spread(hash);
  }

  static int hash(String name) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = hash * 31 + name.charAt(i);
    }
    return spread(hash);
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9e3779b1;
    return mixed ^ (mixed >>> 15);
  }

  private static boolean equal(String name, byte[] data, int from, int to) {
    if (name.length() != to - from) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != (data[from + i] & 0xff)) {
        return false;
      }
    }
    return true;
  }
}
