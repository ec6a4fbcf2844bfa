/** The stages: a tree, a recipe, tools, and how make is run. */
@NullMarked
package kit.bootstrap.chain;

import org.jspecify.annotations.NullMarked;
