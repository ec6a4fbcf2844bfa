package kit.frontend.check;

import kit.frontend.type.CType.FunctionType;

/**
 * A function known without declaration.
 *
 * @param name the identifier under which it was found ({@code __builtin_memcpy} or {@code memcpy})
 * @param library the library function that a call becomes ({@code memcpy}), or null when {@code
 *     special} says what to do
 * @param type prototype of the library function, made when first asked for; null for special ones
 * @param special the spelling after {@code __builtin_} (or the whole {@code __sync_…}, {@code
 *     __atomic_…} name) that {@link BuiltinCalls} switches on, or null
 */
public record BuiltinFunction(String name, String library, FunctionType type, String special) {}
