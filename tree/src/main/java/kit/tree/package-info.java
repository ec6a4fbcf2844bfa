/**
 * Makes the tree: kit's classes as portable C, with all that is needed to build and to use the
 * native kit. {@code docs/native.md} describes the result. A tool of the build, never part of the
 * product; it runs on JDK 17 or later.
 */
package kit.tree;
